package io.k8sbin.render;

import java.nio.charset.StandardCharsets;

/** The words of environment files, of {@code sh} and of nginx. */
final class TextEscapes {
    static final String ENVIRONMENT_FILE = "a value of an environment file";
    static final String SHELL = "a word of a POSIX shell";
    static final String NGINX = "a parameter of nginx";
    static final String HAPROXY = "an argument of haproxy";

    /** nginx refuses a parameter that fills its buffer of 4096 bytes, quotes and escapes counted. */
    private static final int NGINX_LIMIT = 4095;

    private TextEscapes() {}

    static String environmentValue(String raw) {
        SystemdEscapes.refuseWhatEnvironmentDrops(ENVIRONMENT_FILE, raw);
        if (!raw.isEmpty() && Alphabet.isPlain(raw)) {
            return raw;
        }
        StringBuilder out = new StringBuilder("\"");
        raw.codePoints()
                .forEach(c -> out.append("\"\\`$".indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c));
        return out.append('"').toString();
    }

    static String shellWord(String raw) {
        Alphabet.refuse(SHELL, raw, c -> false, "");
        // a plain word that starts like this is no keyword, no assignment, no file descriptor
        boolean bare = (raw.startsWith("/") || raw.startsWith("-")) && Alphabet.isPlain(raw);
        return bare ? raw : "'" + raw.replace("'", "'\\''") + "'";
    }

    static String nginxParameter(String raw) {
        Alphabet.refuse(NGINX, raw, c -> c == '$', "nginx has no escape for it and would look for a variable");
        String word = !raw.isEmpty() && Alphabet.isPlain(raw) ? raw : nginxQuoted(raw);
        if (word.getBytes(StandardCharsets.UTF_8).length >= NGINX_LIMIT) {
            int last = raw.codePointCount(0, raw.length());
            throw new UnsafeValueException(
                    NGINX,
                    raw.codePointBefore(raw.length()),
                    last,
                    "nginx holds less than 4096 bytes, escapes included");
        }
        return word;
    }

    private static String nginxQuoted(String raw) {
        String escaped = raw.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        return "\"" + escaped + "\"";
    }

    /** Nothing means anything between its single quotes, which cannot hold a line break or themselves. */
    static String haproxyArgument(String raw) {
        Alphabet.refuse(HAPROXY, raw, c -> false, "");
        if (!raw.isEmpty() && Alphabet.isPlain(raw)) {
            return raw;
        }
        StringBuilder out = new StringBuilder("'");
        raw.codePoints().forEach(c -> {
            if (c == '\'') {
                out.append("'\\''");
            } else if (Alphabet.isControl(c)) {
                out.append("'\\x%02x'".formatted(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('\'').toString();
    }

    /** For readers without an escape that works bare and between either kind of quotes. */
    static String plainInside(String context, String raw) {
        Alphabet.refuse(
                context,
                raw,
                c -> !Alphabet.isPlain(c),
                "inside a longer word or quotes only letters, digits and _./:@+,=-");
        return raw;
    }
}
