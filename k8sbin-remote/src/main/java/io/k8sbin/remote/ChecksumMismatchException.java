package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import java.io.Serial;

/**
 * A file arrived with other bytes than those sent, or changed on the operator's machine since it was hashed;
 * nothing was replaced. Code {@code remote.checksum-mismatch}.
 */
public final class ChecksumMismatchException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient HostPath path;

    /** For k8sbin itself. */
    public ChecksumMismatchException(RemoteTarget target, HostPath path, String message) {
        super("remote.checksum-mismatch", target, Retry.NEVER, message);
        this.path = path;
    }

    /** The file. */
    public HostPath path() {
        return path;
    }
}
