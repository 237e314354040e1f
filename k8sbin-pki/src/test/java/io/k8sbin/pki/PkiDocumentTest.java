package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/pki.md names tests; they must be there. */
class PkiDocumentTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(?:([A-Z]\\w*Test))?(?:\\.([a-z]\\w*_\\w*))?`");

    @Test
    void every_test_the_document_names_exists() throws IOException {
        Map<String, String> sources = sources();
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (String line : Files.readAllLines(REPOSITORY.resolve("docs/pki.md"))) {
            String last = "";
            Matcher matcher = TEST.matcher(line);
            while (matcher.find()) {
                if (matcher.group().equals("``")) {
                    continue;
                }
                // a method without class belongs to the class named before it
                last = matcher.group(1) == null ? last : matcher.group(1);
                String method = matcher.group(2);
                String source = sources.getOrDefault(last, "");
                if (last.isEmpty()
                        || source.isEmpty()
                        || (method != null && !source.contains("void " + method + "("))) {
                    missing.add(last + "." + method);
                }
                named++;
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(80);
    }

    @Test
    void every_feature_has_its_row() throws IOException {
        List<String> lines = Files.readAllLines(REPOSITORY.resolve("docs/pki.md"));

        assertThat(IntStream.rangeClosed(1, 29)
                        .filter(n -> lines.stream().noneMatch(l -> l.startsWith("| " + n + " | "))))
                .isEmpty();
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String module : List.of("k8sbin-pki", "k8sbin-core", "k8sbin-examples")) {
            try (Stream<Path> files = Files.walk(REPOSITORY.resolve(module).resolve("src/test/java"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
                    sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return sources;
    }
}
