package io.k8sbin.render.nginx;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.render.internal.Problems;
import java.util.List;

/**
 * A server block of its own beside the one for the API servers, with the same timeouts and the same way to choose.
 *
 * @param name of its upstream
 * @param listen where; the host must be an IP address
 * @param servers behind it
 */
public record Forward(String name, HostPort listen, List<HostPort> servers) {
    /**
     * Copies the list.
     *
     * @throws io.k8sbin.render.InvalidInputException when the name is not letters, digits and underscores, or is the one of
     *     the API servers' own block
     */
    public Forward {
        servers = List.copyOf(servers);
        Problems problems = new Problems();
        if (!name.matches("[a-z][a-z0-9_]{0,62}") || name.equals(StreamProxyWriter.MAIN)) {
            problems.invalid(
                    FieldPath.of("name"),
                    name,
                    "lower case letters, digits and underscores, and not " + StreamProxyWriter.MAIN);
        }
        problems.throwIfAny();
    }
}
