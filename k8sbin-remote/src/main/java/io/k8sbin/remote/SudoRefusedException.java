package io.k8sbin.remote;

import java.io.Serial;

/**
 * {@code sudo}, {@code su} or {@code doas} did not run the command as root. Nothing was run. Code {@code
 * remote.sudo-refused}.
 */
public final class SudoRefusedException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** It wants a password and the connector has none. */
        PASSWORD_NEEDED,
        /** It did not accept the password. */
        PASSWORD_WRONG,
        /** It wants a terminal, and having one did not help. */
        TERMINAL_NEEDED,
        /** The user may not do this. */
        NOT_ALLOWED,
        /** The program is not there. */
        NOT_INSTALLED,
        /** It neither asked for a password nor ran the command in time. */
        NO_ANSWER,
        /** Something else; the message has the program's words. */
        OTHER
    }

    /** For k8sbin itself. */
    public SudoRefusedException(RemoteTarget target, Reason reason, String message) {
        super("remote.sudo-refused", target, Retry.NEVER, message);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
