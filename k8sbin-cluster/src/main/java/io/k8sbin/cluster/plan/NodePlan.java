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
    private static final List<HostPath> UNIT_FOLDERS =
            List.of(HostPath.of("/etc/systemd/system"), HostPath.of("/usr/lib/systemd/system"));

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

    /** A unit's file, when it is of the plan: the distribution's units have none. */
    public Optional<PlannedFile> unitFile(String unit) {
        return UNIT_FOLDERS.stream()
                .flatMap(f -> file(f.resolve(unit)).stream())
                .findFirst();
    }

    /** The command line a unit runs, variables of its environment file put in; empty for units of the distribution. */
    public List<String> command(String unit) {
        return unitFile(unit).map(f -> CommandLine.of(this, f)).orElse(List.of());
    }

    /** The planned file at a path. */
    public Optional<PlannedFile> file(HostPath path) {
        return files.stream().filter(f -> f.image().path().equals(path)).findFirst();
    }
}
