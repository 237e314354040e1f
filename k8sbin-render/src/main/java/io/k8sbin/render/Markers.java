package io.k8sbin.render;

import java.util.regex.Pattern;

/** How places are marked: what is one, and what looks like one and is an error. */
enum Markers {
    BRACES("\\{\\{(?<name>[A-Za-z_][A-Za-z0-9_.-]*)\\}\\}", "\\{\\{", "a place is {{name}}"),
    IMPORTED(
            "(?<!\\$)\\$\\{(?<name>[A-Za-z_][A-Za-z0-9_]*)\\}|##(?<hashed>[A-Z][A-Z0-9_]*)##",
            "\\$\\{",
            "a place is ${NAME} or ##NAME##: no defaults, no $$ before it");

    private final Pattern places;
    private final String rule;

    Markers(String place, String almost, String rule) {
        this.places = Pattern.compile(place + "|(?<almost>" + almost + ")");
        this.rule = rule;
    }

    Pattern places() {
        return places;
    }

    String rule() {
        return rule;
    }
}
