package io.k8sbin.pki.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.InvalidCertificateSpecException;
import io.k8sbin.pki.SubjectAltName;
import io.k8sbin.testtools.Golden;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentCertificatesTest {
    private static final List<SubjectAltName> NAMES =
            List.of(SubjectAltName.dns("master-1"), SubjectAltName.ip(IpAddress.of("10.0.0.1")));

    @Test
    void the_catalogue_is_one_certificate_a_role() {
        KubernetesVersion version = KubernetesVersion.of("v1.20.2");
        Golden.assertMatches(
                "component-certificates.txt",
                Stream.of(
                                ComponentCertificates.apiServer(NAMES),
                                ComponentCertificates.apiServerKubeletClient(),
                                ComponentCertificates.apiServerKubeletClient(version),
                                ComponentCertificates.apiServerEtcdClient(),
                                ComponentCertificates.apiServerEtcdClient(version),
                                ComponentCertificates.etcdServer("etcd-1", NAMES),
                                ComponentCertificates.etcdPeer("Etcd_1", NAMES),
                                ComponentCertificates.etcdHealthcheckClient(),
                                ComponentCertificates.etcdHealthcheckClient(version),
                                ComponentCertificates.frontProxyClient("front-proxy-client"),
                                ComponentCertificates.controllerManagerClient(),
                                ComponentCertificates.controllerManagerServing(NAMES),
                                ComponentCertificates.schedulerClient(),
                                ComponentCertificates.schedulerServing(NAMES),
                                ComponentCertificates.kubeProxyClient(),
                                ComponentCertificates.admin("ops", "system:masters"),
                                ComponentCertificates.kubeletClient("node-1"),
                                ComponentCertificates.kubeletServing("node-1", NAMES))
                        .map(CertificateSpec.Builder::build)
                        .map(s -> "%-6s %s %s\n".formatted(s.profile(), s.subject(), s.subjectAltNames()))
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource({
        "1.20.2, system:masters, system:masters",
        "1.28.15, system:masters, system:masters",
        "1.29.0, kubeadm:cluster-admins,",
        "1.32.99, kubeadm:cluster-admins,",
        "1.33.11, kubeadm:cluster-admins,",
        "1.33.12,,",
        "1.34.7, kubeadm:cluster-admins,",
        "1.34.8,,",
        "1.35.4, kubeadm:cluster-admins,",
        "1.35.5,,",
        "1.36.0, kubeadm:cluster-admins,",
        "1.36.1,,",
        "1.37.0,,"
    })
    void groups_are_those_of_kubeadm_of_that_version(String version, String kubeletGroup, String etcdGroup) {
        KubernetesVersion v = KubernetesVersion.of(version);

        assertThat(groups(ComponentCertificates.apiServerKubeletClient(v))).isEqualTo(list(kubeletGroup));
        assertThat(groups(ComponentCertificates.apiServerEtcdClient(v))).isEqualTo(list(etcdGroup));
        assertThat(groups(ComponentCertificates.etcdHealthcheckClient(v))).isEqualTo(list(etcdGroup));
    }

    private static List<String> groups(CertificateSpec.Builder builder) {
        return builder.build().subject().organizations();
    }

    private static List<String> list(@org.jspecify.annotations.Nullable String group) {
        return group == null ? List.of() : List.of(group);
    }

    @Test
    void the_apiserver_proves_every_name_it_is_reached_by() {
        List<SubjectAltName> names = ApiServerNames.of(
                        "cluster.local", List.of(Cidr.of("fd00:10::/112"), Cidr.of("10.254.0.0/16")))
                .addresses(List.of(IpAddress.of("192.168.1.10"), IpAddress.of("127.0.0.1")))
                .texts(List.of("K8s-M1", "lb.example.org.", "2001:db8::10"))
                .names(List.of(SubjectAltName.dns("extra.example")))
                .toList();

        assertThat(names)
                .extracting(SubjectAltName::toString)
                .containsExactly(
                        "DNS:extra.example",
                        "DNS:k8s-m1",
                        "DNS:kubernetes",
                        "DNS:kubernetes.default",
                        "DNS:kubernetes.default.svc",
                        "DNS:kubernetes.default.svc.cluster.local",
                        "DNS:lb.example.org",
                        "DNS:localhost",
                        "IP:10.254.0.1",
                        "IP:127.0.0.1",
                        "IP:192.168.1.10",
                        "IP:::1",
                        "IP:2001:db8::10",
                        "IP:fd00:10::1");
    }

    @Test
    void unreadable_names_are_reported_together() {
        ApiServerNames names = ApiServerNames.of("cluster.local", List.of(Cidr.of("10.96.0.0/12")))
                .texts(List.of("ok", "10.0.0.1:6443"))
                .texts(List.of("a_b"));

        assertThatThrownBy(names::toList)
                .isInstanceOfSatisfying(
                        InvalidCertificateSpecException.class,
                        e -> assertThat(e.errors())
                                .extracting(x -> x.path().toString())
                                .containsExactly("apiServerNames[1]", "apiServerNames[2]"));
        assertThatThrownBy(() -> ApiServerNames.of("Cluster.", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ApiServerNames.of("cluster.local", List.of(Cidr.of("10.0.0.1/32"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_node_is_named_as_it_registers() {
        for (String bad : List.of("Node", "", "a_b", "system:masters")) {
            assertThatThrownBy(() -> ComponentCertificates.kubeletClient(bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
