package io.k8sbin.render;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.util.ArrayList;
import java.util.List;

/** Finds for each place of an environment file's template whether it stands bare, between quotes or in a comment. */
final class EnvironmentPlaces {
    private static final String INSIDE = "a value of an environment file";
    private static final Escaper DOUBLE_QUOTED =
            new ContextEscaper(INSIDE, EnvironmentPlaces::doubleQuoted, EnvironmentPlaces::doubleQuoted);
    private static final Escaper SINGLE_QUOTED =
            new ContextEscaper(INSIDE, EnvironmentPlaces::singleQuoted, EnvironmentPlaces::singleQuoted);

    private enum State {
        NAME,
        COMMENT,
        VALUE,
        BARE,
        SINGLE,
        DOUBLE
    }

    private final TemplateText template;
    private final String text;
    private final List<PlaceContext> contexts = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();
    private State state = State.NAME;
    private boolean lineStarts = true;
    private boolean valueStarts;
    private int at;

    private EnvironmentPlaces(TemplateText template) {
        this.template = template;
        this.text = template.numbered();
        while (at < text.length()) {
            if (text.startsWith(TemplateText.OPEN, at)) {
                at = text.indexOf(TemplateText.CLOSE, at) + TemplateText.CLOSE.length();
                place();
            } else {
                character(text.charAt(at++));
            }
        }
    }

    static List<PlaceContext> read(TemplateText text) {
        EnvironmentPlaces places = new EnvironmentPlaces(text);
        if (!places.errors.isEmpty()) {
            throw new TemplateException(places.errors);
        }
        return places.contexts;
    }

    private void place() {
        boolean ends = at == text.length() || "\r\n".indexOf(text.charAt(at)) >= 0;
        contexts.add(
                switch (state) {
                    case COMMENT -> new PlaceContext(Escapers.systemdValue(), true);
                    case SINGLE -> new PlaceContext(SINGLE_QUOTED, true);
                    case DOUBLE -> new PlaceContext(DOUBLE_QUOTED, true);
                    default -> new PlaceContext(Escapers.environmentFileValue(), valueStarts && ends);
                });
        if (state == State.NAME) {
            TemplateText.Place place = template.places().get(contexts.size() - 1);
            errors.add(FieldError.of(
                            FieldError.Type.FORBIDDEN, FieldPath.of(place.name()), "a place only stands in a value")
                    .at(place.location()));
        }
        state = state == State.VALUE ? State.BARE : state;
        valueStarts = false;
        lineStarts = false;
    }

    private void character(char c) {
        boolean escapes = c == '\\' && state != State.SINGLE && state != State.NAME;
        boolean newline = c == '\n' || c == '\r';
        if (escapes) {
            // what follows is no quote and ends no line
            at = Math.min(at + 1, text.length());
            state = state == State.VALUE ? State.BARE : state;
        } else if (state == State.SINGLE || state == State.DOUBLE) {
            state = c == (state == State.SINGLE ? '\'' : '"') ? State.VALUE : state;
        } else if (newline) {
            state = State.NAME;
        } else if (state == State.NAME) {
            name(c);
        } else if (state == State.VALUE) {
            state = c == '\'' ? State.SINGLE : c == '"' ? State.DOUBLE : " \t".indexOf(c) >= 0 ? state : State.BARE;
        }
        valueStarts = valueStarts && state == State.VALUE && " \t=".indexOf(c) >= 0;
        lineStarts = newline || (lineStarts && " \t".indexOf(c) >= 0);
    }

    private void name(char c) {
        if (lineStarts && (c == '#' || c == ';')) {
            state = State.COMMENT;
        } else if (c == '=' && !lineStarts) {
            state = State.VALUE;
            valueStarts = true;
        }
    }

    private static String doubleQuoted(String raw) {
        SystemdEscapes.refuseWhatEnvironmentDrops(INSIDE, raw);
        StringBuilder out = new StringBuilder();
        raw.codePoints()
                .forEach(c -> out.append("\"\\`$".indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c));
        return out.toString();
    }

    private static String singleQuoted(String raw) {
        SystemdEscapes.refuseWhatEnvironmentDrops(INSIDE, raw);
        Alphabet.refuse(INSIDE, raw, c -> c == '\'', "it would end the quotes it stands between");
        return raw;
    }
}
