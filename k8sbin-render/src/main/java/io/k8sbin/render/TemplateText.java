package io.k8sbin.render;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A template taken apart: its places in order, and the text with each place replaced by its number between marks no text
 * can hold.
 */
record TemplateText(String numbered, List<Place> places) {
    static final String OPEN = "\u0000(";
    static final String CLOSE = ")\u0000";

    /**
     * One place; it stands alone when nothing but blanks, an equals sign before it or a semicolon after it touches it, and is
     * known to be a whole word when no quote can be around it either.
     */
    record Place(String name, SourceLocation location, boolean standsAlone, boolean wholeWord) {}

    static TemplateText read(String source, Markers markers, String text) {
        List<FieldError> errors = new ArrayList<>();
        if (text.indexOf('\0') >= 0) {
            errors.add(error(location(source, text, text.indexOf('\0')), "NUL in a template"));
        }
        List<Place> places = new ArrayList<>();
        StringBuilder numbered = new StringBuilder();
        Matcher m = markers.places().matcher(text);
        while (m.find()) {
            SourceLocation location = location(source, text, m.start());
            m.appendReplacement(numbered, "");
            if (m.group("literal") != null) {
                numbered.append(m.group("literal").substring(1).replace("\n", ""));
            } else if (m.group("almost") != null) {
                errors.add(error(location, markers.rule()));
            } else if (numbered.length() > 0 && numbered.charAt(numbered.length() - 1) == '\\') {
                errors.add(error(location, "a backslash before a place would change what the value begins with"));
            } else {
                numbered.append(OPEN).append(places.size()).append(CLOSE);
                boolean alone = standsAlone(text, m.start(), m.end());
                places.add(new Place(name(m), location, alone, alone && !anyQuote(text, m.start())));
            }
        }
        if (!errors.isEmpty()) {
            throw new TemplateException(errors);
        }
        return new TemplateText(m.appendTail(numbered).toString(), List.copyOf(places));
    }

    private static String name(Matcher m) {
        return Stream.of("name", "hashed", "bare")
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** After any quote it cannot be known whether a place lies between quotes. */
    private static boolean anyQuote(String text, int start) {
        return text.substring(0, start).matches("(?s).*[\"'`].*");
    }

    private static boolean standsAlone(String text, int start, int end) {
        boolean opens = start == 0 || (" \t\n=".indexOf(text.charAt(start - 1)) >= 0 && !isFlag(text, start));
        boolean closes = end == text.length() || " \t\r\n;".indexOf(text.charAt(end)) >= 0;
        return opens && closes;
    }

    /** {@code --flag=} before a place makes it part of a word; {@code NAME=} at the start of a line does not. */
    private static boolean isFlag(String text, int start) {
        String before = text.substring(text.lastIndexOf('\n', start - 1) + 1, start);
        return before.endsWith("=") && !before.matches("[A-Za-z_][A-Za-z0-9_]*=");
    }

    /** The same text, where others know better which places are whole words. */
    TemplateText withWholeWords(IntPredicate wholeWord) {
        List<Place> better = IntStream.range(0, places.size())
                .mapToObj(n ->
                        new Place(places.get(n).name(), places.get(n).location(), wholeWord.test(n), wholeWord.test(n)))
                .toList();
        return new TemplateText(numbered, better);
    }

    SourceLocation start(String source) {
        return new SourceLocation(source, 1, 1);
    }

    private static FieldError error(SourceLocation location, String detail) {
        return FieldError.of(FieldError.Type.SYNTAX, FieldPath.root(), detail).at(location);
    }

    private static SourceLocation location(String source, String text, int at) {
        String before = text.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new SourceLocation(source, line, at - before.lastIndexOf('\n'));
    }
}
