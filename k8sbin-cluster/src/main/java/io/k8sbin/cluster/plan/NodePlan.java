package io.k8sbin.cluster.plan;

import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.HostPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything one host should hold and run.
 *
 * @param node the host
 * @param directories in the order they are made
 * @param files sorted by path
 * @param units in the order they start
 * @param hostPrograms programs the host must have itself
 */
public record NodePlan(
        NodeSpec node,
        List<PlannedDirectory> directories,
        List<PlannedFile> files,
        List<PlannedUnit> units,
        Set<HostPath> hostPrograms) {
    /** Copies the collections. */
    public NodePlan {
        directories = List.copyOf(directories);
        files = List.copyOf(files);
        units = List.copyOf(units);
        hostPrograms = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(hostPrograms));
    }

    /** The units of a phase, in order. */
    public List<PlannedUnit> units(Phase phase) {
        return units.stream().filter(u -> u.phase() == phase).toList();
    }

    /** The planned file at a path. */
    public Optional<PlannedFile> file(HostPath path) {
        return files.stream().filter(f -> f.image().path().equals(path)).findFirst();
    }
}
