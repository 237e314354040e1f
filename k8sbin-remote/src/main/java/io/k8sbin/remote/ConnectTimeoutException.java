package io.k8sbin.remote;

import java.io.Serial;

/**
 * The host did not finish connecting, key exchange and login in time: firewall, silent service or overload. Code
 * {@code remote.connect-timeout}.
 */
public final class ConnectTimeoutException extends RemoteHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** For k8sbin itself. */
    public ConnectTimeoutException(RemoteTarget target, String message) {
        super("remote.connect-timeout", target, Retry.LATER, message);
    }
}
