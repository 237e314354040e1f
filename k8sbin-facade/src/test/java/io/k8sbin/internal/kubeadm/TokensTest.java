package io.k8sbin.internal.kubeadm;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.JoinToken;
import io.k8sbin.cluster.kubeadm.KubeadmDocuments;
import io.k8sbin.config.objects.BootstrapTokenSecret;
import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void a_listed_token_says_everything_but_its_secret() {
        Instant expires = Instant.parse("2026-03-01T12:00:00Z");
        Secret manifest = new BootstrapTokenSecret(
                        "abcdef",
                        Secret.ofUtf8("0123456789abcdef"),
                        expires,
                        "by hand",
                        List.of("system:bootstrappers:kubeadm:default-node-token"))
                .manifest();
        JoinToken token = Tokens.token(Json.parse(manifest.revealUtf8()).at("data"));
        assertThat(token)
                .isEqualTo(new JoinToken(
                        "abcdef",
                        "by hand",
                        Optional.of(expires),
                        List.of("authentication", "signing"),
                        List.of("system:bootstrappers:kubeadm:default-node-token")));
        assertThat(token.toString()).doesNotContain("0123456789abcdef");
    }

    @Test
    void what_kubeadm_wrote_with_another_zone_or_without_an_end_is_read() {
        Json zoned = Json.parse("{\"token-id\":\"YWJjZGVm\",\"expiration\":\"MjAyMC0wMS0xM1QxODowNjo1NCswODowMA==\"}");
        assertThat(Tokens.token(zoned).expires()).contains(Instant.parse("2020-01-13T10:06:54Z"));
        Json bare = Json.parse("{\"token-id\":\"YWJjZGVm\",\"description\":\"%%%\"}");
        assertThat(Tokens.token(bare)).isEqualTo(new JoinToken("abcdef", "", Optional.empty(), List.of(), List.of()));
    }

    @Test
    void what_rollouts_and_uploads_leave_is_spent_and_what_people_made_is_not() {
        String owner = "Proxy for managing TTL for the kubeadm-certs secret";
        assertThat(Tokens.isSpent(token(owner, List.of()))).isTrue();
        assertThat(Tokens.isSpent(token(KubeadmDocuments.ROLLOUT_TOKEN, List.of("signing"))))
                .isTrue();
        assertThat(Tokens.isSpent(token("by hand", List.of("authentication")))).isFalse();
        assertThat(Tokens.isSpent(token("about kubeadm-certs", List.of("authentication"))))
                .isFalse();
    }

    private static JoinToken token(String description, List<String> usages) {
        return new JoinToken("abcdef", description, Optional.empty(), usages, List.of());
    }
}
