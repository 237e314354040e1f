package io.k8sbin.remote;

import java.io.Serial;

/**
 * An address could not be reached from a host, or the host forwards nothing. Code {@code remote.refused-tunnel}.
 */
public final class TunnelRefusedException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For k8sbin itself. */
    public TunnelRefusedException(RemoteTarget target, String message) {
        super("remote.refused-tunnel", target, Retry.LATER, message);
    }
}
