package io.k8sbin.render.systemd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.Finding;
import io.k8sbin.render.InvalidInputException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitReadingTest {
    private static UnitFile unit(String text) {
        return UnitFile.parse("x.service", text);
    }

    @Test
    void an_empty_assignment_takes_back_what_was_said_before() {
        UnitFile unit = unit("""
            [Service]
            ExecStart=/bin/a
            ExecStart=
            ExecStart=/bin/b
            ExecStartPre=/bin/c
            ExecStartPre=
            Environment=A=1
            Environment=
            Environment=B=2
            User=nobody
            User=
            SupplementaryGroups=a b
            SupplementaryGroups=
            SupplementaryGroups="c d" e
            """);
        assertThat(unit.commands("ExecStart")).containsExactly(new UnitCommand("", List.of("/bin/b")));
        assertThat(unit.commands("ExecStartPre")).isEmpty();
        assertThat(unit.environment()).containsExactly(Map.entry("B", "2"));
        assertThat(unit.value("Service", "User")).isEmpty();
        assertThat(unit.list("Service", "SupplementaryGroups")).containsExactly("c d", "e");
        assertThat(UnitFile.parse("x.service", unit.render())).isEqualTo(unit);
    }

    @Test
    void dependencies_cannot_be_taken_back_and_keep_their_backslashes() {
        UnitFile unit = unit("[Unit]\nAfter=a.service \"b.service\"\nAfter=\nAfter=dev-my\\x2ddisk.device\n");
        assertThat(unit.list("Unit", "After")).containsExactly("a.service", "b.service", "dev-my\\x2ddisk.device");
    }

    @Test
    void of_variables_the_last_counts_and_what_is_no_assignment_does_not() {
        UnitFile unit = unit("""
            [Service]
            Environment="A=1 2" B=x\\x20y 'C=it"s' nonsense =z 1A=b
            Environment=A=100%% "D=open
            """);
        assertThat(unit.environment()).isEqualTo(Map.of("A", "100%", "B", "x y", "C", "it\"s"));
    }

    @Test
    void lists_of_paths_are_no_command_lines() {
        UnitFile unit = unit("[Service]\nExecPaths=/usr  /opt\nExecSearchPath=/a:/b\n");
        assertThat(unit.values("Service", "ExecPaths")).containsExactly("/usr  /opt");
        assertThat(unit.list("Service", "ExecPaths")).containsExactly("/usr", "/opt");
    }

    @Test
    void lines_end_as_systemd_ends_them() {
        UnitFile unit = unit("[Unit]\rDescription=a\n\rAfter=b.service \\\r\n c.service\r\n\r\nBefore=d.service\\");
        assertThat(unit.value("Unit", "Description")).contains("a");
        assertThat(unit.list("Unit", "After")).containsExactly("b.service", "c.service");
        assertThat(unit.list("Unit", "Before")).containsExactly("d.service");
    }

    @Test
    void prefixes_end_where_systemd_ends_them() {
        UnitFile unit = unit("[Service]\nExecStart=-@!!/bin/a b\nExecStart=+!/bin/a\nExecStart=--/bin/a\n");
        assertThat(unit.commands("ExecStart"))
                .containsExactly(
                        new UnitCommand("-@!!", List.of("/bin/a", "b")),
                        new UnitCommand("+", List.of("!/bin/a")),
                        new UnitCommand("-", List.of("-/bin/a")));
    }

    @Test
    void escapes_of_no_character_stay_as_they_are() {
        UnitFile unit = unit("[Service]\nExecStart=/bin/a \\q \\x00 \\U0000d800 \\400 \\ud800 \\U0001f600\n");
        assertThat(unit.commands("ExecStart").get(0).argv())
                .containsExactly("/bin/a", "\\q", "\\x00", "\\U0000d800", "\\400", "\ufffd", "\ud83d\ude00");
    }

    @Test
    void names_systemd_does_not_know_are_kept() {
        UnitFile unit = unit("[X-Mine]\nKey = v\n[Service]\n--flag=x \\\n  y\n");
        assertThat(unit.value("X-Mine", "Key")).contains("v");
        assertThat(unit.value("Service", "--flag")).contains("x    y");
        assertThat(UnitFile.parse("x", unit.render())).isEqualTo(unit);
    }

    @Test
    void reading_like_systemd_leaves_out_what_systemd_leaves_out_and_says_so() {
        UnitReading reading = UnitFile.parseLikeSystemd(
                "x.service", "A=1\n[Service]\nnonsense\nUser=a\ufffe\nExecStart=/bin/a\n= b\n");
        assertThat(reading.unit()).isEqualTo(unit("[Service]\nExecStart=/bin/a\n"));
        assertThat(reading.ignored())
                .extracting(e -> e.location().orElseThrow().line())
                .containsExactly(1, 3, 4, 6);
        assertThatThrownBy(() -> UnitFile.parseLikeSystemd("x.service", "A=1\n[Service\nExecStart=/x 'y\n"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::toString)
                                .satisfiesExactly(one -> assertThat(one).startsWith("x.service:2:1: ")));
    }

    @Test
    void a_command_with_an_open_quote_is_kept_as_written_where_it_is_not_refused() {
        String text = "[Service]\nExecStart=/bin/a  'b\nExecStop=/bin/c \"d\n";
        UnitFile unit = UnitFile.parseLikeSystemd("x.service", text).unit();
        assertThat(unit.render()).isEqualTo(text);
        assertThatThrownBy(() -> unit.commands("ExecStart")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> unit(text))
                .hasMessageContaining("x.service:2:1: ")
                .hasMessageContaining("x.service:3:1: ");
        assertThat(UnitLint.check("x.service", text))
                .extracting(Finding::id)
                .containsExactly("unit.open-quote", "unit.open-quote");
    }

    @Test
    void characters_no_unit_can_hold_are_named() {
        assertThatThrownBy(() -> unit("[Unit]\nDescription=a\0b\n"))
                .hasMessageContaining("x.service:2:1: ")
                .hasMessageContaining("U+0000");
    }
}
