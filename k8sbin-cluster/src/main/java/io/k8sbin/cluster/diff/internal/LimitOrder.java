package io.k8sbin.cluster.diff.internal;

import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.ClusterStart;
import io.k8sbin.cluster.diff.KubeadmChanges;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.diff.UnitChange;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.spec.NodeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether what stays within a limit finds what it needs. */
final class LimitOrder {
    private final ClusterChanges all;
    private final List<NodeChanges> kept;
    private final Optional<KubeadmChanges> kubeadm;

    LimitOrder(ClusterChanges all, List<NodeChanges> kept, Optional<KubeadmChanges> kubeadm) {
        this.all = all;
        this.kept = kept;
        this.kubeadm = kubeadm;
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        kept.forEach(n -> onHost(n, problems));
        boolean begins =
                kubeadm.map(k -> k.start() instanceof ClusterStart.Begin).orElse(false);
        boolean etcd = anyStart(Phase.ETCD) || anyStart(Phase.API_SERVER) || begins;
        List<String> silent = withoutStart(NodeRole.ETCD, Phase.ETCD);
        long members = members(NodeRole.ETCD);
        if (etcd && members > 0 && members - silent.size() <= members / 2) {
            problems.add("etcd has no majority: it does not run on " + String.join(", ", silent)
                    + ", which the limit leaves out; include them and the phase etcd");
        }
        if (kubeadm.isEmpty() && needsApi() && !apiAnswers()) {
            problems.add("no kube-apiserver runs, and the limit leaves out all of them; include "
                    + String.join(" or ", withoutStart(NodeRole.CONTROL_PLANE, Phase.API_SERVER))
                    + " and the phase kube-apiserver");
        }
        return problems;
    }

    private void onHost(NodeChanges node, List<String> problems) {
        for (UnitChange unit : node.units()) {
            String missing = all.node(node.name()).units().stream()
                    .filter(u -> u.unit().phase().compareTo(unit.unit().phase()) < 0)
                    .filter(u ->
                            u.kind() == UnitChange.Kind.START && !node.units().contains(u))
                    .map(u -> u.unit().name() + " (phase "
                            + u.unit().phase().toString().replace(' ', '-') + ")")
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                problems.add(node.name() + ": " + unit.unit().name() + " comes after " + missing
                        + ", which does not run and which the limit leaves out; include its phase");
            }
        }
    }

    private boolean anyStart(Phase phase) {
        return kept.stream().anyMatch(n -> isStarted(n, phase));
    }

    private boolean needsApi() {
        return anyStart(Phase.CONTROLLERS) || kept.stream().anyMatch(NodeChanges::join) || anyStart(Phase.WORKERS);
    }

    /** Whether an apiserver runs, or is started within the limit. */
    boolean apiAnswers() {
        return kubeadm.map(KubeadmChanges::answers).orElseGet(this::anyApiServer);
    }

    private boolean anyApiServer() {
        return withoutStart(NodeRole.CONTROL_PLANE, Phase.API_SERVER).size() < members(NodeRole.CONTROL_PLANE);
    }

    private long members(NodeRole role) {
        return all.nodes().stream().filter(n -> n.plan().node().is(role)).count();
    }

    /** Hosts of a role on which the phase does not run and will not. */
    private List<String> withoutStart(NodeRole role, Phase phase) {
        return all.nodes().stream()
                .filter(n -> n.plan().node().is(role) && isStarted(n, phase))
                .map(NodeChanges::name)
                .filter(name -> kept.stream().noneMatch(n -> n.name().equals(name) && isStarted(n, phase)))
                .toList();
    }

    private static boolean isStarted(NodeChanges node, Phase phase) {
        return node.units(phase).stream().anyMatch(u -> u.kind() == UnitChange.Kind.START);
    }
}
