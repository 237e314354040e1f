package io.k8sbin.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the generated sources of k8sbin-config. Run {@code java -cp k8sbin-codegen/target/classes
 * io.k8sbin.codegen.Generator k8sbin-config}, then format them.
 */
public final class Generator {
    private static final String PACKAGE = "src/main/java/io/k8sbin/config/";

    private Generator() {}

    /** Writes the sources into the module folder given as the only argument. */
    public static void main(String[] arguments) throws IOException {
        Path module = Path.of(arguments[0]);
        for (Map.Entry<String, String> file :
                generate(module.resolve("src/main/catalog")).entrySet()) {
            Files.writeString(module.resolve(file.getKey()), file.getValue());
        }
    }

    /**
     * The sources, by path inside the module.
     *
     * @param catalogue the folder with the folders {@code kinds}, {@code flags} and {@code gates}
     */
    public static Map<String, String> generate(Path catalogue) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        Map<String, List<Entry>> kinds = new TreeMap<>();
        for (Path file : files(catalogue.resolve("kinds"))) {
            kinds.put("kinds/" + file.getFileName(), Entry.read(file));
        }
        List<Entry> all = kinds.values().stream().flatMap(List::stream).toList();
        JavaTypes types = new JavaTypes(all.stream()
                .filter(entry -> entry.what().equals("enum"))
                .map(Entry::name)
                .collect(Collectors.toSet()));
        kinds.forEach((file, entries) -> entries.forEach(entry ->
                sources.put(PACKAGE + "kinds/" + entry.name() + ".java", new KindSource(entry, types).source(file))));
        sources.put(PACKAGE + "kinds/KindCatalogue.java", KindCatalogueSource.source(all));
        for (Path file : files(catalogue.resolve("flags"))) {
            String component = file.getFileName().toString().replace(".txt", "");
            String path = PACKAGE + "flags/" + Names.type(component) + "Flags.java";
            sources.put(path, FlagSource.source(component, rows(file)));
        }
        for (Path file : files(catalogue.resolve("gates"))) {
            String owner = file.getFileName().toString().replace(".txt", "");
            sources.put(PACKAGE + "gates/" + Names.type(owner) + "Gates.java", GateSource.source(owner, rows(file)));
        }
        return sources;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Row> rows(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                rows.add(Row.parse(line));
            }
        }
        return rows;
    }
}
