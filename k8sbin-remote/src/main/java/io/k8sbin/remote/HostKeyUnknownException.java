package io.k8sbin.remote;

import java.io.Serial;

/**
 * No trusted key is known for this host. Code {@code remote.host-key-unknown}.
 */
public final class HostKeyUnknownException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String fingerprint;

    /** For k8sbin itself. */
    public HostKeyUnknownException(RemoteTarget target, String fingerprint, String message) {
        super("remote.host-key-unknown", target, Retry.NEVER, message);
        this.fingerprint = fingerprint;
    }

    /** The key the host showed, as {@code SHA256:...}. */
    public String fingerprint() {
        return fingerprint;
    }
}
