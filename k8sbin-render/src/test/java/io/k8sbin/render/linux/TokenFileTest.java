package io.k8sbin.render.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secrecy;
import io.k8sbin.core.Secret;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.testtools.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class TokenFileTest {
    @Provide
    Arbitrary<List<TokenFile.StaticToken>> tokens() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars("ab\",: '\\ü").ofMinLength(1).ofMaxLength(5);
        Arbitrary<String> tokens =
                Arbitraries.strings().withChars("ab\",#'\\").ofMinLength(1).ofMaxLength(9);
        Arbitrary<List<String>> groups =
                words.map(w -> w.replace(",", ";")).list().ofMaxSize(3);
        return Combinators.combine(tokens.map(Secret::ofUtf8), words, words, groups)
                .as(TokenFile.StaticToken::new)
                .list()
                .uniqueElements(TokenFile.StaticToken::token)
                .ofMaxSize(5);
    }

    @Property
    void a_rendered_file_reads_back_as_itself(@ForAll("tokens") List<TokenFile.StaticToken> tokens) {
        TokenFile file = new TokenFile(tokens);
        assertThat(TokenFile.parse("token.csv", file.render().revealUtf8())).isEqualTo(file);
    }

    @Example
    void the_file_of_document_1_is_the_golden_file_and_a_secret() {
        TokenFile file = TokenFile.bootstrap(Secret.ofUtf8("0123456789abcdef0123456789abcdef"));
        Golden.assertMatches("linux/token.csv", file.render().revealUtf8());
        assertThat(file.toFile(HostPath.of("/opt/kubernetes/cfg/token.csv")).secrecy())
                .isEqualTo(Secrecy.SECRET);
        assertThat(file.toFile(HostPath.of("/opt/kubernetes/cfg/token.csv")).mode())
                .isEqualTo(FileMode.PRIVATE);
        assertThat(file.findings()).extracting(Finding::id).containsExactly("kubernetes.static-tokens");
        assertThat(file.toString()).doesNotContain("0123456789");
    }

    @Example
    void lines_that_are_no_users_are_named_without_their_tokens() {
        assertThatThrownBy(
                        () -> TokenFile.parse("token.csv", "hunter2,user\n\nhunter2,\"u,1\nhunter2,u,\"1\"x\n,u,1\n"))
                .hasMessageNotContaining("hunter2")
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(
                                        error -> error.location().orElseThrow().line())
                                .containsExactly(1, 3, 4, 5));
        assertThatThrownBy(() -> TokenFile.parse("token.csv", "hunter2,a,1\nhunter2,b,2\n"))
                .hasMessageNotContaining("hunter2")
                .hasMessageContaining("tokens[1].token");
    }

    @Test
    void published_files_read_back_as_themselves() throws IOException {
        String corpus = System.getenv("K8SBIN_CORPUS");
        Assumptions.assumeTrue(corpus != null, "K8SBIN_CORPUS is not set");
        int read = 0;
        try (Stream<Path> files = Files.list(Path.of(String.valueOf(corpus), "tokencsv"))) {
            for (Path file : files.sorted().toList()) {
                try {
                    TokenFile parsed = TokenFile.parse(file.toString(), Files.readString(file));
                    assertThat(TokenFile.parse("again", parsed.render().revealUtf8()))
                            .isEqualTo(parsed);
                    read++;
                } catch (InvalidInputException e) {
                    // what Kubernetes skips with a warning, an empty token, is an error here
                    assertThat(Files.readString(file)).containsPattern("(?m)^,");
                }
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(4);
    }
}
