package io.k8sbin.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of the catalogue: words without {@code =}, then attributes.
 *
 * @param words the name, and the type where there is one
 * @param attributes since, removed, deprecated, use, default, in, spelled, min, max
 */
record Row(List<String> words, Map<String, String> attributes) {
    static Row parse(String line) {
        List<String> words = new ArrayList<>();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String word : line.split(" ", -1)) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                words.add(word);
            } else {
                attributes.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        return new Row(words, attributes);
    }

    String name() {
        return words.get(0);
    }

    String type() {
        return words.get(1);
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** The minor of a version attribute, 0 when there is none. */
    int minor(String key) {
        String version = attribute(key);
        return version.isEmpty() ? 0 : Integer.parseInt(version.substring(version.indexOf('.') + 1));
    }

    /** {@code .minors(19, 0)} and the like, for what the row says beyond name and type. */
    String refinements() {
        StringBuilder calls = new StringBuilder();
        if (minor("since") + minor("removed") != 0) {
            calls.append(".minors(%d, %d)".formatted(minor("since"), minor("removed")));
        }
        call(calls, "in", "in");
        call(calls, "use", "instead");
        if (!attribute("spelled").isEmpty()) {
            String[] spelling = attribute("spelled").split(":", 2);
            calls.append(".spelled(\"%s\", \"%s\")".formatted(spelling[0], spelling[1]));
        }
        if (!attribute("min").isEmpty()) {
            calls.append(".between(%sL, %sL)".formatted(attribute("min"), attribute("max")));
        }
        return calls.toString();
    }

    private void call(StringBuilder calls, String attribute, String method) {
        if (!attribute(attribute).isEmpty()) {
            calls.append(".%s(\"%s\")".formatted(method, attribute(attribute)));
        }
    }

    /** Default and range in words, with a blank before them. */
    String remarks() {
        StringBuilder text = new StringBuilder();
        add(text, "Default", "default", "{@code ", "}");
        if (!attribute("min").isEmpty()) {
            text.append(" From %s to %s.".formatted(attribute("min"), attribute("max")));
        }
        add(text, "Only in API versions", "in", "{@code ", "}");
        add(text, "Since", "since", "", "");
        add(text, "Deprecated since", "deprecated", "", "");
        add(text, "Removed in", "removed", "", "");
        add(text, "Replaced by", "use", "{@code ", "}");
        return text.toString();
    }

    private void add(StringBuilder text, String words, String key, String before, String after) {
        if (!attribute(key).isEmpty()) {
            text.append(' ').append(words).append(' ').append(before);
            text.append(attribute(key)).append(after).append('.');
        }
    }
}
