package io.k8sbin.render.systemd;

import java.util.List;

/**
 * A section of a unit with its directives in order.
 *
 * @param name {@code Service}
 * @param directives in order; a name may stand several times
 */
public record Section(String name, List<Directive> directives) {
    /** Refuses names with brackets or control characters; copies the list. */
    public Section {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9 _.-]*")) {
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
