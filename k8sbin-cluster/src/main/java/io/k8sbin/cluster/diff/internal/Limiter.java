package io.k8sbin.cluster.diff.internal;

import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.FileChange;
import io.k8sbin.cluster.diff.InvalidLimitException;
import io.k8sbin.cluster.diff.KubeadmChanges;
import io.k8sbin.cluster.diff.Limit;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.diff.UnitChange;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.config.objects.PublicObject;
import io.k8sbin.core.HostPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Leaves out what a limit leaves out, as long as nothing that stays needs it. */
public final class Limiter {
    private final ClusterChanges all;
    private final Limit limit;
    private final ClusterPlan plan;

    /** For one limit. */
    public Limiter(ClusterChanges all, Limit limit, ClusterPlan plan) {
        this.all = all;
        this.limit = limit;
        this.plan = plan;
    }

    /** What stays. */
    public ClusterChanges changes() {
        List<NodeChanges> nodes = all.nodes().stream().map(this::node).toList();
        Optional<KubeadmLimiter> kubeadm = all.kubeadm().map(k -> new KubeadmLimiter(k, limit, plan));
        Optional<KubeadmChanges> left = kubeadm.map(KubeadmLimiter::changes);
        LimitOrder order = new LimitOrder(all, nodes, left);
        List<String> problems = new ArrayList<>(order.problems());
        kubeadm.ifPresent(k -> problems.addAll(k.problems(all.nodes(), nodes, left.orElseThrow())));
        if (!problems.isEmpty()) {
            throw new InvalidLimitException(problems);
        }
        boolean whole = limit.phases().isEmpty();
        List<PublicObject> objects = all.objects().stream()
                .filter(o -> whole && order.apiAnswers() && isWithin(o))
                .toList();
        boolean workers = limit.covers(Phase.WORKERS) && order.apiAnswers();
        List<String> pending =
                all.pending().stream().filter(n -> workers && limit.covers(n)).toList();
        List<String> spent = whole && order.apiAnswers() ? all.spentTokens() : List.of();
        return new ClusterChanges(nodes, objects, pending, spent, limit, left);
    }

    private boolean isWithin(PublicObject object) {
        return !object.kind().equals("Node") || limit.covers(object.name());
    }

    private NodeChanges node(NodeChanges node) {
        if (!limit.covers(node.name())) {
            return new NodeChanges(node.plan(), List.of(), List.of(), List.of(), false);
        }
        if (limit.phases().isEmpty()) {
            return node;
        }
        List<UnitChange> units = node.units().stream()
                .filter(u -> limit.covers(u.unit().phase()))
                .toList();
        List<FileChange> files = files(node);
        boolean idle = units.isEmpty() && files.isEmpty();
        boolean join = node.join() && joins(node);
        return new NodeChanges(node.plan(), idle ? List.of() : node.directories(), files, units, join);
    }

    private boolean joins(NodeChanges node) {
        return all.kubeadm().isPresent()
                ? KubeadmLimiter.joins(node.plan().node(), limit)
                : limit.covers(Phase.WORKERS);
    }

    /** What units of the phases read, and what no unit reads; the manifest then also lists what is still to be removed. */
    private List<FileChange> files(NodeChanges node) {
        Set<HostPath> others = inputs(node, false);
        others.removeAll(inputs(node, true));
        List<FileChange> kept = new ArrayList<>();
        node.files().stream()
                .filter(FileChange.Put.class::isInstance)
                .filter(f -> !others.contains(f.path()) && !f.path().equals(Manifest.PATH))
                .forEach(kept::add);
        if (!kept.isEmpty()) {
            kept.add(new FileChange.Put(
                    Manifest.of(
                            plan.directory().allocations().uid(), plan.spec().name(), paths(node)),
                    "lists what is put now"));
        }
        return kept;
    }

    private Set<HostPath> inputs(NodeChanges node, boolean chosen) {
        Set<HostPath> inputs = new HashSet<>();
        for (PlannedUnit unit : node.plan().units()) {
            if (limit.covers(unit.phase()) == chosen) {
                inputs.addAll(unit.inputs());
            }
        }
        return inputs;
    }

    private static Set<HostPath> paths(NodeChanges node) {
        Set<HostPath> paths = new HashSet<>();
        Stream<HostPath> planned =
                node.plan().files().stream().map(f -> f.image().path());
        Stream<HostPath> leaving = node.files().stream()
                .filter(FileChange.Remove.class::isInstance)
                .map(FileChange::path);
        Stream.concat(planned, leaving).filter(p -> !p.equals(Manifest.PATH)).forEach(paths::add);
        return paths;
    }
}
