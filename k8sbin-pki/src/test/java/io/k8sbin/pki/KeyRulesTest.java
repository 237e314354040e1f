package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.pki.internal.KeyPems;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys are taken, and what follows from them. */
@Isolated("changes the locale of the JVM")
class KeyRulesTest {
    private static final PublicKey RSA =
            Fixtures.client(KeyAlgorithm.RSA_2048).certificate().getPublicKey();

    @ParameterizedTest
    @CsvSource({
        "RSA_2048, SHA256withRSA",
        "RSA_3072, SHA384withRSA",
        "RSA_4096, SHA512withRSA",
        "ECDSA_P256, SHA256withECDSA",
        "ECDSA_P384, SHA384withECDSA",
        "ECDSA_P521, SHA512withECDSA",
        "ED25519, Ed25519"
    })
    void the_signature_follows_from_the_signers_key(KeyAlgorithm algorithm, String signature) {
        CertificateAuthority authority = Fixtures.authority(algorithm);

        assertThat(authority.certificate().getSigAlgName()).isIn(signature, "EdDSA");
        assertThat(authority.issue(Fixtures.client().build()).certificate().getSigAlgName())
                .isIn(signature, "EdDSA");
    }

    @Test
    void rsa_keys_have_the_exponent_65537() {
        assertThat(((RSAPublicKey) RSA).getPublicExponent()).isEqualTo(65537);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 17, 65536, 131072})
    void rsa_keys_with_other_exponents_attacks_are_known_for_are_not_taken(int exponent) throws Exception {
        PublicKey weak = KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(((RSAPublicKey) RSA).getModulus(), BigInteger.valueOf(exponent)));

        assertThat(KeyAlgorithm.of(weak)).isEmpty();
        assertThatThrownBy(() -> Fixtures.CA.certify(
                        Fixtures.client().build(), weak, Fixtures.CLOCK, ValidityPolicy.REFUSE_BEYOND_ISSUER))
                .isInstanceOf(InvalidCertificateSpecException.class);
    }

    @Test
    void an_even_modulus_is_no_rsa_key() throws Exception {
        BigInteger even = ((RSAPublicKey) RSA).getModulus().clearBit(0);
        PublicKey key =
                KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(even, BigInteger.valueOf(65537)));

        assertThat(KeyAlgorithm.of(key)).isEmpty();
    }

    @Test
    void a_point_beside_its_curve_is_no_key() {
        byte[] info = Fixtures.CA.certificate().getPublicKey().getEncoded();
        info[info.length - 1] ^= 1;
        String pem = KeyPems.block("PUBLIC KEY", info);

        assertThatThrownBy(() -> Pem.publicKeys(pem)).isInstanceOf(PemFormatException.class);
    }

    /** Some calendars count years from elsewhere, some languages have digits of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"th-TH-u-ca-buddhist-nu-thai", "ar-SA-u-nu-arab", "ja-JP-u-ca-japanese"})
    void dates_and_names_are_the_same_in_every_locale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            X509Certificate leaf = Fixtures.CA
                    .issue(Fixtures.server().validity(Duration.ofDays(30)).build())
                    .certificate();
            assertThat(leaf.getNotBefore().toInstant()).isEqualTo(Fixtures.NOW.minusSeconds(300));
            assertThat(leaf.getNotAfter().toInstant()).isEqualTo(Fixtures.NOW.plus(Duration.ofDays(30)));
            assertThat(CertificateVerifier.trusting(List.of(Fixtures.CA.certificate()))
                            .verify(List.of(leaf), CertificatePurpose.SERVER, Fixtures.NOW))
                    .isEmpty();
            assertThat(SubjectAltName.parse("WIFI.EXAMPLE.ORG")).hasToString("DNS:wifi.example.org");
        } finally {
            Locale.setDefault(before);
        }
    }
}
