package io.k8sbin.examples.cli;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.cluster.spec.SshAccess;
import io.k8sbin.core.HostPort;
import io.k8sbin.remote.Become;
import io.k8sbin.remote.Credentials;
import io.k8sbin.remote.HostKeyPolicy;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.SshConnector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hosts by name, and how to reach them.
 *
 * @param targets logins by the name people know the host by, in the order given
 * @param access how to log in
 */
record HostList(Map<String, RemoteTarget> targets, SshAccess access) {
    /**
     * Reads {@code [user@]host[:port]} separated by commas, a file with one of those a line, or the description of a
     * cluster (a name that ends in {@code .yaml} or {@code .yml}).
     *
     * @throws IllegalArgumentException when there is no host, or one that is none
     */
    static HostList read(String hosts, SshAccess access) {
        Path file = Path.of(hosts);
        if (hosts.endsWith(".yaml") || hosts.endsWith(".yml")) {
            return ofCluster(ClusterSpec.load(file));
        }
        Stream<String> names = Files.isRegularFile(file) ? lines(file) : Stream.of(hosts.split(",", -1));
        Map<String, RemoteTarget> targets = new LinkedHashMap<>();
        names.map(String::strip).filter(n -> !n.isEmpty()).forEach(n -> targets.put(n, target(n, access)));
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("no host in " + hosts);
        }
        return new HostList(targets, access);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> line.replaceAll("#.*", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RemoteTarget target(String name, SshAccess access) {
        int at = name.lastIndexOf('@');
        String user = at < 0 ? access.user() : name.substring(0, at);
        String place = name.substring(at + 1);
        boolean withPort =
                place.startsWith("[") || place.chars().filter(c -> c == ':').count() == 1;
        HostPort there = withPort ? HostPort.of(place) : new HostPort(place, access.port());
        return new RemoteTarget(there.host(), there.port(), user);
    }

    private static HostList ofCluster(ClusterSpec spec) {
        SshAccess access = spec.ssh();
        Map<String, RemoteTarget> targets = new LinkedHashMap<>();
        for (NodeSpec node : spec.nodes()) {
            String place = node.sshAddress().orElse(node.address().toString());
            boolean withPort = node.sshAddress().isPresent() && place.indexOf(':') >= 0;
            HostPort there = withPort ? HostPort.of(place) : new HostPort(place, access.port());
            targets.put(node.name(), new RemoteTarget(there.host(), there.port(), access.user()));
        }
        return new HostList(targets, access);
    }

    List<String> names() {
        return List.copyOf(targets.keySet());
    }

    RemoteTarget target(String name) {
        return Optional.ofNullable(targets.get(name)).orElseThrow();
    }

    SshConnector connector() {
        Path home = Path.of(System.getProperty("user.home", "/")).resolve(".ssh");
        return SshConnector.builder()
                .hostKeys(HostKeyPolicy.knownHosts(access.knownHosts().orElse(home.resolve("known_hosts"))))
                .credentials(Credentials.privateKey(access.privateKey().orElse(home.resolve("id_ed25519"))))
                .become(access.become() == SshAccess.Become.SUDO ? Become.SUDO : Become.NONE)
                .build();
    }
}
