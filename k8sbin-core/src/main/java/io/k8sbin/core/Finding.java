package io.k8sbin.core;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something worth saying about an input, a plan or a host: an error, a warning or a remark, with a stable id.
 *
 * @param id stable name of the rule: lower case words joined by dots and dashes
 * @param severity how bad
 * @param path what it is about
 * @param message what is wrong and what to do about it; never a secret
 * @param location where in a text, when it came from one
 */
public record Finding(String id, Severity severity, FieldPath path, String message, Optional<SourceLocation> location) {
    /** Errors first, then by place (those without one first), path, id and message: consistent with equals. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(
                    Finding::location,
                    Comparator.comparing(l -> l.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())))
            .thenComparing(Finding::path)
            .thenComparing(Finding::id)
            .thenComparing(Finding::message);

    /** Refuses nulls. */
    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(location, "location");
    }

    /** A warning without a place in a text. */
    public static Finding warning(String id, FieldPath path, String message) {
        return new Finding(id, Severity.WARNING, path, message, Optional.empty());
    }

    /** An error without a place in a text. */
    public static Finding error(String id, FieldPath path, String message) {
        return new Finding(id, Severity.ERROR, path, message, Optional.empty());
    }

    /** The same finding with its place in the text. */
    public Finding at(SourceLocation place) {
        return new Finding(id, severity, path, message, Optional.of(place));
    }

    /** Whether any of them is an error. */
    public static boolean anyError(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    /** {@code file:line:column: error: path: message [id]}. */
    @Override
    public String toString() {
        String level = severity.name().toLowerCase(java.util.Locale.ROOT);
        return location.map(l -> l + ": ").orElse("") + level + ": " + path + ": " + message + " [" + id + "]";
    }
}
