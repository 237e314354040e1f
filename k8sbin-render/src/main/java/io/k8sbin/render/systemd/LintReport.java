package io.k8sbin.render.systemd;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import io.k8sbin.core.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers findings and gives each the place of what it is about: a command goes over many lines. Not thread-safe. */
final class LintReport {
    private record Token(SourceLocation start, String text) {}

    private final List<String> physical;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Token, SourceLocation> last = new HashMap<>();

    LintReport(String text) {
        this.physical = UnitLines.physical(text);
    }

    List<Finding> findings() {
        return findings.stream().sorted(Finding.ORDER).toList();
    }

    /** A line systemd would warn of and leave out. */
    void ignored(FieldError error) {
        findings.add(new Finding("unit.ignored-line", Severity.ERROR, error.path(), error.detail(), error.location()));
    }

    void error(String id, UnitText.Line line, String token, String message) {
        add(id, Severity.ERROR, line, token, message);
    }

    void warning(String id, UnitText.Line line, String token, String message) {
        add(id, Severity.WARNING, line, token, message);
    }

    private void add(String id, Severity severity, UnitText.Line line, String token, String message) {
        FieldPath path = line.directive().isEmpty()
                ? FieldPath.of(line.section())
                : FieldPath.of(line.section(), line.directive().get(0).name());
        findings.add(new Finding(id, severity, path, message, Optional.of(place(line.place(), token))));
    }

    /** Where the token stands, from the start of its logical line on; each time it is asked for, the next one. */
    private SourceLocation place(SourceLocation start, String token) {
        Token key = new Token(start, token);
        SourceLocation from = last.get(key);
        int column = from == null ? start.column() - 1 : from.column() - 1 + token.length();
        for (int i = (from == null ? start : from).line() - 1; i < physical.size(); i++) {
            int found =
                    UnitLines.isComment(physical.get(i)) ? -1 : physical.get(i).indexOf(token, column);
            if (found >= 0) {
                SourceLocation place = new SourceLocation(start.source(), i + 1, found + 1);
                last.put(key, place);
                return place;
            }
            column = 0;
        }
        return from == null ? start : from;
    }
}
