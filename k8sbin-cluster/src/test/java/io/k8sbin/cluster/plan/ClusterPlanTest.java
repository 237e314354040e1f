package io.k8sbin.cluster.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.EtcdVersion;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.Finding;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Secrecy;
import io.k8sbin.pki.CertificatePurpose;
import io.k8sbin.pki.CertificateVerifier;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.SubjectAltName;
import io.k8sbin.render.systemd.UnitLint;
import io.k8sbin.testtools.Golden;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterPlanTest {
    @TempDir
    static Path folder;

    @TempDir
    static Path versions;

    private static ClusterSpec spec;
    private static ClusterPlan plan;

    @BeforeAll
    static void prepare() {
        spec = Sample.spec("three-plus-two");
        plan = Sample.plan(spec, folder);
    }

    private static String text(PlannedFile file) {
        return new String(((FileImage.Bytes) file.image().content()).toByteArray(), StandardCharsets.UTF_8);
    }

    /** Files by path with mode, secrecy, placement and content. */
    private static Map<String, String> files(NodePlan node) {
        Map<String, String> files = new TreeMap<>();
        node.files()
                .forEach(f -> files.put(
                        f.image().path().value(),
                        f.image().mode() + " " + f.image().secrecy() + " " + f.placement() + "\n" + text(f)));
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"master1", "worker1"})
    void what_a_host_gets_is_as_reviewed(String name) {
        NodePlan node = plan.node(name);
        StringBuilder all = new StringBuilder();
        node.directories()
                .forEach(d -> all.append(d.path()).append(' ').append(d.mode()).append('\n'));
        for (PlannedFile file : node.files()) {
            String image = file.image().path() + " " + file.image().mode() + " "
                    + file.image().secrecy() + " " + file.placement();
            all.append("\n=== ").append(image).append('\n');
            boolean shown =
                    file.image().secrecy() == Secrecy.PUBLIC && !text(file).contains("-----BEGIN");
            all.append(shown ? withoutAllocations(text(file)) : "");
        }
        node.units().forEach(u -> all.append("\n--- ").append(u).append('\n'));
        Golden.assertMatches("plan/" + name + ".txt", all.toString());
    }

    private static String withoutAllocations(String text) {
        return text.replace(plan.directory().allocations().uid(), "UID")
                .replace(plan.directory().allocations().etcdToken(), "ETCD-TOKEN");
    }

    @Test
    void the_same_directory_gives_the_same_bytes_in_any_locale_and_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            ClusterPlan again = Sample.plan(Sample.spec("three-plus-two"), folder);
            assertThat(again.directory().changes()).isEmpty();
            assertThat(again.nodes()).isEqualTo(plan.nodes());
            assertThat(again.objects()).isEqualTo(plan.objects());
            assertThat(again.adminKubeconfig()).isEqualTo(plan.adminKubeconfig());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_order_of_nodes_changes_only_where_peers_are_listed() {
        List<NodeSpec> reversed = new ArrayList<>(spec.nodes());
        Collections.reverse(reversed);
        ClusterPlan other = Sample.plan(with(reversed), folder);
        assertThat(changed(other))
                .containsExactlyInAnyOrder(
                        "/etc/systemd/system/etcd.service",
                        "/etc/systemd/system/kube-apiserver.service",
                        "/etc/systemd/system/k8sbin-pod-routes.service",
                        "/data/k8s/k8s/kube-nginx/nginx.conf");
    }

    @Test
    void a_new_worker_changes_other_hosts_only_in_their_routes() {
        List<NodeSpec> more = new ArrayList<>(spec.nodes());
        more.add(NodeSpec.of("worker0", "192.168.31.50", NodeRole.WORKER));
        assertThat(changed(Sample.plan(with(more), folder)))
                .containsExactly("/etc/systemd/system/k8sbin-pod-routes.service");
    }

    private static ClusterSpec with(List<NodeSpec> nodes) {
        ClusterSpec.Builder builder = ClusterSpec.builder(spec.name(), spec.version())
                .network(spec.network())
                .apiServer(spec.apiServer());
        spec.flags().forEach((c, flags) -> flags.forEach((k, v) -> builder.flag(c, k, v)));
        nodes.forEach(builder::node);
        return builder.build();
    }

    private static Set<String> changed(ClusterPlan other) {
        Set<String> paths = new TreeSet<>();
        for (NodePlan node : plan.nodes()) {
            Map<String, String> before = files(node);
            Map<String, String> after = files(other.node(node.node().name()));
            before.forEach((path, content) -> {
                if (!content.equals(after.get(path))) {
                    paths.add(path);
                }
            });
            after.keySet().stream().filter(p -> !before.containsKey(p)).forEach(paths::add);
        }
        return paths;
    }

    @Test
    void secrets_are_for_root_only_and_no_signing_key_but_the_kubelets_is_on_a_host() {
        for (NodePlan node : plan.nodes()) {
            for (PlannedFile file : node.files()) {
                boolean secret = text(file).contains("PRIVATE KEY")
                        || text(file).contains("client-key-data")
                        || text(file).matches("(?s).*\\btoken: .*|.*kind: EncryptionConfiguration.*");
                assertThat(file.image().secrecy() == Secrecy.SECRET)
                        .as(file.toString())
                        .isEqualTo(secret);
                assertThat(file.image().mode().equals(FileMode.PRIVATE))
                        .as(file.toString())
                        .isEqualTo(secret);
            }
        }
        for (String authority : List.of("ca", "etcd-ca", "front-proxy-ca")) {
            assertThat(hostsHolding(authority)).as(authority).isEmpty();
        }
        assertThat(hostsHolding("kubelet-ca")).containsExactly("master1", "master2", "master3");
    }

    private static List<String> hostsHolding(String authority) {
        String key;
        try {
            key = Files.readString(folder.resolve("pki/" + authority + "-key.pem"))
                    .split("\n", -1)[1];
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return plan.nodes().stream()
                .filter(n -> n.files().stream().anyMatch(f -> text(f).contains(key)))
                .map(n -> n.node().name())
                .toList();
    }

    private static final Map<String, Component> UNITS = Map.of(
            "etcd.service", Component.ETCD,
            "kube-apiserver.service", Component.KUBE_APISERVER,
            "kube-controller-manager.service", Component.KUBE_CONTROLLER_MANAGER,
            "kube-scheduler.service", Component.KUBE_SCHEDULER,
            "kubelet.service", Component.KUBELET,
            "kube-proxy.service", Component.KUBE_PROXY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1.19.16",
                "v1.20.2",
                "v1.22.0",
                "v1.23.0",
                "v1.24.0",
                "v1.26.0",
                "v1.27.0",
                "v1.31.0",
                "v1.36.0"
            })
    void every_unit_is_sound_and_every_flag_exists_in_its_version(String version) {
        ClusterSpec.Builder builder = ClusterSpec.builder(spec.name(), KubernetesVersion.of(version));
        spec.nodes().forEach(builder::node);
        List<String> problems = new ArrayList<>();
        int seen = 0;
        for (NodePlan node : Sample.plan(builder.build(), versions).nodes()) {
            for (PlannedFile file : node.files()) {
                String name = file.image().path().name();
                if (name.endsWith(".service")) {
                    List<Finding> findings = UnitLint.check(name, text(file));
                    findings.forEach(f -> problems.add(f.toString()));
                }
                if (UNITS.containsKey(name)) {
                    seen++;
                    flagErrors(UNITS.get(name), text(file), version).forEach(e -> problems.add(e.toString()));
                }
            }
        }
        assertThat(problems).isEmpty();
        assertThat(seen).isEqualTo(3 * 4 + 2 * 2);
    }

    private static List<FieldError> flagErrors(Component component, String unit, String version) {
        FlagSet.Builder flags = FlagSet.of(component);
        Matcher flag = Pattern.compile("--([a-z0-9-]+)=([^\\s\\\\]*)").matcher(unit);
        int count = 0;
        while (flag.find()) {
            flags.set(flag.group(1), flag.group(2).replaceAll("^\"|\"$", ""));
            count++;
        }
        assertThat(count).as(unit).isPositive();
        return component == Component.ETCD
                ? flags.build().validate(EtcdVersion.of("3.4"))
                : flags.build().validate(KubernetesVersion.of(version));
    }

    @Test
    void certificates_prove_what_clients_dial() {
        ClusterDirectory directory = plan.directory();
        for (NodeSpec node : spec.nodes(NodeRole.CONTROL_PLANE)) {
            List<String> names =
                    List.of("127.0.0.1", node.address().toString(), "10.254.0.1", "192.168.31.40", "192.168.31.41");
            List<SubjectAltName> dialled = names.stream()
                    .map(n -> SubjectAltName.ip(IpAddress.of(n)))
                    .collect(Collectors.toCollection(ArrayList::new));
            dialled.add(SubjectAltName.dns("kubernetes.default.svc.cluster.local"));
            dialled.add(SubjectAltName.dns("api.example.com"));
            dialled.add(SubjectAltName.dns("m7.masters.example.com"));
            verify("kube-apiserver-" + node.name(), Authority.KUBERNETES, CertificatePurpose.SERVER, dialled);
            List<SubjectAltName> local = List.of(SubjectAltName.ip(IpAddress.of("127.0.0.1")));
            verify("kube-scheduler-" + node.name(), Authority.KUBERNETES, CertificatePurpose.SERVER, local);
            verify("kube-controller-manager-" + node.name(), Authority.KUBERNETES, CertificatePurpose.SERVER, local);
        }
        for (NodeSpec node : spec.nodes(NodeRole.ETCD)) {
            List<SubjectAltName> names =
                    List.of(SubjectAltName.ip(node.address()), SubjectAltName.ip(IpAddress.of("127.0.0.1")));
            verify("etcd-server-" + node.name(), Authority.ETCD, CertificatePurpose.SERVER, names);
            verify("etcd-peer-" + node.name(), Authority.ETCD, CertificatePurpose.SERVER, names);
            verify("etcd-peer-" + node.name(), Authority.ETCD, CertificatePurpose.CLIENT, List.of());
        }
        Map<String, Authority> clients = new TreeMap<>(Map.of(
                "admin", Authority.KUBERNETES,
                "super-admin", Authority.KUBERNETES,
                "kube-controller-manager", Authority.KUBERNETES,
                "kube-scheduler", Authority.KUBERNETES,
                "kube-proxy", Authority.KUBERNETES,
                "kube-apiserver-kubelet-client", Authority.KUBERNETES,
                "kube-apiserver-etcd-client", Authority.ETCD,
                "proxy-client", Authority.FRONT_PROXY));
        clients.forEach((leaf, authority) -> verify(leaf, authority, CertificatePurpose.CLIENT, List.of()));
        assertThat(directory.leaves()).hasSize(8 + 3 * 3 + 3 * 2);
    }

    private static void verify(
            String leaf, Authority authority, CertificatePurpose purpose, List<SubjectAltName> names) {
        List<Finding> findings = CertificateVerifier.trusting(
                        Pem.certificates(plan.directory().authorityPem(authority)))
                .verify(plan.directory().leaf(leaf).chain(), purpose, Sample.CLOCK.instant(), names);
        assertThat(findings).as(leaf).isEmpty();
    }
}
