package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Finding;
import io.k8sbin.pki.internal.Der;
import io.k8sbin.pki.internal.GeneralNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateVerifierTest {
    private static final X509Certificate ROOT = Fixtures.CA.certificate();
    private static final IssuedCertificate SERVER =
            Fixtures.CA.issue(Fixtures.server().dns("*.wild.example").build());

    @Test
    void a_good_certificate_has_no_finding() {
        assertThat(ids(List.of(ROOT), SERVER.chain(), CertificatePurpose.SERVER, Fixtures.NOW))
                .isEmpty();
    }

    @Test
    void times_of_leaf_and_anchor_are_checked() {
        assertThat(ids(List.of(ROOT), SERVER.chain(), CertificatePurpose.SERVER, Fixtures.NOW.minusSeconds(301)))
                .containsExactly("pki.not-yet-valid", "pki.not-yet-valid");
        assertThat(ids(
                        List.of(ROOT),
                        SERVER.chain(),
                        CertificatePurpose.SERVER,
                        Fixtures.NOW.plus(Duration.ofDays(366))))
                .containsExactly("pki.expired");
        assertThat(ids(
                        List.of(ROOT),
                        SERVER.chain(),
                        CertificatePurpose.SERVER,
                        Fixtures.NOW.plus(Duration.ofDays(3651))))
                .containsExactly("pki.expired", "pki.expired");
    }

    @Test
    void the_purpose_must_be_among_the_usages() {
        assertThat(ids(List.of(ROOT), SERVER.chain(), CertificatePurpose.CLIENT, Fixtures.NOW))
                .containsExactly("pki.wrong-usage");
        IssuedCertificate client = Fixtures.CA.issue(Fixtures.client().build());
        assertThat(ids(List.of(ROOT), client.chain(), CertificatePurpose.SERVER, Fixtures.NOW))
                .containsExactly("pki.no-names", "pki.wrong-usage");
    }

    @Test
    void a_reinstalled_authority_of_the_same_name_is_told_from_an_unknown_one() {
        X509Certificate reinstalled = Fixtures.authority(Fixtures.CA_NAME).certificate();
        X509Certificate other =
                Fixtures.authority(DistinguishedName.of("other")).certificate();

        assertThat(ids(List.of(reinstalled), SERVER.chain(), CertificatePurpose.SERVER, Fixtures.NOW))
                .containsExactly("pki.wrong-issuer");
        assertThat(ids(List.of(other), SERVER.chain(), CertificatePurpose.SERVER, Fixtures.NOW))
                .containsExactly("pki.unknown-issuer");
        assertThat(ids(List.of(ROOT, reinstalled), SERVER.chain(), CertificatePurpose.SERVER, Fixtures.NOW))
                .containsExactly("pki.duplicate-authority");
    }

    @Test
    void names_that_clients_dial_must_be_proved() {
        assertThat(names("web.example.org", "a.wild.example")).isEmpty();
        assertThat(names("a.b.wild.example", "wild.example", "10.0.0.1"))
                .containsExactly("pki.name-missing", "pki.name-missing", "pki.name-missing");
    }

    private static List<String> names(String... names) {
        return CertificateVerifier.trusting(List.of(ROOT))
                .verify(
                        SERVER.chain(),
                        CertificatePurpose.SERVER,
                        Fixtures.NOW,
                        List.of(names).stream().map(SubjectAltName::parse).toList())
                .stream()
                .map(Finding::id)
                .toList();
    }

    @Test
    void names_an_anchor_does_not_allow_are_refused() {
        byte[] permitted = Der.explicit(0, Der.sequence(GeneralNames.dns("example.org")));
        CertificateAuthority constrained =
                ForeignAuthority.with(ForeignAuthority.extension("2.5.29.30", Der.sequence(permitted)));
        List<X509Certificate> anchors = List.of(constrained.certificate());
        List<X509Certificate> inside =
                constrained.issue(Fixtures.server().build()).chain();
        List<X509Certificate> outside = constrained
                .issue(CertificateSpec.server(DistinguishedName.of("web"))
                        .dns("web.example.com")
                        .build())
                .chain();

        assertThat(ids(anchors, inside, CertificatePurpose.SERVER, Fixtures.NOW))
                .containsExactly("pki.no-key-id");
        assertThat(ids(anchors, outside, CertificatePurpose.SERVER, Fixtures.NOW))
                .containsExactlyInAnyOrder("pki.no-key-id", "pki.path");
    }

    @Test
    void a_leaf_for_any_purpose_is_found() {
        X509Certificate any = Forgery.of(CertificateCases.one(0).sample())
                .extension(Forgery.EXTENDED_KEY_USAGE, Der.sequence(Der.oid("2.5.29.37.0")))
                .certificate();

        assertThat(LeafRules.check(any, CertificatePurpose.CLIENT, List.of()))
                .extracting(Finding::id)
                .contains("pki.any-usage");
    }

    @Test
    void a_leaf_is_no_issuer() {
        // a certificate whose issuer name is the leaf's, signed by the leaf's key
        IssuedCertificate middle = Fixtures.CA.issue(Fixtures.client().build());
        CertificateAuthority pretender = new CertificateAuthority(
                List.of(middle.certificate(), ROOT), middle.privateKey(), KeyAlgorithm.ECDSA_P256, Fixtures.CLOCK);
        IssuedCertificate forged =
                pretender.issue(Fixtures.server().validity(Duration.ofDays(1)).build());

        assertThat(ids(List.of(ROOT), forged.chain(), CertificatePurpose.SERVER, Fixtures.NOW))
                .contains("pki.not-an-authority");
    }

    @Test
    void an_authority_below_one_that_allows_none_is_too_deep() {
        CertificateAuthority shallow = Fixtures.CA;
        CertificateAuthority deep = CertificateAuthority.builder(Fixtures.CA_NAME)
                .pathLength(1)
                .clock(Fixtures.CLOCK)
                .build();
        CertificateAuthority middle = deep.intermediate(DistinguishedName.of("middle"))
                .validity(Duration.ofDays(400))
                .build();
        List<X509Certificate> chain =
                new ArrayList<>(middle.issue(Fixtures.server().build()).chain());

        assertThat(ids(List.of(deep.certificate()), chain, CertificatePurpose.SERVER, Fixtures.NOW))
                .isEmpty();
        assertThat(ids(List.of(middle.certificate()), chain.subList(0, 1), CertificatePurpose.SERVER, Fixtures.NOW))
                .as("an intermediate may be the anchor")
                .isEmpty();
        assertThat(ids(List.of(shallow.certificate()), chain, CertificatePurpose.SERVER, Fixtures.NOW))
                .containsExactly("pki.wrong-issuer");
    }

    @Test
    void a_chain_that_is_cut_short_lacks_its_issuer() {
        CertificateAuthority deep = CertificateAuthority.builder(Fixtures.CA_NAME)
                .pathLength(1)
                .clock(Fixtures.CLOCK)
                .build();
        IssuedCertificate leaf = deep.intermediate(DistinguishedName.of("middle"))
                .validity(Duration.ofDays(400))
                .build()
                .issue(Fixtures.server().build());

        assertThat(ids(
                        List.of(deep.certificate()),
                        List.of(leaf.certificate()),
                        CertificatePurpose.SERVER,
                        Fixtures.NOW))
                .containsExactly("pki.unknown-issuer");
    }

    @Test
    void a_chain_out_of_order_works_and_is_found() {
        CertificateAuthority root = CertificateAuthority.builder(DistinguishedName.of("root"))
                .pathLength(2)
                .clock(Fixtures.CLOCK)
                .build();
        CertificateAuthority upper = root.intermediate(DistinguishedName.of("upper"))
                .pathLength(1)
                .validity(Duration.ofDays(500))
                .build();
        List<X509Certificate> chain = upper.intermediate(DistinguishedName.of("lower"))
                .validity(Duration.ofDays(400))
                .build()
                .issue(Fixtures.server().build())
                .chain();
        List<X509Certificate> mixed = List.of(chain.get(0), chain.get(2), chain.get(1));

        assertThat(ids(List.of(root.certificate()), chain, CertificatePurpose.SERVER, Fixtures.NOW))
                .isEmpty();
        assertThat(ids(List.of(root.certificate()), mixed, CertificatePurpose.SERVER, Fixtures.NOW))
                .containsExactly("pki.chain-order", "pki.chain-order");
    }

    @Test
    void a_key_belongs_to_its_certificate() {
        assertThat(CertificateVerifier.verifyKey(SERVER.certificate(), SERVER.privateKey()))
                .isEmpty();
        assertThat(CertificateVerifier.verifyKey(ROOT, SERVER.privateKey()).map(Finding::id))
                .contains("pki.key-mismatch");
    }

    @Test
    void what_others_wrote_carelessly_is_found(@TempDir Path dir) throws IOException {
        Foreign foreign = new Foreign(dir);
        Instant now = Instant.now();

        assertThat(foreign.findings("CN=x", "basicConstraints=critical,CA:TRUE", "-sha256", now))
                .contains("pki.authority-as-leaf", "pki.any-usage", "pki.no-names");
        assertThat(foreign.findings("CN=x", "subjectAltName=DNS:a.b.,DNS:ok.example", "-sha256", now))
                .contains("pki.bad-name")
                .doesNotContain("pki.no-names");
        assertThat(foreign.findings("CN=x", "subjectAltName=DNS:ok.example", "-sha1", now))
                .contains("pki.weak-signature");
        assertThat(foreign.findings("CN=x", "keyUsage=keyCertSign", "-sha256", now))
                .contains("pki.wrong-usage");
        assertThat(foreign.findings("CN=x", "subjectAltName=DNS:ok.example\n1.2.3.4=critical,DER:0500", "-sha256", now))
                .contains("pki.path");
        assertThat(foreign.findings(
                        "CN=x", "subjectAltName=DNS:ok.example\nauthorityKeyIdentifier=none", "-sha256", now))
                .contains("pki.no-key-id");
    }

    @Test
    void a_client_without_common_name_is_nobody(@TempDir Path dir) throws IOException {
        Foreign foreign = new Foreign(dir);

        assertThat(foreign.find(
                        "O=group", "extendedKeyUsage=clientAuth", "-sha256", CertificatePurpose.CLIENT, Instant.now()))
                .contains("pki.no-user");
    }

    @Test
    void require_throws_what_verify_finds() {
        CertificateVerifier verifier = CertificateVerifier.trusting(List.of(ROOT));

        assertThatCode(() -> verifier.require(SERVER.chain(), CertificatePurpose.SERVER, Fixtures.NOW, List.of()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> verifier.require(SERVER.chain(), CertificatePurpose.CLIENT, Fixtures.NOW, List.of()))
                .isInstanceOfSatisfying(
                        CertificateVerificationException.class,
                        e -> assertThat(e.findings()).extracting(Finding::id).containsExactly("pki.wrong-usage"));
        assertThatThrownBy(() -> CertificateVerifier.trusting(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> verifier.verify(List.of(), CertificatePurpose.SERVER, Fixtures.NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> ids(
            List<X509Certificate> anchors, List<X509Certificate> chain, CertificatePurpose purpose, Instant at) {
        return CertificateVerifier.trusting(anchors).verify(chain, purpose, at).stream()
                .map(Finding::id)
                .toList();
    }

    /** Certificates openssl issues from an authority of ours, with whatever extensions. */
    private static final class Foreign {
        private final Path dir;
        private final CertificateAuthority authority =
                CertificateAuthority.createRoot(DistinguishedName.of("foreign"), Duration.ofDays(3650));
        private final OpenSsl openssl = new OpenSsl();

        Foreign(Path dir) throws IOException {
            this.dir = dir;
            Files.writeString(dir.resolve("ca.pem"), authority.certificatePem());
            Files.write(dir.resolve("ca-key.pem"), authority.keyPem().reveal());
        }

        List<String> findings(String subject, String extensions, String digest, Instant at) throws IOException {
            return find(subject, extensions, digest, CertificatePurpose.SERVER, at);
        }

        List<String> find(String subject, String extensions, String digest, CertificatePurpose purpose, Instant at)
                throws IOException {
            Path file = Files.writeString(dir.resolve("ext.cnf"), extensions + "\n");
            String request = openssl.run(
                    "",
                    "req",
                    "-new",
                    "-newkey",
                    "ec",
                    "-pkeyopt",
                    "ec_paramgen_curve:P-256",
                    "-nodes",
                    "-keyout",
                    dir.resolve("k.pem").toString(),
                    "-subj",
                    "/" + subject);
            String pem = openssl.run(
                    request,
                    "x509",
                    "-req",
                    digest,
                    "-days",
                    "30",
                    "-CA",
                    dir.resolve("ca.pem").toString(),
                    "-CAkey",
                    dir.resolve("ca-key.pem").toString(),
                    "-extfile",
                    file.toString());
            return ids(List.of(authority.certificate()), Pem.certificates(pem), purpose, at.plus(Duration.ofHours(1)));
        }
    }
}
