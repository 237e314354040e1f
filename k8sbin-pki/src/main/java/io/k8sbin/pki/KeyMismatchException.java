package io.k8sbin.pki;

import java.io.Serial;

/** A private key does not belong to the certificate it came with. Code {@code pki.key-mismatch}. */
public final class KeyMismatchException extends PkiException {
    @Serial
    private static final long serialVersionUID = 1L;

    KeyMismatchException(String message) {
        super("pki.key-mismatch", message);
    }
}
