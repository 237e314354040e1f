package io.k8sbin.cluster.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LintTest {
    private static final KubernetesVersion V18 = KubernetesVersion.of("1.18");
    private static final KubernetesVersion NEWEST = KubernetesVersion.of("1.36");
    private static final String UNIT = """
            [Unit]
            Description=manager

            [Service]
            # the port nobody needs
            ExecStart=/opt/k8s/bin/kube-controller-manager \\
              --port=0 \\
              --experimental-cluster-signing-duration=8760h \\
              --service-cluster-ip-range=${SERVICE_CIDR} \\
              --feature-gates=DynamicAuditing=true,AllAlpha=false \\
              --logtostderr=true
            Restart=on-failure
            """;

    private static LintReport check(Lint lint, String... namesAndTexts) {
        List<LintFile> files = new java.util.ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.add(new LintFile(namesAndTexts[i], namesAndTexts[i + 1]));
        }
        return lint.check(files);
    }

    private static List<String> lines(LintReport report) {
        return report.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void flags_of_a_unit_are_judged_where_they_stand() {
        assertThat(lines(check(Lint.at(NEWEST), "kcm.service", UNIT)))
                .containsExactly(
                        "kcm.service:7:3: error: kube-controller-manager.--port: was removed in 1.24;"
                                + " use --secure-port instead [flag.removed]",
                        "kcm.service:8:3: error: kube-controller-manager.--experimental-cluster-signing-duration:"
                                + " was removed in 1.25; use --cluster-signing-duration instead [flag.removed]",
                        "kcm.service:10:3: error: kube-controller-manager.--feature-gates[DynamicAuditing]:"
                                + " was removed in 1.19; drop it: the feature is gone or has another gate"
                                + " [gate.removed]",
                        "kcm.service:11:3: error: kube-controller-manager.--logtostderr: was removed in 1.26;"
                                + " drop it: logs go to stderr; kube-log-runner or journald writes files"
                                + " [flag.removed]");
        assertThat(check(Lint.at(V18), "kcm.service", UNIT).hasErrors()).isFalse();
    }

    @Test
    void a_moved_unit_keeps_everything_else_as_it_was() {
        LintReport report = check(Lint.at(V18).movingTo(NEWEST), "kcm.service", UNIT);
        assertThat(report.rewritten()).hasSize(1);
        String moved = report.rewritten().get(0).content().revealUtf8();
        assertThat(moved).isEqualTo("""
                [Unit]
                Description=manager

                [Service]
                # the port nobody needs
                ExecStart=/opt/k8s/bin/kube-controller-manager \\
                  --cluster-signing-duration=8760h \\
                  --service-cluster-ip-range=${SERVICE_CIDR} \\
                  --feature-gates=AllAlpha=false
                Restart=on-failure
                """);
        assertThat(check(Lint.at(NEWEST), "kcm.service", moved).findings()).isEmpty();
    }

    @Test
    void environment_files_with_flags_are_read_as_systemd_reads_them() {
        String text = """
                KUBE_APISERVER_OPTS="--logtostderr=true \\
                --token-auth-file=/opt/token.csv \\
                --service-account-issuer=https://a --service-account-signing-key-file=/k \\
                --secure-port=0"
                """;
        assertThat(lines(check(Lint.at(KubernetesVersion.of("1.20")), "kube-apiserver", text)))
                .containsExactly(
                        "kube-apiserver:4:1: error: kube-apiserver.--secure-port: \"0\" must be 1 to 65535 [flag.range]",
                        "kube-apiserver:2:1: warning: kube-apiserver.--token-auth-file: tokens are read from"
                                + " /opt/token.csv; use bootstrap tokens [auth.static-token]");
        LintReport moved = check(Lint.at(V18).movingTo(NEWEST), "kube-apiserver", text);
        assertThat(moved.rewritten().get(0).content().revealUtf8())
                .startsWith("KUBE_APISERVER_OPTS=\"\\\n--token-auth-file=/opt/token.csv \\\n");
    }

    @Test
    void variables_of_etcd_are_its_flags_and_the_last_of_two_counts() {
        String text = """
                ETCD_NAME=etcd1
                ETCD_AUTO_COMPACTION_RETENTION="24"
                ETCD_SNAPSHOT_COUNT="100"
                ETCD_DEBUG="false"
                ETCD_AUTO_COMPACTION_RETENTION="3"
                ETCD_LISTEN_CLIENT_URLS="https://10.0.0.1:2379,http://127.0.0.1:2379"
                """;
        assertThat(check(Lint.at(V18), "etcd.conf", text).findings())
                .extracting(Finding::id)
                .containsExactlyInAnyOrder(
                        "etcd.variable-repeated", "etcd.snapshot-count", "etcd.plaintext", "flag.deprecated");
        LintReport moved = check(Lint.at(V18).movingTo(NEWEST), "etcd.conf", text);
        assertThat(moved.rewritten().get(0).content().revealUtf8())
                .doesNotContain("ETCD_DEBUG")
                .contains("ETCD_NAME=etcd1\n");
    }

    @Test
    void documents_of_several_files_are_judged_together() {
        String cluster = """
                apiVersion: kubeadm.k8s.io/v1beta2
                kind: ClusterConfiguration
                kubernetesVersion: v1.20.2
                networking: {serviceSubnet: 10.25.0.0/16}
                """;
        String kubelet = """
                apiVersion: kubelet.config.k8s.io/v1beta1
                kind: KubeletConfiguration
                clusterDNS: [10.96.0.10]
                """;
        assertThat(check(Lint.byTheirVersion(), "a.yaml", cluster, "b.yaml", kubelet)
                        .findings())
                .extracting(Finding::id)
                .containsExactly("network.dns-outside-services");
        assertThat(check(Lint.byTheirVersion(), "b.yaml", kubelet).findings()).isEmpty();
    }

    @Test
    void documents_are_moved_with_the_flags_in_them() {
        String cluster = """
                apiVersion: kubeadm.k8s.io/v1beta2
                kind: ClusterConfiguration
                controllerManager:
                  extraArgs:
                    experimental-cluster-signing-duration: 87600h
                    pod-eviction-timeout: 2m
                """;
        LintReport report = check(Lint.at(V18).movingTo(KubernetesVersion.of("1.31")), "c.yaml", cluster);
        assertThat(report.findings()).extracting(Finding::id).containsExactly("flag.dropped", "flag.renamed");
        assertThat(report.rewritten().get(0).content().revealUtf8())
                .contains("kubeadm.k8s.io/v1beta4", "cluster-signing-duration", "87600h")
                .doesNotContain("pod-eviction");
    }

    @Test
    void timeouts_stand_where_the_version_looks_for_them() {
        String kubeadm = """
                apiVersion: kubeadm.k8s.io/v1beta2
                kind: InitConfiguration
                nodeRegistration: {name: node1, criSocket: /run/containerd/containerd.sock}
                ---
                apiVersion: kubeadm.k8s.io/v1beta2
                kind: ClusterConfiguration
                apiServer: {timeoutForControlPlane: 10m}
                """;
        KubernetesVersion v31 = KubernetesVersion.of("1.31");
        LintReport up = check(Lint.at(V18).movingTo(v31), "kubeadm.yaml", kubeadm);
        assertThat(up.findings()).isEmpty();
        String moved = up.rewritten().get(0).content().revealUtf8();
        assertThat(moved)
                .contains("timeouts:\n  controlPlaneComponentHealthCheck: 10m")
                .doesNotContain("timeoutForControlPlane");
        assertThat(check(Lint.at(v31), "kubeadm.yaml", moved).findings()).isEmpty();
        LintReport back = check(Lint.at(v31).movingTo(V18), "kubeadm.yaml", moved);
        assertThat(back.rewritten().get(0).content().revealUtf8())
                .contains("timeoutForControlPlane: 10m")
                .doesNotContain("timeouts:");
    }

    @Test
    void flags_of_kubelets_and_etcd_and_gates_in_documents_are_moved_too() {
        String documents = """
                apiVersion: kubeadm.k8s.io/v1beta2
                kind: InitConfiguration
                nodeRegistration:
                  kubeletExtraArgs: {image-pull-progress-deadline: 2m, v: "2"}
                ---
                apiVersion: kubeadm.k8s.io/v1beta2
                kind: ClusterConfiguration
                etcd: {local: {dataDir: /var/lib/etcd, extraArgs: {debug: "false", quota-backend-bytes: "1"}}}
                ---
                apiVersion: kubelet.config.k8s.io/v1beta1
                kind: KubeletConfiguration
                featureGates: {RotateKubeletClientCertificate: true, RotateKubeletServerCertificate: true}
                """;
        LintReport report = check(Lint.at(V18).movingTo(NEWEST), "all.yaml", documents);
        assertThat(lines(report))
                .contains("all.yaml:4:22: warning: nodeRegistration.kubeletExtraArgs[image-pull-progress-deadline]:"
                        + " dropped: was removed in 1.24; drop it with dockershim; containerd has image_pull_progress_timeout"
                        + " [flag.dropped]")
                .anyMatch(line -> line.contains("etcd.local.extraArgs[debug]: dropped: was removed in etcd 3.5"))
                .anyMatch(line -> line.contains("featureGates[RotateKubeletClientCertificate]: dropped:"));
        String moved = report.rewritten().get(0).content().revealUtf8();
        assertThat(moved).contains("quota-backend-bytes", "RotateKubeletServerCertificate");
        assertThat(check(Lint.at(NEWEST), "all.yaml", moved).hasErrors()).isFalse();
    }

    @Test
    void what_a_version_cannot_hold_is_an_error_and_nothing_is_written() {
        String kubelet = """
                apiVersion: kubelet.config.k8s.io/v1beta1
                kind: KubeletConfiguration
                memoryManagerPolicy: Static
                """;
        LintReport report = check(Lint.at(NEWEST).movingTo(V18), "k.yaml", kubelet);
        assertThat(report.rewritten()).isEmpty();
        assertThat(lines(report)).singleElement().asString().startsWith("k.yaml:3:1: error: memoryManagerPolicy");
    }

    @Test
    void scripts_and_broken_files_are_located() {
        assertThat(lines(check(Lint.byTheirVersion(), "environment.sh", "export NODE_IPS=(10.0.0.300)\n")))
                .containsExactly("environment.sh:1:8: error: NODE_IPS[0]: Invalid value: \"10.0.0.300\":"
                        + " not an IP address: \"10.0.0.300\" [field.invalid]");
        assertThat(lines(check(Lint.byTheirVersion(), "x.yaml", "a: [1\n")))
                .singleElement()
                .asString()
                .startsWith("x.yaml:2:1: error: ")
                .endsWith("[field.syntax]");
        assertThat(check(Lint.byTheirVersion(), "empty.yaml", "").hasErrors()).isTrue();
    }

    @Test
    void reports_for_programs_say_the_same() {
        LintReport report = check(Lint.at(NEWEST), "kcm.service", UNIT);
        Json json = report.toJson();
        assertThat(json.at("findings").elements()).hasSameSizeAs(report.findings());
        assertThat(json.at("findings").elements().get(0).at("id").text()).isEqualTo("flag.removed");
        assertThat(json.at("errors")).isEqualTo(Json.of(4));
        Json run = report.toSarif().at("runs").elements().get(0);
        assertThat(run.at("results").elements()).hasSameSizeAs(report.findings());
        assertThat(run.at("tool", "driver", "rules").elements()).hasSize(2);
        assertThat(report.toText()).endsWith("errors: 4, warnings: 0\n");
    }

    @Property(tries = 500)
    void any_text_gives_a_report(@ForAll("texts") String text, @ForAll("names") String name) {
        LintReport report = check(Lint.at(V18).movingTo(NEWEST), name, text);
        assertThat(report.findings()).allMatch(finding -> finding.location().isPresent());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.yaml", "a.service", "etcd.conf", "environment.sh", "KUBELET_OPTS");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line = Arbitraries.of(
                        "[Unit]",
                        "[Service]",
                        "ExecStart=/bin/kubelet --max-pods=5 \\",
                        "ExecStart=/bin/etcd -name \"a b\"",
                        "  --logtostderr --v 2",
                        "ETCD_NAME=a",
                        "ETCD_NAME='b",
                        "KUBELET_OPTS=\"--cgroup-driver=x --docker=y\"",
                        "apiVersion: kubelet.config.k8s.io/v1beta1",
                        "kind: KubeletConfiguration",
                        "port: x",
                        "---",
                        "\"",
                        "\\")
                .injectDuplicates(0.05);
        return Arbitraries.oneOf(
                line.list().ofMaxSize(8).map(lines -> String.join("\n", lines)),
                Arbitraries.strings().ofMaxLength(60));
    }
}
