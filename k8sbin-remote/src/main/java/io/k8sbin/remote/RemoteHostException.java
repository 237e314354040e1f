package io.k8sbin.remote;

import io.k8sbin.core.K8sbinException;
import java.io.Serial;

/** Root of what k8sbin-remote throws: which host, what happened, what to do, and whether trying again can help. */
public abstract class RemoteHostException extends K8sbinException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient RemoteTarget target;
    private final Retry retry;

    /** Whether the same call can succeed later without anybody changing anything. */
    public enum Retry {
        /** No: somebody has to act. */
        NEVER,
        /** Yes, possibly. */
        LATER
    }

    /** For the exceptions of this library; {@code code} is stable and machine readable. */
    protected RemoteHostException(String code, RemoteTarget target, Retry retry, String message) {
        super(code, target.host() + ": " + message);
        this.target = target;
        this.retry = retry;
    }

    /** As above, keeping what caused it. */
    protected RemoteHostException(String code, RemoteTarget target, Retry retry, String message, Throwable cause) {
        super(code, target.host() + ": " + message, cause);
        this.target = target;
        this.retry = retry;
    }

    /** The host. */
    public final RemoteTarget target() {
        return target;
    }

    /** Whether the same call can succeed later without anybody changing anything. */
    public final boolean retryable() {
        return retry == Retry.LATER;
    }
}
