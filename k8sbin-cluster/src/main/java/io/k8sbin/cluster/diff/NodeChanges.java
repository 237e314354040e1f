package io.k8sbin.cluster.diff;

import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.PlannedDirectory;
import java.util.List;

/**
 * What has to happen on one host.
 *
 * @param plan the host's plan
 * @param directories to be made or corrected
 * @param files to be put or removed
 * @param units to be started or restarted, in order
 * @param join whether its kubelet has to introduce itself
 */
public record NodeChanges(
        NodePlan plan,
        List<PlannedDirectory> directories,
        List<FileChange> files,
        List<UnitChange> units,
        boolean join) {
    /** Copies the lists. */
    public NodeChanges {
        directories = List.copyOf(directories);
        files = List.copyOf(files);
        units = List.copyOf(units);
    }

    /** The node's name. */
    public String name() {
        return plan.node().name();
    }

    /** Whether nothing has to happen. */
    public boolean isEmpty() {
        return directories.isEmpty() && files.isEmpty() && units.isEmpty() && !join;
    }

    /** Whether anything has to be pushed. */
    public boolean pushes() {
        return !directories.isEmpty() || !files.isEmpty();
    }

    /** The units of one phase. */
    public List<UnitChange> units(Phase phase) {
        return units.stream().filter(u -> u.unit().phase() == phase).toList();
    }
}
