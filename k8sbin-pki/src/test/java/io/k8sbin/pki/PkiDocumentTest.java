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

/** docs/pki.md maps promises and pitfalls to types and tests; both must be there, and no row may be empty. */
class PkiDocumentTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Path TYPES = Path.of("src/main/java/io/k8sbin/pki");
    private static final Pattern TEST = Pattern.compile("`(?:([A-Z]\\w*Test))?(?:\\.([a-z]\\w*_\\w*))?`");
    private static final Pattern TYPE = Pattern.compile("`((?:[a-z]+\\.)?[A-Z]\\w*)`");
    private static final Pattern FEATURE = Pattern.compile("\\| [0-9]+ \\| .*");
    private static final Pattern PITFALL = Pattern.compile("\\| [0-9]+\\.[0-9]+ \\| .*");

    private static List<String> lines() throws IOException {
        return Files.readAllLines(REPOSITORY.resolve("docs/pki.md"));
    }

    @Test
    void every_test_the_document_names_exists() throws IOException {
        Map<String, String> sources = sources();
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (String line : lines()) {
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
        assertThat(named).isGreaterThan(180);
    }

    @Test
    void every_feature_and_every_pitfall_has_a_type_and_a_test() throws IOException {
        List<String> poor = new ArrayList<>();
        for (String line : lines()) {
            boolean row =
                    FEATURE.matcher(line).matches() || PITFALL.matcher(line).matches();
            if (row && !line.contains("| waiting |")) {
                String[] cells = line.split(" \\| ", -1);
                if (cells.length != 4
                        || !TYPE.matcher(cells[2]).find()
                        || !TEST.matcher(cells[3]).find()) {
                    poor.add(line);
                }
            }
        }
        assertThat(poor).isEmpty();
    }

    @Test
    void every_type_the_document_names_exists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split(" \\| ", -1);
            // the promise, its type and its tests; or with a number before
            for (int i = 1; i < cells.length - 1; i++) {
                Matcher matcher = TYPE.matcher(cells[i]);
                while (matcher.find()) {
                    String type = matcher.group(1);
                    // a type of the JDK or of the ones used beside a type of ours
                    if (!type.equals("Instant") && !type.equals("CSRWhitelist") && !isOurs(type)) {
                        missing.add(type);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean isOurs(String type) {
        return Files.exists(TYPES.resolve(type.replace('.', '/') + ".java"));
    }

    @Test
    void every_feature_has_its_row_and_every_group_of_pitfalls_too() throws IOException {
        List<String> lines = lines();

        assertThat(IntStream.rangeClosed(1, 29)
                        .filter(n -> lines.stream().noneMatch(l -> l.startsWith("| " + n + " | "))))
                .isEmpty();
        assertThat(IntStream.rangeClosed(1, 11)
                        .filter(n -> lines.stream().noneMatch(l -> l.startsWith("| " + n + ".1 | "))))
                .isEmpty();
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String module :
                List.of("k8sbin-config", "k8sbin-facade", "k8sbin-core", "k8sbin-examples", "k8sbin-pki")) {
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
