package io.k8sbin.render;

import java.nio.charset.StandardCharsets;

/**
 * The words of {@code systemd.syntax(7)} and {@code systemd.service(5)}: C escapes are read inside and outside of quotes,
 * then {@code %} specifiers, then (in command lines) {@code $} variables.
 */
final class SystemdEscapes {
    static final String EXEC = "an argument of a systemd command line";
    static final String ENVIRONMENT = "an assignment of systemd's Environment=";
    static final String VALUE = "a plain value of a systemd unit";

    private SystemdEscapes() {}

    static String execWord(String raw) {
        Alphabet.refuse(EXEC, raw, c -> false, "");
        return word(raw, "$$");
    }

    static String execInside(String raw) {
        Alphabet.refuse(EXEC, raw, c -> false, "");
        return inside(raw, "$$");
    }

    static String environmentWord(String raw) {
        refuseWhatEnvironmentDrops(ENVIRONMENT, raw);
        return word(raw, "$");
    }

    static String environmentInside(String raw) {
        refuseWhatEnvironmentDrops(ENVIRONMENT, raw);
        return inside(raw, "$");
    }

    /** Before version 248 systemd drops variables with control characters without a word; every version does with these. */
    static void refuseWhatEnvironmentDrops(String context, String raw) {
        Alphabet.refuse(
                context,
                raw,
                c -> (Alphabet.isControl(c) && c != '\t' && c != '\n') || Alphabet.isNonCharacter(c),
                "systemd drops such a variable");
    }

    static String value(String raw) {
        Alphabet.refuse(
                VALUE,
                raw,
                c -> (Alphabet.isControl(c) && c != '\t') || Alphabet.isNonCharacter(c),
                "it ends the line or makes systemd ignore it");
        int last = raw.length() - 1;
        if (last >= 0 && " \t".indexOf(raw.charAt(0)) >= 0) {
            throw new UnsafeValueException(VALUE, raw.charAt(0), 1, "systemd strips blanks at the start");
        }
        if (last >= 0 && " \t\\".indexOf(raw.charAt(last)) >= 0) {
            throw new UnsafeValueException(
                    VALUE,
                    raw.charAt(last),
                    raw.codePointCount(0, raw.length()),
                    "at the end systemd strips a blank and takes a backslash for a continuation");
        }
        return raw.replace("%", "%%");
    }

    private static String word(String raw, String dollar) {
        if (!raw.isEmpty() && Alphabet.isPlain(raw)) {
            return raw;
        }
        boolean bare = !raw.isEmpty() && raw.codePoints().allMatch(c -> Alphabet.isPlain(c) || c == '%' || c == '$');
        StringBuilder out = new StringBuilder(bare ? "" : "\"");
        raw.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (Alphabet.isInvisible(c)) {
                bytes(out, c);
            } else {
                sign(out, c, dollar);
            }
        });
        return out.append(bare ? "" : "\"").toString();
    }

    private static String inside(String raw, String dollar) {
        StringBuilder out = new StringBuilder();
        raw.codePoints().forEach(c -> {
            boolean literal = Alphabet.isPlain(c) || c == '%' || c == '$' || (c >= 0x80 && !Alphabet.isInvisible(c));
            if (literal) {
                sign(out, c, dollar);
            } else {
                bytes(out, c);
            }
        });
        return out.toString();
    }

    private static void sign(StringBuilder out, int c, String dollar) {
        if (c == '%') {
            out.append("%%");
        } else if (c == '$') {
            out.append(dollar);
        } else {
            out.appendCodePoint(c);
        }
    }

    private static void bytes(StringBuilder out, int c) {
        for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            out.append("\\x%02x".formatted(octet & 0xff));
        }
    }
}
