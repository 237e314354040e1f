package io.k8sbin.cluster.actions.internal;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Operation;
import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.kubeadm.StaticPod;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.spec.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Why kubeadm does something on a node, or leaves its pods alone, and why when it does. */
public final class OperationReasons {
    private static final Set<Operation> RENDERING = Set.of(
            Operation.INIT, Operation.JOIN, Operation.FINISH_JOIN, Operation.RENDER, Operation.RENDER_UNREMEMBERED);
    private final NodePlan node;
    private final ActionPlan actions;
    private final ClusterPlan plan;

    /** For one node. */
    public OperationReasons(NodePlan node, ActionPlan actions, ClusterPlan plan) {
        this.node = node;
        this.actions = actions;
        this.plan = plan;
    }

    /** Lines for people; none when the node has nothing to do with it. */
    public List<String> lines(String subject) {
        if (plan.spec().mode() != Mode.KUBEADM) {
            return List.of();
        }
        return StaticPod.of(plan.spec(), node.node()).stream()
                .filter(p -> p.name().equals(subject))
                .findFirst()
                .map(this::pod)
                .orElseGet(() -> commands(subject));
    }

    private List<String> pod(StaticPod pod) {
        List<String> lines = new ArrayList<>();
        lines.add("is a static pod: kubeadm writes " + pod.manifest() + ", the kubelet runs it");
        lines.add(
                "its flags beside kubeadm's own come from flags." + pod.name() + ", through " + KubeadmPaths.DOCUMENTS);
        lines.add("listens on " + pod.port());
        List<Places.Place> places = Places.matching(
                actions, node.node().name(), a -> a instanceof Action.Run run && RENDERING.contains(run.operation()));
        places.forEach(p -> lines.add("is rendered: " + does(p)));
        if (places.isEmpty()) {
            lines.add("nothing to do: its host was rendered from what is described");
        }
        return lines;
    }

    private List<String> commands(String subject) {
        return Places.matching(actions, node.node().name(), a -> a instanceof Action.Run && starts(a, subject)).stream()
                .map(OperationReasons::does)
                .toList();
    }

    private static boolean starts(Action action, String subject) {
        return action.target().equals(subject) || action.target().startsWith(subject + " ");
    }

    private static String does(Places.Place place) {
        boolean restarts =
                place.action() instanceof Action.Run run && run.operation().restartsControlPlane();
        return place.action().target() + ": " + place.action().why() + "; " + place.when()
                + (restarts ? "; a restart takes an API server away, so hosts go one after another" : "");
    }
}
