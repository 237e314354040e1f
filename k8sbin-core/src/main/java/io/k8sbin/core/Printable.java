package io.k8sbin.core;

/** Texts of others as messages may show them: on one line, without characters that steer a terminal or hide. */
final class Printable {
    private static final int LIMIT = 200;

    private Printable() {}

    /** The text with control, format and line separator characters and lone surrogates as {@code \}{@code uXXXX}. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                shown.append("\\u%04x".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** The same in quotes, and cut where it is too long to be read. */
    static String quoted(String text) {
        return text.length() > LIMIT ? "\"" + of(text.substring(0, LIMIT)) + "\"..." : "\"" + of(text) + "\"";
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
