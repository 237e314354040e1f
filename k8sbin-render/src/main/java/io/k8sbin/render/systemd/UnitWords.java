package io.k8sbin.render.systemd;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words of a unit's value as systemd's {@code extract_first_word} finds them: quotes anywhere, C escapes everywhere. */
final class UnitWords {
    private static final Set<String> COMMANDS = Set.of(
            "ExecCondition",
            "ExecReload",
            "ExecStart",
            "ExecStartPost",
            "ExecStartPre",
            "ExecStop",
            "ExecStopPost",
            "ExecStopPre");

    private UnitWords() {}

    /** Whether a directive's value is a command line. */
    static boolean isCommand(String directive) {
        return COMMANDS.contains(directive);
    }

    /**
     * The words as written, quotes and escapes included.
     *
     * @throws IllegalArgumentException when a quote is not closed or a backslash ends the value
     */
    static List<String> split(String value) {
        List<String> words = new ArrayList<>();
        split(value, words);
        return words;
    }

    /** The words as written, up to the first one with an open quote: systemd drops that one and what follows. */
    static List<String> wellFormed(String value) {
        List<String> words = new ArrayList<>();
        try {
            split(value, words);
            return words;
        } catch (IllegalArgumentException e) {
            return words;
        }
    }

    /** The words with one blank between them; a text with an open quote as it is. */
    static String withSingleBlanks(String value) {
        try {
            return String.join(" ", split(value));
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    static boolean isWellFormed(String value) {
        try {
            split(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void split(String value, List<String> words) {
        int at = 0;
        while (at < value.length()) {
            if (UnitLines.isBlank(value.charAt(at))) {
                at++;
            } else {
                int end = endOfWord(value, at);
                words.add(value.substring(at, end));
                at = end;
            }
        }
    }

    private static int endOfWord(String value, int start) {
        char quote = 0;
        int at = start;
        while (at < value.length() && (quote != 0 || !UnitLines.isBlank(value.charAt(at)))) {
            char c = value.charAt(at);
            if (c == '\\') {
                at++;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
            at++;
        }
        if (quote != 0 || at > value.length()) {
            throw new IllegalArgumentException(
                    quote != 0 ? "a quote " + quote + " is not closed" : "a backslash ends the value");
        }
        return at;
    }

    /** The words of names of units: quotes are taken off, backslashes are part of a name and stay. */
    static List<String> names(String value) {
        return wellFormed(value).stream()
                .map(word -> word.replaceAll("(\\\\.)|[\"']", "$1"))
                .toList();
    }

    /** What one word as written means after quotes and escapes; specifiers and variables stay. */
    static String decode(String word) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        char quote = 0;
        int at = 0;
        while (at < word.length()) {
            int c = word.codePointAt(at);
            if (c == '\\') {
                at = UnitEscape.read(word, at, out);
                continue;
            }
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = (char) c;
            } else if (quote != 0 && c == quote) {
                quote = 0;
            } else {
                UnitEscape.character(out, c);
            }
            at += Character.charCount(c);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
