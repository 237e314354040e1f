package io.k8sbin.remote;

import java.io.Serial;

/**
 * The host did not accept the credentials. Code {@code remote.authentication-failed}.
 */
public final class AuthenticationFailedException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For k8sbin itself. */
    public AuthenticationFailedException(RemoteTarget target, String message) {
        super("remote.authentication-failed", target, Retry.NEVER, message);
    }
}
