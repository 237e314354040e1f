package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/render.md}: every artefact of the documents has its golden files, every test it names is one. */
class DocumentedGoldensTest {
    private static final Path GUIDE = Path.of("../docs/render.md");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** The cells of each row. */
    private static List<List<String>> rows() throws IOException {
        Assumptions.assumeTrue(Files.exists(GUIDE), "built without its documentation");
        String text = Files.readString(GUIDE);
        int from = text.indexOf("## The documents, artefact by artefact");
        String section = text.substring(from, text.indexOf("\n## ", from + 1));
        return section.lines()
                .filter(line -> line.startsWith("| 00"))
                .map(line ->
                        List.of(line.split("\\|")).stream().map(String::strip).toList())
                .toList();
    }

    private static List<String> code(String cell) {
        List<String> found = new ArrayList<>();
        Matcher matcher = CODE.matcher(cell);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void every_document_is_in_the_table_with_files_that_are_there() throws IOException {
        List<List<String>> rows = rows();
        assertThat(rows.stream().map(row -> row.get(1)).collect(Collectors.toSet()))
                .isEqualTo(Set.of("000", "001", "002", "003", "004"));
        for (List<String> row : rows) {
            assertThat(code(row.get(3)))
                    .as(row.get(2))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(GOLDEN.resolve(name)).isRegularFile());
        }
    }

    @Test
    void the_documents_folders_hold_nothing_the_table_leaves_out() throws IOException {
        Set<String> named = new TreeSet<>();
        rows().forEach(row -> named.addAll(code(row.get(3))));
        for (String folder : List.of("systemd/documents", "linux/document1", "etcd/document2")) {
            try (Stream<Path> files = Files.list(GOLDEN.resolve(folder))) {
                assertThat(files.map(file -> folder + "/" + file.getFileName())).isSubsetOf(named);
            }
        }
    }

    @Test
    void tests_of_these_names_exist() throws IOException {
        Set<String> wanted = new TreeSet<>();
        rows().forEach(row -> (row.get(4) + row.get(5))
                .lines()
                .flatMap(cell -> code(cell).stream())
                .filter(name -> name.endsWith("Test"))
                .forEach(wanted::add));
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            Set<String> there = sources.map(
                            source -> source.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(wanted).isNotEmpty().isSubsetOf(there);
        }
    }
}
