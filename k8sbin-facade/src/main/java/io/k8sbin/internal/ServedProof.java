package io.k8sbin.internal;

import io.k8sbin.RolloutException;
import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.Pem;
import io.k8sbin.remote.Tunnel;
import io.k8sbin.remote.TunnelRefusedException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** After a unit came up on a certificate that was replaced: does it serve the new one? */
final class ServedProof {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final Set<String> put;
    private final Set<String> leaves;
    private final Actions announced;

    ServedProof(ClusterPlan plan, Hosts hosts, ActionPlan actions, Actions announced) {
        this.plan = plan;
        this.hosts = hosts;
        this.announced = announced;
        this.put = new HashSet<>();
        actions.turns().forEach(t -> t.actions(Action.PutFile.class).forEach(p -> put.add(t.node() + " " + p.path())));
        this.leaves = plan.directory().leaves().values().stream()
                .map(IssuedCertificate::certificatePem)
                .collect(Collectors.toSet());
    }

    /** Looks at every port of units that were restarted on another certificate. */
    void on(Turn turn) {
        NodePlan node = plan.node(turn.node());
        for (Action.RestartUnit restarted : turn.actions(Action.RestartUnit.class)) {
            node.units().stream()
                    .filter(u -> u.name().equals(restarted.unit()) && Checkup.SERVERS.contains(u.name()))
                    .filter(u -> replaced(node, u))
                    .forEach(u -> u.ports().forEach(port -> prove(node, u, port)));
        }
    }

    private boolean replaced(NodePlan node, PlannedUnit unit) {
        return unit.inputs().stream()
                .anyMatch(p -> put.contains(node.node().name() + " " + p)
                        && certificate(node, p).isPresent());
    }

    /** The certificate of ours at a path of the plan, PEM. */
    private Optional<String> certificate(NodePlan node, HostPath path) {
        return node.file(path)
                .map(f -> f.image().content())
                .filter(FileImage.Bytes.class::isInstance)
                .map(c -> new String(((FileImage.Bytes) c).toByteArray(), StandardCharsets.UTF_8))
                .filter(leaves::contains);
    }

    private void prove(NodePlan node, PlannedUnit unit, int port) {
        String name = node.node().name();
        Optional<String> served = presented(
                        name, new HostPort(node.node().address().toString(), port))
                .or(() -> presented(name, new HostPort("127.0.0.1", port)));
        if (served.isEmpty()) {
            announced.note(name, unit.name() + ": nothing to see of its certificate on port " + port + " from here");
            return;
        }
        X509Certificate first = Pem.certificates(served.get()).get(0);
        List<X509Certificate> ours = unit.inputs().stream()
                .flatMap(p -> certificate(node, p).stream())
                .flatMap(pem -> Pem.certificates(pem).stream())
                .toList();
        if (!ours.contains(first)) {
            throw new RolloutException(
                    "rollout.unit",
                    name + ": " + unit.name() + " still serves another certificate on port " + port
                            + " than the one it was given; restart it, or see what else listens there");
        }
        announced.note(
                name,
                unit.name() + " serves its new certificate on port " + port + ", valid until "
                        + first.getNotAfter().toInstant());
    }

    private Optional<String> presented(String name, HostPort to) {
        try (Tunnel tunnel = hosts.host(name).dial(to)) {
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    tunnel::close, CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
            Optional<String> chain = ServedCertificate.of(tunnel);
            end.cancel(false);
            return chain;
        } catch (TunnelRefusedException e) {
            return Optional.empty();
        }
    }
}
