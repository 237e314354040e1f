package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import java.io.Serial;

/**
 * A file system of the host has no room for the files; nothing was changed. Code {@code remote.no-space}.
 */
public final class NoSpaceException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient HostPath path;
    private final long needed;
    private final long available;

    /** For k8sbin itself. */
    public NoSpaceException(RemoteTarget target, HostPath path, long needed, long available, String message) {
        super("remote.no-space", target, Retry.NEVER, message);
        this.path = path;
        this.needed = needed;
        this.available = available;
    }

    /** A directory on the full file system. */
    public HostPath path() {
        return path;
    }

    /** Bytes needed there. */
    public long needed() {
        return needed;
    }

    /** Bytes free there. */
    public long available() {
        return available;
    }
}
