package io.k8sbin.remote;

import java.io.Serial;

/**
 * Files could not be put on the host; each is either as before or as wanted, and pushing again completes it. Code
 * {@code remote.transfer-failed}.
 */
public final class TransferFailedException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For k8sbin itself. */
    public TransferFailedException(RemoteTarget target, String message) {
        super("remote.transfer-failed", target, Retry.LATER, message);
    }
}
