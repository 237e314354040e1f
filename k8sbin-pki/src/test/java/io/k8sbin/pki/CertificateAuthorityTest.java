package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Secret;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateAuthorityTest {
    @Test
    void a_root_has_exactly_the_extensions_of_a_root() {
        X509Certificate root = Fixtures.CA.certificate();

        assertThat(root.getCriticalExtensionOIDs()).containsExactlyInAnyOrder("2.5.29.15", "2.5.29.19");
        assertThat(root.getNonCriticalExtensionOIDs()).containsExactly("2.5.29.14");
        assertThat(root.getBasicConstraints()).isZero();
        assertThat(new OpenSsl().text(Fixtures.CA.certificatePem()))
                .contains("CA:TRUE, pathlen:0", "Digital Signature, Certificate Sign, CRL Sign")
                .contains("Version: 3 (0x2)");
    }

    @Test
    void a_leaf_has_exactly_the_extensions_of_its_profile() {
        IssuedCertificate peer = Fixtures.CA.issue(CertificateSpec.peer(DistinguishedName.of("etcd-1"))
                .dns("etcd-1")
                .ip(IpAddress.of("10.0.0.1"), IpAddress.of("fd00::1"))
                .build());

        assertThat(peer.certificate().getCriticalExtensionOIDs()).containsExactlyInAnyOrder("2.5.29.15", "2.5.29.19");
        assertThat(peer.certificate().getNonCriticalExtensionOIDs())
                .containsExactlyInAnyOrder("2.5.29.14", "2.5.29.35", "2.5.29.37", "2.5.29.17");
        assertThat(new OpenSsl().text(peer.certificatePem()))
                .contains("CA:FALSE", "TLS Web Server Authentication, TLS Web Client Authentication")
                .contains("DNS:etcd-1, IP Address:10.0.0.1, IP Address:FD00:0:0:0:0:0:0:1")
                .contains("X509v3 Key Usage: critical\n                Digital Signature\n");
    }

    @Test
    void only_rsa_leaves_may_encipher_keys() {
        CertificateSpec rsa =
                Fixtures.client().keyAlgorithm(KeyAlgorithm.RSA_2048).build();

        assertThat(Fixtures.CA.issue(rsa).certificate().getKeyUsage())
                .containsExactly(true, false, true, false, false, false, false, false, false);
    }

    @Test
    void names_are_critical_when_the_subject_is_empty() {
        CertificateSpec spec =
                CertificateSpec.server(DistinguishedName.empty()).dns("web").build();

        assertThat(Fixtures.CA.issue(spec).certificate().getCriticalExtensionOIDs())
                .contains("2.5.29.17");
    }

    @Test
    void validity_begins_five_minutes_ago_and_ends_as_asked_from_now() {
        X509Certificate leaf = Fixtures.CA
                .issue(Fixtures.client().validity(Duration.ofHours(2)).build(), later(3600))
                .certificate();

        assertThat(leaf.getNotBefore().toInstant()).isEqualTo(Fixtures.NOW.plusSeconds(3600 - 300));
        assertThat(leaf.getNotAfter().toInstant()).isEqualTo(Fixtures.NOW.plusSeconds(3600 + 7200));
    }

    @Test
    void dates_change_their_encoding_with_the_year_2050() {
        Clock clock = Clock.fixed(Instant.parse("2049-12-31T23:00:00Z"), ZoneOffset.UTC);
        CertificateAuthority authority = CertificateAuthority.builder(Fixtures.CA_NAME)
                .clock(clock)
                .validity(Duration.ofDays(36525))
                .build();
        IssuedCertificate before = authority.issue(
                Fixtures.client().validity(Duration.ofSeconds(3599)).build());
        IssuedCertificate after =
                authority.issue(Fixtures.client().validity(Duration.ofHours(1)).build());
        OpenSsl openssl = new OpenSsl();

        assertThat(openssl.run(before.certificatePem(), "asn1parse"))
                .contains("UTCTIME           :491231225500Z", "UTCTIME           :491231235959Z");
        assertThat(openssl.run(after.certificatePem(), "asn1parse")).contains("GENERALIZEDTIME   :20500101000000Z");
        assertThat(openssl.run(authority.certificatePem(), "x509", "-noout", "-enddate"))
                .isEqualTo("notAfter=Jan  1 23:00:00 2150 GMT\n");
    }

    @Test
    void a_leaf_that_would_outlive_its_issuer_is_refused_unless_clipping_is_chosen() {
        CertificateSpec tooLong =
                Fixtures.client().validity(Duration.ofDays(3651)).build();

        assertThatThrownBy(() -> Fixtures.CA.issue(tooLong))
                .isInstanceOfSatisfying(
                        IssueRefusedException.class, e -> assertThat(e.code()).isEqualTo("pki.outlives-issuer"));
        X509Certificate clipped = Fixtures.CA
                .issue(tooLong, Fixtures.CLOCK, ValidityPolicy.CLIP_TO_ISSUER)
                .certificate();
        assertThat(clipped.getNotAfter()).isEqualTo(Fixtures.CA.certificate().getNotAfter());
    }

    @Test
    void an_authority_issues_nothing_before_or_after_its_own_validity() {
        CertificateSpec spec = Fixtures.client().validity(Duration.ofHours(1)).build();

        for (long seconds : new long[] {-301, 3650 * 86400L + 1}) {
            assertThatThrownBy(() -> Fixtures.CA.issue(spec, later(seconds), ValidityPolicy.CLIP_TO_ISSUER))
                    .isInstanceOfSatisfying(
                            IssueRefusedException.class,
                            e -> assertThat(e.code()).isEqualTo("pki.issuer-not-valid"));
        }
    }

    @Test
    void a_leaf_may_not_bear_its_issuers_name_in_any_spelling() {
        CertificateSpec same =
                CertificateSpec.client(DistinguishedName.of("TEST-CA", "K8s")).build();

        assertThatThrownBy(() -> Fixtures.CA.issue(same))
                .isInstanceOfSatisfying(
                        IssueRefusedException.class, e -> assertThat(e.code()).isEqualTo("pki.subject-is-issuer"));
    }

    @Test
    void the_issuer_is_copied_byte_for_byte_from_an_authority_others_made(@TempDir Path dir) throws Exception {
        Path key = dir.resolve("ca-key.pem");
        Path certificate = dir.resolve("ca.pem");
        // -utf8 and utf8only write UTF8String where we would write PrintableString
        Path config = Files.writeString(dir.resolve("req.cnf"), """
                [req]
                distinguished_name = dn
                string_mask = utf8only
                x509_extensions = ca
                prompt = no
                [dn]
                CN = seeds
                O = k8s
                C = CN
                [ca]
                basicConstraints = critical,CA:TRUE
                keyUsage = critical,keyCertSign,cRLSign
                subjectKeyIdentifier = hash
                """, StandardCharsets.UTF_8);
        new OpenSsl()
                .run(
                        "",
                        "req",
                        "-x509",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-384",
                        "-nodes",
                        "-days",
                        "7300",
                        "-keyout",
                        key.toString(),
                        "-out",
                        certificate.toString(),
                        "-config",
                        config.toString());
        CertificateAuthority authority = CertificateAuthority.load(certificate, key);
        IssuedCertificate leaf = authority.issue(Fixtures.server().build());
        Instant now = Instant.now();

        byte[] subject = authority.certificate().getSubjectX500Principal().getEncoded();
        assertThat(subject).contains(0x0c);
        assertThat(leaf.certificate().getEncoded())
                .asString(StandardCharsets.ISO_8859_1)
                .contains(new String(subject, StandardCharsets.ISO_8859_1));
        assertThat(authority.certificate().getEncoded())
                .asString(StandardCharsets.ISO_8859_1)
                .contains(new String(subject, StandardCharsets.ISO_8859_1));
        assertThat(leaf.certificate().getSigAlgName()).isEqualTo("SHA384withECDSA");
        assertThat(new OpenSsl().verify(authority, leaf, "sslserver", now).status())
                .isZero();
        assertThat(CertificateVerifier.trusting(List.of(authority.certificate()))
                        .verify(leaf.chain(), CertificatePurpose.SERVER, now))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(KeyAlgorithm.class)
    void an_authority_of_every_kind_survives_storage(KeyAlgorithm algorithm) {
        CertificateAuthority authority = Fixtures.authority(algorithm);
        CertificateAuthority back = CertificateAuthority.fromPem(authority.certificatePem(), authority.keyPem());

        assertThat(back.keyPem()).isEqualTo(authority.keyPem());
        assertThat(back.keyAlgorithm()).isEqualTo(algorithm);
        IssuedCertificate leaf = back.issue(Fixtures.server().build(), Fixtures.CLOCK);
        assertThat(new OpenSsl()
                        .verify(authority, leaf, "sslserver", Fixtures.NOW)
                        .ok()
                        .out())
                .contains("OK");
    }

    /** Minutes long without the compiler's best code, so not with every build. */
    @Tag("heavy")
    @ParameterizedTest
    @EnumSource(
            value = KeyAlgorithm.class,
            names = {"RSA_3072", "RSA_4096"})
    void makes_long_rsa_keys(KeyAlgorithm algorithm) {
        CertificateAuthority authority = CertificateAuthority.builder(Fixtures.CA_NAME)
                .keyAlgorithm(algorithm)
                .build();

        assertThat(KeyAlgorithm.of(authority.certificate().getPublicKey())).hasValue(algorithm);
    }

    @Test
    void an_authority_needs_its_own_key_and_the_right_to_issue() {
        IssuedCertificate leaf = Fixtures.CA.issue(Fixtures.client().build());
        CertificateAuthority other = Fixtures.authority(Fixtures.CA_NAME);

        assertThatThrownBy(() -> CertificateAuthority.fromPem(Fixtures.CA.certificatePem(), other.keyPem()))
                .isInstanceOf(KeyMismatchException.class);
        assertThatThrownBy(() -> CertificateAuthority.fromPem(leaf.certificatePem(), leaf.keyPem()))
                .isInstanceOf(InvalidAuthorityException.class);
        assertThatThrownBy(() -> CertificateAuthority.fromPem(
                        Fixtures.CA.certificatePem() + other.certificatePem(), Fixtures.CA.keyPem()))
                .isInstanceOf(InvalidAuthorityException.class);
        assertThatThrownBy(() -> CertificateAuthority.fromPem(Fixtures.CA.certificatePem(), Secret.ofUtf8("")))
                .isInstanceOf(PemFormatException.class);
    }

    @Test
    void an_intermediate_issues_chains_that_lead_to_the_root() {
        CertificateAuthority root = CertificateAuthority.builder(Fixtures.CA_NAME)
                .pathLength(1)
                .clock(Fixtures.CLOCK)
                .build();
        CertificateAuthority kubelets = root.intermediate(DistinguishedName.of("kubelets"))
                .validity(Duration.ofDays(400))
                .build();
        IssuedCertificate leaf = kubelets.issue(Fixtures.server().build());

        assertThat(leaf.chain()).containsExactly(leaf.certificate(), kubelets.certificate());
        assertThat(kubelets.certificate().getCriticalExtensionOIDs())
                .containsExactlyInAnyOrder("2.5.29.15", "2.5.29.19");
        assertThat(kubelets.certificate().getNonCriticalExtensionOIDs())
                .containsExactlyInAnyOrder("2.5.29.14", "2.5.29.35");
        // kube-controller-manager signs with a file of exactly one certificate
        assertThat(Pem.certificates(kubelets.certificatePem())).containsExactly(kubelets.certificate());
        assertThat(new OpenSsl()
                        .verify(root, leaf, "sslserver", Fixtures.NOW)
                        .ok()
                        .out())
                .contains("OK");
        assertThat(CertificateVerifier.trusting(List.of(root.certificate()))
                        .verify(leaf.chain(), CertificatePurpose.SERVER, Fixtures.NOW))
                .isEmpty();
        assertThatThrownBy(() -> kubelets.intermediate(DistinguishedName.of("too deep"))
                        .validity(Duration.ofDays(1))
                        .build())
                .isInstanceOfSatisfying(
                        IssueRefusedException.class, e -> assertThat(e.code()).isEqualTo("pki.path-length"));
    }

    @Test
    void a_certificate_for_a_foreign_key_holds_that_key() {
        IssuedCertificate other = Fixtures.CA.issue(Fixtures.client().build());
        List<X509Certificate> chain = Fixtures.CA.certify(
                Fixtures.server().build(),
                other.certificate().getPublicKey(),
                Fixtures.CLOCK,
                ValidityPolicy.REFUSE_BEYOND_ISSUER);

        assertThat(chain.get(0).getPublicKey()).isEqualTo(other.certificate().getPublicKey());
    }

    @Test
    void an_authoritys_own_key_is_certified_by_it_for_nobody_else() {
        PublicKey own = Fixtures.CA.certificate().getPublicKey();
        CertificateAuthority root = CertificateAuthority.builder(DistinguishedName.of("root"))
                .pathLength(1)
                .clock(Fixtures.CLOCK)
                .build();

        assertThatThrownBy(() -> Fixtures.CA.certify(
                        Fixtures.server().build(), own, Fixtures.CLOCK, ValidityPolicy.REFUSE_BEYOND_ISSUER))
                .isInstanceOfSatisfying(
                        IssueRefusedException.class, e -> assertThat(e.code()).isEqualTo("pki.key-is-issuers"));
        assertThatThrownBy(() -> root.intermediate(DistinguishedName.of("below"))
                        .validity(Duration.ofDays(9))
                        .build(root.signer()))
                .isInstanceOfSatisfying(
                        IssueRefusedException.class, e -> assertThat(e.code()).isEqualTo("pki.key-is-issuers"));
    }

    @Test
    void a_new_authority_reports_all_that_is_wrong_with_it() {
        CertificateAuthorityBuilder builder = CertificateAuthority.builder(DistinguishedName.empty())
                .pathLength(9)
                .validity(Duration.ofMinutes(59));

        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidCertificateSpecException.class,
                        e -> assertThat(e.errors())
                                .extracting(x -> x.path().toString())
                                .containsExactly("validity", "subject", "pathLength"));
    }

    private static Clock later(long seconds) {
        return Clock.fixed(Fixtures.NOW.plusSeconds(seconds), ZoneOffset.UTC);
    }
}
