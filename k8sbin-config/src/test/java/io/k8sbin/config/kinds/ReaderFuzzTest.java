package io.k8sbin.config.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.config.kubeconfig.Kubeconfig;
import io.k8sbin.config.yaml.ConfigParseException;
import io.k8sbin.config.yaml.YamlWriter;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random and mutated texts: whatever a text is, the readers answer with documents and located errors, never with another
 * exception. The heap of the tests bounds the memory: the long run is meant for {@code -Xmx256m}.
 */
class ReaderFuzzTest {
    private static final KubernetesVersion NEWEST = KubernetesVersion.of("1.36");
    private static final List<String> PIECES = List.of(
            "apiVersion: ",
            "kind: ",
            "\n",
            "\n  ",
            "\n- ",
            "- ",
            ": ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\"",
            "'",
            "|",
            ">",
            "&a ",
            "*a",
            "<<: *a",
            "!!str ",
            "!x ",
            "---\n",
            "...\n",
            "# c",
            "\t",
            "? ",
            "%YAML 1.1\n",
            "null",
            "~",
            "yes",
            "0x1F",
            "1e400",
            "9223372036854775808",
            "\u0000",
            "\ufeff",
            "\ud800",
            "\u2028",
            "ü",
            "metadata",
            "spec",
            "0",
            "-1");

    @Test
    void fifty_thousand_texts_are_answered() {
        fuzz(50_000, 11);
    }

    @Test
    @Tag("heavy")
    void a_million_texts_are_answered() {
        fuzz(1_000_000, 12);
    }

    private static void fuzz(int count, long seed) {
        Random random = new Random(seed);
        List<String> seeds = seeds(random);
        int refused = 0;
        int longest = 0;
        for (int i = 0; i < count; i++) {
            String text = i % 5 == 0 ? noise(random) : mutated(seeds.get(random.nextInt(seeds.size())), random);
            longest = Math.max(longest, text.length());
            refused += answered(text) ? 1 : 0;
        }
        System.out.printf(
                "%d texts of at most %d characters answered, %d of them refused; heap limit %d MiB%n",
                count, longest, refused, Runtime.getRuntime().maxMemory() >> 20);
        assertThat(refused).isBetween(1, count);
    }

    /** Whether the text was refused; fails on anything but an answer. */
    private static boolean answered(String text) {
        List<FieldError> errors = new ArrayList<>();
        try {
            for (ConfigDocument document : ComponentConfigs.read("f", text, errors)) {
                errors.addAll(document.validate(NEWEST));
                assertThat(document.toSecretYaml().length()).isPositive();
            }
            strict(text);
            assertThat(errors)
                    .hasSizeLessThan(10_000)
                    .allMatch(error -> error.location().isPresent());
            return !errors.isEmpty();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("no answer to: " + text.replace("\n", "\\n"), e);
        }
    }

    private static void strict(String text) {
        try {
            ComponentConfigs.parse("f", text);
            Kubeconfig.parse("f", Secret.ofUtf8(text));
        } catch (ConfigParseException e) {
            assertThat(e.errors()).isNotEmpty();
        }
    }

    /** A document of every kind and API version. */
    private static List<String> seeds(Random random) {
        List<String> seeds = new ArrayList<>();
        for (String name : KindCatalogue.NAMES) {
            Kind<?> kind = KindCatalogue.find(name).orElseThrow();
            Target target = Target.of(kind.wire(name).orElseThrow());
            ConfigKind config = new RandomConfigs(random, target, 0.3).object(kind.schema());
            seeds.add(YamlWriter.write(config.tree(target)));
            seeds.add(config.tree(target).compact());
        }
        return seeds;
    }

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(
                    random.nextInt(4) == 0
                            ? String.valueOf((char) random.nextInt(random.nextBoolean() ? 128 : 65536))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String mutated(String seed, Random random) {
        StringBuilder text = new StringBuilder(seed);
        for (int i = 1 + random.nextInt(4); i > 0 && text.length() > 0; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                case 3 -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
                default -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }
}
