package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UnifiedDiffProperties {
    private static final HostPath PATH = HostPath.of("/etc/demo.conf");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line = Arbitraries.of("a", "b", "c", "", "- x", "+ y", "@@", "\\ z");
        Arbitrary<Boolean> ended = Arbitraries.of(true, true, false);
        return line.list().ofMaxSize(30).flatMap(lines -> ended.map(e -> joined(lines, e)));
    }

    private static String joined(List<String> lines, boolean ended) {
        String text = String.join("\n", lines);
        return text.isEmpty() || !ended ? text : text + "\n";
    }

    @Property(tries = 500)
    void it_counts_what_it_shows(@ForAll("texts") String from, @ForAll("texts") String to) {
        UnifiedDiff diff = UnifiedDiff.between(PATH, from, to, List.of());
        assertThat(diff.isEmpty()).isEqualTo(from.equals(to));
        assertThat(diff.lines().stream().filter(l -> l.startsWith("+")).count()).isEqualTo(diff.added());
        assertThat(diff.lines().stream().filter(l -> l.startsWith("-")).count()).isEqualTo(diff.removed());
    }

    @Test
    void private_keys_tokens_and_named_secrets_are_blotted_out() {
        String key = "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE%d\nAwEHoUQD\n-----END EC PRIVATE KEY-----\n";
        String text = "user: admin\ntoken: abc%d\npassword = hunter%d\nbare s3same%d\n" + key;
        String shown = UnifiedDiff.between(
                        PATH,
                        text.replace("%d", "1"),
                        text.replace("%d", "2"),
                        List.of(Secret.ofUtf8("s3same1"), Secret.ofUtf8("s3same2")))
                .toString();
        assertThat(shown)
                .contains(
                        "-token: [secret]\n",
                        "+password = [secret]\n",
                        "-bare [secret]\n",
                        "+[secret]\n",
                        "user: admin")
                .doesNotContain("abc1", "abc2", "hunter", "s3same", "MHcCAQEE", "AwEHoUQD");
    }

    @Test
    void texts_with_nothing_in_common_are_replaced_whole() {
        String from = "old line\n".repeat(5000);
        StringBuilder to = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            to.append("new ").append(i).append('\n');
        }
        UnifiedDiff diff = UnifiedDiff.between(PATH, from, to.toString(), List.of());
        assertThat(diff.removed()).isEqualTo(5000);
        assertThat(diff.added()).isEqualTo(5000);
    }
}
