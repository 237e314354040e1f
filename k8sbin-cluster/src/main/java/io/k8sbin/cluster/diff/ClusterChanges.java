package io.k8sbin.cluster.diff;

import io.k8sbin.cluster.diff.internal.Differ;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.config.objects.PublicObject;
import java.util.List;

/**
 * Everything that has to happen to make a cluster what its plan says.
 *
 * @param nodes one entry a node, in the plan's order; empty ones included
 * @param objects API objects to be applied
 * @param pending nodes that are not Ready yet
 * @param spentTokens ids of bootstrap tokens nobody needs any more
 */
public record ClusterChanges(
        List<NodeChanges> nodes, List<PublicObject> objects, List<String> pending, List<String> spentTokens) {
    /** Copies the lists. */
    public ClusterChanges {
        nodes = List.copyOf(nodes);
        objects = List.copyOf(objects);
        pending = List.copyOf(pending);
        spentTokens = List.copyOf(spentTokens);
    }

    /** The changes that lead from an observation to a plan. */
    public static ClusterChanges between(ObservedCluster observed, ClusterPlan plan) {
        return new Differ(observed, plan).changes();
    }

    /** Whether nothing has to happen. */
    public boolean isEmpty() {
        return objects.isEmpty()
                && pending.isEmpty()
                && spentTokens.isEmpty()
                && nodes.stream().allMatch(NodeChanges::isEmpty);
    }
}
