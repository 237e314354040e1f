package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Secret;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores, held against openssl and keytool in both directions. */
class Pkcs12Test {
    private static final Secret PASSWORD = Secret.ofUtf8("changeit now");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(KeyAlgorithm.class)
    void openssl_reads_our_store_and_we_read_openssls(KeyAlgorithm algorithm) throws IOException {
        IssuedCertificate issued = Fixtures.client(algorithm);
        Path store = write("a.p12", Pkcs12.write(issued, "web", PASSWORD));
        String keyAndCertificate = openssl("pkcs12", "-in", store.toString(), "-nodes", "-passin", "pass:changeit now");
        assertThat(keyAndCertificate).contains("friendlyName: web");
        assertThat(new OpenSsl().run(keyAndCertificate, "x509", "-outform", "PEM"))
                .isEqualTo(issued.certificatePem());
        assertThat(new OpenSsl().run(keyAndCertificate, "pkey", "-pubout"))
                .isEqualTo(Pem.write(issued.certificate().getPublicKey()));

        Path certificate = Files.writeString(folder.resolve("c.pem"), issued.certificatePem());
        Path key = write("k.pem", issued.keyPem());
        Path theirs = folder.resolve("b.p12");
        openssl(
                "pkcs12",
                "-export",
                "-in",
                certificate.toString(),
                "-inkey",
                key.toString(),
                "-out",
                theirs.toString(),
                "-passout",
                "pass:changeit now");
        IssuedCertificate back = Pkcs12.read(Secret.of(Files.readAllBytes(theirs)), PASSWORD);
        assertThat(back.keyPem()).isEqualTo(issued.keyPem());
        assertThat(back.chain()).isEqualTo(issued.chain());
        assertThat(Pkcs12.read(Secret.of(Files.readAllBytes(store)), PASSWORD).keyPem())
                .isEqualTo(issued.keyPem());
    }

    @Test
    void our_stores_use_aes_256_and_sha_256() throws IOException {
        Path store = write("a.p12", Pkcs12.write(Fixtures.client(KeyAlgorithm.ECDSA_P256), "web", PASSWORD));

        RealTool.Run run = RealTool.require("openssl")
                .run("pkcs12", "-in", store.toString(), "-info", "-noout", "-passin", "pass:changeit now");
        assertThat(run.ok().err())
                .contains("MAC: sha256", "PBES2, PBKDF2, AES-256-CBC")
                .doesNotContain("RC2", "DES");
    }

    @Test
    void keytool_reads_our_stores_and_we_read_keytools() throws IOException {
        IssuedCertificate issued = Fixtures.client(KeyAlgorithm.RSA_2048);
        Path store = write("a.p12", Pkcs12.write(issued, "web", PASSWORD));
        Path trust = write("t.p12", Pkcs12.writeTrusted(List.of(Fixtures.CA.certificate()), PASSWORD));
        RealTool keytool = RealTool.require("keytool");

        assertThat(list(keytool, store)).contains("PrivateKeyEntry", "Owner: CN=alice, O=dev");
        assertThat(list(keytool, trust)).contains("trustedCertEntry", "Owner: CN=test-ca, O=k8s");
        assertThat(openssl("pkcs12", "-in", trust.toString(), "-nokeys", "-passin", "pass:changeit now"))
                .contains("BEGIN CERTIFICATE");
        Path theirs = folder.resolve("k.p12");
        keytool.run(
                        "-genkeypair",
                        "-alias",
                        "x",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=x",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        theirs.toString(),
                        "-storepass",
                        "changeit now")
                .ok();
        assertThat(Pkcs12.read(Secret.of(Files.readAllBytes(theirs)), PASSWORD)
                        .certificate()
                        .getSubjectX500Principal()
                        .getName())
                .isEqualTo("CN=x");
        assertThat(Pkcs12.readTrusted(Secret.of(Files.readAllBytes(trust)), PASSWORD))
                .containsExactly(Fixtures.CA.certificate());
    }

    private static String list(RealTool keytool, Path store) {
        return keytool.run("-list", "-v", "-keystore", store.toString(), "-storepass", "changeit now")
                .ok()
                .out();
    }

    @Test
    void stores_without_the_one_key_and_wrong_passwords_are_typed_errors() {
        Secret trust = Pkcs12.writeTrusted(List.of(Fixtures.CA.certificate()), PASSWORD);

        assertThatThrownBy(() -> Pkcs12.read(trust, PASSWORD))
                .isInstanceOf(Pkcs12Exception.class)
                .hasMessageContaining("0 keys");
        assertThatThrownBy(() -> Pkcs12.readTrusted(trust, Secret.ofUtf8("changeit yet")))
                .isInstanceOf(Pkcs12Exception.class)
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "pässwörd", "line\nfeed"})
    void passwords_other_programs_would_not_take_are_refused(String password) {
        IssuedCertificate issued = Fixtures.client(KeyAlgorithm.ECDSA_P256);

        assertThatThrownBy(() -> Pkcs12.write(issued, "web", Secret.ofUtf8(password)))
                .isInstanceOf(Pkcs12Exception.class);
        assertThatThrownBy(() -> Pkcs12.write(issued, " ", PASSWORD)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200, seed = "12")
    void random_bytes_give_the_typed_error(@ForAll @Size(max = 200) byte[] bytes) {
        assertThatThrownBy(() -> Pkcs12.read(Secret.of(bytes), PASSWORD)).isInstanceOf(Pkcs12Exception.class);
    }

    private static String openssl(String... arguments) {
        return RealTool.require("openssl").run(arguments).ok().out();
    }

    private Path write(String name, Secret bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes.reveal());
    }
}
