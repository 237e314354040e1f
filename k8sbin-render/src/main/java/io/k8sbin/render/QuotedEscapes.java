package io.k8sbin.render;

/** Double-quoted strings as RFC 8259 (JSON), YAML 1.2 section 7.3.1 and TOML 1.0 all read them. */
final class QuotedEscapes {
    static final String QUOTED = "a string of a JSON, YAML or TOML document";

    private QuotedEscapes() {}

    static String string(String raw) {
        Alphabet.refuse(QUOTED, raw, c -> false, "");
        StringBuilder out = new StringBuilder("\"");
        raw.codePoints().forEach(c -> character(out, c));
        return out.append('"').toString();
    }

    static String inside(String raw) {
        return TextEscapes.plainInside(QUOTED, raw);
    }

    private static void character(StringBuilder out, int c) {
        if (c == '"' || c == '\\') {
            out.append('\\').appendCodePoint(c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c == '\t') {
            out.append("\\t");
        } else if (c <= 0xffff && Alphabet.isInvisible(c)) {
            out.append("\\u%04x".formatted(c));
        } else {
            out.appendCodePoint(c);
        }
    }
}
