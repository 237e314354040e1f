package io.k8sbin.remote;

import java.io.Serial;

/**
 * The private key cannot be used: missing, unreadable, encrypted without or with another passphrase, or of an
 * unknown kind. Code {@code remote.credentials}.
 */
public final class CredentialsException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For k8sbin itself. */
    public CredentialsException(RemoteTarget target, String message) {
        super("remote.credentials", target, Retry.NEVER, message);
    }
}
