package io.k8sbin.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.K8sbinException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Provide
    Arbitrary<Json> values() {
        return values(3);
    }

    private static Arbitrary<String> texts() {
        // every char there is, lone surrogates included, and those that need care often
        Arbitrary<Character> odd =
                Arbitraries.of('"', '\\', '/', '\n', '\0', '\u001f', '\u007f', '\u2028', '\ud83d', '\ude00');
        return Arbitraries.oneOf(odd, Arbitraries.chars(), Arbitraries.chars().range(' ', '~'))
                .list()
                .ofMaxSize(8)
                .map(chars -> {
                    StringBuilder text = new StringBuilder();
                    chars.forEach(text::append);
                    return text.toString();
                });
    }

    private static Arbitrary<Json> values(int depth) {
        Arbitrary<Json> leaves = Arbitraries.oneOf(List.of(
                texts().map(Json.Text::new),
                Arbitraries.bigDecimals().map(Json.Num::new),
                Arbitraries.longs().map(Json::of),
                Arbitraries.of(new Json.Null(), new Json.Bool(true), new Json.Bool(false))));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Json> inner = values(depth - 1);
        return Arbitraries.oneOf(List.of(
                leaves,
                inner.list().ofMaxSize(4).map(Json.Arr::new),
                Arbitraries.maps(texts(), inner).ofMaxSize(4).map(Json.Obj::new)));
    }

    @Property(tries = 500)
    void what_is_written_is_read_back_equal_and_in_order(@ForAll("values") Json value) {
        assertThat(Json.parse(value.compact())).isEqualTo(value);
        assertThat(Json.parse(value.pretty())).isEqualTo(value);
        assertThat(Json.parse(value.pretty()).compact()).isEqualTo(value.compact());
    }

    @Property(tries = 500)
    void what_is_written_is_one_clean_line_of_unicode(@ForAll("values") Json value) {
        assertThat(value.compact().chars())
                .noneMatch(c -> c < 0x20
                        || c == 0x7f
                        || c == 0x2028
                        || c == 0x2029
                        || Character.isSurrogate((char) c.intValue()));
    }

    @Property
    void a_damaged_document_is_read_or_refused_and_nothing_else(
            @ForAll("values") Json value, @ForAll int where, @ForAll char c) {
        String text = value.compact();
        int at = Math.floorMod(where, text.length());
        String damaged = text.substring(0, at) + c + text.substring(at + 1);
        try {
            Json read = Json.parse(damaged);
            assertThat(Json.parse(read.compact())).isEqualTo(read);
        } catch (JsonException e) {
            assertThat(e.getMessage()).startsWith("line ");
        }
    }

    @Property
    void numbers_of_any_form_are_read_exactly(@ForAll("numbers") String text) {
        Json value = Json.parse(text);
        assertThat(value.number().orElseThrow()).isEqualTo(new BigDecimal(text));
        assertThat(Json.parse(value.compact())).isEqualTo(value);
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(30);
        Arbitrary<String> whole = digits.map(d -> d.replaceFirst("^0+(?=.)", ""));
        Arbitrary<String> exponent = Arbitraries.integers()
                .between(-9960, 9960)
                .map(e -> (e % 2 == 0 ? "e" : "E") + (e % 3 == 0 && e > 0 ? "+" : "") + e);
        return net.jqwik.api.Combinators.combine(Arbitraries.of("", "-"), whole, digits.map(d -> "." + d), exponent)
                .as((sign, w, f, e) -> sign + w + (w.length() % 2 == 0 ? f : "") + (w.length() % 3 == 0 ? e : ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1 | 1 | ends too early",
                "`  ` | 1 | 3 | ends too early",
                "`{\"a\":1,\"b\":2,\"a\":3}` | 1 | 14 | stands twice",
                "`{\"a\":1,\"\\u0061\":3}` | 1 | 8 | stands twice",
                "`{\"a\":null,\"a\":null}` | 1 | 11 | stands twice",
                "`{} {}` | 1 | 4 | text after",
                "`1 x` | 1 | 3 | text after",
                "`nullx` | 1 | 5 | text after",
                "`[1,]` | 1 | 4 | no JSON value",
                "`[,1]` | 1 | 2 | no JSON value",
                "`[1 2]` | 1 | 4 | expected ','",
                "`[1` | 1 | 3 | expected ','",
                "`{\"a\" 1}` | 1 | 6 | expected ':'",
                "`{a:1}` | 1 | 2 | expected '\"'",
                "`{'a':1}` | 1 | 2 | expected '\"'",
                "`{\"a\":1,}` | 1 | 8 | expected '\"'",
                "`{\"a\"}` | 1 | 5 | expected ':'",
                "`nul` | 1 | 1 | no JSON value",
                "`True` | 1 | 1 | no JSON value",
                "`NaN` | 1 | 1 | no JSON value",
                "`Infinity` | 1 | 1 | no JSON value",
                "`// c` | 1 | 1 | no JSON value",
                "`01` | 1 | 1 | not a JSON number",
                "`-` | 1 | 1 | not a JSON number",
                "`+1` | 1 | 1 | not a JSON number",
                "`1.` | 1 | 1 | not a JSON number",
                "`.5` | 1 | 1 | not a JSON number",
                "`1e` | 1 | 1 | not a JSON number",
                "`1e+` | 1 | 1 | not a JSON number",
                "`0x1` | 1 | 2 | text after",
                "`[--1]` | 1 | 2 | not a JSON number",
                "`\"a` | 1 | 3 | expected '\"'",
                "`\"a\\` | 1 | 4 | ends inside a text",
                "`\"\\x\"` | 1 | 3 | unknown escape",
                "`\"\\u12\"` | 1 | 4 | four hexadecimal digits",
                "`\"\\u12g4\"` | 1 | 4 | four hexadecimal digits",
                "`\"\\u+123\"` | 1 | 4 | four hexadecimal digits"
            })
    void refuses_with_line_and_column(String text, int line, int column, String problem) {
        assertRefused(text, line, column, problem);
    }

    private static void assertRefused(String text, int line, int column, String problem) {
        assertThatThrownBy(() -> Json.parse(text))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("line " + line + ", column " + column + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void lines_count_line_feeds_and_columns_start_after_them() {
        assertRefused("{\n  \"a\": [\n    1,\n    x\n", 4, 5, "no JSON value");
        assertRefused("\n\n", 3, 1, "ends too early");
        assertRefused("\"ab\ncd\"", 1, 4, "control character");
        assertRefused("\"a\u0001\"", 1, 3, "control character");
        assertRefused("\u00a01", 1, 1, "no JSON value");
        assertRefused("\ufeff{}", 1, 1, "no JSON value");
    }

    @Test
    void an_error_quotes_nothing_of_the_text() {
        assertThatThrownBy(() -> Json.parse("{\"token\":\"hunter2\" hunter2"))
                .isInstanceOfSatisfying(
                        K8sbinException.class, e -> assertThat(e.code()).isEqualTo("core.json"))
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void nesting_ends_at_200_and_cannot_exhaust_the_stack() {
        assertThat(Json.parse("[".repeat(200) + "]".repeat(200)).elements()).hasSize(1);
        assertRefused("[".repeat(201) + "]".repeat(201), 1, 201, "deeper than 200");
        assertRefused("[".repeat(5_000_000), 1, 201, "deeper than 200");
        assertRefused("{\"a\":".repeat(1_000_000), 1, 1001, "deeper than 200");
        String wide = "[" + "[],".repeat(10_000) + "[]]";
        assertThat(Json.parse(wide).elements()).hasSize(10_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999", "-1e9999", "1e-9999", "0e9999", "123.456e9990", "0.001e9999"})
    void large_exponents_are_numbers_and_stay_cheap(String text) {
        Json value = Json.parse(text);
        assertThat(Json.parse(value.compact())).isEqualTo(value);
        assertThat(value.compact()).hasSizeLessThan(20);
        assertThat(value.number().orElseThrow().toBigInteger().bitLength()).isLessThan(40_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e10000",
                "10e9999",
                "1e-10000",
                "0.1e-9999",
                "1e99999",
                "1e999999999",
                "1e99999999999",
                "1E+2147483648"
            })
    void exponents_beyond_are_refused(String text) {
        assertThatThrownBy(() -> Json.parse("[" + text + "]")).isInstanceOf(JsonException.class);
    }

    @Test
    void a_thousand_digits_are_read_and_more_refused() {
        String thousand = "9".repeat(1000);
        assertThat(Json.parse(thousand).compact()).isEqualTo(thousand);
        assertRefused(thousand + "9", 1, 1, "1000 digits");
        assertThatThrownBy(() -> Json.parse("9".repeat(3_000_000))).isInstanceOf(JsonException.class);
    }

    @Test
    void escapes_are_read() {
        assertThat(Json.parse("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E4\\ud83d\\ude00\\ud800\"")
                        .text())
                .isEqualTo("\"\\/\b\f\n\r\t\u00e4\ud83d\ude00\ud800");
    }

    @Test
    void pretty_indents_by_two_and_ends_with_a_line_feed() {
        Json value = Json.object()
                .put("b", "x")
                .put("a", 1)
                .put("list", Json.ofTexts(List.of("p", "q")))
                .put("none", new Json.Arr(List.of()))
                .put("empty", Json.object().build())
                .build();
        assertThat(value.compact()).isEqualTo("{\"b\":\"x\",\"a\":1,\"list\":[\"p\",\"q\"],\"none\":[],\"empty\":{}}");
        assertThat(value.pretty())
                .isEqualTo(
                        "{\n  \"b\": \"x\",\n  \"a\": 1,\n  \"list\": [\n    \"p\",\n    \"q\"\n  ],\n  \"none\": [],\n  \"empty\": {}\n}\n");
    }

    @Test
    void what_is_missing_reads_as_null_and_empty() {
        Json value = Json.parse("{\"a\":{\"b\":[true,\"t\",1]}}");
        assertThat(value.at("a", "b").elements()).hasSize(3);
        assertThat(value.at("a", "b").elements().get(0).isTrue()).isTrue();
        assertThat(value.at("a", "b").elements().get(2).number()).contains(BigDecimal.ONE);
        Json missing = value.at("a", "b", "c", "d");
        assertThat(missing.isNull()).isTrue();
        assertThat(missing.text()).isEmpty();
        assertThat(missing.number()).isEmpty();
        assertThat(missing.elements()).isEmpty();
        assertThat(missing.members()).isEmpty();
        assertThat(missing.isTrue()).isFalse();
    }

    @Test
    void values_do_not_change_with_what_they_were_made_from() {
        List<Json> list = new ArrayList<>(List.of(Json.of(1)));
        Json.Arr array = new Json.Arr(list);
        list.clear();
        assertThat(array.elements()).hasSize(1);
        Json.ObjectBuilder builder = Json.object().put("a", 1);
        Json object = builder.build();
        builder.put("b", 2);
        assertThat(object.members()).containsExactly(Map.entry("a", Json.of(1)));
        assertThatThrownBy(() -> object.members().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
