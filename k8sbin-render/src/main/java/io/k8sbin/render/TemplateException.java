package io.k8sbin.render;

import io.k8sbin.core.FieldError;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A template that is malformed, lacks values, got values it has no place for, or got a value its place cannot hold;
 * every problem has its {@code file:line:column}. Code {@code render.template}.
 */
public final class TemplateException extends RenderException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    TemplateException(List<FieldError> errors) {
        super("render.template", errors.stream().map(FieldError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** Every problem, in the order of the text. */
    public List<FieldError> errors() {
        return errors;
    }
}
