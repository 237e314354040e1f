package io.k8sbin.remote;

import java.io.Serial;

/**
 * The host could not be reached or did not speak SSH; worth another try when the host answered and then dropped
 * the connection. Code {@code remote.connect-failed}.
 */
public final class ConnectFailedException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For k8sbin itself. */
    public ConnectFailedException(RemoteTarget target, Retry retry, String message, Throwable cause) {
        super("remote.connect-failed", target, retry, message, cause);
    }
}
