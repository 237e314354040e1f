package io.k8sbin.render;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds for each place of a unit's template the directive it stands in, and with it how its value is written. */
final class UnitPlaces {
    private static final Pattern PLACE = Pattern.compile("\\x00\\(([0-9]+)\\)\\x00");
    private static final Pattern COMMAND =
            Pattern.compile("Exec(Condition|Reload|Start|StartPre|StartPost|Stop|StopPre|StopPost)");

    /** systemd expands no variables in it, and takes signs at its start for prefixes. */
    private static final Escaper PROGRAM =
            new ContextEscaper("the program of a command line", UnitPlaces::program, UnitPlaces::program);

    private final TemplateText text;
    private final List<PlaceContext> contexts = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();
    /** The logical line so far: {@code ExecStart=/bin/x --a}; empty between lines. */
    private String logical = "";

    private UnitPlaces(TemplateText text) {
        this.text = text;
        text.numbered().lines().forEach(this::line);
    }

    static List<PlaceContext> read(TemplateText text) {
        UnitPlaces places = new UnitPlaces(text);
        if (!places.errors.isEmpty()) {
            throw new TemplateException(places.errors);
        }
        return places.contexts;
    }

    private void line(String line) {
        String start = line.stripLeading();
        boolean comment = start.startsWith("#") || start.startsWith(";");
        Matcher place = PLACE.matcher(line);
        while (place.find()) {
            String before = logical + line.substring(0, place.start());
            contexts.add(comment ? plain() : context(before, line.substring(place.end())));
        }
        if (!comment) {
            boolean continues = line.matches(".*(?<!\\\\)(\\\\\\\\)*\\\\");
            logical = continues ? logical + line.substring(0, line.length() - 1) + " " : "";
        }
    }

    private PlaceContext context(String before, String after) {
        int equals = before.indexOf('=');
        if (equals < 0 || before.stripLeading().startsWith("[")) {
            TemplateText.Place place = text.places().get(contexts.size());
            errors.add(FieldError.of(
                            FieldError.Type.FORBIDDEN, FieldPath.of(place.name()), "a place only stands in a value")
                    .at(place.location()));
            return plain();
        }
        String directive = before.substring(0, equals).strip();
        String value = before.substring(equals + 1);
        boolean whole = value.matches("(|.*[ \\t])") && !quoted(value) && after.matches("(?s)([ \\t].*|)");
        if (COMMAND.matcher(directive).matches()) {
            boolean program = value.strip().indexOf(' ') < 0 && (value.isBlank() || !value.matches(".*[ \\t]"));
            return new PlaceContext(program ? PROGRAM : Escapers.systemdExecArgument(), whole);
        }
        return directive.equals("Environment") ? new PlaceContext(Escapers.systemdEnvironment(), whole) : plain();
    }

    /** Whether what follows the text lies between quotes, as {@code systemd.syntax(7)} counts them. */
    private static boolean quoted(String text) {
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return quote != 0;
    }

    private static String program(String raw) {
        String context = "the program of a command line";
        Alphabet.refuse(context, raw, c -> !Alphabet.isPlain(c) && c != '%', "only letters, digits, % and _./:@+,=-");
        if (!raw.isEmpty() && "-@:+!".indexOf(raw.charAt(0)) >= 0) {
            throw new UnsafeValueException(context, raw.charAt(0), 1, "systemd takes it for a prefix");
        }
        return raw.replace("%", "%%");
    }

    private static PlaceContext plain() {
        return new PlaceContext(Escapers.systemdValue(), true);
    }
}
