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
        if (name.isEmpty() || name.matches("(?s).*[\\x00-\\x1f\\x7f\"'\\\\].*") || UnitLines.unreadable(name) >= 0) {
            throw new IllegalArgumentException("not a section: \"" + name + "\"");
        }
        directives = List.copyOf(directives);
    }

    /** The values of a directive in order. */
    public List<String> values(String directive) {
        return directives.stream()
                .filter(d -> d.name().equals(directive))
                .map(Directive::value)
                .toList();
    }
}
