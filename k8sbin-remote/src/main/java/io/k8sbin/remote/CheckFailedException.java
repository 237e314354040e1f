package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import java.io.Serial;

/**
 * A check refused files before they were put in place; nothing was changed. Code {@code remote.check-failed}.
 */
public final class CheckFailedException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient HostPath path;

    /** For k8sbin itself. */
    public CheckFailedException(RemoteTarget target, HostPath path, String message) {
        super("remote.check-failed", target, Retry.NEVER, message);
        this.path = path;
    }

    /** The first file of the check. */
    public HostPath path() {
        return path;
    }
}
