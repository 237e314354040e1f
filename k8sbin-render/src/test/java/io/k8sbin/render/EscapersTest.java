package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EscapersTest {
    private static final List<Escaper> ALL = List.of(
            Escapers.systemdExecArgument(),
            Escapers.systemdEnvironment(),
            Escapers.systemdValue(),
            Escapers.environmentFileValue(),
            Escapers.posixShellWord(),
            Escapers.nginxParameter());

    @Test
    void every_context_refuses_nul_and_half_surrogates_naming_character_and_position() {
        for (Escaper escaper : ALL) {
            for (String bad : List.of("a\ud83d\ude00\0b", "a\ud83d\ude00\ud83db")) {
                assertThatThrownBy(() -> escaper.escape(bad)).isInstanceOfSatisfying(UnsafeValueException.class, e -> {
                    assertThat(e.position()).isEqualTo(3);
                    assertThat(e.character()).isEqualTo(bad.charAt(3));
                    assertThat(e).hasMessageContaining(escaper.context());
                });
                assertThatThrownBy(() -> escaper.escapeInside(bad)).isInstanceOf(UnsafeValueException.class);
            }
        }
    }

    @Test
    void a_message_never_holds_the_value() {
        assertThatThrownBy(() -> Escapers.nginxParameter().escape("hunter2$"))
                .hasMessage("U+0024 at position 8 cannot stand in a parameter of nginx: "
                        + "nginx has no escape for it and would look for a variable");
    }

    @Test
    void written_forms_are_those_of_the_documentation() {
        String raw = "50% of $HOME's";
        assertThat(Escapers.systemdExecArgument().escape(raw)).isEqualTo("\"50%% of $$HOME's\"");
        assertThat(Escapers.systemdEnvironment().escape(raw)).isEqualTo("\"50%% of $HOME's\"");
        assertThat(Escapers.systemdValue().escape(raw)).isEqualTo("50%% of $HOME's");
        assertThat(Escapers.environmentFileValue().escape(raw)).isEqualTo("\"50% of \\$HOME's\"");
        assertThat(Escapers.posixShellWord().escape(raw)).isEqualTo("'50% of $HOME'\\''s'");
    }

    @Test
    void flags_stay_readable() {
        String flag = "--etcd-servers=https://10.0.0.1:2379,https://10.0.0.2:2379";
        for (Escaper escaper : ALL) {
            assertThat(escaper.escape(flag)).isEqualTo(flag);
        }
    }

    @Test
    void shell_words_that_could_be_keywords_or_assignments_are_quoted() {
        assertThat(List.of("if", "A=b", "2", "", "~"))
                .allSatisfy(word ->
                        assertThat(Escapers.posixShellWord().escape(word)).isEqualTo("'" + word + "'"));
    }

    @Test
    void plain_systemd_values_refuse_what_the_line_would_swallow() {
        for (String bad : List.of("a\nb", "a\rb", " a", "a\t", "a\\", "a\u0007", "a\ufffe")) {
            assertThatThrownBy(() -> Escapers.systemdValue().escape(bad)).isInstanceOf(UnsafeValueException.class);
        }
    }

    @Test
    void variables_systemd_would_drop_are_refused() {
        for (String bad : List.of("\r", "\u007f", "\u001b[0m", "\ufdd0", "\ud83f\udfff")) {
            assertThatThrownBy(() -> Escapers.systemdEnvironment().escape(bad))
                    .isInstanceOf(UnsafeValueException.class);
            assertThatThrownBy(() -> Escapers.environmentFileValue().escape(bad))
                    .isInstanceOf(UnsafeValueException.class);
        }
    }

    @Test
    void nginx_parameters_longer_than_its_buffer_are_refused() {
        assertThat(Escapers.nginxParameter().escape("a".repeat(4094))).hasSize(4094);
        assertThatThrownBy(() -> Escapers.nginxParameter().escape("a".repeat(4095)))
                .isInstanceOf(UnsafeValueException.class);
        assertThatThrownBy(() -> Escapers.nginxParameter().escape("\"".repeat(2047)))
                .isInstanceOf(UnsafeValueException.class);
    }

    @Test
    void pieces_of_words_need_letters_where_the_reader_has_no_escape() {
        for (Escaper escaper :
                List.of(Escapers.posixShellWord(), Escapers.environmentFileValue(), Escapers.nginxParameter())) {
            assertThatThrownBy(() -> escaper.escapeInside("a b")).isInstanceOf(UnsafeValueException.class);
        }
        assertThat(Escapers.systemdExecArgument().escapeInside("a b\"$")).isEqualTo("a\\x20b\\x22$$");
    }
}
