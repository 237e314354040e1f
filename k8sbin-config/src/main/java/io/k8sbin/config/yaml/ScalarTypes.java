package io.k8sbin.config.yaml;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What YAML 1.1 or 1.2 makes of unquoted text; where they differ, the one that does not say "text" counts. */
enum ScalarTypes {
    NULL,
    BOOL,
    /** A decimal number every reader understands alike. */
    NUMBER,
    /** Octal, hexadecimal, sexagesimal, with underscores, infinity, date, merge key: never to be left unquoted. */
    ODD,
    TEXT;

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Map<String, Boolean> BOOLS = Map.ofEntries(
            Map.entry("true", true),
            Map.entry("yes", true),
            Map.entry("on", true),
            Map.entry("y", true),
            Map.entry("false", false),
            Map.entry("no", false),
            Map.entry("off", false),
            Map.entry("n", false));

    static ScalarTypes of(String text) {
        if (NULLS.contains(text)) {
            return NULL;
        }
        char first = text.charAt(0);
        if ((first >= '0' && first <= '9') || "+-.".indexOf(first) >= 0) {
            return Numbers.of(text);
        }
        if (text.equals("<<") || text.equals("=")) {
            return ODD;
        }
        return text.length() <= 5 && truth(text) != null ? BOOL : TEXT;
    }

    /** The truth value of a word in lower case, upper case or capitalised; null for any other text. */
    static @org.jspecify.annotations.Nullable Boolean truth(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        boolean regular = text.equals(lower)
                || text.equals(text.toUpperCase(java.util.Locale.ROOT))
                || (!text.isEmpty() && text.substring(1).equals(lower.substring(1)));
        return regular ? BOOLS.get(lower) : null;
    }

    /** Apart, so that the patterns are compiled only when something begins like a number. */
    private static final class Numbers {
        private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+][0-9]+)?");
        private static final Pattern ANY = Pattern.compile("[-+]?0b[01_]+" + "|[-+]?0o[0-7_]+|[-+]?0x[0-9a-fA-F_]+"
                + "|[-+]?[0-9][0-9_,]*" + "(:[0-5]?[0-9])*(\\.[0-9_]*)?([eE][-+]?[0-9_]+)?"
                + "|[-+]?\\.[0-9_]+([eE][-+]?[0-9]+)?"
                + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"
                + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");

        static ScalarTypes of(String text) {
            if (text.length() > 400) {
                return text.chars().allMatch(c -> c < 128) ? ODD : TEXT;
            }
            if (PLAIN.matcher(text).matches()) {
                return NUMBER;
            }
            return ANY.matcher(text).matches() ? ODD : TEXT;
        }
    }
}
