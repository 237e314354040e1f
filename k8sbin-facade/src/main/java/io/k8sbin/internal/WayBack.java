package io.k8sbin.internal;

import io.k8sbin.RolloutException;
import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.diff.ObservedNode;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.remote.Rollback;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What going back to before a change consists of, or why there is no way. */
final class WayBack {
    private final ClusterPlan plan;
    private final HistoryEntry then;
    private final HistoryEntry now;
    private final Map<String, NodeWayBack> nodes = new TreeMap<>();

    private WayBack(ClusterPlan plan, HistoryEntry then, HistoryEntry now) {
        this.plan = plan;
        this.then = then;
        this.now = now;
    }

    /** Judges a way back by what the directory remembers and the hosts keep. */
    static WayBack of(ClusterPlan plan, History history, KeptChanges kept, String generation) {
        if (!history.names().contains(generation)) {
            throw refused(List.of("no run " + generation + " is known; known are "
                    + (history.names().isEmpty() ? "none" : String.join(", ", history.names()))));
        }
        HistoryEntry then = history.before(generation)
                .orElseThrow(() -> refused(List.of(generation
                        + " is the first run that is remembered: what was there before it is"
                        + " unknown. Name a later one")));
        WayBack back = new WayBack(plan, then, history.latest().orElseThrow());
        List<String> problems = new ArrayList<>(back.obstacles());
        problems.addAll(kept.missing(history, generation));
        if (problems.isEmpty()) {
            for (NodePlan node : plan.nodes()) {
                String name = node.node().name();
                NodeWayBack way = new NodeWayBack(
                        kept.since(name, generation),
                        Objects.requireNonNull(then.nodes().get(name)),
                        Objects.requireNonNull(back.now.nodes().get(name)));
                back.nodes.put(name, way);
                way.conflicts().forEach(c -> problems.add(name + ": " + c));
            }
        }
        if (!problems.isEmpty()) {
            throw refused(problems);
        }
        return back;
    }

    private static RolloutException refused(List<String> problems) {
        return new RolloutException(
                "rollout.no-way-back", "there is no way back, nothing was changed:\n" + String.join("\n", problems));
    }

    private List<String> obstacles() {
        List<String> problems = new ArrayList<>();
        if (plan.spec().mode() == Mode.KUBEADM) {
            problems.add("mode kubeadm: files would come back, what kubeadm made of them would not; change the"
                    + " description back and apply it");
        }
        KubernetesVersion was = KubernetesVersion.of(then.version());
        KubernetesVersion is = KubernetesVersion.of(now.version());
        if (was.minor() != is.minor() || was.major() != is.major()) {
            problems.add("Kubernetes was " + was + " then and is " + is
                    + ": data written by a newer minor version is not read by an older one; go forward instead");
        }
        var names = plan.nodes().stream().map(n -> n.node().name()).collect(Collectors.toSet());
        for (String name : names) {
            if (!then.nodes().containsKey(name)) {
                problems.add(name + " joined since; going back does not take a node out");
            }
        }
        for (String name : then.nodes().keySet()) {
            if (!names.contains(name)) {
                problems.add(name + " was part of the cluster then and is not described any more; describe it again");
            }
        }
        return problems;
    }

    /** What is to be done, on hosts as they were just seen. */
    Way way(Map<String, ObservedNode> seen) {
        List<NodeChanges> changes = new ArrayList<>();
        Map<String, List<Action>> files = new TreeMap<>();
        Map<String, NodeRecord> wanted = new TreeMap<>();
        List<String> lost = new ArrayList<>();
        nodes.forEach((name, node) -> {
            ObservedNode host = Objects.requireNonNull(seen.get(name));
            node.lost(host).forEach(l -> lost.add(name + ": " + l));
            changes.add(new NodeChanges(plan.node(name), List.of(), List.of(), node.units(host), false));
            files.put(name, node.files());
            wanted.put(name, node.wanted());
        });
        if (!lost.isEmpty()) {
            throw refused(lost);
        }
        ClusterChanges all = new ClusterChanges(changes, List.of(), List.of(), List.of());
        return new Way(all, ActionPlan.restoring(all, files, plan), wanted, then.version());
    }

    /** The units that have to be looked at on a node: those of then and those of now. */
    List<String> units(String node) {
        var names = new java.util.TreeSet<String>();
        for (HistoryEntry entry : List.of(then, now)) {
            Optional.ofNullable(entry.nodes().get(node))
                    .ifPresent(n -> n.units().forEach(u -> names.add(u.name())));
        }
        return List.copyOf(names);
    }

    /** The files that have to be looked at on a node. */
    Set<HostPath> files(String node) {
        return Objects.requireNonNull(nodes.get(node)).doubtful();
    }

    /** What a host is told; nothing where no file changed since. */
    Optional<Rollback> rollback(String node, String name) {
        return Objects.requireNonNull(nodes.get(node))
                .first()
                .map(first -> Rollback.of(first, name).except(new HashSet<>(kept(node))));
    }

    private List<HostPath> kept(String node) {
        return Objects.requireNonNull(nodes.get(node)).files().stream()
                .filter(Action.KeepFile.class::isInstance)
                .map(a -> ((Action.KeepFile) a).path())
                .toList();
    }

    /** Changes, their order, and what the cluster is wanted to be afterwards. */
    record Way(ClusterChanges changes, ActionPlan actions, Map<String, NodeRecord> wanted, String version) {}
}
