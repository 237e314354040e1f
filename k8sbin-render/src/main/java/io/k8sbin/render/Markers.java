package io.k8sbin.render;

import java.util.regex.Pattern;

/** How places are marked: what is one, what looks like one and is an error, and what only spells a character. */
enum Markers {
    BRACES(
            "\\{\\{[ \\t]*(?<name>[A-Za-z_][A-Za-z0-9_.-]*)[ \\t]*\\}\\}",
            "\\{\\{|\\{%",
            "a place is {{name}}: no expressions, no statements"),
    IMPORTED(
            "(?<!\\$)\\$\\{(?<name>[A-Za-z_][A-Za-z0-9_]*)\\}|##(?<hashed>[A-Z][A-Z0-9_]*)##",
            "\\$\\{",
            "a place is ${NAME} or ##NAME##: no defaults, no $$ before it"),
    HEREDOC(
            "(?<literal>\\\\[\\\\$`\\n])|\\$\\{(?<name>[A-Za-z_][A-Za-z0-9_]*)\\}|##(?<hashed>[A-Z][A-Z0-9_]*)##"
                    + "|\\$(?<bare>[A-Za-z_][A-Za-z0-9_]*)",
            "\\$[{(0-9@*#?$!-]|`",
            "a place is $NAME, ${NAME} or ##NAME##: what else the shell would fill in has to become a value");

    private final Pattern places;
    private final String rule;

    Markers(String place, String almost, String rule) {
        StringBuilder pattern = new StringBuilder(place + "|(?<almost>" + almost + ")");
        // every pattern has every group, so that readers can ask for any
        for (String group : new String[] {"hashed", "bare", "literal"}) {
            pattern.append(place.contains("(?<" + group + ">") ? "" : "|(?<" + group + ">(?!))");
        }
        this.places = Pattern.compile(pattern.toString());
        this.rule = rule;
    }

    Pattern places() {
        return places;
    }

    String rule() {
        return rule;
    }
}
