package io.k8sbin.render.haproxy;

import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import java.util.List;

/** How haproxy finds out whether a server can take connections. */
public sealed interface HealthCheck {
    /** The server accepts a connection: an API server does so before it can serve. */
    record Connect() implements HealthCheck {}

    /**
     * The server answers 200 over TLS. API servers answer {@code /readyz} to everyone unless they run with
     * {@code --anonymous-auth=false}; use {@link Connect} then.
     *
     * @param path asked for, such as {@code /readyz}
     * @param authority certificates that must have signed the server's
     */
    record Https(String path, HostPath authority) implements HealthCheck {
        /** Refuses a path that is not absolute or holds more than letters, digits and {@code / _ . -}. */
        public Https {
            if (!path.matches("/[A-Za-z0-9/_.-]*")) {
                throw new IllegalArgumentException("not a path such as /readyz: \"" + path + "\"");
            }
        }
    }

    /** The server accepts a connection. */
    static HealthCheck connect() {
        return new Connect();
    }

    /** The API server says by {@code /readyz} that it can serve, with a certificate of this authority. */
    static HealthCheck readyz(HostPath authority) {
        return new Https("/readyz", authority);
    }

    /** The lines of the section. */
    default List<String> lines() {
        return this instanceof Https https
                ? List.of("option httpchk GET " + https.path(), "http-check expect status 200")
                : List.of("option tcp-check");
    }

    /** What is said of each server. */
    default String words() {
        return this instanceof Https https
                ? "check check-ssl verify required ca-file "
                        + Escapers.haproxyArgument().escape(https.authority().value())
                : "check";
    }
}
