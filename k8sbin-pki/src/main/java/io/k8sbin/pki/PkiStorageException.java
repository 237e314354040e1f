package io.k8sbin.pki;

import java.io.IOException;
import java.io.Serial;

/**
 * A file of keys or certificates could not be read or written. Codes: {@code pki.storage}, {@code pki.key-exists} when
 * another key is already there.
 */
public final class PkiStorageException extends PkiException {
    @Serial
    private static final long serialVersionUID = 1L;

    PkiStorageException(String message) {
        super("pki.key-exists", message);
    }

    PkiStorageException(String message, IOException cause) {
        super("pki.storage", message + ": " + cause, cause);
    }
}
