package io.k8sbin.remote;

import java.io.Serial;

/**
 * The host runs no further command on this connection; nothing was started. Code {@code remote.session-limit}.
 */
public final class SessionLimitException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For k8sbin itself. */
    public SessionLimitException(RemoteTarget target, String message) {
        super("remote.session-limit", target, Retry.LATER, message);
    }
}
