package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.IpAddress;
import io.k8sbin.core.json.Json;
import io.k8sbin.testtools.Golden;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class CertificateExplanationTest {
    private static final Pattern RANDOM = Pattern.compile("\\b[0-9a-f]{30,40}\\b|\\b[67][0-9] octets");
    private static final CertificateAuthority MIDDLE = CertificateAuthority.builder(Fixtures.CA_NAME)
            .clock(Fixtures.CLOCK)
            .pathLength(1)
            .build();

    @Example
    void the_authority_the_server_the_member_and_the_user_are_explained() {
        IssuedCertificate server = Fixtures.CA.issue(Fixtures.server()
                .dns("*.wild.example", "kubernetes.default.svc.cluster.local", "localhost")
                .ip(IpAddress.of("127.0.0.1"), IpAddress.of("10.0.0.1"))
                .build());
        IssuedCertificate peer = Fixtures.CA.issue(CertificateSpec.peer(DistinguishedName.of("etcd-1"))
                .dns("etcd-1")
                .keyAlgorithm(KeyAlgorithm.RSA_2048)
                .build());
        IssuedCertificate node = Fixtures.CA.issue(
                CertificateSpec.client(DistinguishedName.of("system:node:n1", "system:nodes", "system:masters"))
                        .keyAlgorithm(KeyAlgorithm.ED25519)
                        .build());
        Golden.assertMatches(
                "explained.txt",
                Stream.of(
                                CertificateExplanation.of(MIDDLE.certificate()),
                                CertificateExplanation.of(server.certificate(), Fixtures.CA.certificate()),
                                CertificateExplanation.of(peer.certificate()),
                                CertificateExplanation.of(node.certificate(), Fixtures.CA.certificate()))
                        .map(e -> RANDOM.matcher(e.toText()).replaceAll("(random)"))
                        .reduce("", (all, one) -> all + one + "\n"));
    }

    @Property(tries = 1, seed = "20260603", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void every_field_of_every_certificate_is_explained(@ForAll("cases") CertificateCases.Cases cases) {
        for (IssuedCase one : cases.all()) {
            X509Certificate certificate = one.certificate();
            CertificateExplanation explained = CertificateExplanation.of(certificate);
            assertThat(explained.fields())
                    .extracting(CertificateExplanation.Field::name)
                    .doesNotHaveDuplicates();
            assertThat(explained.fields())
                    .allSatisfy(f -> assertThat(f.reason()).isNotBlank());
            assertThat(explained.field("signature")).isPresent();
            for (String name :
                    one.spec().subjectAltNames().stream().map(Object::toString).toList()) {
                assertThat(explained.fields())
                        .extracting(CertificateExplanation.Field::value)
                        .contains(name);
            }
        }
    }

    @Provide
    Arbitrary<CertificateCases.Cases> cases() {
        return CertificateCases.list(60);
    }

    @Example
    void what_somebody_else_did_wrong_is_said() {
        IssuedCase good = CertificateCases.one(0).sample();
        X509Certificate root = good.root().certificate();
        X509Certificate strange = Forgery.of(good)
                .shoutedIssuer()
                .without(Forgery.SUBJECT_ALT_NAME)
                .without(Forgery.KEY_USAGE)
                .extension(
                        Forgery.AUTHORITY_KEY_ID,
                        io.k8sbin.pki.internal.Der.sequence(io.k8sbin.pki.internal.Der.implicit(0, new byte[20])))
                .critical("1.2.3.4", io.k8sbin.pki.internal.Der.sequence())
                .extension("1.2.3.5", io.k8sbin.pki.internal.Der.sequence())
                .certificate();
        CertificateExplanation explained = CertificateExplanation.of(strange, root);

        assertThat(reason(explained, "issuer")).contains("Go says unknown authority");
        assertThat(reason(explained, "extensions.subjectAltName")).contains("no client accepts this server");
        assertThat(reason(explained, "extensions.keyUsage")).contains("limits the key to nothing");
        assertThat(reason(explained, "extensions.authorityKeyIdentifier")).contains("names another key");
        assertThat(reason(explained, "extensions.1.2.3.4")).contains("refuse the certificate");
        assertThat(reason(explained, "extensions.1.2.3.5")).contains("does not look at it");
        assertThat(reason(CertificateExplanation.of(good.certificate(), Fixtures.CA.certificate()), "issuer"))
                .contains("was not issued there");
        assertThat(reason(CertificateExplanation.of(good.certificate(), Fixtures.CA.certificate()), "signature"))
                .contains("not made by the key");
        assertThat(reason(CertificateExplanation.of(root), "signature")).contains("checked");
    }

    private static String reason(CertificateExplanation explained, String field) {
        return explained.field(field).orElseThrow().reason();
    }

    @Example
    void json_holds_the_same() {
        CertificateExplanation explained = CertificateExplanation.of(Fixtures.CA.certificate());
        List<Json> fields = Json.parse(explained.toJson().compact()).elements();

        assertThat(fields).hasSize(explained.fields().size());
        assertThat(fields.get(0).at("name").text()).isEqualTo("version");
        assertThat(fields.get(0).at("value").text()).isEqualTo("v3");
        assertThat(fields.get(0).at("reason").text()).isNotEmpty();
        Set<String> names =
                new TreeSet<>(fields.stream().map(f -> f.at("name").text()).toList());
        assertThat(names)
                .contains("validity.notAfter", "extensions.basicConstraints", "subject.CN", "subjectPublicKey");
    }
}
