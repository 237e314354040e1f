package io.k8sbin.cluster.actions.internal;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.core.HostPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a unit of a node starts or restarts, and why when it does. */
public final class UnitReasons {
    private final NodePlan node;
    private final ActionPlan actions;

    /** For one node. */
    public UnitReasons(NodePlan node, ActionPlan actions) {
        this.node = node;
        this.actions = actions;
    }

    /** Lines for people; none when the node has no such unit. */
    public List<String> lines(String name) {
        return node.units().stream()
                .filter(u -> u.name().equals(name))
                .findFirst()
                .map(this::lines)
                .orElse(List.of());
    }

    private List<String> lines(PlannedUnit unit) {
        List<String> lines = new ArrayList<>();
        lines.add("phase " + unit.phase() + ": " + reason(unit.phase()));
        Set<HostPath> changing = changing();
        for (HostPath input : unit.inputs()) {
            lines.add((changing.contains(input) ? "reads, changed: " : "reads: ") + input);
        }
        if (!unit.ports().isEmpty()) {
            lines.add("listens on " + unit.ports().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        lines.add("is ready when it " + unit.readiness().question() + ", within "
                + unit.readiness().deadline().toSeconds() + " s");
        List<Places.Place> places = Places.of(actions, node.node().name(), unit.name());
        places.forEach(p -> lines.add(does(p)));
        if (places.isEmpty()) {
            lines.add("nothing to do: it runs on what it should");
        }
        return lines;
    }

    private static String does(Places.Place place) {
        String verb = place.action() instanceof Action.RestartUnit
                ? "restarts: "
                : place.action() instanceof Action.StartUnit ? "starts: " : "is asked, not restarted: ";
        String alone =
                place.action() instanceof Action.RestartUnit && place.when().endsWith("alone")
                        ? "; a restart takes capacity away, so hosts of the control plane and etcd go one after another"
                        : "";
        return verb + place.action().why() + "; " + place.when() + alone;
    }

    private Set<HostPath> changing() {
        return actions.turns()
                .filter(t -> t.node().equals(node.node().name()))
                .flatMap(t -> t.actions().stream())
                .filter(a -> a instanceof Action.PutFile || a instanceof Action.RestoreFile)
                .map(a -> HostPath.of(a.target()))
                .collect(Collectors.toSet());
    }

    private static String reason(Phase phase) {
        return switch (phase) {
            case HOST -> "everything else counts on the kernel's modules, settings and routes";
            case ETCD -> "kube-apiserver keeps everything in etcd";
            case LOAD_BALANCER -> "components reach the apiservers through it";
            case API_SERVER -> "comes after etcd, which it needs, and before all that talk to it";
            case CONTROLLERS -> "talk to kube-apiserver";
            case WORKERS -> "kubelets and proxies talk to kube-apiserver and need its objects";
        };
    }
}
