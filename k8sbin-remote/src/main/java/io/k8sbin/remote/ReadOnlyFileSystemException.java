package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import java.io.Serial;

/**
 * A directory cannot be written although the user may do anything: its file system is read-only. Code {@code
 * remote.read-only}.
 */
public final class ReadOnlyFileSystemException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient HostPath path;

    /** For k8sbin itself. */
    public ReadOnlyFileSystemException(RemoteTarget target, HostPath path, String message) {
        super("remote.read-only", target, Retry.NEVER, message);
        this.path = path;
    }

    /** The directory. */
    public HostPath path() {
        return path;
    }
}
