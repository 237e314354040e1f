package io.k8sbin.remote;

import java.io.Serial;

/**
 * The calling thread was interrupted; its interrupt flag is set again. Code {@code remote.cancelled}.
 */
public final class RemoteCancelledException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For k8sbin itself. */
    public RemoteCancelledException(RemoteTarget target, String message) {
        super("remote.cancelled", target, Retry.NEVER, message);
    }
}
