package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import java.io.Serial;

/**
 * The user on the host may not do that. Code {@code remote.permission-denied}.
 */
public final class PermissionDeniedException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient HostPath path;

    /** For k8sbin itself. */
    public PermissionDeniedException(RemoteTarget target, HostPath path, String message) {
        super("remote.permission-denied", target, Retry.NEVER, message);
        this.path = path;
    }

    /** Where. */
    public HostPath path() {
        return path;
    }
}
