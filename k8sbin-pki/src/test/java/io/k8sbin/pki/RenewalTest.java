package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.IpAddress;
import io.k8sbin.pki.internal.KeyIds;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class RenewalTest {
    private static final Instant LATER = Fixtures.NOW.plus(Duration.ofDays(200));
    private static final Clock AT = Clock.fixed(LATER, ZoneOffset.UTC);
    private static final CertificateSpec SPEC =
            Fixtures.server().ip(IpAddress.of("10.0.0.1")).build();

    @Example
    void a_certificate_is_renewed_with_its_key_or_with_another() {
        IssuedCertificate old = Fixtures.CA.issue(SPEC);
        IssuedCertificate same = renew(old, SPEC, CertificateRenewal.Key.KEEP);
        IssuedCertificate other = renew(old, SPEC, CertificateRenewal.Key.CHANGE);

        assertThat(same.keyPem()).isEqualTo(old.keyPem());
        assertThat(other.keyPem()).isNotEqualTo(old.keyPem());
        for (IssuedCertificate renewed : List.of(same, other)) {
            assertThat(renewed.certificate().getSerialNumber())
                    .isNotEqualTo(old.certificate().getSerialNumber());
            assertThat(CertificateCheck.reasonsToReissue(
                            SPEC, renewed.certificate(), Fixtures.CA.certificate(), LATER, RenewalPolicy.standard()))
                    .isEmpty();
            assertThat(IssuedCertificate.fromPem(renewed.certificatePem(), renewed.keyPem())
                            .chain())
                    .isEqualTo(renewed.chain());
        }
        assertThatThrownBy(() -> renew(
                        old,
                        SPEC.toBuilder().keyAlgorithm(KeyAlgorithm.RSA_2048).build(),
                        CertificateRenewal.Key.KEEP))
                .isInstanceOf(InvalidCertificateSpecException.class)
                .hasMessageContaining("ECDSA_P256");
    }

    private static IssuedCertificate renew(IssuedCertificate old, CertificateSpec spec, CertificateRenewal.Key key) {
        return CertificateRenewal.renew(Fixtures.CA, old, spec, key, AT, ValidityPolicy.REFUSE_BEYOND_ISSUER);
    }

    @Property(tries = 1, seed = "20260604", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void what_a_certificate_says_is_read_back_from_it(@ForAll("cases") CertificateCases.Cases cases) {
        for (IssuedCase one : cases.all()) {
            assertThat(CertificateRenewal.specOf(one.certificate())).isEqualTo(one.spec());
        }
    }

    @Provide
    Arbitrary<CertificateCases.Cases> cases() {
        return CertificateCases.list(60);
    }

    @Example
    void what_would_not_be_issued_is_not_copied() {
        assertThatThrownBy(() -> CertificateRenewal.specOf(Fixtures.CA.certificate()))
                .isInstanceOf(InvalidCertificateSpecException.class)
                .hasMessageContaining("is an authority");
        X509Certificate strange = Forgery.of(CertificateCases.one(0).sample())
                .extension(
                        Forgery.EXTENDED_KEY_USAGE,
                        io.k8sbin.pki.internal.Der.sequence(io.k8sbin.pki.internal.Der.oid("1.3.6.1.5.5.7.3.3")))
                .extension(
                        Forgery.SUBJECT_ALT_NAME,
                        io.k8sbin.pki.internal.Der.sequence(
                                io.k8sbin.pki.internal.GeneralNames.dns("ok.example"),
                                io.k8sbin.pki.internal.GeneralNames.dns("dot.")))
                .subject(new javax.security.auth.x500.X500Principal("DC=org"))
                .certificate();
        assertThatThrownBy(() -> CertificateRenewal.specOf(strange))
                .isInstanceOfSatisfying(
                        InvalidCertificateSpecException.class,
                        e -> assertThat(e.errors().stream()
                                        .map(FieldError::path)
                                        .map(Object::toString))
                                .containsExactly("profile", "subject", "subjectAltNames[1]"));
    }

    @Example
    void an_authority_renewed_with_its_key_vouches_for_everything_it_issued() {
        for (KeyAlgorithm algorithm : List.of(KeyAlgorithm.RSA_2048, KeyAlgorithm.ECDSA_P384, KeyAlgorithm.ED25519)) {
            CertificateAuthority old = Fixtures.authority(algorithm);
            IssuedCertificate leaf = old.issue(SPEC);
            CertificateAuthority renewed = AuthorityRenewal.renew(old, Duration.ofDays(3650), AT);
            X509Certificate certificate = renewed.certificate();

            assertThat(CertificateVerifier.trusting(List.of(certificate))
                            .verify(leaf.chain(), CertificatePurpose.SERVER, LATER, SPEC.subjectAltNames()))
                    .isEmpty();
            assertThat(new OpenSsl()
                            .verify(renewed, leaf, "sslserver", LATER)
                            .ok()
                            .out())
                    .endsWith(": OK\n");
            assertThat(certificate.getSubjectX500Principal().getEncoded())
                    .isEqualTo(old.certificate().getSubjectX500Principal().getEncoded());
            assertThat(KeyIds.subject(certificate)).isEqualTo(KeyIds.subject(old.certificate()));
            assertThat(DiscoveryHash.of(certificate)).isEqualTo(DiscoveryHash.of(old.certificate()));
            assertThat(certificate.getSerialNumber())
                    .isNotEqualTo(old.certificate().getSerialNumber());
            assertThat(certificate.getNotAfter().toInstant()).isEqualTo(LATER.plus(Duration.ofDays(3650)));
            assertThat(certificate.getBasicConstraints())
                    .isEqualTo(old.certificate().getBasicConstraints());
            // and what it issues from now on is accepted by those who still hold the old certificate
            IssuedCertificate next = renewed.issue(SPEC);
            assertThat(CertificateVerifier.trusting(List.of(old.certificate()))
                            .verify(next.chain(), CertificatePurpose.SERVER, LATER))
                    .isEmpty();
        }
    }

    @Example
    void an_intermediate_is_renewed_by_its_issuer_and_ends_with_it() {
        CertificateAuthority root = CertificateAuthority.builder(DistinguishedName.of("root"))
                .clock(Fixtures.CLOCK)
                .pathLength(1)
                .validity(Duration.ofDays(400))
                .build();
        CertificateAuthority middle = root.intermediate(DistinguishedName.of("middle"))
                .validity(Duration.ofDays(300))
                .build();
        IssuedCertificate leaf =
                middle.issue(SPEC.toBuilder().validity(Duration.ofDays(250)).build());
        CertificateAuthority renewed = AuthorityRenewal.renew(middle, root, Duration.ofDays(900), AT);

        assertThat(renewed.certificate().getNotAfter())
                .isEqualTo(root.certificate().getNotAfter());
        assertThat(CertificateVerifier.trusting(List.of(root.certificate()))
                        .verify(List.of(leaf.certificate(), renewed.certificate()), CertificatePurpose.SERVER, LATER))
                .isEmpty();
        assertThatThrownBy(() -> AuthorityRenewal.renew(middle, Duration.ofDays(900), AT))
                .isInstanceOf(InvalidAuthorityException.class);
        assertThatThrownBy(() -> AuthorityRenewal.renew(root, Duration.ofMinutes(1), AT))
                .isInstanceOf(InvalidCertificateSpecException.class);
        assertThatThrownBy(() -> AuthorityRenewal.renew(middle, Fixtures.CA, Duration.ofDays(9), AT))
                .isInstanceOf(IssueRefusedException.class);
    }

    @Example
    void an_authority_without_path_length_keeps_none() {
        // as kubeadm and most tools make them
        String pem = new OpenSsl()
                .run(
                        "",
                        "req",
                        "-x509",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-256",
                        "-nodes",
                        "-keyout",
                        "-",
                        "-subj",
                        "/CN=kubernetes",
                        "-days",
                        "10",
                        "-addext",
                        "basicConstraints=critical,CA:TRUE",
                        "-addext",
                        "keyUsage=critical,keyCertSign,digitalSignature,keyEncipherment");
        int cut = pem.indexOf("-----BEGIN CERTIFICATE");
        CertificateAuthority foreign =
                CertificateAuthority.fromPem(pem.substring(cut), io.k8sbin.core.Secret.ofUtf8(pem.substring(0, cut)));
        CertificateAuthority renewed = AuthorityRenewal.renew(foreign, Duration.ofDays(20), Clock.systemUTC());

        assertThat(renewed.certificate().getBasicConstraints()).isEqualTo(Integer.MAX_VALUE);
        assertThat(renewed.certificate().getSubjectX500Principal().getEncoded())
                .isEqualTo(foreign.certificate().getSubjectX500Principal().getEncoded());
    }
}
