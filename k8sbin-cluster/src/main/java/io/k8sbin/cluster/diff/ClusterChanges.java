package io.k8sbin.cluster.diff;

import io.k8sbin.cluster.diff.internal.Differ;
import io.k8sbin.cluster.diff.internal.Limiter;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.config.objects.PublicObject;
import java.util.List;
import java.util.Optional;

/**
 * Everything that has to happen to make a cluster what its plan says.
 *
 * @param nodes one entry a node, in the plan's order; empty ones included
 * @param objects API objects to be applied
 * @param pending nodes that are not Ready yet
 * @param spentTokens ids of bootstrap tokens nobody needs any more
 * @param limit what they were limited to
 * @param kubeadm what kubeadm's own steps have to do; none in another mode
 */
public record ClusterChanges(
        List<NodeChanges> nodes,
        List<PublicObject> objects,
        List<String> pending,
        List<String> spentTokens,
        Limit limit,
        Optional<KubeadmChanges> kubeadm) {
    /** Copies the lists. */
    public ClusterChanges {
        nodes = List.copyOf(nodes);
        objects = List.copyOf(objects);
        pending = List.copyOf(pending);
        spentTokens = List.copyOf(spentTokens);
    }

    /** Changes of a whole cluster without kubeadm's steps. */
    public ClusterChanges(
            List<NodeChanges> nodes, List<PublicObject> objects, List<String> pending, List<String> spentTokens) {
        this(nodes, objects, pending, spentTokens, Limit.none(), Optional.empty());
    }

    /** The changes that lead from an observation to a plan. */
    public static ClusterChanges between(ObservedCluster observed, ClusterPlan plan) {
        return new Differ(observed, plan).changes();
    }

    /**
     * Those of them on some nodes and in some phases. With phases, files are put that units of these phases read, or no
     * unit; nothing is removed. Objects of the API belong to no node: they are applied unless phases are named, as far as
     * an apiserver answers.
     *
     * @throws InvalidLimitException when something would start before what it needs, naming all of it
     */
    public ClusterChanges limitedTo(Limit to, ClusterPlan plan) {
        return to.isNone() ? this : new Limiter(this, to, plan).changes();
    }

    /** Whether nothing was left out by a limit. */
    public boolean isWhole() {
        return limit.isNone();
    }

    /**
     * What has to happen on a node.
     *
     * @throws IllegalArgumentException when there is no such node
     */
    public NodeChanges node(String name) {
        return nodes.stream()
                .filter(n -> n.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no node " + name));
    }

    /** Whether nothing has to happen. */
    public boolean isEmpty() {
        return objects.isEmpty()
                && pending.isEmpty()
                && spentTokens.isEmpty()
                && kubeadm.map(KubeadmChanges::isEmpty).orElse(true)
                && nodes.stream().allMatch(NodeChanges::isEmpty);
    }
}
