package io.k8sbin.pki.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.pki.InvalidCertificateSpecException;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.testtools.Golden;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClusterPkiSpecTest {
    @Test
    void the_certificates_of_a_cluster_of_programs() {
        Golden.assertMatches(
                "cluster-binary.txt", table(Clusters.threeAndTwo().build().certificates()));
    }

    @Test
    void the_certificates_of_a_cluster_of_kubeadm() {
        Golden.assertMatches(
                "cluster-kubeadm.txt",
                table(Clusters.threeAndTwo()
                        .flavour(ClusterFlavour.KUBEADM)
                        .build()
                        .certificates()));
    }

    @Test
    void the_certificates_the_documents_share_among_hosts() {
        Golden.assertMatches(
                "cluster-documents.txt",
                table(PkiLayout.documents()
                        .certificates(Clusters.threeAndTwo()
                                .profile(AuthorityProfile.SINGLE)
                                .build())));
    }

    private static String table(List<RequiredCertificate> certificates) {
        return certificates.stream()
                .map(c -> "%-38s %-11s %-6s %s %s\n"
                        .formatted(
                                c.id(),
                                c.authority().id(),
                                c.spec().profile(),
                                c.spec().subject(),
                                c.spec().subjectAltNames()))
                .collect(Collectors.joining());
    }

    @Test
    void roles_follow_flavour_and_version() {
        assertThat(PkiRole.of(ClusterFlavour.BINARY, KubernetesVersion.of("v1.20.2")))
                .containsExactly(PkiRole.values());
        assertThat(PkiRole.of(ClusterFlavour.KUBEADM, KubernetesVersion.of("v1.28.15")))
                .doesNotContain(
                        PkiRole.SUPER_ADMIN,
                        PkiRole.KUBE_PROXY,
                        PkiRole.KUBELET_SERVING,
                        PkiRole.CONTROLLER_MANAGER_SERVING);
        assertThat(PkiRole.of(ClusterFlavour.KUBEADM, KubernetesVersion.of("v1.29.0")))
                .contains(PkiRole.SUPER_ADMIN, PkiRole.ADMIN);
    }

    @Test
    void administrators_of_kubeadm_left_the_masters_in_1_29() {
        assertThat(adminGroups("v1.28.15")).containsExactly("system:masters");
        assertThat(adminGroups("v1.29.0")).containsExactly("kubeadm:cluster-admins");
    }

    private static List<String> adminGroups(String version) {
        return ClusterPkiSpec.of("c", KubernetesVersion.of(version))
                .flavour(ClusterFlavour.KUBEADM)
                .services(Cidr.of("10.96.0.0/12"))
                .hosts(Clusters.HOSTS)
                .build()
                .certificates()
                .stream()
                .filter(c -> c.role() == PkiRole.ADMIN)
                .findFirst()
                .orElseThrow()
                .spec()
                .subject()
                .organizations();
    }

    @Test
    void bindings_are_needed_where_groups_are_not_built_in() {
        assertThat(Clusters.threeAndTwo().build().bindings())
                .extracting(RequiredBinding::clusterRole)
                .containsExactly("system:kubelet-api-admin", "cluster-admin");
        assertThat(Clusters.threeAndTwo()
                        .flavour(ClusterFlavour.KUBEADM)
                        .build()
                        .bindings())
                .isEmpty();
    }

    @Test
    void one_authority_for_all_and_long_lives_are_allowed_and_found() {
        assertThat(Clusters.threeAndTwo().build().findings()).isEmpty();
        assertThat(Clusters.threeAndTwo()
                        .profile(AuthorityProfile.SINGLE)
                        .validity(Duration.ofDays(3650))
                        .authorityValidity(Duration.ofDays(36500))
                        .build()
                        .findings())
                .extracting(Finding::id)
                .containsExactly(
                        "pki.shared-etcd-authority",
                        "pki.shared-front-proxy-authority",
                        "pki.long-lived",
                        "pki.long-lived");
    }

    @Test
    void everything_wrong_is_reported_together() {
        assertThatThrownBy(() -> ClusterPkiSpec.of("Prod", KubernetesVersion.of("v1.20.2"))
                        .flavour(ClusterFlavour.KUBEADM)
                        .keyAlgorithm(KeyAlgorithm.ED25519)
                        .domain("cluster.local.")
                        .services(Cidr.of("10.0.0.1/32"))
                        .endpoints("ok.example", "10.0.0.1:6443")
                        .frontProxyNames()
                        .hosts(List.of(Clusters.HOSTS.get(4), Clusters.HOSTS.get(4)))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidCertificateSpecException.class,
                        e -> assertThat(e.errors())
                                .extracting(x -> x.path().toString())
                                .containsExactly(
                                        "cluster",
                                        "domain",
                                        "services[0]",
                                        "hosts",
                                        "hosts[1]",
                                        "endpoints[1]",
                                        "frontProxyNames",
                                        "keyAlgorithm"));
        assertThatThrownBy(() -> new ClusterHost("Node", List.of(), java.util.Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_description_does_not_change_with_its_builder() {
        ClusterPkiSpec.Builder builder = Clusters.threeAndTwo();
        ClusterPkiSpec spec = builder.build();
        builder.endpoints("later.example");

        assertThat(spec.endpoints()).containsExactly("10.0.0.100", "k8s.example.org");
    }
}
