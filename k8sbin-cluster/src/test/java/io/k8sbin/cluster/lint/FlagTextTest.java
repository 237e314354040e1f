package io.k8sbin.cluster.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagTextTest {
    /** In the texts, ; stands for a line end and ~ for the backslash before it. */
    private static String text(String line) {
        return line.replace("~", "\\").replace(";", "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'p --a=1 --b=2 --c=3;', --b, 2, 'p --a=1 --c=3;'",
        "'p ~; --a=1 ~; --b=2;', --b, 2, 'p ~; --a=1;'",
        "'p ~; --b=2 ~; --a=1;', --b, 2, 'p ~; --a=1;'",
        "'O=\"--a=1 ~;--b=2\";', --b, 2, 'O=\"--a=1 ~;\";'",
        "'p --b 2 --a=1;', --b, 2, 'p --a=1;'",
        "'p --b --a=1;', --b, true, 'p --a=1;'",
        "'p --bb=2 --b=\"x y\" --b-c=3;', --b, 'x y', 'p --bb=2 --b-c=3;'",
    })
    void a_dropped_flag_leaves_a_command_line_behind(String before, String flag, String value, String after) {
        FlagText edited = new FlagText("f", text(before));
        edited.dropFlag(flag.substring(2), value);
        assertThat(edited.text()).isEqualTo(text(after));
    }
}
