package io.k8sbin.cluster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.directory.BinaryInventory;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.kubeadm.KubeadmDocuments;
import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.kubeadm.KubeadmState;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.InvalidClusterException;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.config.kinds.ClusterConfiguration;
import io.k8sbin.config.kinds.ComponentConfig;
import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.kinds.InitConfiguration;
import io.k8sbin.config.objects.ConfigMap;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Secrecy;
import io.k8sbin.core.Secret;
import io.k8sbin.core.Sha256;
import io.k8sbin.pki.BootstrapToken;
import io.k8sbin.render.linux.EnvironmentFile;
import io.k8sbin.render.systemd.UnitLint;
import io.k8sbin.testtools.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubeadmPlanTest {
    private static final BootstrapToken TOKEN = BootstrapToken.of("abcdef", Secret.ofUtf8("0123456789abcdef"));

    @TempDir
    static Path folder;

    private static ClusterSpec spec;
    private static ClusterPlan plan;

    @BeforeAll
    static void prepare() {
        spec = Sample.spec("document-002");
        plan = Sample.plan(spec, folder);
    }

    private static String text(PlannedFile file) {
        return new String(((FileImage.Bytes) file.image().content()).toByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(ClusterPlan plan, String node, HostPath path) {
        return text(plan.node(node).file(path).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"k1", "k3", "k5"})
    void what_a_host_of_document_002_gets_is_as_reviewed(String name) {
        NodePlan node = plan.node(name);
        StringBuilder all = new StringBuilder();
        node.directories()
                .forEach(d -> all.append(d.path()).append(' ').append(d.mode()).append('\n'));
        for (PlannedFile file : node.files()) {
            FileImage image = file.image();
            all.append("\n=== %s %s %s %s\n".formatted(image.path(), image.mode(), image.owner(), image.secrecy()));
            boolean shown = image.secrecy() == Secrecy.PUBLIC && !text(file).contains("-----BEGIN");
            all.append(shown ? withoutAllocations(text(file)) : "");
        }
        node.units().forEach(u -> all.append("\n--- ").append(u).append('\n'));
        Golden.assertMatches("plan/document-002-" + name + ".txt", all.toString());
    }

    private static String withoutAllocations(String text) {
        return text.replace(plan.directory().allocations().uid(), "UID")
                .replace(plan.directory().allocations().etcdToken(), "ETCD-TOKEN");
    }

    @Test
    void no_steady_file_holds_a_token_a_certificate_key_or_an_authoritys_key() {
        String key = plan.directory().kubeletAuthorityKey().revealUtf8();
        for (NodePlan node : plan.nodes()) {
            for (PlannedFile file : node.files()) {
                assertThat(text(file))
                        .as(file.image().path().value())
                        .doesNotContain("certificateKey", "bootstrapTokens", key)
                        .doesNotContainPattern("\\b[a-z0-9]{6}\\.[a-z0-9]{16}\\b");
            }
        }
        assertThat(plan.directory().hasToken("k5")).isFalse();
    }

    @Test
    void etcds_files_belong_to_etcd_and_everything_else_to_root() {
        for (PlannedFile file : plan.node("k1").files()) {
            boolean etcd = file.image().path().startsWith(HostPath.of("/etc/etcd"));
            assertThat(file.image().owner().user()).as(file.toString()).isEqualTo(etcd ? "etcd" : "root");
        }
        assertThat(plan.node("k1")
                        .file(HostPath.of("/etc/etcd/ssl/etcd-key.pem"))
                        .orElseThrow()
                        .image()
                        .mode())
                .hasToString("0600");
    }

    @Test
    void etcd_reads_each_setting_once_has_no_plaintext_listener_and_keeps_its_token() {
        String text = text(plan, "k2", HostPath.of("/etc/etcd/etcd.conf"));
        Map<String, String> variables = EnvironmentFile.parse("etcd.conf", text).variables();
        assertThat(text.lines().filter(l -> l.startsWith("ETCD_AUTO_COMPACTION_RETENTION=")))
                .hasSize(1);
        assertThat(variables)
                .containsEntry("ETCD_NAME", "k2")
                .containsEntry(
                        "ETCD_INITIAL_CLUSTER_TOKEN",
                        plan.directory().allocations().etcdToken())
                .containsEntry("ETCD_QUOTA_BACKEND_BYTES", "5368709120")
                .doesNotContainKeys("ETCD_AUTO_TLS", "ETCD_PEER_AUTO_TLS");
        assertThat(variables.values()).noneMatch(v -> v.contains("http://"));
        assertThat(Sample.plan(spec, folder).directory().allocations().etcdToken())
                .isEqualTo(plan.directory().allocations().etcdToken());
    }

    @Test
    void units_and_drop_ins_of_a_whole_cluster_lint_clean() {
        for (NodePlan node : plan.nodes()) {
            for (PlannedFile file : node.files()) {
                if (file.image().path().name().endsWith(".service")) {
                    assertThat(Finding.anyError(
                                    UnitLint.check(file.image().path().name(), text(file))))
                            .as(file.image().path().value())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void kubeadm_reads_four_documents_that_are_valid_for_their_version() {
        List<ComponentConfig> documents = documents(text(plan, "k2", KubeadmPaths.DOCUMENTS));
        assertThat(documents)
                .extracting(ComponentConfig::kind)
                .containsExactly(
                        "InitConfiguration", "ClusterConfiguration", "KubeletConfiguration", "KubeProxyConfiguration");
        documents.forEach(
                d -> assertThat(d.validate(spec.version())).as(d.kind()).isEmpty());
        ClusterConfiguration cluster = (ClusterConfiguration) documents.get(1);
        assertThat(cluster.controlPlaneEndpoint()).contains("127.0.0.1:6443");
        assertThat(cluster.apiServer().orElseThrow().certSans())
                .contains("*.kubernetes.node", "172.16.10.21", "172.16.10.22", "172.16.10.23", "127.0.0.1");
        InitConfiguration init = (InitConfiguration) documents.get(0);
        assertThat(init.localApiEndpoint().orElseThrow().bindPort()).contains(5443);
    }

    private static List<ComponentConfig> documents(String text) {
        return ComponentConfigs.parse("kubeadm.yaml", text);
    }

    @Test
    void a_control_plane_that_is_a_worker_too_is_told_to_have_no_taint() {
        assertThat(text(plan, "k1", KubeadmPaths.DOCUMENTS)).contains("taints: []");
        assertThat(text(plan, "k3", KubeadmPaths.DOCUMENTS)).doesNotContain("taints");
    }

    @Test
    void tokens_and_keys_are_only_in_documents_made_for_one_command() {
        KubeadmDocuments documents = new KubeadmDocuments(spec, plan.directory());
        Secret key = Secret.ofUtf8("ab".repeat(32));
        String join =
                documents.join(plan.node("k2").node(), TOKEN, Optional.of(key)).revealUtf8();
        assertThat(join)
                .contains("abcdef.0123456789abcdef", "certificateKey: " + "ab".repeat(32), "sha256:", "5443")
                .contains("apiServerEndpoint: 127.0.0.1:6443");
        assertThat(documents
                        .join(plan.node("k5").node(), TOKEN, Optional.empty())
                        .revealUtf8())
                .doesNotContain("controlPlane");
        assertThat(documents.first(plan.node("k1").node(), TOKEN).revealUtf8())
                .contains("abcdef.0123456789abcdef", KubeadmDocuments.JOINERS);
    }

    @Test
    void newer_versions_get_their_own_api_version_and_shapes() {
        for (String version : List.of("v1.22.0", "v1.29.0", "v1.31.0", "v1.34.0")) {
            ClusterSpec newer = ClusterSpec.parse("newer", """
                    name: demo
                    kubernetesVersion: %s
                    mode: kubeadm
                    nodes: [{name: k1, address: 172.16.10.21, roles: [etcd, control-plane, worker]}]
                    """.formatted(version));
            ClusterPlan planned = Sample.plan(newer, folder.resolve(version));
            String text = text(planned, "k1", KubeadmPaths.DOCUMENTS);
            for (ComponentConfig document : documents(text)) {
                assertThat(document.validate(newer.version()))
                        .as(version + " " + document.kind())
                        .isEmpty();
            }
            boolean fourth = newer.version().isAtLeastMinor(KubernetesVersion.minor(1, 31));
            assertThat(text).contains("kubeadm.k8s.io/" + (fourth ? "v1beta4" : "v1beta3"));
        }
    }

    @Test
    void the_clusters_own_authority_signs_kubelets_and_no_certificate_is_made_that_kubeadm_makes() {
        assertThat(Authority.KUBELET.in(spec)).isEqualTo(Authority.KUBERNETES);
        assertThat(plan.directory().authorityPem(Authority.KUBELET))
                .isEqualTo(plan.directory().authorityPem(Authority.KUBERNETES));
        assertThat(Leaves.of(spec).stream().map(l -> l.id()))
                .containsExactlyInAnyOrder(
                        Leaves.ETCD_CLIENT,
                        Leaves.ADMIN,
                        "etcd-server-k1",
                        "etcd-peer-k1",
                        "etcd-server-k2",
                        "etcd-peer-k2",
                        "etcd-server-k3",
                        "etcd-peer-k3");
    }

    private static Map<String, String> state(ClusterPlan plan) {
        return plan.objects().stream()
                .filter(o -> o instanceof ConfigMap map && map.name().equals(KubeadmState.NAME))
                .map(o -> ((ConfigMap) o).data())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_changed_flag_changes_what_control_plane_hosts_are_rendered_from_and_only_that() {
        ClusterSpec changed = ClusterSpec.parse("changed", spec.toYaml().replace("event-ttl: 720h", "event-ttl: 24h"));
        ClusterPlan other = Sample.plan(changed, folder);
        assertThat(state(other)).hasSameSizeAs(state(plan));
        state(plan)
                .forEach((key, digest) ->
                        assertThat(state(other).get(key)).as(key).isNotEqualTo(digest));
        for (NodePlan node : plan.nodes()) {
            Map<HostPath, FileImage> before = images(node);
            Map<HostPath, FileImage> after = images(other.node(node.node().name()));
            before.entrySet().removeIf(file -> file.getValue().equals(after.get(file.getKey())));
            assertThat(before.keySet())
                    .isEqualTo(
                            node.node().is(NodeRole.CONTROL_PLANE)
                                    ? java.util.Set.of(KubeadmPaths.DOCUMENTS)
                                    : java.util.Set.of());
        }
    }

    private static Map<HostPath, FileImage> images(NodePlan node) {
        Map<HostPath, FileImage> images = new TreeMap<>();
        node.files().forEach(f -> images.put(f.image().path(), f.image()));
        return images;
    }

    @Test
    void a_changed_kubelet_flag_changes_the_drop_in_and_restarts_the_kubelet() {
        ClusterSpec changed = ClusterSpec.parse(
                "changed", spec.toYaml().replace("flags:\n", "flags:\n  kubelet: {max-open-files: \"65536\"}\n"));
        NodePlan node = Sample.plan(changed, folder).node("k5");
        HostPath dropIn = HostPath.of("/etc/systemd/system/kubelet.service.d/10-kubeadm.conf");
        assertThat(text(node.file(dropIn).orElseThrow())).contains("--max-open-files=65536");
        PlannedUnit kubelet = node.units().stream()
                .filter(u -> u.name().equals("kubelet.service"))
                .findFirst()
                .orElseThrow();
        assertThat(kubelet.inputs()).contains(dropIn);
    }

    @Test
    void flannels_manifest_gets_the_clusters_network_and_its_digest_is_remembered(@TempDir Path files)
            throws IOException {
        Path manifest = files.resolve("kube-flannel.yml");
        Files.writeString(manifest, """
                kind: ConfigMap
                data:
                  net-conf.json: |
                    {"Network": "10.244.0.0/16", "Backend": {"Type": "vxlan"}}
                ---
                kind: DaemonSet
                """);
        ClusterSpec flannel = ClusterSpec.parse(
                "flannel", spec.toYaml().replace("kubeadm:\n", "kubeadm:\n  flannelManifest: " + manifest + "\n"));
        FileImage.LocalFile local = new FileImage.LocalFile(manifest, Sha256.of(manifest), Files.size(manifest));
        ClusterPlan planned = ClusterPlan.of(
                flannel,
                ClusterDirectory.prepare(flannel, folder, Sample.CLOCK),
                new BinaryInventory(Map.of(manifest.toString(), local)));
        assertThat(text(planned, "k1", KubeadmPaths.FLANNEL))
                .contains("10.30.0.0/16", "host-gw", "kind: DaemonSet")
                .doesNotContain("10.244");
        assertThat(state(planned)).containsKey(KubeadmState.NETWORK);
        assertThat(text(planned, "k1", KubeadmPaths.DOCUMENTS)).contains("node-cidr-mask-size: \"19\"");
        assertThat(planned.node("k1").files())
                .noneMatch(f -> f.image().path().value().startsWith("/etc/cni"));
    }

    @Test
    void what_mode_kubeadm_cannot_do_is_refused_with_its_place() {
        String wrong = spec.toYaml()
                .replace("kubernetesVersion: v1.20.2", "kubernetesVersion: v1.24.0")
                .replace("timezone: Asia/Shanghai", "timezone: Asia;reboot");
        assertThatThrownBy(() -> ClusterSpec.parse("wrong", wrong))
                .isInstanceOf(InvalidClusterException.class)
                .hasMessageContaining("kubeadm.runtime")
                .hasMessageContaining("no dockershim")
                .hasMessageContaining("kubeadm.timezone");
        assertThatThrownBy(() -> ClusterSpec.parse("wrong", spec.toYaml().replace("mode: kubeadm", "mode: binary")))
                .hasMessageContaining("belongs to mode: kubeadm");
        assertThat(ClusterSpec.parse("again", spec.toYaml())).isEqualTo(spec);
    }
}
