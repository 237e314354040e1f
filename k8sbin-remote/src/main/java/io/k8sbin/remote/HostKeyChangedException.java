package io.k8sbin.remote;

import java.io.Serial;

/**
 * The host showed another key than the one known: it was installed anew, or someone stands in between. Code {@code
 * remote.host-key-changed}.
 */
public final class HostKeyChangedException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String fingerprint;
    private final String known;

    /** For k8sbin itself. */
    public HostKeyChangedException(RemoteTarget target, String fingerprint, String known, String message) {
        super("remote.host-key-changed", target, Retry.NEVER, message);
        this.fingerprint = fingerprint;
        this.known = known;
    }

    /** The key the host showed, as {@code SHA256:...}. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Where the expected key is written, as {@code file:line}. */
    public String known() {
        return known;
    }
}
