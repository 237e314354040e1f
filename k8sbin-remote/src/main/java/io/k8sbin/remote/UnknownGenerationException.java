package io.k8sbin.remote;

import java.io.Serial;

/**
 * The host keeps no change of this name; nothing was changed. Code {@code remote.unknown-generation}.
 */
public final class UnknownGenerationException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For k8sbin itself. */
    public UnknownGenerationException(RemoteTarget target, String generation) {
        super(
                "remote.unknown-generation",
                target,
                Retry.NEVER,
                "no change called " + generation + " is kept: choose one of those the host lists");
    }
}
