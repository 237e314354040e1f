package io.k8sbin.render.systemd;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.SourceLocation;
import io.k8sbin.render.InvalidInputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads a unit's text into located directives, line by line as systemd's {@code config_parse} does. */
final class UnitText {
    private final String source;
    private final List<FieldError> fatal = new ArrayList<>();
    private final List<FieldError> refused = new ArrayList<>();
    private final List<FieldError> ignored = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private String section = "";

    /** A directive with its section and place; without a directive it is the section's header. */
    record Line(SourceLocation place, String section, List<Directive> directive) {}

    private UnitText(String source, String text) {
        this.source = source;
        UnitLines.logical(text.startsWith("\ufeff") ? text.substring(1) : text).forEach(this::logical);
    }

    /** Every line; throws for those systemd would only warn of as well. */
    static List<Line> read(String source, String text) {
        UnitText reader = new UnitText(source, text);
        reader.refuse(Stream.of(reader.fatal, reader.refused, reader.ignored).flatMap(List::stream));
        return reader.lines;
    }

    /** The lines systemd would look at; those it would only warn of go to {@code ignored}. */
    static List<Line> read(String source, String text, List<FieldError> ignored) {
        UnitText reader = new UnitText(source, text);
        reader.refuse(reader.fatal.stream());
        ignored.addAll(reader.ignored);
        return reader.lines;
    }

    private void refuse(Stream<FieldError> errors) {
        List<FieldError> inOrder = errors.sorted(
                        Comparator.comparing(e -> e.location().orElseThrow()))
                .toList();
        if (!inOrder.isEmpty()) {
            throw new InvalidInputException(inOrder);
        }
    }

    private void logical(UnitLines.Logical logical) {
        String line = UnitLines.trim(logical.text());
        if (line.isEmpty()) {
            return;
        }
        SourceLocation place =
                new SourceLocation(source, logical.number(), 1 + logical.text().indexOf(line));
        int unreadable = UnitLines.unreadable(line);
        if (unreadable >= 0) {
            report(ignored, place, "U+%04X: systemd ignores a line with this character".formatted(unreadable));
        } else if (line.startsWith("[")) {
            header(place, line);
        } else {
            assignment(place, line);
        }
    }

    private void header(SourceLocation place, String line) {
        try {
            if (!line.endsWith("]")) {
                throw new IllegalArgumentException("a section header ends with ]");
            }
            section = new Section(line.substring(1, line.length() - 1), List.of()).name();
            lines.add(new Line(place, section, List.of()));
        } catch (IllegalArgumentException e) {
            report(fatal, place, String.valueOf(e.getMessage()));
        }
    }

    private void assignment(SourceLocation place, String line) {
        int equals = line.indexOf('=');
        if (section.isEmpty()) {
            report(ignored, place, "an assignment before the first section: systemd ignores it");
            return;
        }
        if (equals <= 0) {
            report(ignored, place, "neither a section nor an assignment: systemd ignores the line");
            return;
        }
        try {
            Directive directive = new Directive(UnitLines.trim(line.substring(0, equals)), line.substring(equals + 1));
            lines.add(new Line(place, section, List.of(directive)));
            if (UnitWords.isCommand(directive.name()) && !UnitWords.isWellFormed(directive.value())) {
                report(refused, place, "a quote is not closed: systemd does not load the unit");
            }
        } catch (IllegalArgumentException e) {
            report(fatal, place, String.valueOf(e.getMessage()));
        }
    }

    private static void report(List<FieldError> where, SourceLocation place, String detail) {
        where.add(
                FieldError.of(FieldError.Type.SYNTAX, FieldPath.root(), detail).at(place));
    }
}
