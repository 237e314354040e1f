package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.Listener;
import io.k8sbin.cluster.check.UnitHealth;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.core.HostPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ports that must be open, and those that must not. */
final class PortRules {
    /** Plain-text ports of components, and what one finds there. */
    private static final Map<Integer, String> INSECURE = Map.of(
            8080, "kube-apiserver without authentication",
            10255, "kubelet's read-only port",
            10251, "kube-scheduler without TLS",
            10252, "kube-controller-manager without TLS");

    private final Case examined;

    PortRules(Case examined) {
        this.examined = examined;
    }

    void check() {
        for (Case.Patient host : examined.patients()) {
            host.seen().listeners().forEach(l -> closed(host, l));
            for (PlannedUnit unit : host.node().units()) {
                if (examined.hasCome(unit.phase())) {
                    unit.ports().forEach(port -> open(host, unit, port));
                }
            }
        }
    }

    private void closed(Case.Patient host, Listener listener) {
        String what = INSECURE.get(listener.port());
        if (what != null && listener.process().startsWith("kube")) {
            examined.error(
                    "port-open",
                    host,
                    "port " + listener.port() + " is open: " + what,
                    listener.address() + ":" + listener.port() + " held by " + listener.process(),
                    "set the component's insecure port flag to 0, or run apply to restore the planned flags");
        }
    }

    private void open(Case.Patient host, PlannedUnit unit, int port) {
        List<Listener> holders = host.seen().listeners().stream()
                .filter(l -> l.port() == port && !isNeighbours(host, unit, l))
                .toList();
        boolean active = isActive(host, unit);
        if (active && holders.isEmpty()) {
            examined.error(
                    "port-closed",
                    host,
                    unit.name() + " runs but nothing listens on port " + port,
                    "",
                    "read journalctl -u " + unit.name());
        }
        holders.stream()
                .filter(holder -> !active || (!holder.process().isEmpty() && !isProgram(host, unit, holder)))
                .findFirst()
                .ifPresent(holder -> taken(host, unit, holder));
    }

    /** Two units may have the same port on different addresses: a load balancer and the proxy behind a virtual address. */
    private static boolean isNeighbours(Case.Patient host, PlannedUnit unit, Listener listener) {
        return !isProgram(host, unit, listener)
                && host.node().units().stream()
                        .anyMatch(other -> other.ports().contains(listener.port())
                                && isActive(host, other)
                                && isProgram(host, other, listener));
    }

    private static boolean isActive(Case.Patient host, PlannedUnit unit) {
        return host.seen().unit(unit.name()).map(UnitHealth::isActive).orElse(false);
    }

    /** The kernel knows the first 15 letters of a program's name. */
    private static boolean isProgram(Case.Patient host, PlannedUnit unit, Listener listener) {
        List<String> argv = host.argv(unit);
        return argv.isEmpty()
                || isContainer(argv)
                || (!listener.process().isEmpty()
                        && HostPath.of(argv.get(0)).name().startsWith(listener.process()));
    }

    /** What listens is inside the container, not the client that started it. */
    private static boolean isContainer(List<String> argv) {
        return HostPath.of(argv.get(0)).name().equals("docker");
    }

    private void taken(Case.Patient host, PlannedUnit unit, Listener holder) {
        String by = holder.process().isEmpty() ? "another program" : holder.process();
        examined.error(
                "port-taken",
                host,
                "port " + holder.port() + " of " + unit.name() + " is taken by " + by,
                holder.address() + ":" + holder.port() + " held by " + by
                        + holder.pids().stream()
                                .limit(1)
                                .map(pid -> " (pid " + pid + ")")
                                .collect(Collectors.joining()),
                "stop that program, or choose another port; then systemctl restart " + unit.name());
    }
}
