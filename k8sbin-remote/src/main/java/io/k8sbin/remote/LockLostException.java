package io.k8sbin.remote;

import java.io.Serial;

/**
 * The host's lock belongs to somebody else by now, so it refused a change of files; nothing was changed. Code
 * {@code remote.lock-lost}.
 */
public final class LockLostException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For k8sbin itself. */
    public LockLostException(RemoteTarget target, String message) {
        super("remote.lock-lost", target, Retry.NEVER, message);
    }
}
