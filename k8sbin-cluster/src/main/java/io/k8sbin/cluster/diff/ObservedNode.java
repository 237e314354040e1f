package io.k8sbin.cluster.diff;

import io.k8sbin.core.HostPath;
import java.util.Map;
import java.util.Set;

/**
 * A host as observed.
 *
 * @param files what is at the plan's paths and directories
 * @param units the plan's units
 * @param joined whether its kubelet has a certificate of its own; true for nodes without kubelet
 * @param managed paths an earlier rollout of this cluster put there, as its manifest says
 */
public record ObservedNode(
        Map<HostPath, ObservedFile> files, Map<String, ObservedUnit> units, boolean joined, Set<HostPath> managed) {
    /** Copies the collections. */
    public ObservedNode {
        files = Map.copyOf(files);
        units = Map.copyOf(units);
        managed = Set.copyOf(managed);
    }

    /** What is at a path; nothing where it was not looked at. */
    public ObservedFile file(HostPath path) {
        return files.getOrDefault(path, new ObservedFile.Absent());
    }

    /** A unit; missing where it was not asked for. */
    public ObservedUnit unit(String name) {
        return units.getOrDefault(name, ObservedUnit.missing());
    }
}
