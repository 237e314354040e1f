package io.k8sbin.render.systemd;

import java.util.List;

/**
 * A section of a unit with its directives in order.
 *
 * @param name {@code Service}
 * @param directives in order; a name may stand several times
 */
public record Section(String name, List<Directive> directives) {
    /** Refuses names with quotes, backslashes or control characters, as systemd does; copies the list. */
    public Section {
        if (name.isEmpty() || name.chars().anyMatch(Section::isForbidden) || UnitLines.unreadable(name) >= 0) {
            throw new IllegalArgumentException("not a section: \"" + name + "\"");
        }
        directives = List.copyOf(directives);
    }

    private static boolean isForbidden(int c) {
        return c < 0x20 || c == 0x7f || c == '"' || c == '\'' || c == '\\';
    }

    /** The values of a directive in order. */
    public List<String> values(String directive) {
        return directives.stream()
                .filter(d -> d.name().equals(directive))
                .map(Directive::value)
                .toList();
    }
}
