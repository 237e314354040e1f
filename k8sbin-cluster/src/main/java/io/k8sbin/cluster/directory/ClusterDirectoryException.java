package io.k8sbin.cluster.directory;

import io.k8sbin.cluster.ClusterException;
import java.io.Serial;

/**
 * A cluster directory that cannot be used as it is: damaged, unreadable, in use or of another cluster. Codes: {@code
 * cluster.directory-io}, {@code cluster.directory-busy}, {@code cluster.directory-damaged}, {@code cluster.pod-range-full}.
 */
public final class ClusterDirectoryException extends ClusterException {
    @Serial
    private static final long serialVersionUID = 1L;

    ClusterDirectoryException(String code, String message) {
        super(code, message);
    }

    ClusterDirectoryException(String code, String message, Throwable cause) {
        super(code, message, cause);
    }
}
