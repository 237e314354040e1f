package io.k8sbin.render.systemd;

/**
 * One assignment of a unit. Command lines are kept with single blanks between their words, so that equal meaning is
 * equality; one with an open quote, which systemd refuses, stays as it is.
 *
 * @param name {@code ExecStart}; systemd warns of names it does not know and goes on
 * @param value the value in systemd's own syntax on one line; empty resets a list
 */
public record Directive(String name, String value) {
    /** Refuses names that would not read back as names, line breaks, and a value that would run into the next line. */
    public Directive {
        if (name.isEmpty() || "[#;".indexOf(name.charAt(0)) >= 0 || !name.equals(UnitLines.trim(name))) {
            throw new IllegalArgumentException("not a directive: \"" + name + "\"");
        }
        if (name.indexOf('=') >= 0 || UnitLines.isBroken(name) || UnitLines.unreadable(name) >= 0) {
            throw new IllegalArgumentException("not a directive: \"" + name + "\"");
        }
        if (UnitLines.isBroken(value) || UnitLines.unreadable(value) >= 0) {
            throw new IllegalArgumentException(name + "= holds a line break or a character no unit can hold");
        }
        value = UnitLines.trim(value);
        if (UnitLines.continues(value)) {
            throw new IllegalArgumentException(name + "= ends in a backslash");
        }
        if (UnitWords.isCommand(name)) {
            value = UnitWords.withSingleBlanks(value);
        }
    }

    /** {@code name=value} on one line. */
    @Override
    public String toString() {
        return name + "=" + value;
    }
}
