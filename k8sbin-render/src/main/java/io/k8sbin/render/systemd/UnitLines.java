package io.k8sbin.render.systemd;

import java.util.ArrayList;
import java.util.List;

/** Physical lines of a unit, and logical ones: comments left out, continuations joined by a blank. */
final class UnitLines {
    private static final String ENDS = "\n\r";

    private UnitLines() {}

    /** A logical line and the number of the physical one it starts on, from 1. */
    record Logical(int number, String text) {}

    /** The lines as systemd's reader ends them: by LF, CR, or one of each in either order. */
    static List<String> physical(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0) {
                lines.add(text.substring(start, at));
                boolean pair = at + 1 < text.length()
                        && ENDS.indexOf(text.charAt(at + 1)) >= 0
                        && text.charAt(at + 1) != text.charAt(at);
                at += pair ? 1 : 0;
                start = at + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    static List<Logical> logical(String text) {
        List<Logical> lines = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        int start = 0;
        int number = 0;
        for (String line : physical(text)) {
            number++;
            if (isComment(line)) {
                continue;
            }
            start = joined.isEmpty() ? number : start;
            boolean more = continues(line);
            joined.append(more ? line.substring(0, line.length() - 1) + " " : line);
            if (!more) {
                lines.add(new Logical(start, joined.toString()));
                joined.setLength(0);
            }
        }
        if (!joined.isEmpty()) {
            lines.add(new Logical(start, joined.toString()));
        }
        return lines;
    }

    /** Comments are left out even between the lines of a continued one. */
    static boolean isComment(String line) {
        String text = trim(line);
        return text.startsWith("#") || text.startsWith(";");
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
        while (from < to && isBlank(value.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(value.charAt(to - 1))) {
            to--;
        }
        return value.substring(from, to);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The first character systemd ignores a whole line for, or -1: NUL, half a surrogate pair, non-characters. */
    static int unreadable(String line) {
        for (int at = 0; at < line.length(); at++) {
            int c = line.codePointAt(at);
            if (c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || isNonCharacter(c)) {
                return c;
            }
            at += Character.charCount(c) - 1;
        }
        return -1;
    }

    /** Whether the text has a line break. */
    static boolean isBroken(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    static boolean isNonCharacter(int c) {
        return (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
    }
}
