package io.k8sbin.render.linux;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an environment file character by character, through the same states as systemd's {@code env-file.c}. */
final class EnvironmentText {
    private static final String NEWLINE = "\n\r";
    private static final String WHITESPACE = " \t\n\r";
    private static final String ESCAPED_IN_QUOTES = "\"\\`$";

    private final List<FieldError> errors = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final String source;
    private final String text;
    private int at;

    /** One assignment as it stands, with the place of its name. */
    record Assignment(SourceLocation place, String name, String value) {}

    EnvironmentText(String source, String text) {
        this.source = source;
        this.text = text;
        while (at < this.text.length()) {
            line();
        }
        duplicates();
    }

    static boolean isName(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*");
    }

    /** Every assignment, in order, names that stand twice included. */
    List<Assignment> assignments() {
        return assignments;
    }

    /** Everything that is no assignment, every open quote, every name that stands twice. */
    List<FieldError> errors() {
        return errors;
    }

    Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        assignments.forEach(a -> variables.put(a.name(), a.value()));
        return variables;
    }

    private void duplicates() {
        Set<String> seen = new HashSet<>();
        for (Assignment a : assignments) {
            if (!seen.add(a.name())) {
                errors.add(FieldError.of(
                                FieldError.Type.DUPLICATE,
                                FieldPath.of(a.name()),
                                "stands twice and the last one wins: keep one")
                        .at(a.place()));
            }
        }
    }

    private boolean in(String set) {
        return at < text.length() && set.indexOf(text.charAt(at)) >= 0;
    }

    private void line() {
        if (in(WHITESPACE)) {
            at++;
        } else if (in("#;")) {
            comment();
        } else {
            assignment();
        }
    }

    /** A comment goes on where its line ends in a backslash: systemd before 254 says so, a shell does not. */
    private void comment() {
        while (at < text.length() && !in(NEWLINE)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, text.length());
    }

    private void assignment() {
        SourceLocation place = place();
        // an equals sign at the start is part of the name
        int start = at++;
        while (at < text.length() && !in(NEWLINE) && !in("=")) {
            at++;
        }
        String name = text.substring(start, at).strip();
        boolean assigns = in("=");
        if (!assigns || !isName(name)) {
            String why = name.matches("export\\s+[A-Za-z_].*")
                    ? "systemd knows no export: write NAME=value"
                    : "not NAME=value with a name of letters, digits and underscores";
            syntax(place, why);
        }
        if (assigns) {
            at++;
            String value = value(place);
            if (isName(name)) {
                assignments.add(new Assignment(place, name, value));
            }
        }
    }

    /** Quotes count until the first bare character; blanks between quoted parts vanish, and so do those at the end. */
    private String value(SourceLocation place) {
        StringBuilder value = new StringBuilder();
        while (at < text.length() && !in(NEWLINE)) {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                at++;
                quoted(c, value, place);
            } else if (WHITESPACE.indexOf(c) >= 0) {
                at++;
            } else {
                bare(value);
            }
        }
        at++;
        return value.toString();
    }

    private void bare(StringBuilder value) {
        int keep = value.length();
        while (at < text.length() && !in(NEWLINE)) {
            char c = text.charAt(at++);
            if (c == '\\') {
                value.append(at < text.length() && !in(NEWLINE) ? String.valueOf(text.charAt(at)) : "");
                at++;
                keep = value.length();
            } else {
                value.append(c);
                keep = WHITESPACE.indexOf(c) >= 0 ? keep : value.length();
            }
        }
        value.setLength(keep);
    }

    private void quoted(char quote, StringBuilder value, SourceLocation place) {
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            if (quote == '"' && c == '\\' && at < text.length()) {
                char escaped = text.charAt(at++);
                value.append(ESCAPED_IN_QUOTES.indexOf(escaped) >= 0 || escaped == '\n' ? "" : "\\");
                value.append(escaped == '\n' ? "" : String.valueOf(escaped));
            } else {
                value.append(c);
            }
        }
        if (at >= text.length()) {
            syntax(place, "the quote " + quote + " is not closed");
        }
        at++;
    }

    private void syntax(SourceLocation place, String detail) {
        errors.add(
                FieldError.of(FieldError.Type.SYNTAX, FieldPath.root(), detail).at(place));
    }

    private SourceLocation place() {
        String before = text.substring(0, at);
        int line = 1
                + (int) before.replace("\r\n", "\n")
                        .chars()
                        .filter(c -> NEWLINE.indexOf(c) >= 0)
                        .count();
        return new SourceLocation(source, line, at - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')));
    }
}
