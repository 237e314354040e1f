package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Secret;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    @Test
    void bootstrap_tokens_have_kubernetes_form_and_an_even_alphabet() {
        TreeMap<Character, Integer> counts = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            String token = BootstrapToken.generate().value().revealUtf8();
            assertThat(token).matches("[a-z0-9]{6}\\.[a-z0-9]{16}");
            assertThat(seen.add(token)).isTrue();
            token.replace(".", "").chars().forEach(c -> counts.merge((char) c, 1, Integer::sum));
        }
        // 44,000 draws of 36: 1222 each, standard deviation 34.5; eight of them never happen by chance
        assertThat(counts).hasSize(36);
        assertThat(counts.values()).allSatisfy(n -> assertThat(n).isBetween(946, 1498));
    }

    @Test
    void a_token_that_exists_is_checked_without_being_shown() {
        BootstrapToken token = BootstrapToken.of("abc123", Secret.ofUtf8("0123456789abcdef"));

        assertThat(token.value()).isEqualTo(Secret.ofUtf8("abc123.0123456789abcdef"));
        assertThatThrownBy(() -> BootstrapToken.of("HEMLIG", Secret.ofUtf8("hemlighet")))
                .isInstanceOfSatisfying(InvalidCertificateSpecException.class, e -> {
                    assertThat(e.errors()).hasSize(2);
                    assertThat(e.getMessage()).doesNotContain("HEMLIG").doesNotContain("hemlighet");
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 1025, -1})
    void a_random_secret_is_neither_guessable_nor_huge(int size) {
        assertThatThrownBy(() -> RandomSecrets.bytes(size)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void random_secrets_differ() {
        assertThat(RandomSecrets.bytes(32).length()).isEqualTo(32);
        assertThat(RandomSecrets.bytes(16)).isNotEqualTo(RandomSecrets.bytes(16));
    }

    @Test
    void the_discovery_hash_is_what_openssl_computes() {
        OpenSsl openssl = new OpenSsl();
        String publicPem = openssl.run(Fixtures.CA.certificatePem(), "x509", "-noout", "-pubkey");
        byte[] der = java.util.Base64.getMimeDecoder().decode(publicPem.replaceAll("-----.*-----", ""));

        assertThat(DiscoveryHash.of(Fixtures.CA.certificate())).hasToString("sha256:" + io.k8sbin.core.Sha256.of(der));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyAlgorithm.class,
            names = {"RSA_2048", "ECDSA_P256", "ECDSA_P384", "ECDSA_P521"})
    void service_account_keys_have_the_forms_the_apiserver_reads(KeyAlgorithm algorithm) {
        ServiceAccountKeys keys = ServiceAccountKeys.generate(algorithm);

        assertThat(keys.publicPem()).startsWith("-----BEGIN PUBLIC KEY-----\n");
        assertThat(new OpenSsl().publicPem(keys.privatePem())).isEqualTo(keys.publicPem());
        ServiceAccountKeys back = ServiceAccountKeys.fromPem(keys.privatePem());
        assertThat(back.publicPem()).isEqualTo(keys.publicPem());
        assertThat(back.privatePem()).isEqualTo(keys.privatePem());
        assertThat(keys.privatePem().revealUtf8())
                .startsWith("-----BEGIN " + (algorithm.isRsa() ? "RSA" : "EC") + " PRIVATE KEY-----\n");
    }

    @Test
    void service_accounts_cannot_use_ed25519() {
        Secret ed25519 = Secret.ofUtf8(new OpenSsl().run("", "genpkey", "-algorithm", "ED25519"));

        assertThatThrownBy(() -> ServiceAccountKeys.generate(KeyAlgorithm.ED25519))
                .isInstanceOf(InvalidCertificateSpecException.class);
        assertThatThrownBy(() -> ServiceAccountKeys.fromPem(ed25519))
                .isInstanceOf(InvalidCertificateSpecException.class);
    }
}
