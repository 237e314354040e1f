package io.k8sbin.render.linux;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.SourceLocation;
import io.k8sbin.render.internal.Problems;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads an environment file character by character, by the rules of systemd's {@code env-file.c}. */
final class EnvironmentText {
    private final Problems problems = new Problems();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final String source;
    private final String text;
    private int at;
    private int line = 1;

    EnvironmentText(String source, String text) {
        this.source = source;
        this.text = text.replace("\r\n", "\n");
    }

    static boolean isName(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*");
    }

    Map<String, String> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#' || c == ';') {
                comment();
            } else if (" \t\n\r".indexOf(c) >= 0) {
                next();
            } else {
                assignment();
            }
        }
        problems.throwIfAny();
        return variables;
    }

    private char next() {
        char c = text.charAt(at++);
        line += c == '\n' ? 1 : 0;
        return c;
    }

    private boolean inLine() {
        return at < text.length() && text.charAt(at) != '\n';
    }

    private void comment() {
        while (inLine()) {
            // a comment goes on where its line ends in a backslash
            if (next() == '\\' && at < text.length()) {
                next();
            }
        }
    }

    private void assignment() {
        SourceLocation place = new SourceLocation(source, line, 1 + at - (text.lastIndexOf('\n', at - 1) + 1));
        int start = at;
        while (inLine() && text.charAt(at) != '=') {
            at++;
        }
        String name = text.substring(start, at).strip();
        if (!inLine() || !isName(name)) {
            problems.syntax(place, "not NAME=value with a name of letters, digits and underscores");
            while (inLine()) {
                at++;
            }
            return;
        }
        at++;
        String value = value(place);
        if (variables.putIfAbsent(name, value) != null) {
            problems.add(FieldError.of(
                            FieldError.Type.DUPLICATE, FieldPath.of(name), "stands twice and the last one would win")
                    .at(place));
        }
    }

    private String value(SourceLocation place) {
        StringBuilder value = new StringBuilder();
        int keep = 0;
        while (inLine()) {
            char c = next();
            boolean quote = c == '"' || c == '\'';
            if (quote && value.length() == keep) {
                quoted(c, value, place);
                keep = value.length();
            } else if (c == '\\') {
                escaped(value);
                keep = value.length();
            } else if (" \t\r".indexOf(c) >= 0) {
                value.append(value.isEmpty() ? "" : String.valueOf(c));
            } else {
                value.append(c);
                keep = value.length();
            }
        }
        value.setLength(keep);
        return value.toString();
    }

    private void escaped(StringBuilder value) {
        if (at < text.length()) {
            char c = next();
            value.append(c == '\n' ? "" : String.valueOf(c));
        }
    }

    private void quoted(char quote, StringBuilder value, SourceLocation place) {
        while (at < text.length() && text.charAt(at) != quote) {
            char c = next();
            if (quote == '"' && c == '\\' && at < text.length()) {
                char escaped = next();
                value.append("\"\\`$\n".indexOf(escaped) >= 0 ? "" : "\\");
                value.append(escaped == '\n' ? "" : String.valueOf(escaped));
            } else {
                value.append(c);
            }
        }
        if (at >= text.length()) {
            problems.syntax(place, "the quote " + quote + " is not closed");
        } else {
            at++;
        }
    }
}
