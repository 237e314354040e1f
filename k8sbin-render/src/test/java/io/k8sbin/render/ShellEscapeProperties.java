package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.testtools.RealTool;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShellEscapeProperties {
    @Provide
    Arbitrary<List<String>> words() {
        return Values.anything().list().ofMinSize(1).ofMaxSize(100);
    }

    @Provide
    Arbitrary<List<String>> variables() {
        return Values.environment().list().ofMinSize(1).ofMaxSize(100);
    }

    @Property(tries = 40)
    void sh_gets_exactly_the_words(@ForAll("words") List<String> words) {
        String escaped = words.stream().map(Escapers.posixShellWord()::escape).collect(Collectors.joining(" "));
        assertThat(sh("printf '%s\\0' " + escaped)).isEqualTo(words);
    }

    /** 2,000 vectors; each call says how many words it got. */
    @Property(tries = 20)
    void sh_gets_exactly_the_vectors(@ForAll("vectors") List<List<String>> vectors) {
        StringBuilder script = new StringBuilder("f() { printf '" + '%' + "s\\0' \"$#\" \"$@\"; }\n");
        List<String> expected = new ArrayList<>();
        for (List<String> vector : vectors) {
            script.append("f");
            vector.forEach(
                    word -> script.append(' ').append(Escapers.posixShellWord().escape(word)));
            script.append('\n');
            expected.add(Integer.toString(vector.size()));
            expected.addAll(vector);
        }
        assertThat(sh(script.toString())).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<List<String>>> vectors() {
        return Values.anything().list().ofMaxSize(6).list().ofSize(100);
    }

    @Property(tries = 40)
    void sh_gets_exactly_the_variables_of_an_environment_file(@ForAll("variables") List<String> values) {
        String file = IntStream.range(0, values.size())
                .mapToObj(i -> "V" + i + "=" + Escapers.environmentFileValue().escape(values.get(i)) + "\n")
                .collect(Collectors.joining());
        String use = IntStream.range(0, values.size())
                .mapToObj(i -> " \"$V" + i + "\"")
                .collect(Collectors.joining());
        assertThat(sh(file + "printf '%s\\0'" + use)).isEqualTo(values);
    }

    @Property(tries = 20)
    void sh_gets_a_piece_of_a_word_bare_and_between_quotes(@ForAll("words") List<String> words) {
        List<String> plain = words.stream().filter(Alphabet::isPlain).toList();
        String pieces = plain.stream()
                .map(Escapers.posixShellWord()::escapeInside)
                .map(p -> " x" + p + " \"x" + p + "\" 'x" + p + "'")
                .collect(Collectors.joining());
        List<String> expected = plain.stream()
                .flatMap(p -> List.of("x" + p, "x" + p, "x" + p).stream())
                .toList();
        assertThat(sh("printf '%s\\0' begin" + pieces).subList(1, expected.size() + 1))
                .isEqualTo(expected);
    }

    private static List<String> sh(String script) {
        String out = RealTool.require("sh")
                .runWith(script.getBytes(StandardCharsets.UTF_8))
                .ok()
                .out();
        return List.of(out.split("\0", -1))
                .subList(0, (int) out.chars().filter(c -> c == 0).count());
    }
}
