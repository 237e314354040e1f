package io.k8sbin.remote;

import java.io.Serial;

/**
 * The host ran something else than what was asked for, such as a login shell that refuses or a forced command.
 * Code {@code remote.unexpected-answer}.
 */
public final class UnexpectedAnswerException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For k8sbin itself. */
    public UnexpectedAnswerException(RemoteTarget target, String message) {
        super("remote.unexpected-answer", target, Retry.NEVER, message);
    }
}
