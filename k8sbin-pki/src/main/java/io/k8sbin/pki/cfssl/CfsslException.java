package io.k8sbin.pki.cfssl;

import io.k8sbin.core.FieldError;
import io.k8sbin.pki.PkiException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A request or configuration of cfssl is wrong, or what both ask for must not be issued. Code {@code pki.cfssl}. */
public final class CfsslException extends PkiException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    CfsslException(List<FieldError> errors) {
        super("pki.cfssl", errors.stream().map(FieldError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** Everything that is wrong, in the order of the text. */
    public List<FieldError> errors() {
        return errors;
    }
}
