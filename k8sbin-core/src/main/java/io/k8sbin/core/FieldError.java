package io.k8sbin.core;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing wrong with one field: what kind of error, where, which value, and what to do. Prints as {@code path: kind:
 * "value": detail}, in Kubernetes' own words for the kinds it knows; control characters of the value are escaped.
 *
 * @param type the kind of error
 * @param path the field
 * @param badValue what stood there, as written; empty when nothing did or when it is secret
 * @param detail what is wrong and what to do about it: a sentence without a full stop
 * @param location where in the text, when it came from one
 */
public record FieldError(
        Type type, FieldPath path, Optional<String> badValue, String detail, Optional<SourceLocation> location) {

    /** The kinds of field error; the first seven are kinds of Kubernetes' {@code field.ErrorType}, in its words. */
    public enum Type {
        /** Must be given and is not. */
        REQUIRED("Required value"),
        /** Has the right type and cannot be right. */
        INVALID("Invalid value"),
        /** Is none of the values there are. */
        NOT_SUPPORTED("Unsupported value"),
        /** Stands twice where it must be unique. */
        DUPLICATE("Duplicate value"),
        /** Names something that is not there. */
        NOT_FOUND("Not found"),
        /** May not be given here, or not together with something else. */
        FORBIDDEN("Forbidden"),
        /** Is longer than allowed. */
        TOO_LONG("Too long"),
        /** Has another type. */
        TYPE_INVALID("Wrong type"),
        /** No such field. */
        UNKNOWN_FIELD("Unknown field"),
        /** The text is no document at all. */
        SYNTAX("Syntax error");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** The kind in words. */
        public String words() {
            return words;
        }
    }

    /** Refuses nulls. */
    public FieldError {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(badValue, "badValue");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(location, "location");
    }

    /** An error about a field that holds nothing, or whose value must not be shown. */
    public static FieldError of(Type type, FieldPath path, String detail) {
        return new FieldError(type, path, Optional.empty(), detail, Optional.empty());
    }

    /** An error about the value of a field. */
    public static FieldError of(Type type, FieldPath path, String badValue, String detail) {
        return new FieldError(type, path, Optional.of(badValue), detail, Optional.empty());
    }

    /** The same error with its place in the text. */
    public FieldError at(SourceLocation place) {
        return new FieldError(type, path, badValue, detail, Optional.of(place));
    }

    /** This error as a finding of severity ERROR with the id {@code field.required}, {@code field.invalid} and so on. */
    public Finding toFinding() {
        String id = "field." + type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new Finding(id, Severity.ERROR, path, words() + ": " + detail, location);
    }

    private String words() {
        return type.words() + badValue.map(v -> ": \"" + Printable.of(v) + "\"").orElse("");
    }

    /** {@code file:line:column: path: kind: "value": detail}, without the place where there is none. */
    @Override
    public String toString() {
        return location.map(l -> l + ": ").orElse("") + path + ": " + words() + ": " + detail;
    }
}
