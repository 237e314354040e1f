package io.k8sbin.pki.rotation;

import io.k8sbin.core.FieldError;
import io.k8sbin.pki.PkiException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A text is no rotation plan, or one that would break a connection. Code {@code pki.rotation-plan}. */
public final class RotationPlanException extends PkiException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    RotationPlanException(List<FieldError> errors) {
        super("pki.rotation-plan", errors.stream().map(FieldError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    private RotationPlanException(String message) {
        super("pki.rotation-plan", message);
        this.errors = List.of();
    }

    static RotationPlanException unsafe(List<String> broken) {
        return new RotationPlanException("the steps are not in an order that is safe; make the plan anew:\n"
                + broken.stream().limit(10).collect(Collectors.joining("\n")));
    }

    /** What is missing or unknown, in order; empty when the steps themselves are unsafe. */
    public List<FieldError> errors() {
        return errors;
    }
}
