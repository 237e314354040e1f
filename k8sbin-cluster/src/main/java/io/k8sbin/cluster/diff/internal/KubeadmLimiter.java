package io.k8sbin.cluster.diff.internal;

import io.k8sbin.cluster.diff.ClusterStart;
import io.k8sbin.cluster.diff.KubeadmChanges;
import io.k8sbin.cluster.diff.Limit;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.diff.UnitChange;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Leaves out those of kubeadm's steps that a limit leaves out. Beginning, waking, rendering and joining of control-plane
 * hosts belong to the phase of kube-apiserver, and with it of the controllers: kubeadm makes them together. Workers join
 * in the phase of workers.
 */
final class KubeadmLimiter {
    private final KubeadmChanges all;
    private final Limit limit;
    private final ClusterPlan plan;

    KubeadmLimiter(KubeadmChanges all, Limit limit, ClusterPlan plan) {
        this.all = all;
        this.limit = limit;
        this.plan = plan;
    }

    /** Whether a node that has not joined joins within the limit. */
    static boolean joins(NodeSpec node, Limit limit) {
        return limit.covers(node.is(NodeRole.CONTROL_PLANE) ? Phase.API_SERVER : Phase.WORKERS);
    }

    KubeadmChanges changes() {
        boolean rendered = limit.covers(Phase.API_SERVER);
        boolean whole = limit.phases().isEmpty();
        ClusterStart start = start();
        boolean answers = start instanceof ClusterStart.Running || start instanceof ClusterStart.Begin;
        return new KubeadmChanges(
                start,
                limit.covers(Phase.ETCD) ? covered(all.withoutUser()) : List.of(),
                covered(all.importing()),
                rendered && answers ? covered(all.finishing()) : List.of(),
                all.rendering().stream()
                        .filter(r -> rendered && answers && limit.covers(r.node()))
                        .toList(),
                all.taints().stream()
                        .filter(t -> whole && answers && limit.covers(t.node()))
                        .toList(),
                whole && answers ? all.network() : KubeadmChanges.Network.AS_PLANNED);
    }

    private List<String> covered(List<String> nodes) {
        return nodes.stream().filter(limit::covers).toList();
    }

    private ClusterStart start() {
        boolean within = limit.covers(Phase.API_SERVER);
        if (all.start() instanceof ClusterStart.Begin begin) {
            return within ? begin(begin) : new ClusterStart.LeftOut();
        }
        if (all.start() instanceof ClusterStart.Wake wake) {
            List<String> hosts = covered(wake.hosts());
            return within && !hosts.isEmpty() ? new ClusterStart.Wake(hosts) : new ClusterStart.LeftOut();
        }
        return all.start();
    }

    /** A cluster that was never begun can be begun on any control-plane host; one that was cut off goes on where it was. */
    private ClusterStart begin(ClusterStart.Begin begin) {
        if (limit.covers(begin.host())) {
            return begin;
        }
        Optional<String> other = begin.cause() == ClusterStart.Cause.CUT_OFF
                ? Optional.empty()
                : plan.spec().nodes(NodeRole.CONTROL_PLANE).stream()
                        .map(NodeSpec::name)
                        .filter(limit::covers)
                        .findFirst();
        return other.<ClusterStart>map(host -> new ClusterStart.Begin(host, begin.cause()))
                .orElseGet(ClusterStart.LeftOut::new);
    }

    /** What would happen before what it needs. */
    List<String> problems(List<NodeChanges> before, List<NodeChanges> kept, KubeadmChanges left) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            NodeChanges node = kept.get(i);
            kubelet(before.get(i), node, problems);
            if (node.join() || isBegun(node, left)) {
                groundwork(before.get(i), node, problems);
            }
        }
        boolean joins = kept.stream().anyMatch(NodeChanges::join);
        if (joins && left.start() instanceof ClusterStart.LeftOut) {
            problems.add("no kube-apiserver answers, and the limit leaves out kubeadm init; include " + beginning()
                    + " and the phase kube-apiserver");
        }
        return problems;
    }

    private String beginning() {
        return all.start() instanceof ClusterStart.Begin begin && begin.cause() == ClusterStart.Cause.CUT_OFF
                ? begin.host()
                : plan.spec().nodes(NodeRole.CONTROL_PLANE).stream()
                        .map(NodeSpec::name)
                        .collect(Collectors.joining(" or "));
    }

    private static boolean isBegun(NodeChanges node, KubeadmChanges left) {
        return left.start() instanceof ClusterStart.Begin begin && begin.host().equals(node.name());
    }

    /** A kubelet that has not joined has nothing to run on. */
    private static void kubelet(NodeChanges before, NodeChanges node, List<String> problems) {
        boolean starts = node.units(Phase.WORKERS).stream().anyMatch(u -> u.kind() == UnitChange.Kind.START);
        if (starts && before.join() && !node.join()) {
            problems.add(node.name() + ": kubelet.service comes after kubeadm join (phase kube-apiserver), which the"
                    + " limit leaves out; include its phase");
        }
    }

    /** kubeadm needs the runtime, and the way to the API servers. */
    private static void groundwork(NodeChanges before, NodeChanges node, List<String> problems) {
        String missing = before.units().stream()
                .filter(u -> u.unit().phase().compareTo(Phase.API_SERVER) < 0)
                .filter(u -> u.kind() == UnitChange.Kind.START && !node.units().contains(u))
                .map(u -> u.unit().name() + " (phase "
                        + u.unit().phase().toString().replace(' ', '-') + ")")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            problems.add(node.name() + ": kubeadm comes after " + missing
                    + ", which does not run and which the limit leaves out; include its phase");
        }
    }
}
