package io.k8sbin.cluster.diff;

import io.k8sbin.cluster.ClusterException;
import java.io.Serial;
import java.util.List;

/** A limit that names what is not there, or that would start something before what it needs. Code {@code cluster.limit}. */
public final class InvalidLimitException extends ClusterException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For this library's own use: everything that is wrong. */
    public InvalidLimitException(List<String> problems) {
        super("cluster.limit", String.join("\n", problems));
    }
}
