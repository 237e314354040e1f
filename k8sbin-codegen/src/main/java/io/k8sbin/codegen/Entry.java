package io.k8sbin.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One class of the catalogue of kinds.
 *
 * @param what kind, struct or enum
 * @param name of the class
 * @param wires the documents a kind is written as, oldest first: apiVersion/kind, with the minors that read them
 * @param doc one sentence
 * @param rows fields or words
 */
record Entry(String what, String name, List<Row> wires, String doc, List<Row> rows) {
    /** The entries of one catalogue file. */
    static List<Entry> read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (!line.startsWith(" ")) {
                List<String> words = List.of(line.split(" ", -1));
                entries.add(new Entry(words.get(0), words.get(1), new ArrayList<>(), "", new ArrayList<>()));
                continue;
            }
            int last = entries.size() - 1;
            Entry entry = entries.get(last);
            if (line.startsWith("  = ")) {
                entry.wires.add(Row.parse(line.substring(4)));
            } else if (line.startsWith("  : ")) {
                entries.set(last, new Entry(entry.what, entry.name, entry.wires, line.substring(4), entry.rows));
            } else {
                entry.rows.add(Row.parse(line.strip()));
            }
        }
        return entries;
    }
}
