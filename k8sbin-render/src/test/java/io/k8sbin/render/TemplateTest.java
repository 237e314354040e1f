package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FieldError;
import io.k8sbin.render.linux.EnvironmentFile;
import io.k8sbin.render.systemd.UnitFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TemplateTest {
    private static final Escaper EXEC = Escapers.systemdExecArgument();

    @Provide
    Arbitrary<String> anything() {
        return Values.anything();
    }

    @Property
    void whatever_the_values_a_program_gets_them_and_nothing_else(
            @ForAll("anything") String one, @ForAll("anything") String two) {
        Template template = Template.compile(
                "x.in",
                EXEC,
                "[Service]\nExecStart=/bin/x {{one}} --a={{one}}b \\\n  {{two}} \\\n  '--c {{two}}' \"{{one}}\"\n");
        String text = template.render(Map.of("one", one, "two", two));
        assertThat(UnitFile.parse("x", text).commands("ExecStart").get(0).argv())
                .containsExactly("/bin/x", one, "--a=" + one + "b", two, "--c " + two, one);
    }

    @Property
    void values_are_never_expanded_again(@ForAll("anything") String value) {
        Stream.of("{{b}}", "${b}", "##B##", "\0(0)\0".replace('\0', 'x'), "${env:HOME}", "${script:js:1}")
                .forEach(trick -> assertThat(Template.compile("x", Escapers.systemdValue(), "{{a}} {{b}}")
                                .render(Map.of("a", trick, "b", "B")))
                        .isEqualTo(trick + " B"));
        assertThat(UnitFile.parse(
                                "x",
                                Template.compileImported("x", EXEC, "[Service]\nExecStart=/b ${A} ##B##\n")
                                        .render(Map.of("A", "##B##${A}", "B", value)))
                        .commands("ExecStart")
                        .get(0)
                        .argv())
                .containsExactly("/b", "##B##${A}", value);
    }

    @Example
    void missing_and_unused_names_are_errors_with_places() {
        Template template = Template.compile("x.in", EXEC, "a {{one}}\n {{two}} {{one}}");
        assertThatThrownBy(() -> template.render(Map.of("two", "2", "three", "hunter2", "four", "4")))
                .isInstanceOfSatisfying(TemplateException.class, e -> {
                    assertThat(e.errors())
                            .extracting(FieldError::toString)
                            .containsExactly(
                                    "x.in:1:3: one: Required value: the template needs it",
                                    "x.in:2:10: one: Required value: the template needs it",
                                    "x.in:1:1: four: Not found: given, but the template has no such place",
                                    "x.in:1:1: three: Not found: given, but the template has no such place");
                    assertThat(e).hasMessageNotContaining("hunter2");
                });
    }

    @Example
    void values_a_place_cannot_hold_are_errors_with_places() {
        Template template = Template.compile("n.in", Escapers.nginxParameter(), "root {{dir}};\nalias x{{dir}};\n");
        assertThat(template.render(Map.of("dir", "/srv"))).isEqualTo("root /srv;\nalias x/srv;\n");
        assertThatThrownBy(() -> template.render(Map.of("dir", "a b")))
                .hasMessageStartingWith("n.in:2:8: dir: Invalid value: U+0020 at position 2");
        assertThatThrownBy(() -> template.render(Map.of("dir", "$x"))).hasMessageStartingWith("n.in:1:6: dir: ");
    }

    @Example
    void what_only_looks_like_a_place_is_an_error() {
        for (String bad : List.of("a {{ b | quote }}", "a {{b", "a \\{{b}}", "a {{{b}}}", "a {% if b %}")) {
            assertThatThrownBy(() -> Template.compile("x.in", EXEC, bad))
                    .isInstanceOf(TemplateException.class)
                    .hasMessageStartingWith("x.in:1:");
        }
        for (String bad : List.of("a ${b:-c}", "a $${b}", "${", "a\0")) {
            assertThatThrownBy(() -> Template.compileImported("x.in", EXEC, bad))
                    .isInstanceOf(TemplateException.class);
        }
    }

    @Example
    void imported_templates_leave_comments_and_shell_variables_alone() {
        Template template =
                Template.compileImported("u", EXEC, "## Unit ##\n# {{x}} $HOME ##ip##\nA=##NODE_IP##:${PORT}\n");
        assertThat(template.names()).containsExactly("NODE_IP", "PORT");
        assertThat(template.render(Map.of("NODE_IP", "10.0.0.1", "PORT", "2379")))
                .isEqualTo("## Unit ##\n# {{x}} $HOME ##ip##\nA=10.0.0.1:2379\n");
    }

    @Example
    void places_of_another_kind_get_their_own_escaper() {
        Template template = Template.compile("u", EXEC, "Description={{what}}\nExecStart=/x {{what}}\n")
                .withEscaper("what", Escapers.systemdValue());
        assertThat(template.render(Map.of("what", "a 1%"))).isEqualTo("Description=a 1%%\nExecStart=/x a 1%%\n");
    }

    @Example
    void an_empty_value_stays_a_word() {
        assertThat(Template.compile("u", EXEC, "/x {{v}} y").render(Map.of("v", "")))
                .isEqualTo("/x \"\" y");
        assertThatThrownBy(() -> Template.compile("u", EXEC, "'a' {{v}} b").render(Map.of("v", "")))
                .hasMessageStartingWith("u:1:5: v: Invalid value: empty, it would vanish here");
        assertThat(Template.compile("u", EXEC, "'a' x{{v}}").render(Map.of("v", "")))
                .isEqualTo("'a' x");
    }

    @Example
    void blanks_inside_braces_and_dots_in_names_are_allowed() {
        assertThat(Template.compile("x", EXEC, "a {{ scheduler.bind }} {{\tb }}")
                        .render(Map.of("scheduler.bind", "::1", "b", "c")))
                .isEqualTo("a ::1 c");
    }

    @Example
    void a_heredoc_is_read_as_the_shell_reads_it() {
        Template template = Template.compileHeredoc("u", EXEC, """
            [Service]
            ExecStart=/opt/kube-apiserver \\\\
              --ip=##NODE_IP## \\\\
              --servers=${ETCD} \\\\
              \\$OPTS $NAME joined \\
              here
            """);
        assertThat(template.names()).containsExactly("ETCD", "NAME", "NODE_IP");
        assertThat(template.render(Map.of("ETCD", "https://10.0.0.1:2379", "NAME", "n 1", "NODE_IP", "10.0.0.2")))
                .isEqualTo("""
                    [Service]
                    ExecStart=/opt/kube-apiserver \\
                      --ip=10.0.0.2 \\
                      --servers=https://10.0.0.1:2379 \\
                      $OPTS "n 1" joined   here
                    """);
    }

    @Example
    void what_only_a_shell_could_fill_is_an_error_with_its_place() {
        for (String bad : List.of("$(date)", "`date`", "${A:-b}", "${A[0]}", "$1", "$@", "$?", "$$", "\\\\${A}")) {
            assertThatThrownBy(() -> Template.compileHeredoc("u.sh", EXEC, "a\n b " + bad))
                    .as(bad)
                    .isInstanceOf(TemplateException.class)
                    .hasMessageStartingWith("u.sh:2:");
        }
    }

    @Property
    void each_place_of_a_unit_is_written_for_its_directive(@ForAll("unitValues") String value) {
        Template template =
                Template.compileImported("u", Escapers.nginxParameter(), """
                    # ##PLAIN##
                    [Service]
                    Description=x ##PLAIN##
                    Environment=A=${V} "B=${V}" ${W} \\
                      'C=x${V}'
                    ExecStart=##BIN##/etcd ${V} --a=${V} \\
                    # '${V}'
                      '--b ${V}' ${V}
                    """).forUnit();
        UnitFile unit = UnitFile.parse(
                "u",
                template.render(Map.of("V", value, "W", "D=" + value, "BIN", "/opt/100%", "PLAIN", "50% of $HOME")));
        assertThat(unit.environment()).isEqualTo(Map.of("A", value, "B", value, "C", "x" + value, "D", value));
        assertThat(unit.commands("ExecStart").get(0).argv())
                .containsExactly("/opt/100%/etcd", value, "--a=" + value, "--b " + value, value);
        assertThat(unit.value("Service", "Description")).contains("x 50%% of $HOME");
    }

    /** What all directives of the template above can hold: the comment is one of them. */
    @Provide
    Arbitrary<String> unitValues() {
        return Values.environment().filter(UnitValuesFilter::fits);
    }

    private static final class UnitValuesFilter {
        static boolean fits(String value) {
            boolean blankEnds = !value.equals(value.strip()) || value.startsWith("\t") || value.endsWith("\\");
            return !blankEnds && value.indexOf('\n') < 0 && value.chars().noneMatch(c -> c < 0x20);
        }
    }

    @Property
    void each_place_of_an_environment_file_is_written_for_its_quotes(@ForAll("variables") String value) {
        Template template =
                Template.compileImported("e", Escapers.nginxParameter(), """
                    # it's "##P##"
                    A=##V##
                    B="${V}"
                    C="x \\" ${V} y" # 'z
                    D='${S}'
                    E=a##P##b \\
                    ##P##
                    F='it'"s"##P##
                    """).forEnvironmentFile();
        String single = value.replace("'", "");
        assertThat(EnvironmentFile.parse("e", template.render(Map.of("V", value, "S", single, "P", "https://::1:2379")))
                        .variables())
                .isEqualTo(Map.of(
                        "A",
                        value,
                        "B",
                        value,
                        "C",
                        "x \" " + value + " y# 'z",
                        "D",
                        single,
                        "E",
                        "ahttps://::1:2379b https://::1:2379",
                        "F",
                        "itshttps://::1:2379"));
    }

    @Provide
    Arbitrary<String> variables() {
        return Values.environment();
    }

    @Example
    void what_the_quotes_of_an_environment_file_cannot_hold_is_refused() {
        Template template = Template.compile("e", EXEC, "A='{{a}}'\nB=x{{b}}\n").forEnvironmentFile();
        assertThatThrownBy(() -> template.render(Map.of("a", "it's", "b", "a b")))
                .hasMessage(
                        "e:1:4: a: Invalid value: U+0027 at position 3 cannot stand in a value of an environment file:"
                                + " it would end the quotes it stands between\n"
                                + "e:2:4: b: Invalid value: U+0020 at position 2 cannot stand in a value of an environment"
                                + " file: inside a longer word or quotes only letters, digits and _./:@+,=-");
        assertThatThrownBy(() -> Template.compile("e", EXEC, "X{{a}}=1").forEnvironmentFile())
                .hasMessageStartingWith("e:1:2: a: Forbidden");
    }

    @Example
    void places_in_names_of_sections_and_directives_and_prefixes_in_programs_are_refused() {
        assertThatThrownBy(() -> Template.compile("u", EXEC, "[{{a}}]\n{{b}}\nX{{c}}=1\nY={{d}}\n")
                        .forUnit())
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        e -> assertThat(e.errors())
                                .extracting(
                                        error -> error.location().orElseThrow().toString())
                                .containsExactly("u:1:2", "u:2:1", "u:3:2"));
        Template program =
                Template.compile("u", EXEC, "[Service]\nExecStart={{bin}} x\n").forUnit();
        for (String bad : List.of("-/bin/x", "+/bin/x", "/bin/x y", "/bin/$x", "@/bin/x", "/bin/x;")) {
            assertThatThrownBy(() -> program.render(Map.of("bin", bad)))
                    .as(bad)
                    .hasMessageStartingWith("u:2:11: bin: ");
        }
        assertThat(program.withEscaper("bin", Escapers.systemdValue()).render(Map.of("bin", "-/bin/x")))
                .contains("ExecStart=-/bin/x x");
    }
}
