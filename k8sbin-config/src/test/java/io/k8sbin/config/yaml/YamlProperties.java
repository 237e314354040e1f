package io.k8sbin.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class YamlProperties {
    private static final List<String> TRAPS = List.of(
            "",
            " ",
            "~",
            "null",
            "yes",
            "No",
            "ON",
            "y",
            "n",
            "true",
            "False",
            "0644",
            "0x1F",
            "1_000",
            "1e3",
            "123e45",
            "1:30",
            "12:30:45",
            "2020-01-01",
            "2001-12-14t21:59:43.10-05:00",
            ".inf",
            "-.INF",
            ".nan",
            "0b11",
            "0o17",
            "-",
            "- a",
            "? a",
            ": a",
            "a: b",
            "a #b",
            "#a",
            "a:",
            "key: [x]",
            "[a]",
            "{a}",
            "*a",
            "&a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            "'",
            "\"",
            "\\",
            "---",
            "...",
            "--- a",
            "<<",
            "=",
            "\n",
            "a\n",
            "a\nb",
            "a\n\nb\n",
            "a\n\n",
            " a\nb",
            "\ta",
            "a\tb",
            "a\n  b\n c",
            "a \nb ",
            "\r\n",
            "a\rb",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\u00e4",
            "\ud83d\ude00",
            "+1",
            "1.",
            ".5",
            "1,000",
            "--flag=x",
            "-x",
            "10.0.0.1:6443",
            "system:masters",
            "a\n---\nb",
            "a\n...\nb\n",
            "x\n\ty\n",
            "0",
            "-0",
            "+.5e-3",
            "00",
            "08",
            "1e+3",
            "4_0",
            "-1:20",
            "\u0000",
            "\u007f",
            "nan",
            "TRUE",
            "NULL",
            "oFF",
            "e3");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(TRAPS),
                Arbitraries.strings()
                        .withChars("ab01 :-#\n\t'\"[]{},&*!|>%@?.~")
                        .ofMaxLength(12),
                Arbitraries.strings()
                        .excludeChars('\ufffe', '\uffff')
                        .ofMaxLength(20)
                        .filter(YamlProperties::isWellFormed));
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
    }

    @Provide
    Arbitrary<Json> trees() {
        Arbitrary<Json> leaf = Arbitraries.oneOf(
                texts().map(Json::of),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal(-1_000_000), new BigDecimal(1_000_000))
                        .ofScale(3)
                        .map(Json.Num::new),
                Arbitraries.longs().map(Json::of),
                Arbitraries.of(new Json.Bool(true), new Json.Bool(false), new Json.Null()));
        return nested(nested(leaf));
    }

    /** Bounded by construction: a tree that may grow without end makes a run without end. */
    private Arbitrary<Json> nested(Arbitrary<Json> inner) {
        return Arbitraries.oneOf(
                inner,
                inner.list().ofMaxSize(3).map(Json.Arr::new),
                Arbitraries.maps(texts(), inner).ofMaxSize(3).map(Json.Obj::new));
    }

    @Property(tries = 3000)
    void written_texts_are_read_back_by_snakeyaml_and_by_us(@ForAll("texts") String text) {
        holds(Json.object()
                .put("key", text)
                .put(text, "value")
                .put("list", Json.ofTexts(List.of(text, text)))
                .build());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void written_trees_are_read_back_by_snakeyaml_and_by_us(@ForAll("trees") Json tree) {
        holds(Json.object().put("root", tree).build());
        holds(new Json.Arr(List.of(tree)));
    }

    private static void holds(Json tree) {
        String yaml = YamlWriter.write(tree);
        assertThat(Yaml.toJson(Yaml.read("written", yaml).get(0))).as(yaml).isEqualTo(tree);
        Object oracle = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        assertThat(plain(oracle)).as(yaml).isEqualTo(canonical(tree));
        assertThat(YamlWriter.write(tree)).isEqualTo(yaml);
    }

    /** Numbers as doubles, because the oracle has no decimals. */
    private static Json canonical(Json tree) {
        if (tree instanceof Json.Num number) {
            return new Json.Num(BigDecimal.valueOf(number.value().doubleValue()));
        }
        if (tree instanceof Json.Arr array) {
            return new Json.Arr(
                    array.values().stream().map(YamlProperties::canonical).toList());
        }
        Map<String, Json> members = new LinkedHashMap<>();
        tree.members().forEach((name, value) -> members.put(name, canonical(value)));
        return tree instanceof Json.Obj ? new Json.Obj(members) : tree;
    }

    private static Json plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Json> members = new LinkedHashMap<>();
            map.forEach((k, v) -> members.put((String) k, plain(v)));
            return new Json.Obj(members);
        }
        if (value instanceof List<?> list) {
            return new Json.Arr(list.stream().map(YamlProperties::plain).toList());
        }
        if (value instanceof Number number) {
            return new Json.Num(BigDecimal.valueOf(number.doubleValue()));
        }
        if (value instanceof Boolean bool) {
            return new Json.Bool(bool);
        }
        return value instanceof String text ? Json.of(text) : new Json.Null();
    }

    @Property(tries = 2000)
    void any_text_is_read_or_refused_with_places(
            @ForAll @StringLength(max = 60) String noise, @ForAll("texts") String trap) {
        for (String text : List.of(noise, trap + noise, "a: " + trap, "- " + trap + "\n- {" + noise)) {
            List<FieldError> errors = new ArrayList<>();
            Yaml.read("noise", text, errors);
            assertThat(errors).allMatch(error -> error.location().isPresent());
        }
    }

    @Property(tries = 1000)
    void durations_are_read_as_they_are_written(@ForAll long nanos) {
        Duration duration = Duration.ofNanos(nanos == Long.MIN_VALUE ? 0 : nanos);
        assertThat(GoDuration.parse(GoDuration.format(duration))).isEqualTo(duration);
    }
}
