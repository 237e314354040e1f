package io.k8sbin.remote;

import java.io.Serial;
import java.time.Instant;
import java.util.Optional;

/**
 * Another operator holds the lock of this host. Code {@code remote.host-busy}.
 */
public final class HostBusyException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String owner;
    private final transient Optional<Instant> since;

    /** For k8sbin itself. */
    public HostBusyException(RemoteTarget target, String owner, Optional<Instant> since, String message) {
        super("remote.host-busy", target, Retry.LATER, message);
        this.owner = owner;
        this.since = since;
    }

    /** Who holds it, as they named themselves. */
    public String owner() {
        return owner;
    }

    /** Since when, by the clock of the host; empty when unknown. */
    public Optional<Instant> since() {
        return since;
    }
}
