package io.k8sbin.pki.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.RenewalPolicy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our directory beside the real kubeadm v1.20.2. */
class KubeadmTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource(names = {"RSA_2048", "ECDSA_P256"})
    void kubeadm_keeps_our_directory_and_lists_it(KeyAlgorithm algorithm) {
        KubeadmRoot root = new KubeadmRoot(KubeBinaries.require().asRoot(), temporary, "lb.example.org:6443");
        ClusterPki.prepare(
                KubeadmRoot.spec("lb.example.org").keyAlgorithm(algorithm).build(),
                PkiLayout.kubeadm("master-1"),
                root.pki(),
                CLOCK);
        root.kubeconfigs("https://lb.example.org:6443");
        Map<String, String> before = ClusterPkiTest.content(root.kubernetes());

        String init = root.kubeadm("init", "phase", "certs", "all", "--config", "/init.yaml");
        String kubeconfigs = root.kubeadm("init", "phase", "kubeconfig", "all", "--config", "/init.yaml");
        String expiration = root.kubeadm("certs", "check-expiration", "--config", "/init.yaml");

        assertThat(ClusterPkiTest.content(root.kubernetes())).isEqualTo(before);
        assertThat(init)
                .contains("Using existing ca certificate authority")
                .contains("Using existing apiserver certificate and key on disk")
                .contains("Using existing etcd/peer certificate and key on disk")
                .contains("Using the existing \"sa\" key")
                .doesNotContain("Generating");
        assertThat(kubeconfigs).contains("Using existing kubeconfig file: \"/etc/kubernetes/admin.conf\"");
        assertThat(expiration.lines().map(l -> l.replaceAll("\\s.*", "")))
                .contains(
                        "admin.conf",
                        "apiserver",
                        "apiserver-etcd-client",
                        "apiserver-kubelet-client",
                        "controller-manager.conf",
                        "etcd-healthcheck-client",
                        "etcd-peer",
                        "etcd-server",
                        "front-proxy-client",
                        "scheduler.conf",
                        "ca",
                        "etcd-ca",
                        "front-proxy-ca");
        assertThat(expiration).doesNotContain("MISSING").doesNotContain("INVALID");
    }

    @Test
    void a_directory_kubeadm_made_is_adopted_as_it_is() {
        KubeadmRoot root = new KubeadmRoot(KubeBinaries.require().asRoot(), temporary, "lb.example.org:6443");
        root.kubeadm("init", "phase", "certs", "all", "--config", "/init.yaml");
        Map<String, String> before = ClusterPkiTest.content(root.pki());
        PkiLayout layout = PkiLayout.kubeadm("master-1");

        ClusterPki adopted =
                ClusterPki.prepare(KubeadmRoot.spec("lb.example.org").build(), layout, root.pki(), CLOCK);

        assertThat(adopted.changes()).isEmpty();
        assertThat(adopted.findings()).isEmpty();
        assertThat(ClusterPkiTest.content(root.pki())).isEqualTo(before);
        for (RequiredCertificate required :
                layout.certificates(KubeadmRoot.spec("lb.example.org").build())) {
            assertThat(RoleVerifier.trusting(adopted.authority(required.authority()))
                            .verify(
                                    required.role(),
                                    adopted.certificate(required.id()).chain(),
                                    CLOCK.instant(),
                                    required.spec().subjectAltNames()))
                    .as(required.id())
                    // groups of kubeadm before 1.29; and it writes no subject key identifiers into its leaves
                    .allMatch(f -> f.id().equals("pki.masters"));
        }
        assertThat(ClusterPki.plan(
                                KubeadmRoot.spec("other.example.org").build(),
                                layout,
                                root.pki(),
                                CLOCK.instant(),
                                RenewalPolicy.standard())
                        .changes())
                .extracting(PkiChange::id)
                .isEqualTo(List.of("kube-apiserver-master-1"));
    }
}
