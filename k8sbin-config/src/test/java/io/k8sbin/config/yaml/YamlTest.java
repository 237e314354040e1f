package io.k8sbin.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlTest {
    private static List<FieldError> errors(String text) {
        List<FieldError> errors = new ArrayList<>();
        Yaml.read("f.yaml", text, errors);
        return errors;
    }

    private static FieldError only(String text) {
        List<FieldError> errors = errors(text);
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    private static void assertError(String text, FieldError.Type type, String path, int line, int column) {
        FieldError error = only(text);
        assertThat(error.type()).isEqualTo(type);
        assertThat(error.path()).hasToString(path);
        assertThat(error.location()).contains(new SourceLocation("f.yaml", line, column));
    }

    @Test
    void read_keeps_text_style_and_place() {
        YamlNode.Mapping root =
                (YamlNode.Mapping) Yaml.read("f", "a: 0644\nb: \"x\"\n").get(0);
        assertThat(root.get("a"))
                .contains(new YamlNode.Scalar(new SourceLocation("f", 1, 4), "0644", YamlNode.Style.PLAIN));
        assertThat(root.get("b"))
                .contains(new YamlNode.Scalar(new SourceLocation("f", 2, 4), "x", YamlNode.Style.QUOTED));
        assertThat(root.entries().values())
                .extracting(YamlNode.Entry::location)
                .containsExactly(new SourceLocation("f", 1, 1), new SourceLocation("f", 2, 1));
    }

    @Test
    void read_gives_every_document_but_the_empty_ones() {
        assertThat(Yaml.read("f", "---\n# nothing\n---\na: 1\n---\n- b\n---\n")).hasSize(2);
        assertThat(Yaml.read("f", "")).isEmpty();
    }

    @Test
    void read_takes_json() {
        YamlNode node = Yaml.read("f", "{\"a\": [1, \"two\", true, null, 1.5]}").get(0);
        assertThat(Yaml.toJson(node).compact()).isEqualTo("{\"a\":[1,\"two\",true,null,1.5]}");
    }

    @Test
    void read_refuses_a_key_that_stands_twice_where_it_stands_again() {
        assertError("a: 1\nb:\n  c: 1\n  c: 2\n", FieldError.Type.DUPLICATE, "b.c", 4, 3);
    }

    @Test
    void read_finds_every_duplicate_and_every_tag_at_once() {
        List<FieldError> errors = errors("a: 1\na: 2\nb: !!str 3\nc: !x {}\nd: 1\nd: 1\n");
        assertThat(errors)
                .extracting(FieldError::type)
                .containsExactly(
                        FieldError.Type.DUPLICATE,
                        FieldError.Type.FORBIDDEN,
                        FieldError.Type.FORBIDDEN,
                        FieldError.Type.DUPLICATE);
    }

    @Test
    void read_refuses_tags_where_they_stand() {
        assertError("a:\n  - !!java.net.URL [x]\n", FieldError.Type.FORBIDDEN, "a[0]", 2, 5);
    }

    @Test
    void read_locates_syntax_errors() {
        assertError("a: 1\n  b: 2\n", FieldError.Type.SYNTAX, "<document>", 2, 4);
        assertError("a: [1\nb: 2\n", FieldError.Type.SYNTAX, "a", 2, 2);
        assertError("\ta: 1\n", FieldError.Type.SYNTAX, "<document>", 1, 1);
        assertError("a: b\nc: \u0007x\n", FieldError.Type.SYNTAX, "<document>", 2, 4);
        assertError("? [a]\n: 1\n", FieldError.Type.SYNTAX, "<document>", 1, 3);
    }

    @Test
    void read_gives_the_documents_before_a_syntax_error() {
        List<FieldError> errors = new ArrayList<>();
        assertThat(Yaml.read("f", "a: 1\n---\nb: [\n", errors)).hasSize(1);
        assertThat(errors).hasSize(1);
    }

    @Test
    void read_resolves_aliases_and_merges() {
        String text = "base: &b {x: 1, y: 2}\nuse: *b\nover:\n  <<: *b\n  y: 3\n";
        assertThat(Yaml.toJson(Yaml.read("f", text).get(0)).compact())
                .isEqualTo("{\"base\":{\"x\":1,\"y\":2},\"use\":{\"x\":1,\"y\":2},\"over\":{\"y\":3,\"x\":1}}");
    }

    @Test
    void read_refuses_unknown_and_recursive_aliases() {
        assertError("a: *b\n", FieldError.Type.NOT_FOUND, "a", 1, 4);
        assertError("a: &a\n  b: *a\n", FieldError.Type.NOT_FOUND, "a.b", 2, 6);
    }

    @Test
    void read_refuses_aliases_that_grow_without_bound() {
        StringBuilder laughs = new StringBuilder("l0: &l0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("l%d: &l%d [%s]\n".formatted(i, i, ("*l" + (i - 1) + ",").repeat(9)));
        }
        assertThat(only(laughs.toString()).type()).isEqualTo(FieldError.Type.TOO_LONG);
    }

    @Test
    void read_refuses_depth_and_size() {
        assertThat(only("[".repeat(5000)).type()).isEqualTo(FieldError.Type.TOO_LONG);
        assertThat(only("a".repeat(4_000_001)).type()).isEqualTo(FieldError.Type.TOO_LONG);
        assertThat(errors("[".repeat(100) + "]".repeat(100))).isEmpty();
    }

    @Test
    void the_exception_holds_every_error_in_the_order_of_the_text() {
        assertThatThrownBy(() -> Yaml.read("f.yaml", "a: 1\nb: !x 1\na: 2\n"))
                .isInstanceOfSatisfying(ConfigParseException.class, e -> {
                    assertThat(e.code()).isEqualTo("config.parse");
                    assertThat(e.errors()).hasSize(2);
                    assertThat(e).hasMessage("""
                        f.yaml:2:4: b: Forbidden: YAML tags such as !x are not accepted: remove it
                        f.yaml:3:1: a: Duplicate value: this key already stands on line 1\
                        """);
                });
    }
}
