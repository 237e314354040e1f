package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FieldError;
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
    }
}
