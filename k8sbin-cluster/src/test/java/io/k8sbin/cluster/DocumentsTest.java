package io.k8sbin.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/documents.md says which test holds which step of a document: it must be there. */
class DocumentsTest {
    private static final Path PAGE = Path.of("../docs/documents.md");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]*Test)(?:#([a-z_0-9]+))?`");

    @Test
    void every_test_it_names_exists() throws IOException {
        Map<String, Path> tests = tests();
        Matcher named = TEST.matcher(Files.readString(PAGE));
        int count = 0;
        while (named.find()) {
            count++;
            String name = named.group(1);
            Path file = tests.getOrDefault(name, Path.of("no-such-test"));
            assertThat(file).as(name).exists();
            Optional<String> method = Optional.ofNullable(named.group(2));
            assertThat(Files.readString(file))
                    .as(name)
                    .contains(" " + method.map(m -> m + "(").orElse(name));
        }
        assertThat(count).isGreaterThan(30);
    }

    @Test
    void there_are_at_most_eight_things_not_done() throws IOException {
        String page = Files.readString(PAGE);
        String last = page.substring(page.indexOf("## Not done"));
        assertThat(last.lines().filter(line -> line.matches("[0-9]+\\. \\*\\*.*")))
                .hasSizeBetween(1, 8);
    }

    private static Map<String, Path> tests() throws IOException {
        Map<String, Path> tests = new TreeMap<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.filter(m -> Files.isDirectory(m.resolve("src/test")))
                    .toList()) {
                try (Stream<Path> files = Files.walk(module.resolve("src/test/java"))) {
                    files.filter(f -> f.toString().endsWith("Test.java"))
                            .forEach(f -> tests.put(f.getFileName().toString().replace(".java", ""), f));
                }
            }
        }
        return tests;
    }
}
