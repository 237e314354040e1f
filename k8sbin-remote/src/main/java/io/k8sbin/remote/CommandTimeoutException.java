package io.k8sbin.remote;

import java.io.Serial;

/**
 * A command did not end in time; it was told to stop. Code {@code remote.command-timeout}.
 */
public final class CommandTimeoutException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient CommandResult partial;

    /** For k8sbin itself. */
    public CommandTimeoutException(RemoteTarget target, CommandResult partial, String message) {
        super("remote.command-timeout", target, Retry.NEVER, message);
        this.partial = partial;
    }

    /** The output up to then; its outcome is {@link Outcome#UNKNOWN}. */
    public CommandResult partial() {
        return partial;
    }
}
