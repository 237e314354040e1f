package io.k8sbin.pki;

import java.io.Serial;

/** A certificate cannot issue others: it is no authority, or its key is of a kind this library does not sign with. Code {@code pki.not-an-authority}. */
public final class InvalidAuthorityException extends PkiException {
    @Serial
    private static final long serialVersionUID = 1L;

    InvalidAuthorityException(String message) {
        super("pki.not-an-authority", message);
    }
}
