package io.k8sbin.render.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.render.InvalidInputException;
import io.k8sbin.render.Values;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EnvironmentFileProperties {
    @Provide
    Arbitrary<Map<String, String>> variables() {
        Arbitrary<String> names = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withChars("_")
                .ofMinLength(1)
                .ofMaxLength(5);
        return Arbitraries.maps(names, Values.environment()).ofMaxSize(6);
    }

    @Property
    void a_rendered_file_reads_back_as_itself(@ForAll("variables") Map<String, String> variables) {
        EnvironmentFile file = EnvironmentFile.of(variables);
        assertThat(EnvironmentFile.parse("x", file.render())).isEqualTo(file);
    }

    @Example
    void quotes_escapes_and_comments_are_read_as_systemd_reads_them() {
        String text =
                "# c \\\nstill a comment\n A=1 2  \nB='x\\y'\nC=\"a\\\"b\\q\\\nc\"\nD=x\\ y\n; c\nE=\nF=a\\\n b\n";
        assertThat(EnvironmentFile.parse("x", text).variables())
                .isEqualTo(Map.of("A", "1 2", "B", "x\\y", "C", "a\"b\\qc", "D", "x y", "E", "", "F", "a b"));
    }

    @Example
    void quotes_only_count_before_the_first_bare_character() {
        String text = "A=x\"y\" 'z'\nB=\"a\" \"b\"  'c'\nC=\"a\"b\"c\"\nD='a' # b\nE=\\\"x\nF=a \\ \nG= 'a'\rH=1\n";
        assertThat(EnvironmentFile.parse("x", text).variables())
                .isEqualTo(Map.of(
                        "A",
                        "x\"y\" 'z'",
                        "B",
                        "abc",
                        "C",
                        "ab\"c\"",
                        "D",
                        "a# b",
                        "E",
                        "\"x",
                        "F",
                        "a  ",
                        "G",
                        "a",
                        "H",
                        "1"));
    }

    @Example
    void line_ends_of_windows_end_lines_and_stay_inside_quotes() {
        assertThat(EnvironmentFile.parse("x", "A=1\r\nB='2\r\n3'\r\n").variables())
                .isEqualTo(Map.of("A", "1", "B", "2\r\n3"));
    }

    @Example
    void every_line_that_is_no_assignment_is_named() {
        assertThatThrownBy(() -> EnvironmentFile.parse("x", "A=1\nnonsense\nexport B=2\nC=\"open\n"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(
                                        error -> error.location().orElseThrow().line())
                                .containsExactly(2, 3, 4));
    }

    @Example
    void names_never_show_values() {
        assertThat(EnvironmentFile.of(Map.of("TOKEN", "hunter2"))).hasToString("EnvironmentFile[TOKEN]");
    }
}
