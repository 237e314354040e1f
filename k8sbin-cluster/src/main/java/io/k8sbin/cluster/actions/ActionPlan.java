package io.k8sbin.cluster.actions;

import io.k8sbin.cluster.actions.internal.ActionJson;
import io.k8sbin.cluster.actions.internal.ActionOrder;
import io.k8sbin.cluster.actions.internal.KubeadmOrder;
import io.k8sbin.cluster.actions.internal.RestoreOrder;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything a run will do, in the order it does it. A rollout works through this very value, so what is shown, approved or
 * stored is what happens. Holds no secret: files are named by length and digest.
 *
 * @param cluster the cluster's name
 * @param uid what the hosts know the cluster by
 * @param prepared what preparing the cluster's directory issued or created before
 * @param steps one after another; those with nothing to do are left out
 */
public record ActionPlan(String cluster, String uid, List<String> prepared, List<Step> steps) {
    /** Copies the lists. */
    public ActionPlan {
        prepared = List.copyOf(prepared);
        steps = List.copyOf(steps);
    }

    /**
     * What carrying changes out consists of.
     *
     * @throws IllegalArgumentException when a cluster of mode kubeadm was observed without what kubeadm's steps depend on
     */
    public static ActionPlan of(ClusterChanges changes, ClusterPlan plan) {
        return plan.spec().mode() == Mode.KUBEADM
                ? new KubeadmOrder(changes, plan).plan()
                : new ActionOrder(changes, plan).plan();
    }

    /**
     * What going back consists of.
     *
     * @param units units to be started, restarted or confirmed; what else the changes hold is not looked at
     * @param files what happens to the files of each node, and units that are retired before
     */
    public static ActionPlan restoring(
            ClusterChanges units, Map<String, ? extends List<? extends Action>> files, ClusterPlan plan) {
        return new RestoreOrder(new ActionOrder(units, plan), files).plan();
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws IllegalArgumentException when it is something else, naming the place
     */
    public static ActionPlan fromJson(Json json) {
        return ActionJson.read(json);
    }

    /** As JSON, with a format number; the same plan gives the same text. */
    public Json toJson() {
        return ActionJson.write(this);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Every turn of every step, in order. */
    public Stream<Turn> turns() {
        return steps.stream().flatMap(Step::turns);
    }

    /** What is not available while it is carried out. */
    public Disruption disruption(ClusterPlan plan) {
        return Disruption.of(this, plan);
    }
}
