package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Secret;
import io.k8sbin.core.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PemTest {
    private static final String CERTIFICATE = Fixtures.CA.certificatePem();

    @ParameterizedTest
    @EnumSource(KeyAlgorithm.class)
    void openssl_reads_every_key_we_write_and_finds_our_public_key(KeyAlgorithm algorithm) {
        IssuedCertificate issued = Fixtures.client(algorithm);
        OpenSsl openssl = new OpenSsl();

        assertThat(openssl.publicPem(issued.keyPem()))
                .isEqualTo(Pem.write(issued.certificate().getPublicKey()));
        assertThat(issued.keyPem().revealUtf8()).startsWith(header(algorithm));
        assertThat(IssuedCertificate.fromPem(issued.certificatePem(), issued.keyPem())
                        .keyPem())
                .isEqualTo(issued.keyPem());
        assertThat(Pem.publicKeys(Pem.write(issued.certificate().getPublicKey())))
                .containsExactly(issued.certificate().getPublicKey());
    }

    private static String header(KeyAlgorithm algorithm) {
        String kind = algorithm.isRsa() ? "RSA " : algorithm == KeyAlgorithm.ED25519 ? "" : "EC ";
        return "-----BEGIN " + kind + "PRIVATE KEY-----\n";
    }

    @Test
    void a_sec1_key_names_its_curve() {
        String pem = Fixtures.CA.keyPem().revealUtf8();

        assertThat(new OpenSsl().run(pem, "asn1parse")).contains("prime256v1");
    }

    @ParameterizedTest
    @CsvSource({
        "genrsa -traditional 2048",
        "genrsa 3072",
        "ecparam -genkey -name prime256v1",
        "ecparam -genkey -name secp384r1 -noout",
        "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-521",
        "genpkey -algorithm ED25519"
    })
    void reads_every_form_of_key_openssl_writes(String command) {
        OpenSsl openssl = new OpenSsl();
        Secret theirs = Secret.ofUtf8(openssl.run("", command.split(" ")).replace("\n", "\r\n"));
        Secret ours = write(theirs);

        assertThat(openssl.publicPem(ours)).isEqualTo(openssl.publicPem(theirs));
    }

    /** Through a certificate, whose authority checks the pair and writes the key. */
    private static Secret write(Secret key) {
        return io.k8sbin.pki.internal.KeyPems.write(Pem.privateKey(key), publicKey(key));
    }

    private static java.security.PublicKey publicKey(Secret key) {
        return Pem.publicKeys(new OpenSsl().publicPem(key)).get(0);
    }

    @Test
    void reads_the_label_cfssl_gives_ed25519_keys() {
        Secret odd = Secret.ofUtf8(new OpenSsl()
                .run("", "genpkey", "-algorithm", "ED25519")
                .replace("PRIVATE KEY", "Ed25519 PRIVATE KEY"));

        assertThat(Pem.privateKey(odd).getAlgorithm()).isIn("Ed25519", "EdDSA");
    }

    @ParameterizedTest
    @CsvSource({
        "genrsa 1024",
        "ecparam -genkey -name secp256k1 -noout",
        "ecparam -genkey -name prime256v1 -noout -param_enc explicit",
        "genpkey -algorithm X25519",
        "genrsa -aes256 -passout pass:x 2048",
        "genrsa -traditional -aes256 -passout pass:x 2048"
    })
    void refuses_weak_foreign_and_encrypted_keys(String command) {
        Secret pem = Secret.ofUtf8(new OpenSsl().run("", command.split(" ")));

        assertThatThrownBy(() -> Pem.privateKey(pem)).isInstanceOfSatisfying(PemFormatException.class, e -> {
            assertThat(e.location()).isPresent();
            assertThat(e.getCause()).isNull();
        });
    }

    @Test
    void reads_bundles_with_text_around_the_blocks() {
        String text = new OpenSsl().run(CERTIFICATE, "x509", "-text");

        assertThat(Pem.certificates("# two\r\n" + text + "\n" + CERTIFICATE.replace("\n", "\r\n") + "# end"))
                .containsExactly(Fixtures.CA.certificate(), Fixtures.CA.certificate());
        assertThatThrownBy(() -> Pem.certificate(CERTIFICATE + CERTIFICATE)).isInstanceOf(PemFormatException.class);
    }

    @Test
    void says_in_which_line_a_text_is_wrong() {
        String key = Fixtures.CA.keyPem().revealUtf8();

        assertProblem("\n\n" + key, 3, "is a EC PRIVATE KEY where a certificate is wanted");
        assertProblem("x\n-----BEGIN CERTIFICATE-----\nAAAA\n", 2, "cut off");
        assertProblem("-----BEGIN CERTIFICATE-----\nAA*A\n-----END CERTIFICATE-----", 2, "not base64");
        assertProblem("-----BEGIN CERTIFICATE-----\nAAA\n-----END CERTIFICATE-----", 1, "not an X.509");
        assertProblem("-----BEGIN CERTIFICATE-----\nA\n-----END CERTIFICATE-----", 1, "base64");
        assertProblem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END X-----", 3, "closes");
        assertProblem("-----BEGIN CERTIFICATE-----\n" + CERTIFICATE, 2, "not base64");
        byte[] der = Base64.getMimeDecoder().decode(CERTIFICATE.replaceAll("-----.*-----", ""));
        byte[] longer = java.util.Arrays.copyOf(der, der.length + 1);
        assertProblem(
                "-----BEGIN CERTIFICATE-----\n" + Base64.getEncoder().encodeToString(longer)
                        + "\n-----END CERTIFICATE-----",
                1,
                "bytes follow");
    }

    private static void assertProblem(String pem, int line, String problem) {
        assertThatThrownBy(() -> Pem.certificates(pem)).isInstanceOfSatisfying(PemFormatException.class, e -> {
            assertThat(e.location().map(SourceLocation::line)).hasValue(line);
            assertThat(e).hasMessageContaining(problem);
        });
    }

    @Test
    void bytes_of_a_key_are_wiped_once_it_is_read_or_refused() {
        byte[] good = Fixtures.CA.keyPem().reveal();
        byte[] encrypted = Fixtures.CA.encryptedKeyPem(Secret.ofUtf8("x")).reveal();

        assertThat(PemReading.privateKey("key", good).getAlgorithm()).isEqualTo("EC");
        assertThatThrownBy(() -> PemReading.privateKey("key", encrypted)).isInstanceOf(PemFormatException.class);
        assertThat(good).containsOnly(0);
        assertThat(encrypted).containsOnly(0);
    }

    @Test
    void refuses_texts_without_blocks_and_texts_beyond_all_measure() {
        assertThatThrownBy(() -> Pem.certificates("")).isInstanceOf(PemFormatException.class);
        assertThatThrownBy(() -> Pem.privateKey(Secret.ofUtf8("hello"))).isInstanceOf(PemFormatException.class);
        assertThatThrownBy(() -> Pem.certificates("a".repeat((4 << 20) + 1))).isInstanceOf(PemFormatException.class);
        assertThatThrownBy(() -> Pem.certificates(
                        CERTIFICATE.replaceAll("(?s)\n.*\n", "\n").repeat(1)))
                .isInstanceOf(PemFormatException.class);
        String empty = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n";
        assertThatThrownBy(() -> Pem.certificates(empty.repeat(1001))).hasMessageContaining("1000 blocks");
    }

    @Property(tries = 1500, seed = "15")
    void a_damaged_key_is_read_or_gives_the_typed_error_without_a_byte_of_it(@ForAll("keyBlocks") Damaged damaged) {
        try {
            assertThat(Pem.privateKey(damaged.secret())).isNotNull();
        } catch (PemFormatException e) {
            assertThat(e.toString()).doesNotContain(damaged.base64().substring(20, 40));
        }
    }

    @Property(tries = 300, seed = "16")
    void random_bytes_in_a_block_give_the_typed_error(
            @ForAll @Size(max = 80) byte[] bytes, @ForAll @From("labels") String label) {
        String pem = "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(label, Base64.getEncoder().encodeToString(bytes), label);

        assertThatThrownBy(() -> Pem.privateKey(Secret.ofUtf8(pem))).isInstanceOf(PemFormatException.class);
        assertThatThrownBy(() -> Pem.certificates(pem)).isInstanceOf(PemFormatException.class);
        assertThatThrownBy(() -> Pem.publicKeys(pem)).isInstanceOf(PemFormatException.class);
    }

    record Damaged(Secret secret, String base64) {}

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.of("RSA PRIVATE KEY", "EC PRIVATE KEY", "PRIVATE KEY", "CERTIFICATE", "PUBLIC KEY", "X");
    }

    @Provide
    Arbitrary<Damaged> keyBlocks() {
        List<Secret> keys = List.of(
                Fixtures.CA.keyPem(),
                ServiceAccountKeys.generate().privatePem(),
                CertificateAuthority.builder(Fixtures.CA_NAME)
                        .keyAlgorithm(KeyAlgorithm.ED25519)
                        .clock(Fixtures.CLOCK)
                        .build()
                        .keyPem());
        return Arbitraries.of(keys)
                .flatMap(key -> Arbitraries.integers()
                        .between(0, key.length() - 1)
                        .flatMap(at -> Arbitraries.bytes().map(b -> damage(key, at, b))));
    }

    private static Damaged damage(Secret key, int at, byte value) {
        byte[] bytes = key.reveal();
        String base64 = new String(bytes, StandardCharsets.US_ASCII).replaceAll("-----[^-]*-----|\n", "");
        bytes[at] = value;
        return new Damaged(Secret.of(bytes), base64);
    }
}
