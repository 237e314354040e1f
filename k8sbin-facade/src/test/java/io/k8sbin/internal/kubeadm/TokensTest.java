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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void a_listed_token_says_everything_but_its_secret() {
        Instant expires = Instant.parse("2026-03-01T12:00:00Z");
        Json data = Json.parse(new BootstrapTokenSecret(
                                "abcdef",
                                Secret.ofUtf8("0123456789abcdef"),
                                expires,
                                "by hand",
                                List.of("system:bootstrappers:kubeadm:default-node-token"))
                        .manifest()
                        .revealUtf8())
                .at("data");
        String line = Tokens.FIELDS.stream().map(f -> data.at(f).text()).collect(Collectors.joining("|"));
        JoinToken token = Tokens.read(line + "\n").get(0);
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
        String zoned = "YWJjZGVm||MjAyMC0wMS0xM1QxODowNjo1NCswODowMA==|||";
        assertThat(Tokens.read(zoned).get(0).expires()).contains(Instant.parse("2020-01-13T10:06:54Z"));
        assertThat(Tokens.read("YWJjZGVm|%%%||||"))
                .containsExactly(new JoinToken("abcdef", "", Optional.empty(), List.of(), List.of()));
    }

    @Test
    void no_secret_is_asked_for_and_lines_that_end_early_are_read() {
        assertThat(Tokens.FIELDS).doesNotContain("token-secret");
        assertThat(Tokens.read("\nYWJjZGVm\n")).extracting(JoinToken::id).containsExactly("abcdef");
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
