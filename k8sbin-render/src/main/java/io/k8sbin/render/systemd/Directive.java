package io.k8sbin.render.systemd;

import java.util.regex.Pattern;

/**
 * One assignment of a unit. Command lines are kept with single blanks between their words, so that equal meaning is
 * equality.
 *
 * @param name {@code ExecStart}
 * @param value the value in systemd's own syntax on one line; empty resets a list
 */
public record Directive(String name, String value) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    /** Refuses other characters in the name, line breaks in the value, and a value that would run into the next line. */
    public Directive {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a directive: \"" + name + "\"");
        }
        if (value.matches("(?s).*[\\n\\r\\x00].*")) {
            throw new IllegalArgumentException(name + "= holds a line break or NUL");
        }
        value = UnitText.trim(value);
        if (UnitText.continues(value)) {
            throw new IllegalArgumentException(name + "= ends in a backslash");
        }
        if (UnitWords.isCommand(name)) {
            value = String.join(" ", UnitWords.split(value));
        }
    }

    /** {@code name=value} on one line. */
    @Override
    public String toString() {
        return name + "=" + value;
    }
}
