package io.k8sbin.pki.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.Finding;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.SubjectAltName;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleVerifierTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final CertificateAuthority CA = CertificateAuthority.builder(DistinguishedName.of("ca"))
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .build();

    private static List<String> ids(PkiRole role, CertificateSpec.Builder spec) {
        return RoleVerifier.trusting(List.of(CA.certificate()))
                .verify(role, CA.issue(spec.build()).chain(), NOW, List.of(SubjectAltName.dns("a.example")))
                .stream()
                .map(Finding::id)
                .toList();
    }

    private static CertificateSpec.Builder client(String user, String... groups) {
        return CertificateSpec.client(DistinguishedName.of(user, groups));
    }

    @Test
    void a_user_is_the_one_of_its_role() {
        assertThat(ids(PkiRole.SCHEDULER, client("system:kube-scheduler"))).isEmpty();
        assertThat(ids(PkiRole.SCHEDULER, client("system:kube-proxy"))).containsExactly("pki.role-user");
        assertThat(ids(PkiRole.FRONT_PROXY_CLIENT, client("aggregator"))).isEmpty();
    }

    @Test
    void a_kubelet_is_a_node_in_lower_case_in_the_group_of_nodes_and_no_other() {
        assertThat(ids(PkiRole.KUBELET, client("system:node:n1", "system:nodes")))
                .isEmpty();
        assertThat(ids(PkiRole.KUBELET, client("system:node:N1", "system:nodes")))
                .containsExactly("pki.role-user");
        assertThat(ids(PkiRole.KUBELET, client("system:node:", "system:nodes"))).containsExactly("pki.role-user");
        assertThat(ids(PkiRole.KUBELET, client("system:node:n1"))).containsExactly("pki.role-group");
        assertThat(ids(PkiRole.KUBELET, client("system:node:n1", "system:nodes", "x")))
                .containsExactly("pki.role-group");
        assertThat(ids(PkiRole.ADMIN, client("kubernetes-admin", "system:nodes")))
                .containsExactly("pki.role-group");
    }

    @Test
    void masters_are_for_emergencies() {
        assertThat(ids(PkiRole.ADMIN, client("kubernetes-admin", "system:masters")))
                .containsExactly("pki.masters");
        assertThat(ids(PkiRole.SUPER_ADMIN, ComponentCertificates.superAdmin())).isEmpty();
    }

    @Test
    void one_certificate_for_everything_is_found() {
        CertificateSpec.Builder peer =
                CertificateSpec.peer(DistinguishedName.of("kube-apiserver")).dns("a.example");

        assertThat(ids(PkiRole.API_SERVER, peer)).containsExactly("pki.extra-usage");
        assertThat(ids(PkiRole.ETCD_PEER, peer)).isEmpty();
        assertThat(ids(
                        PkiRole.ETCD_PEER,
                        CertificateSpec.server(DistinguishedName.of("m")).dns("a.example")))
                .containsExactly("pki.wrong-usage");
        assertThat(ids(
                        PkiRole.ETCD_PEER,
                        CertificateSpec.peer(DistinguishedName.of("m")).dns("b.example")))
                .containsExactly("pki.name-missing");
    }
}
