package io.k8sbin.render.internal;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.SourceLocation;
import io.k8sbin.render.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/** Gathers every problem of one input, to be thrown at once. Not thread-safe. */
public final class Problems {
    private final List<FieldError> errors = new ArrayList<>();

    /** Adds a problem. */
    public void add(FieldError error) {
        errors.add(error);
    }

    /** Adds a problem of a field that holds nothing. */
    public void required(FieldPath path, String detail) {
        add(FieldError.of(FieldError.Type.REQUIRED, path, detail));
    }

    /** Adds a problem of a field's value. */
    public void invalid(FieldPath path, Object value, String detail) {
        add(FieldError.of(FieldError.Type.INVALID, path, String.valueOf(value), detail));
    }

    /** Adds a line of a text that cannot be read. */
    public void syntax(SourceLocation place, String detail) {
        add(FieldError.of(FieldError.Type.SYNTAX, FieldPath.root(), detail).at(place));
    }

    /** Throws {@link InvalidInputException} when anything was added. */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
