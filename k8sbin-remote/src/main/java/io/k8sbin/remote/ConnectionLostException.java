package io.k8sbin.remote;

import java.io.Serial;

/**
 * The connection broke: the host restarted, froze, or the network was cut. Code {@code remote.connection-lost}.
 */
public final class ConnectionLostException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Outcome outcome;

    /** For k8sbin itself. */
    public ConnectionLostException(RemoteTarget target, Outcome outcome, String message) {
        super("remote.connection-lost", target, Retry.LATER, message);
        this.outcome = outcome;
    }

    /** Whether what was asked for may have run. */
    public Outcome outcome() {
        return outcome;
    }
}
