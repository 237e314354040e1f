package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.Listener;
import io.k8sbin.cluster.check.UnitHealth;
import io.k8sbin.cluster.plan.PlannedUnit;
import java.util.List;
import java.util.Map;

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
        List<Listener> holders =
                host.seen().listeners().stream().filter(l -> l.port() == port).toList();
        boolean active = host.seen().unit(unit.name()).map(UnitHealth::isActive).orElse(false);
        if (active && holders.isEmpty()) {
            examined.error(
                    "port-closed",
                    host,
                    unit.name() + " runs but nothing listens on port " + port,
                    "",
                    "read journalctl -u " + unit.name());
        }
        if (!active && !holders.isEmpty()) {
            Listener holder = holders.get(0);
            examined.error(
                    "port-taken",
                    host,
                    "port " + port + " of " + unit.name() + " is taken by "
                            + (holder.process().isEmpty() ? "another program" : holder.process()),
                    holder.address() + ":" + port + " held by " + holder.process() + " (pid " + holder.pid() + ")",
                    "stop that program, or choose another port; then systemctl start " + unit.name());
        }
    }
}
