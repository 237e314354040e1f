package io.k8sbin.cluster.actions.internal;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.actions.Wave;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.objects.PublicObject;
import io.k8sbin.pki.BootstrapToken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is done through the API, on one control-plane host that speaks for the cluster. */
final class ApiOrder {
    private final ClusterChanges changes;
    private final ClusterPlan plan;
    private final String speaker;
    private final Set<String> joining;

    ApiOrder(ClusterChanges changes, ClusterPlan plan) {
        this.changes = changes;
        this.plan = plan;
        this.speaker = plan.spec().nodes(NodeRole.CONTROL_PLANE).get(0).name();
        this.joining = changes.nodes().stream()
                .filter(NodeChanges::join)
                .map(NodeChanges::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Objects that differ, then the tokens of nodes that are to join. */
    List<Step> objects() {
        List<Action> actions = new ArrayList<>();
        changes.objects().stream()
                .filter(o -> !isJoining(o))
                .forEach(o -> actions.add(new Action.ApplyObject(o.kind(), o.name(), "differs from the plan")));
        tokens().forEach(t -> actions.add(
                new Action.AllowToken(t.id(), plan.spec().bootstrap().ttl(), "nodes are to join with it")));
        return step("objects", Step.Kind.OBJECTS, "apply objects", actions);
    }

    /** kubelets before 1.21 do not survive a Node object made before they register: it comes once they have. */
    private boolean isJoining(PublicObject object) {
        return object.kind().equals("Node") && joining.contains(object.name());
    }

    /** One a joining node; with a token file kube-apiserver knows the one token from the start. */
    private Collection<BootstrapToken> tokens() {
        Map<String, BootstrapToken> tokens = new TreeMap<>();
        Set<String> nodes = plan.directory().staticToken().isPresent() ? Set.of() : joining;
        for (String node : nodes) {
            BootstrapToken token = plan.directory().token(node);
            tokens.put(token.id(), token);
        }
        return tokens.values();
    }

    private List<Step> step(String title, Step.Kind kind, String turn, List<Action> actions) {
        return actions.isEmpty() ? List.of() : ActionOrder.step(title, kind, List.of(new Turn(speaker, turn, actions)));
    }

    /** Nodes that are not Ready, and those whose units or control plane were touched. */
    List<Step> ready() {
        Map<String, String> awaited = new TreeMap<>();
        boolean core = changes.nodes().stream()
                .flatMap(n -> n.units().stream())
                .anyMatch(u -> u.unit().phase() != Phase.WORKERS);
        for (NodeSpec node : plan.spec().nodes(NodeRole.WORKER)) {
            NodeChanges change = changes.node(node.name());
            boolean touched = !change.units().isEmpty() || (core && changes.isWhole());
            // without the workers' phase a node may not even have joined
            if (touched && changes.limit().covers(Phase.WORKERS)) {
                awaited.put(node.name(), "what it depends on was touched");
            }
        }
        changes.pending().forEach(n -> awaited.put(n, "is not Ready yet"));
        joining.forEach(n -> awaited.put(n, "joins"));
        List<Action> actions = new ArrayList<>();
        joining.forEach(n -> actions.add(new Action.ApproveCsr(n, "joins and asks for a serving certificate")));
        awaited.forEach((node, why) -> actions.add(new Action.AwaitNode(node, why)));
        changes.objects().stream()
                .filter(this::isJoining)
                .forEach(o -> actions.add(new Action.ApplyObject(o.kind(), o.name(), "once its kubelet registered")));
        return step("ready", Step.Kind.READY, "await nodes", actions);
    }

    List<Wave> deletions() {
        Set<String> ids = new TreeSet<>(changes.spentTokens());
        tokens().forEach(t -> ids.add(t.id()));
        List<Action> actions = new ArrayList<>();
        ids.forEach(id -> actions.add(new Action.DeleteToken(id, "nobody needs it any more")));
        return actions.isEmpty() ? List.of() : List.of(new Wave(List.of(new Turn(speaker, "delete tokens", actions))));
    }
}
