package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Secret;
import io.k8sbin.pki.internal.Der;
import io.k8sbin.pki.internal.KeyPems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PKCS#8, plain and encrypted, held against openssl in both directions. */
class EncryptedKeyTest {
    private static final Secret PASSWORD = Secret.ofUtf8("pässwörd 中");

    @TempDir
    Path folder;

    /** One kind of key: what is encrypted is the PKCS#8 that openssl reads of every kind, below. */
    @Test
    void openssl_decrypts_what_we_encrypt() throws Exception {
        IssuedCertificate issued = Fixtures.client(KeyAlgorithm.ECDSA_P521);
        Secret encrypted = Pem.writeEncrypted(issued.privateKey(), PASSWORD);
        Path password = Files.write(folder.resolve("password"), PASSWORD.reveal());

        assertThat(encrypted.revealUtf8()).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n");
        assertThat(new OpenSsl().run(encrypted.revealUtf8(), "pkey", "-pubout", "-passin", "file:" + password))
                .isEqualTo(Pem.write(issued.certificate().getPublicKey()));
        assertThat(Pem.write(Pem.privateKey(encrypted, PASSWORD), KeyEncoding.TRADITIONAL))
                .isEqualTo(issued.keyPem());
    }

    @ParameterizedTest
    @EnumSource(KeyAlgorithm.class)
    void openssl_reads_plain_pkcs8_of_every_kind(KeyAlgorithm algorithm) {
        IssuedCertificate issued = Fixtures.client(algorithm);
        Secret pkcs8 = issued.keyPem(KeyEncoding.PKCS8);

        assertThat(pkcs8.revealUtf8()).startsWith("-----BEGIN PRIVATE KEY-----\n");
        assertThat(new OpenSsl().publicPem(pkcs8))
                .isEqualTo(Pem.write(issued.certificate().getPublicKey()));
        assertThat(Pem.write(Pem.privateKey(pkcs8), KeyEncoding.TRADITIONAL)).isEqualTo(issued.keyPem());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-v2 aes-256-cbc",
                "-v2 aes-192-cbc -v2prf hmacWithSHA512",
                "-v2 aes-128-cbc -v2prf hmacWithSHA1",
                "-v2 aes-256-cbc -v2prf hmacWithSHA384 -iter 100000"
            })
    void reads_what_openssl_encrypts(String options) {
        IssuedCertificate issued = Fixtures.client(KeyAlgorithm.ECDSA_P384);
        Secret theirs = pkcs8(issued, options);

        assertThat(Pem.write(Pem.privateKey(theirs, Secret.ofUtf8("secret")), KeyEncoding.TRADITIONAL))
                .isEqualTo(issued.keyPem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-v2 des3", "-v1 PBE-SHA1-3DES", "-scrypt", "10000001 iterations"})
    void refuses_other_ciphers_and_endless_iterations_saying_how_to_convert(String options) {
        Secret theirs = options.equals("10000001 iterations")
                ? endlessIterations()
                : pkcs8(Fixtures.client(KeyAlgorithm.ECDSA_P256), options);

        assertThatThrownBy(() -> Pem.privateKey(theirs, Secret.ofUtf8("secret")))
                .isInstanceOf(PemFormatException.class)
                .hasMessageContaining("openssl pkcs8 -topk8 -v2 aes-256-cbc");
    }

    private static Secret pkcs8(IssuedCertificate issued, String options) {
        return Secret.ofUtf8(new OpenSsl()
                .run(issued.keyPem().revealUtf8(), ("pkcs8 -topk8 -passout pass:secret " + options).split(" ")));
    }

    /** openssl would need minutes to make it. */
    private static Secret endlessIterations() {
        byte[] parameters = Der.sequence(Der.octetString(new byte[8]), Der.integer(10_000_001));
        byte[] derivation = Der.sequence(Der.oid("1.2.840.113549.1.5.12"), parameters);
        byte[] cipher = Der.sequence(Der.oid("2.16.840.1.101.3.4.1.42"), Der.octetString(new byte[16]));
        byte[] algorithm = Der.sequence(Der.oid("1.2.840.113549.1.5.13"), Der.sequence(derivation, cipher));
        return Secret.ofUtf8(
                KeyPems.block("ENCRYPTED PRIVATE KEY", Der.sequence(algorithm, Der.octetString(new byte[64]))));
    }

    @Test
    void a_wrong_an_empty_and_a_missing_password_are_typed_errors_that_show_nothing() {
        Secret encrypted = pkcs8(Fixtures.client(KeyAlgorithm.ECDSA_P256), "-v2 aes-256-cbc");

        assertThatThrownBy(() -> Pem.privateKey(encrypted, Secret.ofUtf8("secre")))
                .isInstanceOf(PemFormatException.class)
                .hasMessageContaining("password is wrong")
                .hasMessageNotContaining("secre ");
        assertThatThrownBy(() -> Pem.privateKey(encrypted, Secret.ofUtf8("")))
                .isInstanceOf(PemFormatException.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> Pem.privateKey(encrypted))
                .isInstanceOf(PemFormatException.class)
                .hasMessageContaining("give its password");
        assertThatThrownBy(() -> Pem.writeEncrypted(
                        Fixtures.client(KeyAlgorithm.ECDSA_P256).privateKey(), Secret.ofUtf8("")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_password_is_not_in_the_way_of_a_key_that_is_not_encrypted() {
        IssuedCertificate issued = Fixtures.client(KeyAlgorithm.ECDSA_P256);

        assertThat(Pem.privateKey(issued.keyPem(), PASSWORD).getEncoded())
                .isEqualTo(Pem.privateKey(issued.keyPem()).getEncoded());
    }

    @Test
    void an_authority_is_stored_encrypted_and_loaded_with_its_password() throws Exception {
        Path certificate = Files.writeString(folder.resolve("ca.pem"), Fixtures.CA.certificatePem());
        Path key = Files.write(
                folder.resolve("ca-key.pem"),
                Fixtures.CA.encryptedKeyPem(PASSWORD).reveal());

        assertThat(CertificateAuthority.load(certificate, key, PASSWORD).keyPem())
                .isEqualTo(Fixtures.CA.keyPem());
        assertThatThrownBy(() -> CertificateAuthority.load(certificate, key))
                .isInstanceOf(PemFormatException.class)
                .hasMessageContaining(key.toString());
    }

    @Test
    void an_ed25519_key_of_another_provider_is_written_in_the_form_openssl_reads() throws Exception {
        var pair = java.security.KeyPairGenerator.getInstance("Ed25519", new BouncyCastleProvider())
                .generateKeyPair();
        // RFC 8410's 48 bytes, not the 83 with the public key
        Secret pem = Pem.write(pair.getPrivate(), KeyEncoding.TRADITIONAL);
        byte[] der = java.util.Base64.getMimeDecoder()
                .decode(pem.revealUtf8().replaceAll("-----[^-]*-----", "").getBytes(StandardCharsets.US_ASCII));

        assertThat(pair.getPrivate().getEncoded().length).isGreaterThan(48);
        assertThat(der).hasSize(48);
        assertThat(new OpenSsl().publicPem(pem)).isEqualTo(Pem.write(pair.getPublic()));
    }
}
