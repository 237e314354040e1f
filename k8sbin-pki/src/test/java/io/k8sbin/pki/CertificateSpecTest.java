package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.IpAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateSpecTest {
    @Test
    void build_reports_every_error_at_once_with_its_place() {
        CertificateSpec.Builder builder = CertificateSpec.peer(DistinguishedName.empty())
                .dns("good.example", "bad_name", "10.0.0.1")
                .dns("a b")
                .validity(Duration.ofSeconds(599));

        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidCertificateSpecException.class,
                        e -> assertThat(e.errors())
                                .extracting(x -> x.path().toString())
                                .containsExactly("dns[1]", "dns[2]", "dns[3]", "subject[CN]", "validity"));
    }

    @Test
    void build_rejects_server_certificate_without_names() {
        assertThatThrownBy(() ->
                        CertificateSpec.server(DistinguishedName.of("web")).build())
                .isInstanceOf(InvalidCertificateSpecException.class)
                .hasMessageContaining("subjectAltNames: Required value");
    }

    @Test
    void names_are_sorted_and_stand_once() {
        CertificateSpec spec = CertificateSpec.server(DistinguishedName.of("web"))
                .ip(IpAddress.of("10.0.0.2"), IpAddress.of("::ffff:10.0.0.2"))
                .dns("B.example.", "a.example", "b.example")
                .build();

        assertThat(spec.subjectAltNames())
                .containsExactly(
                        SubjectAltName.dns("a.example"),
                        SubjectAltName.dns("b.example"),
                        SubjectAltName.ip(IpAddress.of("10.0.0.2")));
        assertThat(spec.toBuilder().build()).isEqualTo(spec);
        assertThat(spec.validity()).isEqualTo(Duration.ofDays(365));
        assertThat(spec.keyAlgorithm()).isEqualTo(KeyAlgorithm.ECDSA_P256);
    }

    @Test
    void validity_is_whole_seconds_within_a_century() {
        for (Duration bad :
                List.of(Duration.ofDays(36526), Duration.ZERO, Duration.ofMillis(90_001), Duration.ofDays(-1))) {
            assertThatThrownBy(() -> Fixtures.client().validity(bad).build())
                    .isInstanceOf(InvalidCertificateSpecException.class)
                    .hasMessageContaining("validity");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " a", "a ", "a\nb", "a\u0000", "\ud800", "a\u202eb", "\u200b"})
    void a_name_refuses_values_nobody_can_see(String value) {
        assertThatThrownBy(() -> DistinguishedName.of(value)).isInstanceOf(InvalidCertificateSpecException.class);
    }

    @Test
    void a_name_counts_characters_not_units() {
        assertThat(DistinguishedName.of("😀".repeat(64)).commonName()).hasValue("😀".repeat(64));
        assertThatThrownBy(() -> DistinguishedName.of("a".repeat(65), "o".repeat(65), "p".repeat(65)))
                .isInstanceOfSatisfying(
                        InvalidCertificateSpecException.class,
                        e -> assertThat(e.errors()).hasSize(3));
    }

    @Test
    void a_name_is_written_in_cfssls_order_and_string_types() {
        DistinguishedName name = new DistinguishedName(List.of(
                new NameAttribute(NameAttribute.Type.COMMON_NAME, "*.admin"),
                new NameAttribute(NameAttribute.Type.ORGANIZATION, "system:masters"),
                new NameAttribute(NameAttribute.Type.ORGANIZATION, "k8s"),
                new NameAttribute(NameAttribute.Type.ORGANIZATIONAL_UNIT, "4Paradigm"),
                new NameAttribute(NameAttribute.Type.LOCALITY, "BeiJing"),
                new NameAttribute(NameAttribute.Type.COUNTRY, "CN")));
        String pem = Fixtures.CA.issue(CertificateSpec.client(name).build()).certificatePem();

        assertThat(new OpenSsl()
                        .run(
                                pem,
                                "x509",
                                "-noout",
                                "-subject",
                                "-nameopt",
                                "RFC2253,show_type,-dn_rev,sep_comma_plus_space"))
                .isEqualTo(
                        "subject=C=PRINTABLESTRING:CN, L=PRINTABLESTRING:BeiJing, O=PRINTABLESTRING:k8s + O=PRINTABLESTRING:system:masters, OU=PRINTABLESTRING:4Paradigm, CN=UTF8STRING:*.admin\n");
        assertThat(name.organizations()).containsExactly("k8s", "system:masters");
    }

    @Test
    void a_name_with_attributes_unknown_here_is_a_typed_error() {
        javax.security.auth.x500.X500Principal odd = new javax.security.auth.x500.X500Principal("DC=example,CN=x");

        assertThatThrownBy(() -> DistinguishedName.of(odd)).isInstanceOf(InvalidCertificateSpecException.class);
    }
}
