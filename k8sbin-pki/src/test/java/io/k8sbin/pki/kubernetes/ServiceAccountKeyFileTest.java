package io.k8sbin.pki.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.Finding;
import io.k8sbin.core.Secret;
import io.k8sbin.core.Severity;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.ServiceAccountKeys;
import io.k8sbin.testtools.RealTool;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceAccountKeyFileTest {
    private static final CertificateAuthority CA =
            CertificateAuthority.createRoot(DistinguishedName.of("ca"), Duration.ofDays(10));

    @ParameterizedTest
    @EnumSource(names = {"RSA_2048", "ECDSA_P256", "ECDSA_P384", "ECDSA_P521"})
    void our_own_files_are_right(KeyAlgorithm algorithm) {
        ServiceAccountKeys keys = ServiceAccountKeys.generate(algorithm);

        assertThat(check(keys.privatePem().revealUtf8())).isEmpty();
        assertThat(check(keys.publicPem())).isEmpty();
        assertThat(sign(keys.privatePem().revealUtf8())).isEmpty();
        assertThat(check(ServiceAccountKeyFile.bundle(
                        List.of(keys.publicKey(), ServiceAccountKeys.generate().publicKey()))))
                .as("an old key and a new one")
                .isEmpty();
    }

    @Test
    void elliptic_keys_in_pkcs8_are_refused_for_checking_and_fine_for_signing() {
        String pkcs8 = openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256");

        assertThat(check(pkcs8)).containsExactly("pki.sa-ec-pkcs8");
        assertThat(sign(pkcs8)).isEmpty();
    }

    @Test
    void forms_no_component_reads_are_refused() {
        String rsa = openssl("genrsa", "2048");

        assertThat(check(convert(rsa, "rsa", "-RSAPublicKey_out"))).containsExactly("pki.sa-pkcs1-public");
        assertThat(check(openssl("genpkey", "-algorithm", "ED25519"))).containsExactly("pki.sa-algorithm");
        assertThat(sign(openssl("genpkey", "-algorithm", "ED25519"))).containsExactly("pki.sa-algorithm");
        assertThat(sign(convert(rsa, "pkcs8", "-topk8", "-passout", "pass:x"))).containsExactly("pki.sa-encrypted");
        assertThat(check("nothing")).containsExactly("pki.sa-unreadable");
        assertThat(check("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"))
                .containsExactly("pki.sa-unreadable");
        assertThat(check("-----BEGIN DH PARAMETERS-----\nAAAA\n-----END DH PARAMETERS-----\n"))
                .containsExactly("pki.sa-unreadable");
        assertThat(check("-----BEGIN PUBLIC KEY-----\n")).containsExactly("pki.sa-unreadable");
    }

    @Test
    void who_signs_needs_one_private_key() {
        ServiceAccountKeys keys = ServiceAccountKeys.generate(KeyAlgorithm.ECDSA_P256);

        assertThat(sign(keys.publicPem())).containsExactly("pki.sa-no-private-key");
        assertThat(sign(keys.privatePem().revealUtf8() + keys.privatePem().revealUtf8()))
                .containsExactly("pki.sa-no-private-key");
    }

    @Test
    void an_authority_s_key_signs_no_tokens() {
        assertThat(ServiceAccountKeyFile.check(CA.keyPem(), ServiceAccountKeyFile.Use.SIGN, List.of(CA.certificate())))
                .extracting(Finding::id, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("pki.sa-authority-key", Severity.WARNING));
        assertThat(check(CA.certificatePem()))
                .as("a certificate is read as its key")
                .containsExactly("pki.sa-authority-key");
    }

    private static List<String> check(String pem) {
        return ids(pem, ServiceAccountKeyFile.Use.CHECK);
    }

    private static List<String> sign(String pem) {
        return ids(pem, ServiceAccountKeyFile.Use.SIGN);
    }

    private static List<String> ids(String pem, ServiceAccountKeyFile.Use use) {
        return ServiceAccountKeyFile.check(Secret.ofUtf8(pem), use, List.of(CA.certificate())).stream()
                .map(Finding::id)
                .toList();
    }

    private static String openssl(String... arguments) {
        return RealTool.require("openssl").run(arguments).ok().out();
    }

    private static String convert(String pem, String... arguments) {
        return RealTool.require("openssl")
                .runWith(pem.getBytes(StandardCharsets.US_ASCII), arguments)
                .ok()
                .out();
    }
}
