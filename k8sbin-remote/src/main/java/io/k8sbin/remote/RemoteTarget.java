package io.k8sbin.remote;

import io.k8sbin.core.HostPort;

/**
 * A login on a host.
 *
 * @param host DNS name or IP address, without brackets
 * @param port where sshd listens
 * @param user login name
 */
public record RemoteTarget(String host, int port, String user) {
    /** Refuses what is no host, port or login name. */
    public RemoteTarget {
        host = new HostPort(host, port).host();
        if (!user.matches("[A-Za-z0-9_][A-Za-z0-9_.@\\\\-]{0,255}")) {
            throw new IllegalArgumentException("not a login name: \"" + user + "\"");
        }
    }

    /** A login on port 22. */
    public static RemoteTarget of(String host, String user) {
        return new RemoteTarget(host, 22, user);
    }

    /** {@code user@host:port}. */
    @Override
    public String toString() {
        return user + "@" + new HostPort(host, port);
    }
}
