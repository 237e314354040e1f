package io.k8sbin.internal.kubeadm;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.kubeadm.KubeadmDocuments;
import io.k8sbin.cluster.kubeadm.KubeadmState;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.HostLock;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.KeptGeneration;
import io.k8sbin.remote.Outcome;
import io.k8sbin.remote.ProbeRequest;
import io.k8sbin.remote.PushResult;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.Rollback;
import io.k8sbin.remote.Tunnel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A host of {@link FakeKubeadm}. Every step has moments at which the operator may be lost. */
final class FakeNode implements RemoteHost {
    private static final String LABEL = KubeadmState.roleLabel(KubernetesVersion.of("v1.20.2"));
    private static final Pattern ASK = Pattern.compile("(?m)^ask '?([^ ']+)'? [0-9]+ .* '?([0-9a-f]{64})'? ");
    private static final Pattern PATCH = Pattern.compile("\\{\"data\":\\{\"([^\"]+)\":\"([0-9a-f]{64})\"\\}\\}");
    private static final Pattern TOKEN = Pattern.compile("token: \"?([a-z0-9]{6}\\.[a-z0-9]{16})");
    private static final Pattern KEY = Pattern.compile("certificateKey: \"?([0-9a-f]{64})");

    final Map<HostPath, FileImage> files = new TreeMap<>();
    final Set<String> active = new TreeSet<>();
    final Map<String, String> inputs = new TreeMap<>();
    final Set<String> generations = new TreeSet<>();
    final Set<HostPath> directories = new TreeSet<>();
    final NodeSpec spec;
    boolean user;
    boolean joined;
    boolean begun;
    private final FakeKubeadm cluster;

    FakeNode(FakeKubeadm cluster, NodeSpec spec) {
        this.cluster = cluster;
        this.spec = spec;
    }

    @Override
    public RemoteTarget target() {
        return new RemoteTarget(spec.name(), 22, "root");
    }

    @Override
    public CommandResult run(RemoteCommand command) {
        synchronized (cluster) {
            String script = command.script();
            String input = command.stdin().map(s -> s.revealUtf8()).orElse("");
            secretsAreNoArguments(script, input);
            String step = script.startsWith("# ")
                    ? script.lines().findFirst().orElseThrow().substring(2)
                    : "units";
            cluster.moment("before " + spec.name() + " " + step);
            int status = status(step, script, input);
            if (status == 0 && !step.equals("live")) {
                cluster.done.add(spec.name() + " " + step);
            }
            String out = step.equals("live") && status == 0 ? items() : "";
            if (step.equals("tokens")) {
                out = tokens();
            }
            if (step.equals("kubeadm init") && status != 0) {
                out = input.substring(0, input.indexOf("---")); // an unkind kubeadm
            }
            cluster.moment("after " + spec.name() + " " + step);
            return result(status, out);
        }
    }

    private static void secretsAreNoArguments(String script, String input) {
        for (Pattern secret : List.of(TOKEN, KEY)) {
            Matcher found = secret.matcher(input);
            while (found.find()) {
                assertThat(script).doesNotContain(found.group(1));
            }
        }
    }

    private int status(String step, String script, String input) {
        return switch (step) {
            case "units" -> units(script);
            case "begun" -> begun ? 0 : 1;
            case "etcd knows" -> cluster.etcdKnows ? 0 : 1;
            case "live" -> cluster.answers && begun ? 0 : 7;
            case "complete" -> cluster.complete ? 0 : 1;
            case "wake" -> wake();
            case "kubeadm init" -> init(input);
            case "upload certs" -> upload(input);
            case "kubeadm join" -> join(input);
            case "finish join" -> finish(input);
            case "await local" -> begun ? 0 : 1;
            case "render control plane" -> render();
            case "apply" -> apply(input);
            case "remember" -> remember(script);
            case "tokens" -> withoutSecrets(script);
            case "clean up" -> cleanUp(script);
            case "user" -> {
                user = true;
                yield 0;
            }
            case "remove taint" -> removeTaint(script);
            case "import images", "backup", "apply network" -> 0;
            default -> throw new AssertionError("nobody knows the step " + step);
        };
    }

    private String items() {
        Json items = new Json.Arr(cluster.live());
        return Json.object().put("items", items).build().compact();
    }

    private int units(String script) {
        Matcher asked = ASK.matcher(script);
        while (asked.find()) {
            if (asked.group(1).equals("kubelet.service")) {
                assertThat(joined)
                        .as(spec.name() + ": its kubelet runs on something")
                        .isTrue();
            }
            active.add(asked.group(1));
            inputs.put(asked.group(1), asked.group(2));
        }
        return 0;
    }

    /** What is asked of tokens names every field, so that the secret stays where it is. */
    static int withoutSecrets(String script) {
        assertThat(script).contains("jsonpath=").doesNotContain("token-secret").doesNotContain("-o json ");
        return 0;
    }

    private int removeTaint(String script) {
        Matcher what = Pattern.compile(" taint node '?([a-z0-9]+)'? '?([a-z./-]+):NoSchedule-")
                .matcher(script);
        assertThat(what.find()).as(script).isTrue();
        cluster.taints.getOrDefault(what.group(1), new TreeSet<>()).remove(what.group(2));
        return 0;
    }

    /** A power cut may have stopped the kubelet; static pods come back with it. */
    private int wake() {
        cluster.answers = cluster.answers || (begun && joined);
        return 0;
    }

    private int init(String input) {
        assertThat(cluster.complete).as("a cluster is begun once").isFalse();
        assertThat(files).containsKey(HostPath.of("/etc/kubernetes/pki/ca.key"));
        assertThat(active).contains("containerd.service", "kube-nginx.service");
        Matcher token = TOKEN.matcher(input);
        assertThat(token.find()).isTrue();
        assertThat(input).doesNotContain("certificateKey");
        if (cluster.initFails) {
            return 1;
        }
        cluster.begun++;
        begun = true;
        cluster.moment("in init: pods are written");
        joined = true;
        active.add("kubelet.service");
        cluster.answers = true;
        cluster.moment("in init: the API answers");
        cluster.etcdKnows = true;
        cluster.labels.computeIfAbsent(spec.name(), n -> new HashSet<>());
        cluster.moment("in init: the configuration is uploaded");
        cluster.labels.computeIfAbsent(spec.name(), n -> new HashSet<>()).add(LABEL);
        cluster.moment("in init: the node is labelled");
        cluster.tokens.add(token.group(1));
        cluster.complete = true;
        return 0;
    }

    private int upload(String input) {
        Matcher key = KEY.matcher(input);
        assertThat(key.find()).isTrue();
        cluster.uploadedWith = key.group(1);
        return 0;
    }

    private int join(String input) {
        Matcher token = TOKEN.matcher(input);
        assertThat(token.find()).isTrue();
        assertThat(cluster.tokens).contains(token.group(1));
        assertThat(active).contains("kube-nginx.service");
        assertThat(joined).as(spec.name() + " joins once").isFalse();
        if (spec.is(NodeRole.CONTROL_PLANE)) {
            assertThat(input).contains("certificateKey: ");
            assertThat(input).contains(cluster.uploadedWith);
            begun = true;
            cluster.moment("in join: pods are written");
        }
        joined = true;
        active.add("kubelet.service");
        cluster.labels.computeIfAbsent(spec.name(), n -> new HashSet<>());
        cluster.moment("in join: the kubelet has joined");
        if (spec.is(NodeRole.CONTROL_PLANE)) {
            cluster.labels.computeIfAbsent(spec.name(), n -> new HashSet<>()).add(LABEL);
        }
        return 0;
    }

    private int finish(String input) {
        assertThat(joined).isTrue();
        assertThat(input).contains("kind: JoinConfiguration");
        cluster.labels.computeIfAbsent(spec.name(), n -> new HashSet<>()).add(LABEL);
        return 0;
    }

    private int render() {
        cluster.rendered.merge(spec.name(), "1", (a, b) -> a + b);
        return 0;
    }

    private int apply(String input) {
        for (Json object : Json.parse(input).at("items").elements()) {
            String kind = object.at("kind").text();
            String name = object.at("metadata", "name").text();
            if (kind.equals("Secret")) {
                Json data = object.at("data");
                cluster.tokens.add(plain(data, "token-id") + "." + plain(data, "token-secret"));
            } else if (kind.equals("Node")) {
                assertThat(cluster.labels)
                        .as("a node is there before we say more of it")
                        .containsKey(name);
                cluster.objects.put("Node/" + name, object);
            } else if (name.equals(KubeadmState.NAME)) {
                object.at("data").members().forEach((k, v) -> cluster.state.put(k, v.text()));
            } else {
                cluster.objects.put(kind + "/" + name, object);
            }
        }
        return 0;
    }

    private static String plain(Json data, String key) {
        return new String(Base64.getDecoder().decode(data.at(key).text()), StandardCharsets.UTF_8);
    }

    private int remember(String script) {
        Matcher patch = PATCH.matcher(script);
        assertThat(patch.find()).as(script).isTrue();
        cluster.state.put(patch.group(1), patch.group(2));
        return 0;
    }

    private int cleanUp(String script) {
        assertThat(script).contains("kubeadm-certs");
        cluster.tokens.removeIf(token -> script.contains("bootstrap-token-" + token.substring(0, 6)));
        cluster.uploadedWith = "";
        return 0;
    }

    /** What the cluster's tokens say of themselves; all of them rollouts' own. */
    String tokens() {
        StringBuilder lines = new StringBuilder();
        for (String token : cluster.tokens) {
            lines.append(coded(token.substring(0, 6)))
                    .append('|')
                    .append(coded(KubeadmDocuments.ROLLOUT_TOKEN))
                    .append("||||\n");
        }
        return lines.toString();
    }

    private static String coded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private CommandResult result(int status, String out) {
        return new CommandResult(target(), "fake", status, Optional.empty(), out, "", Duration.ZERO, Outcome.COMPLETED);
    }

    @Override
    public PushResult push(FileSet set) {
        synchronized (cluster) {
            cluster.moment("before " + spec.name() + " push");
            set.allFiles().forEach(f -> files.put(f.path(), f));
            set.deletions().forEach(files::remove);
            set.directories().forEach(d -> directories.add(d.path()));
            generations.add(set.generation());
            cluster.done.add(spec.name() + " push");
            cluster.moment("after " + spec.name() + " push");
        }
        return new PushResult(target(), set.generation(), List.of(), List.of(), 0, Duration.ZERO);
    }

    @Override
    public HostLock lock(HostPath file, String owner) {
        return new HostLock() {
            @Override
            public String owner() {
                return owner;
            }

            @Override
            public long number() {
                return 1;
            }

            @Override
            public boolean isHeld() {
                return true;
            }

            @Override
            public void orThrow() {}

            @Override
            public void close() {}
        };
    }

    @Override
    public HostState probe(ProbeRequest request) {
        synchronized (cluster) {
            request.sections().values().stream()
                    .filter(script -> script.contains("bootstrap.kubernetes.io/token"))
                    .forEach(FakeNode::withoutSecrets);
            return new FakeSight(cluster, this).state(request);
        }
    }

    @Override
    public PushResult rollback(Rollback back) {
        throw new UnsupportedOperationException("kubeadm's outputs are not rolled back");
    }

    @Override
    public List<KeptGeneration> generations() {
        return List.of();
    }

    @Override
    public Tunnel dial(HostPort to) {
        throw new UnsupportedOperationException("no network");
    }

    @Override
    public void close() {}
}
