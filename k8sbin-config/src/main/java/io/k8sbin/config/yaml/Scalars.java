package io.k8sbin.config.yaml;

/** Chooses how a text is written. */
final class Scalars {
    /** Besides letters and digits; none of them means anything to YAML inside a text that begins well. */
    private static final String INNER = "_./-+:=,@%$()~;^<>* ";

    private Scalars() {}

    /** The text on one line: bare where no reader could take it for anything else, in double quotes otherwise. */
    static String inline(String text) {
        return isBare(text) ? text : quoted(text);
    }

    private static boolean isBare(String text) {
        if (text.isEmpty() || !beginsWell(text) || text.endsWith(" ") || text.endsWith(":")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isWordCharacter(c) && INNER.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.contains(": ") && ScalarTypes.of(text) == ScalarTypes.TEXT;
    }

    private static boolean beginsWell(String text) {
        char c = text.charAt(0);
        if (c == '-') {
            String rest = text.substring(text.startsWith("--") ? 2 : 1);
            return !rest.isEmpty() && isWordCharacter(rest.charAt(0));
        }
        return isWordCharacter(c) || (c == '.' ? !text.startsWith("...") : "/_$(".indexOf(c) >= 0);
    }

    private static boolean isWordCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Whether the text reads best, and is safe, as a literal block: lines of printable characters. */
    static boolean isLiteral(String text) {
        if (text.indexOf('\n') < 0 || text.endsWith("\n\n") || " \t\n".indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\t' && (mustEscape(c) || Character.isSurrogate(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mustEscape(char c) {
        return c < 0x20 || (c >= 0x7f && c <= 0xa0) || "\u2028\u2029\ufeff".indexOf(c) >= 0 || c >= 0xfffe;
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (pair) {
                out.append(c).append(text.charAt(++i));
            } else {
                append(out, c);
            }
        }
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (mustEscape(c) || Character.isSurrogate(c)) {
                    out.append("\\u%04x".formatted((int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** The text with a question mark for every character that may not stand in a comment. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (mustEscape(c) || Character.isSurrogate(c)) {
                out.setCharAt(i, '?');
            }
        }
        return out.toString();
    }
}
