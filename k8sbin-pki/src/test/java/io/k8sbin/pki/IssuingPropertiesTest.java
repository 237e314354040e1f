package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.IpAddress;
import io.k8sbin.testtools.NeedsTool;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class IssuingPropertiesTest {
    private static final Map<KeyAlgorithm, CertificateAuthority> AUTHORITIES = new ConcurrentHashMap<>();

    @NeedsTool("openssl")
    @Property(tries = 60, seed = "20260601", shrinking = ShrinkingMode.OFF)
    void every_valid_spec_gives_a_certificate_that_openssl_the_jdk_and_our_check_accept(
            @ForAll("signers") KeyAlgorithm signer, @ForAll("specs") CertificateSpec spec) {
        // not a field: jqwik takes a missing tool there for an error
        OpenSsl openssl = new OpenSsl();
        CertificateAuthority root = AUTHORITIES.computeIfAbsent(signer, IssuingPropertiesTest::authority);
        IssuedCertificate issued = root.issue(spec);

        for (CertificatePurpose purpose : purposes(spec.profile())) {
            String name = purpose == CertificatePurpose.SERVER ? "sslserver" : "sslclient";
            assertThat(openssl.verify(root, issued, name, Fixtures.NOW).ok().out())
                    .endsWith(": OK\n");
            assertThat(CertificateVerifier.trusting(List.of(root.certificate()))
                            .verify(issued.chain(), purpose, Fixtures.NOW, spec.subjectAltNames()))
                    .isEmpty();
        }
        assertThat(CertificateCheck.reasonsToReissue(
                        spec, issued.certificate(), root.certificate(), Fixtures.NOW, RenewalPolicy.standard()))
                .isEmpty();
        assertThat(DistinguishedName.subjectOf(issued.certificate())).isEqualTo(spec.subject());
        assertThat(issued.certificate().getSerialNumber().signum()).isPositive();
        assertThat(issued.certificate().getSerialNumber().toByteArray()).hasSizeLessThanOrEqualTo(20);
    }

    private static Collection<CertificatePurpose> purposes(CertificateProfile profile) {
        return switch (profile) {
            case SERVER -> List.of(CertificatePurpose.SERVER);
            case CLIENT -> List.of(CertificatePurpose.CLIENT);
            case PEER -> List.of(CertificatePurpose.SERVER, CertificatePurpose.CLIENT);
        };
    }

    private static CertificateAuthority authority(KeyAlgorithm algorithm) {
        return CertificateAuthority.builder(DistinguishedName.of("ca " + algorithm, "Köln & Söhne"))
                .keyAlgorithm(algorithm)
                .clock(Fixtures.CLOCK)
                .validity(Duration.ofDays(36525))
                .build(() -> Fixtures.keyPair(algorithm));
    }

    @Provide
    Arbitrary<KeyAlgorithm> signers() {
        return Arbitraries.of(KeyAlgorithm.values());
    }

    @Provide
    Arbitrary<CertificateSpec> specs() {
        return Combinators.combine(
                        Arbitraries.of(CertificateProfile.values()),
                        subjects(),
                        names(),
                        Arbitraries.longs().between(600, 36000L * 86400).map(Duration::ofSeconds),
                        leafKeys())
                .as((profile, subject, names, validity, key) ->
                        new CertificateSpec(subject, profile, names, validity, key));
    }

    private static Arbitrary<KeyAlgorithm> leafKeys() {
        return Arbitraries.of(
                KeyAlgorithm.ECDSA_P256,
                KeyAlgorithm.ECDSA_P384,
                KeyAlgorithm.ECDSA_P521,
                KeyAlgorithm.ED25519,
                KeyAlgorithm.RSA_2048);
    }

    private static Arbitrary<DistinguishedName> subjects() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("abcXYZ019:.-_@*& äß中\"\\,;+=#<>")
                .ofMinLength(1)
                .ofMaxLength(64)
                .map(String::strip)
                .filter(t -> !t.isEmpty());
        return Combinators.combine(text, text.list().ofMaxSize(3))
                .as((cn, groups) -> DistinguishedName.of("u" + cn.substring(1), groups.toArray(String[]::new)));
    }

    private static Arbitrary<List<SubjectAltName>> names() {
        Arbitrary<String> label = Arbitraries.strings()
                .withChars("abc019-")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(l -> "a" + l + "z");
        Arbitrary<SubjectAltName> dns = label.list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(l -> String.join(".", l))
                .flatMap(h -> Arbitraries.of(h, "*." + h))
                .map(SubjectAltName::dns);
        Arbitrary<SubjectAltName> v4 =
                Arbitraries.bytes().array(byte[].class).ofSize(4).map(IssuingPropertiesTest::ip);
        Arbitrary<SubjectAltName> v6 =
                Arbitraries.bytes().array(byte[].class).ofSize(16).map(IssuingPropertiesTest::ip);
        return Arbitraries.oneOf(dns, v4, v6).list().ofMinSize(1).ofMaxSize(6);
    }

    private static SubjectAltName ip(byte[] octets) {
        return SubjectAltName.ip(IpAddress.ofOctets(octets));
    }
}
