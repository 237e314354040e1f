package io.k8sbin.config.environment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes assignments that bash, and {@link ShellReader}, read as the same values. */
final class ShellWriter {
    private ShellWriter() {}

    static String write(Map<Variable, List<String>> known, Map<String, List<String>> others) {
        StringBuilder out = new StringBuilder("#!/usr/bin/env bash\n");
        for (Variable variable : Variable.values()) {
            List<String> words = known.get(variable);
            if (words != null) {
                assign(out, variable.name(), words, variable.isArray());
            }
        }
        others.forEach((name, words) -> assign(out, name, words, words.size() != 1));
        return out.toString();
    }

    private static void assign(StringBuilder out, String name, List<String> words, boolean array) {
        String value = words.stream()
                .map(word -> name.equals("PATH") ? "\"" + word + "\"" : quoted(word))
                .collect(Collectors.joining(" "));
        out.append(array ? "" : "export ").append(name).append('=');
        out.append(array ? "(" + value + ")" : value).append('\n');
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:@%+,=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
