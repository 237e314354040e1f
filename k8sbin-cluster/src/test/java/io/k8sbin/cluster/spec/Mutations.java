package io.k8sbin.cluster.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every single mistake the tests make in a specification: by rule for every field, and by table for values. */
final class Mutations {
    private static final List<String> REQUIRED =
            List.of("name", "kubernetesVersion", "nodes", "nodes\\[.*\\]\\.(name|address|roles)");
    private final SpecText spec;
    private final List<Mutation> mutations = new ArrayList<>();

    private Mutations(SpecText spec) {
        this.spec = spec;
    }

    static List<Mutation> of(SpecText spec) {
        Mutations all = new Mutations(spec);
        for (SpecText.Field field : spec.fields()) {
            all.missing(field);
            all.mistyped(field);
            all.duplicate(field);
            all.unknown(field);
            all.wrongValues(field);
        }
        return List.copyOf(all.mutations);
    }

    private void add(String what, SpecText.Field field, String yaml, String id, String path, int line) {
        mutations.add(new Mutation(spec.name() + ": " + field.path() + " " + what, yaml, "field." + id, path, line));
    }

    private void missing(SpecText.Field field) {
        if (REQUIRED.stream().noneMatch(field.path()::matches)) {
            return;
        }
        int start = field.path().startsWith("nodes[")
                ? spec.field(node(field) + ".name").line()
                : 1;
        add("missing", field, spec.without(field), "required", field.path(), start);
        add("without a value", field, spec.with(field, ""), "required", field.path(), field.line());
    }

    private static String node(SpecText.Field field) {
        return field.path().substring(0, field.path().indexOf(']') + 1);
    }

    private void mistyped(SpecText.Field field) {
        boolean list = field.value().startsWith("[") || field.path().matches("nodes|apiServer\\.(names|addresses)");
        if (field.isBlock() || list) {
            add("a text", field, spec.with(field, "some text"), "type-invalid", field.path(), field.line());
        }
        if (!field.isBlock() || list) {
            add("a mapping", field, spec.with(field, "{a: b}"), "type-invalid", field.path(), field.line());
        }
        if (!list) {
            add("a list", field, spec.with(field, "[a, b]"), "type-invalid", field.path(), field.line());
        }
    }

    private void duplicate(SpecText.Field field) {
        if (field.isEntry()) {
            return;
        }
        int line = spec.next(field);
        String twice = " ".repeat(field.indent()) + field.key() + ": x";
        String path = field.parent().isEmpty() ? field.key() : field.parent() + "." + field.key();
        add("twice", field, spec.inserted(line, twice), "duplicate", path, line);
    }

    private void unknown(SpecText.Field field) {
        if (field.isEntry()
                || field.parent().endsWith(".labels")
                || field.parent().endsWith(".evictionHard")) {
            return;
        }
        int line = spec.next(field);
        String key = field.key() + "x";
        String strange = " ".repeat(field.indent()) + key + ": 1";
        add(
                "misspelt",
                field,
                spec.inserted(line, strange),
                "unknown-field",
                SpecText.below(field.parent(), key),
                line);
    }

    private void wrongValues(SpecText.Field field) {
        WRONG.forEach((pattern, values) -> {
            if (field.path().matches(pattern)) {
                for (String value : values) {
                    String[] parts = value.split(" => ", -1);
                    String path = parts.length > 2 ? field.path() + parts[2] : field.path();
                    add("= " + parts[0], field, spec.with(field, parts[0]), parts[1], path, field.line());
                }
            }
        });
    }

    private static final Map<String, List<String>> WRONG = new LinkedHashMap<>();

    private static void wrong(String pattern, String id, String... values) {
        List<String> all = WRONG.computeIfAbsent(pattern, p -> new ArrayList<>());
        for (String value : values) {
            all.add(value + " => " + id);
        }
    }

    static {
        wrong("name", "invalid", "Bad_Name", "-a", "a-", "a.b");
        wrong("name", "required", "\"\"");
        wrong("name", "too-long", "a".repeat(50));
        wrong("kubernetesVersion", "invalid", "latest", "1", "v1.20.2-rc.1", "\"\"");
        wrong("kubernetesVersion", "not-supported", "v1.18.0", "v1.37.0", "v2.0.0");
        wrong("mode", "invalid", "kops", "\"\"");
        wrong("nodes\\[.\\]\\.name", "invalid", "Node_1", "a.b");
        wrong("nodes\\[.\\]\\.name", "required", "\"\"");
        wrong(
                "nodes\\[.\\]\\.address",
                "invalid",
                "10.0.0",
                "010.0.0.1",
                "10.0.0.1/24",
                "host.example.com",
                "0.0.0.0",
                "127.0.0.1",
                "224.0.0.1",
                "169.254.1.1",
                "255.255.255.255",
                "fd00::1",
                "\"\"");
        wrong("nodes\\[.\\]\\.roles", "invalid => [0]", "[master]", "[Worker]");
        wrong("nodes\\[.\\]\\.roles", "type-invalid => [0]", "[[worker]]");
        wrong("nodes\\[.\\]\\.roles", "invalid => [1]", "[worker, worker]");
        wrong("nodes\\[.\\]\\.roles", "required", "[]");
        wrong(
                "nodes\\[.\\]\\.ssh",
                "invalid",
                "host:0",
                "host:65536",
                "host:ssh",
                "Host",
                "\"a b\"",
                "fd00::1",
                "\"[fd00::1\"",
                "user@host",
                "10.0.1",
                "\"\"");
        wrong("nodes\\[.\\]\\.labels\\[.*\\]", "invalid", "\"a b\"", "-a", "a/b", "a".repeat(64));
        wrong("ssh\\.user", "invalid", "Root User", "\"\"", "-x", "\"a;b\"");
        wrong("ssh\\.port", "invalid", "0", "65536", "-1", "10250");
        wrong("ssh\\.port", "type-invalid", "\"22\"", "2.5", "ssh", "0x16");
        wrong("ssh\\.(privateKey|knownHosts)", "invalid", "\"\"");
        wrong("ssh\\.become", "invalid", "su", "Sudo", "\"\"");
        wrong("network\\.serviceCidr", "invalid", "10.254.0.0", "10.254.0.1/16", "10.254.0.0/33", "10.0.0.0/8", "\"\"");
        wrong("network\\.podCidr", "invalid", "172.30.0.0", "172.30.0.1/16", "172.30.0.0/40", "pods");
        wrong("network\\.nodeMaskSize", "invalid", "0", "129", "8", "31");
        wrong("network\\.nodeMaskSize", "type-invalid", "\"24\"", "/24");
        wrong("network\\.dnsAddress", "invalid", "10.1", "8.8.8.8", "dns.example.com");
        wrong("network\\.domain", "invalid", "Cluster.Local", "cluster.local.", "a..b", "10.1", "\"\"");
        wrong("network\\.domain", "too-long", "a.".repeat(70) + "b");
        wrong("network\\.nodePorts", "invalid", "30000", "2-1", "0-10", "30000-70000", "10000-11000");
        wrong("apiServer\\.port", "invalid", "0", "65536", "2379", "10250");
        wrong("apiServer\\.port", "type-invalid", "\"6443\"", "https");
        wrong("apiServer\\.names\\[.\\]", "invalid", "API", "a.b.", "\"*.*.a\"", "a*b", "10.1.2.3", "\"\"");
        wrong("apiServer\\.addresses\\[.\\]", "invalid", "10.1", "0.0.0.0", "239.1.1.1", "vip.example.com");
        wrong(
                "apiServer\\.loadBalancer",
                "invalid",
                "8443",
                "127.0.0.1",
                "localhost:8443",
                "127.0.0.1:0",
                "127.0.0.1:2380",
                "::1:8443");
        wrong("pki\\.profile", "invalid", "both", "\"\"");
        wrong("pki\\.keyAlgorithm", "invalid", "rsa-1024", "dsa");
        wrong("pki\\.authorityValidity", "invalid", "1y", "0s", "23h", "876001h", "\"\"");
        wrong("pki\\.certificateValidity", "invalid", "365d", "59m", "5h5", "876001h");
        wrong("runtime\\.(socket|cniBinaries)", "invalid", "relative/path", "/a/../b", "\"/a b\"", "\"\"");
        wrong("runtime\\.sandboxImage", "invalid", "\"a b\"", "\"\"", "Pause");
        wrong("bootstrap\\.sharing", "invalid", "none");
        wrong("bootstrap\\.ttl", "invalid", "1d", "9m", "forever");
        wrong("bootstrap\\.description", "invalid", "\"\"", "\" \"");
        wrong("bootstrap\\.group", "invalid", "system:masters", "\"system:bootstrappers:\"", "system:bootstrappers:A");
        wrong("encryption", "invalid", "aesgcm", "\"\"");
        wrong("audit", "invalid", "all");
        wrong("kubelet\\.config\\.maxPods", "type-invalid", "many");
        wrong("kubeProxy\\.config\\.mode", "not-supported", "userspacex");
        wrong("flags\\.kube-[a-z-]+\\[v\\]", "invalid", "loud", "\"a\\nb\"");
        wrong("flags\\.kube-apiserver\\[event-ttl\\]", "invalid", "day");
        wrong("flags\\.etcd\\[heartbeat-interval\\]", "invalid", "fast");
        wrong("paths\\.[a-zA-Z]+", "invalid", "relative", "/single", "/a/./b", "/var/lib/k8sbin/x", "\"\"");
        wrong("binaries\\.source", "invalid", "\"\"");
        wrong("binaries\\.(host[A-Z].*|nginxStreamModule)", "invalid", "nginx", "/a//../b", "\"\"");
    }
}
