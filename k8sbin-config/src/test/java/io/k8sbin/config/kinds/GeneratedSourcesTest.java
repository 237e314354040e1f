package io.k8sbin.config.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.codegen.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratedSourcesTest {
    private final Map<String, String> generated = generate();

    private static Map<String, String> generate() {
        try {
            return Generator.generate(Path.of("src/main/catalog"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void committed_sources_are_what_the_catalogue_gives() throws IOException {
        for (Map.Entry<String, String> source : generated.entrySet()) {
            String committed = Files.readString(Path.of(source.getKey()));
            assertThat(unformatted(committed)).as(source.getKey()).isEqualTo(unformatted(source.getValue()));
        }
    }

    @Test
    void no_generated_source_is_left_over() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            TreeSet<String> committed = files.filter(Files::isRegularFile)
                    .filter(GeneratedSourcesTest::isGenerated)
                    .map(Path::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(committed).isEqualTo(generated.keySet());
        }
    }

    private static boolean isGenerated(Path file) {
        try {
            return Files.readString(file).startsWith("// Written by k8sbin-codegen");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Line breaks belong to the formatter. */
    private static String unformatted(String source) {
        return source.replaceAll("\\s+", "");
    }
}
