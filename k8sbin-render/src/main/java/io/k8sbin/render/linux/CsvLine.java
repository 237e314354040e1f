package io.k8sbin.render.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One line of RFC 4180. */
final class CsvLine {
    private CsvLine() {}

    /** The fields; none where the quotes are wrong. */
    static List<String> read(String line) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            boolean quoted = at < line.length() && line.charAt(at) == '"';
            int end = quoted ? closing(line, at + 1) : next(line, at);
            if (end < 0 || (!quoted && line.substring(at, end).indexOf('"') >= 0)) {
                return List.of();
            }
            fields.add(quoted ? line.substring(at + 1, end).replace("\"\"", "\"") : line.substring(at, end));
            int comma = quoted ? end + 1 : end;
            if (comma < line.length() && line.charAt(comma) != ',') {
                return List.of();
            }
            at = comma + 1;
        }
        return fields;
    }

    private static int next(String line, int at) {
        int comma = line.indexOf(',', at);
        return comma < 0 ? line.length() : comma;
    }

    private static int closing(String line, int from) {
        int quote = line.indexOf('"', from);
        while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
            quote = line.indexOf('"', quote + 2);
        }
        return quote;
    }

    static String write(List<String> fields) {
        return fields.stream()
                        .map(field ->
                                field.matches("[A-Za-z0-9_.-]*") ? field : "\"" + field.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + "\n";
    }
}
