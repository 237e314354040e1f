package io.k8sbin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostPathTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("/", "//", "a", "ab", "...", "..a", ".a", "etc", "%i", "@")
                .list()
                .ofMaxSize(8)
                .map(parts -> "/" + String.join("", parts));
    }

    @Property
    void is_the_jdks_normalised_path(@ForAll("texts") String text) {
        HostPath path = HostPath.of(text);
        Path jdk = Path.of(text);
        assertThat(path).hasToString(jdk.toString());
        assertThat(path.parent()).hasToString(String.valueOf(jdk.getParent()).replace("null", "/"));
        assertThat(path.name())
                .isEqualTo(jdk.getNameCount() == 0 ? "" : jdk.getFileName().toString());
    }

    @Property
    void starts_with_whole_parts_only(@ForAll("texts") String a, @ForAll("texts") String b) {
        assertThat(HostPath.of(a).startsWith(HostPath.of(b)))
                .isEqualTo(Path.of(a).startsWith(Path.of(b)));
        assertThat(HostPath.of(a + "/" + b).startsWith(HostPath.of(a))).isTrue();
        assertThat(HostPath.of(a).resolve(b)).isEqualTo(HostPath.of(a + "/" + b));
    }

    @Test
    void a_longer_name_is_not_below() {
        assertThat(HostPath.of("/etc/kubernetes-old").startsWith(HostPath.of("/etc/kubernetes")))
                .isFalse();
        assertThat(HostPath.of("/etc/kubernetes/pki").startsWith(HostPath.of("/etc/kubernetes/")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a", "./a", "~/a", "/..", "/.", "/a/..", "/a/../b", "/a/./b", "/a/.", "//..//", "/a b", "/a\tb",
                        "/a\nb",
                "/a\0", "/a'", "/a\"", "/a\\b", "/a`b", "/a$b", "/a;b", "/a|b", "/a&b", "/a>b", "/a<b", "/a*", "/a?",
                        "/[a]",
                "/{a}", "/(a)", "/a!", "/a^", "/\u00e4", "/\u202e", "/\u007f"
            })
    void refuses_what_is_not_absolute_and_plain(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> HostPath.of(text));
    }

    @Property
    void every_character_is_allowed_or_refused_as_documented(@ForAll char c) {
        boolean allowed = (c < 128 && Character.isLetterOrDigit(c)) || "._-+@:~=,#%".indexOf(c) >= 0;
        if (allowed) {
            assertThat(HostPath.of("/x" + c).name()).isEqualTo("x" + c);
        } else if (c != '/') {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> HostPath.of("/x" + c))
                    .withMessageContaining("U+%04X".formatted((int) c));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../b", "b/../../c", "b c", "."})
    void resolve_cannot_leave(String relative) {
        assertThatIllegalArgumentException().isThrownBy(() -> HostPath.of("/a").resolve(relative));
    }

    @ParameterizedTest
    @CsvSource({"//a///b//, /a/b", "/, /", "////, /", "/a/, /a"})
    void of_joins_slashes(String text, String normalised) {
        assertThat(HostPath.of(text).value()).isEqualTo(normalised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//", "/a/", "/a//b"})
    void the_constructor_wants_it_normalised(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HostPath(text));
    }
}
