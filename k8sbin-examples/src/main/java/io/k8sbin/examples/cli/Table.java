package io.k8sbin.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns that line up. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... titles) {
        row(titles);
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The rows, each padded to the widest cell of every column but the last. */
    List<String> lines() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i));
            if (i < row.size() - 1) {
                line.append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
        }
        return line.toString().stripTrailing();
    }
}
