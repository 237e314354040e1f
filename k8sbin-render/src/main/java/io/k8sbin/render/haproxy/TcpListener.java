package io.k8sbin.render.haproxy;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.render.internal.Problems;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A {@code listen} section of haproxy: TCP connections passed on as they are.
 *
 * @param name of the section
 * @param binds where it listens; IP addresses
 * @param servers behind it by name, in order
 * @param balance how a connection finds its server
 * @param check when a server counts as there
 */
public record TcpListener(
        String name, List<HostPort> binds, Map<String, HostPort> servers, Balance balance, HealthCheck check) {
    private static final String WORD = "[A-Za-z0-9_.-]+";

    /**
     * Copies list and map.
     *
     * @throws io.k8sbin.render.InvalidInputException with every name that is not letters, digits, dots, dashes and
     *     underscores, a section that listens nowhere or on a name, one without servers, a server that stands twice or is
     *     the section itself
     */
    public TcpListener {
        binds = List.copyOf(binds);
        servers = Collections.unmodifiableMap(new LinkedHashMap<>(servers));
        Problems problems = new Problems();
        word(problems, FieldPath.of("name"), name);
        checkBinds(problems, binds);
        checkServers(problems, binds, servers);
        problems.throwIfAny();
    }

    /** The API servers behind one address, the one with the fewest connections first, checked by connecting. */
    public static TcpListener apiServers(HostPort bind, Map<String, HostPort> servers) {
        return new TcpListener(
                "kube-apiserver", List.of(bind), servers, Balance.LEAST_CONNECTIONS, HealthCheck.connect());
    }

    /** The same with another check. */
    public TcpListener withCheck(HealthCheck other) {
        return new TcpListener(name, binds, servers, balance, other);
    }

    private static void word(Problems problems, FieldPath path, String word) {
        if (!word.matches(WORD)) {
            problems.invalid(path, word, "letters, digits, dots, dashes and underscores");
        }
    }

    private static void checkBinds(Problems problems, List<HostPort> binds) {
        if (binds.isEmpty()) {
            problems.required(FieldPath.of("binds"), "a section listens somewhere");
        }
        for (int i = 0; i < binds.size(); i++) {
            try {
                IpAddress.of(binds.get(i).host());
            } catch (IllegalArgumentException e) {
                problems.invalid(FieldPath.of("binds").index(i), binds.get(i), "must be an IP address");
            }
        }
    }

    private static void checkServers(Problems problems, List<HostPort> binds, Map<String, HostPort> servers) {
        if (servers.isEmpty()) {
            problems.required(FieldPath.of("servers"), "a proxy needs a server");
        }
        Set<HostPort> seen = new HashSet<>();
        servers.forEach((server, at) -> {
            FieldPath path = FieldPath.of("servers").key(server);
            word(problems, path, server);
            if (!seen.add(at)) {
                problems.invalid(path, at, "stands twice");
            }
            if (binds.contains(at)) {
                problems.invalid(path, at, "is the proxy itself");
            }
        });
    }
}
