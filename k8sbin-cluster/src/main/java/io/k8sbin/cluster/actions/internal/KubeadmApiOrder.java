package io.k8sbin.cluster.actions.internal;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.Operation;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.actions.Wave;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.ClusterStart;
import io.k8sbin.cluster.diff.KubeadmChanges;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.kubeadm.KubeadmState;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.objects.PublicObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run of mode kubeadm does through the API once everybody is a member. */
final class KubeadmApiOrder {
    private final ClusterChanges changes;
    private final KubeadmChanges kubeadm;
    private final ClusterPlan plan;
    private final String speaker;

    KubeadmApiOrder(ClusterChanges changes, KubeadmChanges kubeadm, ClusterPlan plan) {
        this.changes = changes;
        this.kubeadm = kubeadm;
        this.plan = plan;
        this.speaker = KubeadmMembers.speaker(kubeadm, plan);
    }

    /** The network, rights, nodes' labels and ranges, taints; what the cluster remembers is said where it becomes true. */
    List<Step> objects() {
        List<Wave> waves = new ArrayList<>();
        if (kubeadm.network() == KubeadmChanges.Network.APPLY) {
            Action apply = new Action.Run(Operation.APPLY_NETWORK, "the cluster has another one, or none");
            Action remember = new Action.ApplyObject("ConfigMap", KubeadmState.NAME, "remembers which network it has");
            waves.add(wave("apply network", List.of(apply, remember)));
        }
        List<Action> objects = new ArrayList<>();
        changes.objects().stream()
                .filter(this::isApplied)
                .forEach(o -> objects.add(new Action.ApplyObject(o.kind(), o.name(), "differs from the plan")));
        if (!objects.isEmpty()) {
            waves.add(wave("apply objects", objects));
        }
        List<Action> taints = new ArrayList<>();
        kubeadm.taints()
                .forEach(t -> taints.add(new Action.RemoveTaint(t.node(), t.key(), "the host is a worker too")));
        if (!taints.isEmpty()) {
            waves.add(wave("remove taints", taints));
        }
        return waves.isEmpty() ? List.of() : List.of(new Step("objects", Step.Kind.OBJECTS, waves));
    }

    private Wave wave(String title, List<Action> actions) {
        return new Wave(List.of(new Turn(speaker, title, actions)));
    }

    private boolean isApplied(PublicObject object) {
        boolean rendered = !kubeadm.rendering().isEmpty();
        return !(object.kind().equals("ConfigMap")
                && (object.name().equals(KubeadmState.NAME)
                        || (rendered && object.name().equals("kubeadm-config"))));
    }

    /** Nodes that are not Ready, and those whose units or control plane were touched. */
    List<Step> ready() {
        Map<String, String> awaited = new TreeMap<>();
        boolean core = !kubeadm.rendering().isEmpty()
                || changes.nodes().stream()
                        .flatMap(n -> n.units().stream())
                        .anyMatch(u -> u.unit().phase() != Phase.WORKERS);
        for (NodeSpec node : plan.spec().kubeletNodes()) {
            NodeChanges change = changes.node(node.name());
            boolean touched = !change.units().isEmpty() || (core && changes.isWhole());
            if (touched && changes.limit().covers(Phase.WORKERS) && kubeadm.answers()) {
                awaited.put(node.name(), "what it depends on was touched");
            }
        }
        changes.pending().forEach(n -> awaited.put(n, "is not Ready yet"));
        changes.nodes().stream().filter(NodeChanges::join).forEach(n -> awaited.put(n.name(), "joins"));
        List<Action> actions = new ArrayList<>();
        awaited.forEach((node, why) -> actions.add(new Action.AwaitNode(node, why)));
        return actions.isEmpty()
                ? List.of()
                : ActionOrder.step("ready", Step.Kind.READY, List.of(new Turn(speaker, "await nodes", actions)));
    }

    /** The token and the certificates of this run, and tokens that lost runs left. */
    List<Step> cleanUp() {
        List<Action> actions = new ArrayList<>();
        boolean begun = kubeadm.start() instanceof ClusterStart.Begin;
        boolean joined = changes.nodes().stream().anyMatch(NodeChanges::join)
                || !kubeadm.finishing().isEmpty();
        if (begun || joined) {
            actions.add(new Action.Run(Operation.FORGET, "only joining needed them"));
        }
        changes.spentTokens().forEach(id -> actions.add(new Action.DeleteToken(id, "an earlier run left it")));
        return actions.isEmpty()
                ? List.of()
                : ActionOrder.step(
                        "clean up", Step.Kind.CLEAN_UP, List.of(new Turn(speaker, "forget tokens", actions)));
    }
}
