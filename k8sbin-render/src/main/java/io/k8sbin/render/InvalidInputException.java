package io.k8sbin.render;

import io.k8sbin.core.FieldError;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A model or text that cannot become a file; holds every problem, with the place where there is one. Code {@code
 * render.invalid-input}.
 */
public final class InvalidInputException extends RenderException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /** For this library's own packages. */
    public InvalidInputException(List<FieldError> errors) {
        super("render.invalid-input", errors.stream().map(FieldError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** Every problem, in the order found. */
    public List<FieldError> errors() {
        return errors;
    }
}
