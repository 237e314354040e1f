package io.k8sbin.pki.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Secret;
import io.k8sbin.pki.InvalidCertificateSpecException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    @Property(tries = 200)
    void what_was_encrypted_is_decrypted_with_the_same_key_only(@ForAll @Size(max = 5000) byte[] content) {
        CertificateKey key = CertificateKey.generate();
        Secret file = Secret.of(content);
        String entry = key.encrypt(file);

        assertThat(CertificateKey.ofHex(key.hex()).decrypt(entry)).isEqualTo(file);
        assertThat(Base64.getDecoder().decode(entry)).hasSize(12 + content.length + 16);
        assertThatThrownBy(() -> CertificateKey.generate().decrypt(entry))
                .isInstanceOf(InvalidCertificateSpecException.class);
    }

    @Property(tries = 200)
    void a_changed_bit_is_noticed(@ForAll @Size(60) byte[] content, @ForAll @ByteRange(min = 0, max = 87) byte where) {
        CertificateKey key = CertificateKey.generate();
        byte[] entry = Base64.getDecoder().decode(key.encrypt(Secret.of(content)));
        entry[where] ^= 1;

        assertThatThrownBy(() -> key.decrypt(Base64.getEncoder().encodeToString(entry)))
                .isInstanceOf(InvalidCertificateSpecException.class)
                .hasMessageContaining("another key");
    }

    @Test
    void nonces_never_repeat() {
        CertificateKey key = CertificateKey.generate();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            assertThat(seen.add(key.encrypt(Secret.ofUtf8("same")))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "zz", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde"})
    void other_forms_of_key_are_refused_and_not_quoted(String hex) {
        assertThatThrownBy(() -> CertificateKey.ofHex(Secret.ofUtf8(hex)))
                .isInstanceOf(InvalidCertificateSpecException.class)
                .hasMessageContaining("certificateKey");
        assertThat(CertificateKey.generate().toString()).isEqualTo("CertificateKey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "AAAA"})
    void entries_cut_short_are_refused(String entry) {
        assertThatThrownBy(() -> CertificateKey.generate().decrypt(entry))
                .isInstanceOf(InvalidCertificateSpecException.class);
    }

    @Test
    void static_tokens_are_sixteen_random_bytes_in_hex() {
        StaticToken token = StaticToken.generate("alice", "u1", "dev", "ops");

        assertThat(token.token().revealUtf8()).matches("[0-9a-f]{32}");
        assertThat(token.csvLine().revealUtf8()).isEqualTo(token.token().revealUtf8() + ",alice,u1,\"dev,ops\"\n");
        assertThat(new StaticToken(token.token(), "bob", "u2", List.of())
                        .csvLine()
                        .revealUtf8())
                .endsWith(",bob,u2\n");
        assertThat(token.toString()).isEqualTo("StaticToken[alice, [dev, ops]]");
        assertThat(StaticToken.generate("alice", "u1").token()).isNotEqualTo(token.token());
    }

    @Test
    void lines_that_would_mean_something_else_are_refused() {
        assertThatThrownBy(() -> new StaticToken(Secret.ofUtf8("short"), "a,b", " x", List.of("ok", "q\"", "")))
                .isInstanceOfSatisfying(InvalidCertificateSpecException.class, e -> {
                    assertThat(e.errors())
                            .extracting(x -> x.path().toString())
                            .containsExactly("token", "user", "uid", "groups[1]", "groups[2]");
                    assertThat(e).hasMessageNotContaining("short");
                });
    }
}
