package io.k8sbin.remote;

import java.io.Serial;

/**
 * A command ended with another status than 0. Code {@code remote.command-failed}.
 */
public final class CommandFailedException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient CommandResult result;

    /** For k8sbin itself. */
    public CommandFailedException(RemoteTarget target, CommandResult result, String message) {
        super("remote.command-failed", target, Retry.NEVER, message);
        this.result = result;
    }

    /** What the command left. */
    public CommandResult result() {
        return result;
    }
}
