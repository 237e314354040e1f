package io.k8sbin.internal;

import io.k8sbin.RolloutEvent;
import io.k8sbin.RolloutException;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.cluster.spec.SshAccess;
import io.k8sbin.core.HostPort;
import io.k8sbin.remote.Become;
import io.k8sbin.remote.Credentials;
import io.k8sbin.remote.Fleet;
import io.k8sbin.remote.HostKeyPolicy;
import io.k8sbin.remote.HostOutcome;
import io.k8sbin.remote.RemoteEvent;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.SshConnector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The connections to a cluster's hosts, by node name. */
public final class Hosts implements AutoCloseable {
    private static final int LEAST_AT_ONCE = 16;
    private static final int MOST_AT_ONCE = 128;
    private final Map<String, RemoteHost> connections;
    private final Map<String, String> unreachable;

    private Hosts(Map<String, RemoteHost> connections, Map<String, String> unreachable) {
        this.connections = connections;
        this.unreachable = unreachable;
    }

    /** Connections that are open already, by node name. */
    public static Hosts of(Map<String, ? extends RemoteHost> connections) {
        return new Hosts(new LinkedHashMap<>(connections), Map.of());
    }

    /** Connects to all hosts in parallel; when one cannot be reached, all are closed again. */
    public static Hosts connect(ClusterPlan plan, Consumer<RolloutEvent> listener) {
        Hosts hosts = reach(plan, listener);
        if (!hosts.unreachable.isEmpty()) {
            hosts.close();
            String failures = hosts.unreachable.entrySet().stream()
                    .map(e -> e.getKey() + ": " + e.getValue())
                    .collect(Collectors.joining("\n"));
            throw new RolloutException("rollout.host", "hosts cannot be reached, nothing was changed:\n" + failures);
        }
        return hosts;
    }

    /** Connects in parallel to those hosts that can be reached, and remembers why the others cannot. */
    public static Hosts reach(ClusterPlan plan, Consumer<RolloutEvent> listener) {
        Map<String, RemoteTarget> targets = new LinkedHashMap<>();
        plan.nodes()
                .forEach(n -> targets.put(
                        n.node().name(), target(n.node(), plan.spec().ssh())));
        Map<RemoteTarget, String> names =
                targets.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        SshConnector connector = connector(plan.spec().ssh(), event -> forward(event, names, listener));
        Map<String, RemoteHost> open = new LinkedHashMap<>();
        Map<String, String> failures = new LinkedHashMap<>();
        Function<String, RemoteHost> connect =
                name -> connector.connect(Optional.ofNullable(targets.get(name)).orElseThrow());
        Fleet.create().run(targets.keySet(), connect).forEach((name, outcome) -> {
            if (outcome instanceof HostOutcome.Succeeded<RemoteHost> succeeded) {
                open.put(name, succeeded.value());
            } else if (outcome instanceof HostOutcome.Failed<RemoteHost> failed) {
                failures.put(name, String.valueOf(failed.cause().getMessage()));
            }
        });
        return new Hosts(open, failures);
    }

    /** Why hosts could not be reached, by node name. */
    Map<String, String> unreachable() {
        return unreachable;
    }

    /** The nodes there is a connection to. */
    Collection<String> names() {
        return connections.keySet();
    }

    private static RemoteTarget target(NodeSpec node, SshAccess ssh) {
        String at = node.sshAddress().orElse(node.address().toString());
        boolean withPort = node.sshAddress().isPresent() && at.indexOf(':') >= 0;
        HostPort place = withPort ? HostPort.of(at) : new HostPort(at, ssh.port());
        return new RemoteTarget(place.host(), place.port(), ssh.user());
    }

    private static SshConnector connector(SshAccess ssh, Consumer<RemoteEvent> events) {
        Path home = Path.of(System.getProperty("user.home", "/")).resolve(".ssh");
        return SshConnector.builder()
                .hostKeys(HostKeyPolicy.knownHosts(ssh.knownHosts().orElse(home.resolve("known_hosts"))))
                .credentials(Credentials.privateKey(ssh.privateKey().orElse(home.resolve("id_ed25519"))))
                .become(ssh.become() == SshAccess.Become.SUDO ? Become.SUDO : Become.NONE)
                .onEvent(events)
                .build();
    }

    private static void forward(RemoteEvent event, Map<RemoteTarget, String> names, Consumer<RolloutEvent> listener) {
        Optional<String> node = Optional.ofNullable(names.get(event.target()));
        if (event instanceof RemoteEvent.PushProgress progress) {
            listener.accept(new RolloutEvent.Transferred(node, progress.done(), progress.total()));
        } else if (event instanceof RemoteEvent.ConnectRetried retried) {
            listener.accept(new RolloutEvent.Noted(node, "connecting again: " + retried.reason()));
        }
    }

    /** The connection to a node. */
    public RemoteHost host(String node) {
        return Optional.ofNullable(connections.get(node)).orElseThrow();
    }

    /**
     * Runs a task on several nodes in parallel and gives every result.
     *
     * @throws RolloutException when it fails on any, naming all; the others have ended by then
     */
    public <R> Map<String, R> each(Collection<String> nodes, Function<String, R> task) {
        Map<String, R> results = new LinkedHashMap<>();
        List<RuntimeException> failures = new ArrayList<>();
        fleet(nodes.size()).run(nodes, task).forEach((node, outcome) -> {
            if (outcome instanceof HostOutcome.Succeeded<R> succeeded) {
                results.put(node, succeeded.value());
            } else if (outcome instanceof HostOutcome.Failed<R> failed) {
                failures.add(named(node, failed.cause()));
            }
        });
        if (failures.isEmpty()) {
            return results;
        }
        throw failures.size() == 1 ? failures.get(0) : together(failures);
    }

    /** Exchanges mostly wait: the more hosts, the more of them at once, within reason. */
    private static Fleet fleet(int hosts) {
        return Fleet.ofParallelism(Math.max(LEAST_AT_ONCE, Math.min(MOST_AT_ONCE, hosts / LEAST_AT_ONCE)));
    }

    /** Runs a task on several nodes in parallel and tells every outcome. */
    <R> void eachOutcome(
            Collection<String> nodes,
            Function<String, R> task,
            BiConsumer<String, R> done,
            BiConsumer<String, String> failed) {
        Fleet.create().run(nodes, task).forEach((node, outcome) -> {
            if (outcome instanceof HostOutcome.Succeeded<R> succeeded) {
                done.accept(node, succeeded.value());
            } else if (outcome instanceof HostOutcome.Failed<R> f) {
                failed.accept(node, String.valueOf(f.cause().getMessage()));
            }
        });
    }

    private static RuntimeException named(String node, RuntimeException failure) {
        return failure instanceof RolloutException
                ? failure
                : new RolloutException("rollout.host", node + ": " + failure.getMessage(), failure);
    }

    private static RolloutException together(List<RuntimeException> failures) {
        String text = failures.stream().map(Throwable::getMessage).collect(Collectors.joining("\n"));
        RolloutException all = new RolloutException("rollout.host", text, failures.get(0));
        failures.stream().skip(1).forEach(all::addSuppressed);
        return all;
    }

    @Override
    public void close() {
        connections.values().forEach(RemoteHost::close);
    }
}
