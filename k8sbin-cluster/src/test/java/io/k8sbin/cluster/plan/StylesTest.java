package io.k8sbin.cluster.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.lint.Lint;
import io.k8sbin.cluster.lint.LintFile;
import io.k8sbin.cluster.spec.BootstrapSpec;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.ClusterSpec.Profile;
import io.k8sbin.cluster.spec.ClusterSpec.Style;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.cluster.spec.PathsSpec;
import io.k8sbin.cluster.spec.PkiSpec;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.config.flags.ParsedFlags;
import io.k8sbin.config.objects.ClusterRoleBinding;
import io.k8sbin.config.objects.Subject;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Secrecy;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.render.linux.TokenFile;
import io.k8sbin.render.systemd.UnitLint;
import io.k8sbin.testtools.Golden;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example clusters named after documents, as plans. */
class StylesTest {
    private static final Path EXAMPLES = Path.of("../k8sbin-examples/clusters");
    private static final Map<String, Component> COMPONENTS = Map.of(
            "kube-apiserver.service", Component.KUBE_APISERVER,
            "kube-controller-manager.service", Component.KUBE_CONTROLLER_MANAGER,
            "kube-scheduler.service", Component.KUBE_SCHEDULER,
            "kubelet.service", Component.KUBELET,
            "kube-proxy.service", Component.KUBE_PROXY);

    /** The documents' PKI but for its keys: drawing forty RSA keys takes long. */
    private static final PkiSpec QUICK_SEED_PKI = new PkiSpec(
            PkiSpec.Profile.SINGLE,
            KeyAlgorithm.ECDSA_P256,
            Duration.ofDays(3650),
            Duration.ofDays(365),
            PkiSpec.ServiceAccountKeys.AUTHORITY);

    @TempDir
    static Path folder;

    private static ClusterPlan document000;
    private static ClusterPlan document001;
    private static ClusterPlan modern;

    @BeforeAll
    static void prepare() {
        document000 = plan("document-000");
        document001 = plan("document-001");
        modern = plan("modern");
    }

    private static ClusterPlan plan(String name) {
        return Sample.plan(ClusterSpec.load(EXAMPLES.resolve(name + ".yaml")), folder.resolve(name));
    }

    private static ClusterPlan plan(String name, Profile profile, String version) {
        ClusterSpec before = ClusterSpec.load(EXAMPLES.resolve(name + ".yaml"));
        ClusterSpec.Builder builder = ClusterSpec.builder(before.name(), KubernetesVersion.of(version))
                .style(before.style())
                .profile(profile)
                .network(before.network())
                .apiServer(before.apiServer());
        before.nodes().forEach(builder::node);
        if (profile == Profile.SEED_COMPATIBLE) {
            builder.pki(QUICK_SEED_PKI);
        }
        return Sample.plan(builder.build(), folder.resolve(name + "-" + profile));
    }

    private static String text(NodePlan node, String path) {
        return text(node.file(HostPath.of(path)).orElseThrow());
    }

    private static String text(PlannedFile file) {
        return new String(((FileImage.Bytes) file.image().content()).toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void document_001_has_its_folders_its_units_and_its_environment_files() {
        NodePlan master = document001.node("master01");
        String unit = text(master, "/usr/lib/systemd/system/kube-apiserver.service");
        assertThat(unit)
                .contains("EnvironmentFile=/opt/kubernetes/cfg/kube-apiserver\n")
                .contains("ExecStart=/opt/kubernetes/bin/kube-apiserver \\\n  $KUBE_APISERVER_OPTS\n");
        assertThat(text(master, "/opt/kubernetes/cfg/kube-apiserver"))
                .startsWith("KUBE_APISERVER_OPTS=\"--")
                .contains("--token-auth-file=/opt/kubernetes/cfg/token.csv \\\n")
                .contains("--enable-admission-plugins=NamespaceLifecycle,LimitRanger,ServiceAccount,ResourceQuota,"
                        + "NodeRestriction \\\n")
                .contains("--authorization-mode=RBAC,Node \\\n")
                .contains("--service-node-port-range=30000-50000 \\\n");
        for (String name : COMPONENTS.keySet()) {
            for (NodePlan node : document001.nodes()) {
                assertThat(node.file(HostPath.of("/etc/systemd/system/" + name)))
                        .isEmpty();
            }
        }
        assertThat(text(master, "/opt/kubernetes/cfg/kube-scheduler"))
                .contains("--kubeconfig=/opt/kubernetes/cfg/kube-scheduler.kubeconfig")
                .doesNotContain("8080");
        for (PlannedUnit planned : master.units()) {
            if (COMPONENTS.containsKey(planned.name())) {
                String options = "/opt/kubernetes/cfg/" + planned.name().replace(".service", "");
                assertThat(planned.inputs()).as("a change restarts it").contains(HostPath.of(options));
            }
        }
    }

    @Test
    void what_a_master_of_document_001_gets_is_as_reviewed() {
        NodePlan master = document001.node("master01");
        StringBuilder all = new StringBuilder();
        for (PlannedFile file : master.files()) {
            String content = text(file);
            boolean shown = file.image().secrecy() == Secrecy.PUBLIC && !content.contains("-----BEGIN");
            all.append("=== ")
                    .append(file.image().path())
                    .append(' ')
                    .append(file.image().mode());
            all.append('\n').append(shown ? content : "");
        }
        String text = all.toString()
                .replace(document001.directory().allocations().uid(), "UID")
                .replace(document001.directory().allocations().etcdToken(), "ETCD-TOKEN");
        Golden.assertMatches("plan/document-001-master01.txt", text);
    }

    @Test
    void the_token_file_is_one_token_its_user_may_ask_for_certificates_and_it_is_a_finding() {
        NodePlan master = document001.node("master01");
        PlannedFile file =
                master.file(HostPath.of("/opt/kubernetes/cfg/token.csv")).orElseThrow();
        assertThat(file.image().secrecy()).isEqualTo(Secrecy.SECRET);
        TokenFile tokens = TokenFile.parse("token.csv", text(file));
        assertThat(tokens.tokens()).singleElement().satisfies(t -> {
            assertThat(t.user()).isEqualTo("kubelet-bootstrap");
            assertThat(t.uid()).isEqualTo("10001");
            assertThat(t.groups()).containsExactly("system:kubelet-bootstrap");
            assertThat(t.token().revealUtf8()).matches("[0-9a-f]{32}");
        });
        String token = tokens.tokens().get(0).token().revealUtf8();
        assertThat(text(document001.node("node01"), "/opt/kubernetes/cfg/kubelet-bootstrap.kubeconfig"))
                .contains("token: " + token);
        Subject user = new Subject.User("kubelet-bootstrap");
        Set<String> roles = document001.objects().stream()
                .filter(ClusterRoleBinding.class::isInstance)
                .map(ClusterRoleBinding.class::cast)
                .filter(binding -> binding.subjects().contains(user))
                .map(ClusterRoleBinding::clusterRole)
                .collect(Collectors.toSet());
        assertThat(roles)
                .containsExactlyInAnyOrder(
                        "system:node-bootstrapper", "system:certificates.k8s.io:certificatesigningrequests:nodeclient");
        assertThat(document001.spec().findings()).extracting(Finding::id).contains("cluster.static-token");
        ClusterPlan again = plan("document-001");
        assertThat(again.directory().changes()).as("drawn once").isEmpty();
    }

    @Test
    void secrets_are_the_default_even_in_the_style_of_document_001() {
        ClusterSpec spec = ClusterSpec.parse("c", """
                name: small
                kubernetesVersion: v1.20.2
                style: environment-files
                nodes: [{name: one, address: 192.168.80.12, roles: [etcd, control-plane, worker]}]
                """);
        assertThat(spec.bootstrap().source()).isEqualTo(BootstrapSpec.Source.SECRETS);
        assertThat(spec.paths()).isEqualTo(PathsSpec.of(Style.ENVIRONMENT_FILES));
        ClusterPlan plan = Sample.plan(spec, folder.resolve("small"));
        assertThat(plan.directory().staticToken()).isEmpty();
        assertThat(plan.node("one").file(HostPath.of("/opt/kubernetes/cfg/token.csv")))
                .isEmpty();
        assertThat(String.join(" ", plan.node("one").command("kube-apiserver.service")))
                .contains("--anonymous-auth=false")
                .doesNotContain("token-auth-file");
    }

    @ParameterizedTest
    @CsvSource({
        "document-000, SECURE, v1.20.2",
        "document-000, SEED_COMPATIBLE, v1.20.2",
        "document-001, SECURE, v1.20.2",
        "document-001, SEED_COMPATIBLE, v1.20.2",
        "document-001, SECURE, v1.36.0",
        "modern, SECURE, v1.20.2",
        "modern, SECURE, v1.30.0",
        "modern, SECURE, v1.36.0"
    })
    void every_unit_is_sound_and_every_flag_exists_in_its_version(String name, Profile profile, String version) {
        ClusterPlan plan = plan(name, profile, version);
        List<String> problems = new ArrayList<>();
        int judged = 0;
        for (NodePlan node : plan.nodes()) {
            for (PlannedUnit unit : node.units()) {
                node.unitFile(unit.name())
                        .ifPresent(f -> UnitLint.check(unit.name(), text(f)).forEach(p -> problems.add(p.toString())));
                Component component = COMPONENTS.get(unit.name());
                if (component != null) {
                    List<String> argv = node.command(unit.name());
                    ParsedFlags flags = FlagSet.parse(component, argv.subList(1, argv.size()));
                    flags.findings().forEach(f -> problems.add(f.toString()));
                    flags.flags().validate(KubernetesVersion.of(version)).forEach(e -> problems.add(e.toString()));
                    judged++;
                }
            }
        }
        assertThat(problems).isEmpty();
        assertThat(judged).isGreaterThanOrEqualTo(3 + 2);
    }

    @Test
    void the_modern_style_lints_clean_for_the_newest_version() {
        List<LintFile> files = new ArrayList<>();
        for (NodePlan node : modern.nodes()) {
            for (PlannedFile file : node.files()) {
                String name = file.image().path().name();
                if (name.endsWith(".service") || name.endsWith(".yaml")) {
                    files.add(new LintFile(node.node().name() + "/" + name, text(file)));
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(20);
        assertThat(Lint.at(modern.spec().version()).check(files).findings()).isEmpty();
        assertThat(modern.spec().findings()).isEmpty();
        assertThat(modern.findings()).isEmpty();
        String proxy = text(modern.node("worker1"), "/etc/kubernetes/kube-proxy-config.yaml");
        assertThat(proxy).contains("mode: nftables");
        assertThat(modern.node("worker1").command("kubelet.service"))
                .contains("--root-dir=/var/lib/kubelet")
                .noneMatch(w -> w.startsWith("--container-runtime"));
    }

    @Test
    void an_older_version_has_iptables_and_the_runtime_flag() {
        ClusterPlan old = plan("modern", Profile.SECURE, "v1.20.2");
        assertThat(text(old.node("worker1"), "/etc/kubernetes/kube-proxy-config.yaml"))
                .contains("mode: iptables");
        assertThat(old.node("worker1").command("kubelet.service"))
                .contains("--container-runtime-endpoint=unix:///run/containerd/containerd.sock");
    }

    @Test
    void every_deviation_of_the_documents_has_a_reason_or_is_written_in_the_example() {
        Set<String> described = new TreeSet<>();
        for (ClusterPlan plan : List.of(document000, document001)) {
            for (Deviation deviation : plan.deviations()) {
                assertThat(deviation.documented()).as(deviation.toString()).isNotEqualTo(deviation.ours());
                if (deviation.why().equals(Deviation.DESCRIBED)) {
                    described.add(deviation.document() + " " + deviation.name());
                }
            }
        }
        assertThat(described).isEmpty();
        Golden.assertMatches("plan/deviations.txt", lines(document000) + lines(document001));
        assertThat(modern.deviations()).isEmpty();
    }

    private static String lines(ClusterPlan plan) {
        return plan.deviations().stream().map(d -> d + "\n").collect(Collectors.joining());
    }

    @Test
    void what_the_description_changes_is_a_deviation_with_that_reason() {
        ClusterSpec.Builder builder = ClusterSpec.builder("kubernetes", KubernetesVersion.of("v1.20.2"))
                .flag(Component.KUBE_CONTROLLER_MANAGER, "kube-api-qps", "50");
        document000.spec().nodes().forEach(builder::node);
        ClusterPlan plan = Sample.plan(builder.build(), folder.resolve("changed"));
        assertThat(plan.deviations())
                .filteredOn(d -> d.name().equals("kube-api-qps"))
                .singleElement()
                .hasToString("004 kube-controller-manager kube-api-qps: 1000 -> 50: " + Deviation.DESCRIBED);
    }

    @Test
    void the_documents_own_way_is_a_profile_and_each_difference_a_finding() {
        ClusterPlan seeds = plan("document-000", Profile.SEED_COMPATIBLE, "v1.20.2");
        assertThat(PkiSpec.of(Profile.SEED_COMPATIBLE).keyAlgorithm()).isEqualTo(KeyAlgorithm.RSA_2048);
        assertThat(seeds.spec().findings())
                .extracting(Finding::id)
                .containsExactlyInAnyOrder(
                        "cluster.seed-profiling",
                        "cluster.seed-all-apis",
                        "cluster.seed-open-metrics",
                        "cluster.single-authority",
                        "cluster.service-account-authority-key");
        assertThat(seeds.node("master1").command("kube-apiserver.service"))
                .contains("--profiling=true", "--runtime-config=api/all=true");
        assertThat(text(seeds.node("slave"), "/etc/kubernetes/kube-proxy-config.yaml"))
                .contains("metricsBindAddress: 192.168.31.114:10249");
        ClusterPlan seeds001 = plan("document-001", Profile.SEED_COMPATIBLE, "v1.20.2");
        assertThat(seeds001.spec().findings())
                .extracting(Finding::id)
                .contains("cluster.static-token", "cluster.seed-profiling");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "3, 2, 0", "2, 0, 3", "5, 7, 0"})
    void layouts_of_any_size_name_every_peer(int masters, int workers, int etcd) {
        ClusterSpec.Builder builder = ClusterSpec.builder("layout", KubernetesVersion.of("v1.20.2"));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < etcd; i++) {
            builder.node(NodeSpec.of("etcd" + i, "10.1.0." + (10 + i), NodeRole.ETCD));
        }
        for (int i = 0; i < masters; i++) {
            NodeRole[] all = etcd > 0
                    ? new NodeRole[] {NodeRole.CONTROL_PLANE, NodeRole.WORKER}
                    : new NodeRole[] {NodeRole.ETCD, NodeRole.CONTROL_PLANE, NodeRole.WORKER};
            names.add("10.1.0." + (30 + i));
            builder.node(NodeSpec.of("master" + i, "10.1.0." + (30 + i), all));
        }
        for (int i = 0; i < workers; i++) {
            builder.node(NodeSpec.of("worker" + i, "10.1.0." + (60 + i), NodeRole.WORKER));
        }
        ClusterPlan plan = Sample.plan(builder.build(), folder.resolve("layout-" + masters + workers + etcd));
        for (NodePlan node : plan.nodes()) {
            boolean stores = node.node().is(NodeRole.ETCD);
            assertThat(node.unitFile("etcd.service").isPresent()).isEqualTo(stores);
            assertThat(node.unitFile("kube-apiserver.service").isPresent())
                    .isEqualTo(node.node().is(NodeRole.CONTROL_PLANE));
            if (node.node().is(NodeRole.CONTROL_PLANE)) {
                String servers = String.join(" ", node.command("kube-apiserver.service"));
                plan.spec()
                        .nodes(NodeRole.ETCD)
                        .forEach(n -> assertThat(servers).contains("https://" + n.address() + ":2379"));
            }
            if (node.unitFile("kube-nginx.service").isPresent()) {
                String nginx = text(node, "/data/k8s/k8s/kube-nginx/nginx.conf");
                names.forEach(master -> assertThat(nginx).contains("server " + master + ":6443"));
            }
        }
        assertThat(plan.findings()).isEmpty();
    }
}
