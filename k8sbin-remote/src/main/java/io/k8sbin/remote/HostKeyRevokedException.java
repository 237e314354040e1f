package io.k8sbin.remote;

import java.io.Serial;

/**
 * The host showed a key that is marked as revoked. Code {@code remote.host-key-revoked}.
 */
public final class HostKeyRevokedException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String fingerprint;
    private final String known;

    /** For k8sbin itself. */
    public HostKeyRevokedException(RemoteTarget target, String fingerprint, String known, String message) {
        super("remote.host-key-revoked", target, Retry.NEVER, message);
        this.fingerprint = fingerprint;
        this.known = known;
    }

    /** The key the host showed, as {@code SHA256:...}. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Where it is revoked, as {@code file:line}. */
    public String known() {
        return known;
    }
}
