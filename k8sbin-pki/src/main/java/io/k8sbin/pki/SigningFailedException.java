package io.k8sbin.pki;

import java.io.Serial;

/** A {@link CertificateSigner} could not sign, or gave a wrong signature. Nothing was issued. Code {@code pki.signing}. */
public final class SigningFailedException extends PkiException {
    @Serial
    private static final long serialVersionUID = 1L;

    SigningFailedException(String message) {
        super("pki.signing", message);
    }

    SigningFailedException(String message, Throwable cause) {
        super("pki.signing", message, cause);
    }
}
