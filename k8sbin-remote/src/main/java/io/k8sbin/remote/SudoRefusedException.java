package io.k8sbin.remote;

import java.io.Serial;

/**
 * {@code sudo -n} did not run the command as root. Code {@code remote.sudo-refused}.
 */
public final class SudoRefusedException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For k8sbin itself. */
    public SudoRefusedException(RemoteTarget target, String message) {
        super("remote.sudo-refused", target, Retry.NEVER, message);
    }
}
