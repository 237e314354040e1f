package io.k8sbin.render.systemd;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The C escapes of {@code systemd.syntax(7)}; an unknown one stays as it is, as systemd does after warning. */
final class UnitEscape {
    private static final String LETTERS = "abfnrtvs\\\"'";
    private static final String MEANINGS = "\007\b\f\n\r\t\013 \\\"'";

    private UnitEscape() {}

    /** Reads the escape whose backslash is at {@code at}; gives where the text goes on. */
    static int read(String word, int at, ByteArrayOutputStream out) {
        char kind = at + 1 < word.length() ? word.charAt(at + 1) : '\0';
        int letter = LETTERS.indexOf(kind);
        if (letter >= 0) {
            out.write(MEANINGS.charAt(letter));
            return at + 2;
        }
        return switch (kind) {
            case 'x' -> number(word, at, at + 2, 2, 16, out);
            case 'u' -> number(word, at, at + 2, 4, 16, out);
            case 'U' -> number(word, at, at + 2, 8, 16, out);
            case '0', '1', '2', '3' -> number(word, at, at + 1, 3, 8, out);
            default -> unknown(at, out);
        };
    }

    private static int unknown(int at, ByteArrayOutputStream out) {
        out.write('\\');
        return at + 1;
    }

    private static int number(String word, int at, int from, int digits, int radix, ByteArrayOutputStream out) {
        int end = from + digits;
        if (end > word.length() || !word.substring(from, end).matches(radix == 8 ? "[0-7]+" : "[0-9a-fA-F]+")) {
            return unknown(at, out);
        }
        long value = Long.parseLong(word.substring(from, end), radix);
        if (value == 0 || (digits == 8 && !isCharacter(value))) {
            return unknown(at, out);
        }
        if (digits < 4) {
            out.write((int) value);
        } else {
            character(out, (int) value);
        }
        return end;
    }

    private static boolean isCharacter(long value) {
        boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
        return value <= Character.MAX_CODE_POINT && !surrogate && !UnitLines.isNonCharacter((int) value);
    }

    /** UTF-8; of half a surrogate pair, which an escape can spell, the three bytes systemd makes of it. */
    static void character(ByteArrayOutputStream out, int codePoint) {
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            out.write(0xe0 | (codePoint >> 12));
            out.write(0x80 | ((codePoint >> 6) & 0x3f));
            out.write(0x80 | (codePoint & 0x3f));
        } else {
            out.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
        }
    }
}
