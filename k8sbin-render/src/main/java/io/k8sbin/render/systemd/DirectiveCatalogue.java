package io.k8sbin.render.systemd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The directives systemd 252 knows, by section, with systemd's own word for the type of the value. */
final class DirectiveCatalogue {
    private static final Map<String, Map<String, String>> SECTIONS = read();

    private DirectiveCatalogue() {}

    static boolean isSection(String section) {
        return SECTIONS.containsKey(section);
    }

    /** The type of a directive's value, such as {@code UNIT [...]}; none where the section knows no such directive. */
    static Optional<String> type(String section, String directive) {
        return Optional.ofNullable(SECTIONS.getOrDefault(section, Map.of()).get(directive));
    }

    /** The sections that know the directive, {@code [Unit]} first. */
    static List<String> sectionsOf(String directive) {
        return SECTIONS.entrySet().stream()
                .filter(e -> e.getValue().containsKey(directive))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How systemd spells a directive of the section that differs in upper and lower case only. */
    static Optional<String> spelling(String section, String directive) {
        return SECTIONS.getOrDefault(section, Map.of()).keySet().stream()
                .filter(known -> known.equalsIgnoreCase(directive))
                .findFirst();
    }

    private static Map<String, Map<String, String>> read() {
        try (InputStream in =
                Objects.requireNonNull(DirectiveCatalogue.class.getResourceAsStream("directives-252.txt"))) {
            return sections(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, String>> sections(String text) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        Map<String, String> current = new TreeMap<>();
        for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), s -> new TreeMap<>());
            } else {
                current.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }
        return sections;
    }
}
