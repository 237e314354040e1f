package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import java.io.Serial;

/**
 * A path cannot be written safely: somebody other than root could swap a directory above it, or something else is
 * in its place. Code {@code remote.unsafe-path}.
 */
public final class UnsafePathException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient HostPath path;

    /** For k8sbin itself. */
    public UnsafePathException(RemoteTarget target, HostPath path, String message) {
        super("remote.unsafe-path", target, Retry.NEVER, message);
        this.path = path;
    }

    /** The directory or file at fault. */
    public HostPath path() {
        return path;
    }
}
