package io.k8sbin.render.systemd;

import io.k8sbin.core.SourceLocation;
import io.k8sbin.render.internal.Problems;
import java.util.ArrayList;
import java.util.List;

/** Reads a unit's text into located directives, line by line as systemd's {@code config_parse} does. */
final class UnitText {
    private final String source;
    private final Problems problems = new Problems();
    private final List<Line> lines = new ArrayList<>();
    private String section = "";

    /** A directive with its section and place; without a directive it is the section's header. */
    record Line(SourceLocation place, String section, List<Directive> directive) {}

    private UnitText(String source) {
        this.source = source;
    }

    static List<Line> read(String source, String text) {
        UnitText reader = new UnitText(source);
        reader.lines(text.startsWith("\ufeff") ? text.substring(1) : text);
        reader.problems.throwIfAny();
        return reader.lines;
    }

    /** Whether the last character is a backslash that is not itself escaped. */
    static boolean continues(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** Without blanks at either end: systemd knows no others than these two. */
    static String trim(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && " \t".indexOf(value.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \t".indexOf(value.charAt(to - 1)) >= 0) {
            to--;
        }
        return value.substring(from, to);
    }

    private void lines(String text) {
        String[] physical = text.split("\r\n|\n|\r", -1);
        StringBuilder logical = new StringBuilder();
        int start = 0;
        for (int i = 0; i < physical.length; i++) {
            String line = physical[i];
            if (trim(line).startsWith("#") || trim(line).startsWith(";")) {
                continue;
            }
            start = logical.isEmpty() ? i + 1 : start;
            boolean more = continues(line);
            logical.append(more ? line.substring(0, line.length() - 1) + " " : line);
            if (!more || i == physical.length - 1) {
                logical(start, logical.toString());
                logical.setLength(0);
            }
        }
        if (!logical.isEmpty()) {
            logical(start, logical.toString());
        }
    }

    private void logical(int number, String raw) {
        String line = trim(raw);
        if (line.isEmpty()) {
            return;
        }
        SourceLocation place = new SourceLocation(source, number, 1 + raw.indexOf(line));
        try {
            if (line.startsWith("[")) {
                header(place, line);
            } else {
                directive(place, line);
            }
        } catch (IllegalArgumentException e) {
            problems.syntax(place, String.valueOf(e.getMessage()));
        }
    }

    private void header(SourceLocation place, String line) {
        if (!line.endsWith("]")) {
            throw new IllegalArgumentException("a section header ends with ]");
        }
        section = new Section(line.substring(1, line.length() - 1), List.of()).name();
        lines.add(new Line(place, section, List.of()));
    }

    private void directive(SourceLocation place, String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("neither a section nor an assignment: the = is missing");
        }
        if (section.isEmpty()) {
            throw new IllegalArgumentException("an assignment before the first section");
        }
        Directive directive = new Directive(trim(line.substring(0, equals)), line.substring(equals + 1));
        lines.add(new Line(place, section, List.of(directive)));
    }
}
