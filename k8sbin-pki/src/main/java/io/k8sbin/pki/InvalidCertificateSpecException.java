package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A name, an alternative name or a whole certificate was described wrongly; nothing was made. Code {@code pki.invalid-spec}. */
public final class InvalidCertificateSpecException extends PkiException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    InvalidCertificateSpecException(List<FieldError> errors) {
        super("pki.invalid-spec", errors.stream().map(FieldError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** Not for users: lets other packages of this library report what they gathered. */
    public static InvalidCertificateSpecException of(List<FieldError> errors) {
        return new InvalidCertificateSpecException(errors);
    }

    /** Everything that is wrong, in the order of the fields. */
    public List<FieldError> errors() {
        return errors;
    }
}
