package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.IpAddress;
import io.k8sbin.pki.internal.KeyPems;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class RequestPropertiesTest {
    private static final byte[] REQUEST = PemReading.requestBytes(
            RequestedCertificate.create(Fixtures.server().build()).requestPem());

    @Property(tries = 100, seed = "31", shrinking = ShrinkingMode.OFF)
    void every_specification_is_asked_for_and_read_back_as_it_is(@ForAll("specs") CertificateSpec spec) {
        RequestedCertificate requested = RequestedCertificate.create(spec);
        CertificateRequest.Reading read = CertificateRequest.read(requested.requestPem());

        assertThat(read.findings()).isEmpty();
        assertThat(read.request().toSpec(spec.profile(), spec.validity())).isEqualTo(spec);
        assertThat(RequestedCertificate.fromPem(requested.requestPem(), requested.keyPem())
                        .spec())
                .isEqualTo(spec.toBuilder()
                        .validity(CertificateSpec.DEFAULT_VALIDITY)
                        .build());
    }

    @Property(tries = 1000, seed = "32")
    void a_request_with_one_bit_flipped_is_refused_with_the_typed_error(@ForAll("bits") int bit) {
        byte[] changed = REQUEST.clone();
        changed[bit / 8] ^= (byte) (1 << (bit % 8));

        try {
            CertificateRequest read = CertificateRequest.parse(KeyPems.block("CERTIFICATE REQUEST", changed));
            assertThat(read).isNull();
        } catch (PemFormatException e) {
            assertThat(e.code()).isEqualTo("pki.pem");
        }
    }

    @Provide
    Arbitrary<Integer> bits() {
        return Arbitraries.integers().between(0, REQUEST.length * 8 - 1);
    }

    @Provide
    Arbitrary<CertificateSpec> specs() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("abcXYZ019:.-_@* äß中\"\\,;+=#<>")
                .ofMinLength(1)
                .ofMaxLength(64)
                .map(String::strip)
                .filter(t -> !t.isEmpty() && !t.equals("system:masters"));
        Arbitrary<SubjectAltName> ip = Arbitraries.of(4, 16)
                .flatMap(n -> Arbitraries.bytes().array(byte[].class).ofSize(n))
                .map(b -> SubjectAltName.ip(IpAddress.ofOctets(b)));
        Arbitrary<SubjectAltName> dns = Arbitraries.strings()
                .withChars("abc09-")
                .ofMaxLength(20)
                .flatMap(l -> Arbitraries.of("a" + l + "z.example", "*.a" + l + "z.example"))
                .map(SubjectAltName::dns);
        Arbitrary<List<SubjectAltName>> names =
                Arbitraries.oneOf(ip, dns).list().ofMinSize(1).ofMaxSize(5);
        return Combinators.combine(
                        Arbitraries.of(CertificateProfile.values()),
                        Combinators.combine(text, text.list().ofMaxSize(2))
                                .as((cn, o) -> DistinguishedName.of(cn, o.toArray(String[]::new))),
                        names,
                        Arbitraries.of(KeyAlgorithm.ECDSA_P256, KeyAlgorithm.ECDSA_P384, KeyAlgorithm.ED25519))
                .as((profile, subject, sans, key) ->
                        new CertificateSpec(subject, profile, sans, CertificateSpec.DEFAULT_VALIDITY, key));
    }
}
