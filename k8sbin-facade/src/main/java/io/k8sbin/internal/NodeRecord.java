package io.k8sbin.internal;

import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.diff.UnitInputs;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.core.HostPath;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node as a run wanted it.
 *
 * @param files by path
 * @param units in the order they start
 */
record NodeRecord(Map<HostPath, FileRecord> files, List<PlannedUnit> units) {
    NodeRecord {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        units = List.copyOf(units);
    }

    /** Of a planned node; files that nodes share are looked at once. */
    static NodeRecord of(NodePlan node, Map<String, FileRecord> known) {
        Map<HostPath, FileRecord> files = new LinkedHashMap<>();
        for (PlannedFile file : node.files()) {
            FileRecord record = known.computeIfAbsent(
                    file.image().path() + " " + FileRecord.shape(file.image()), k -> FileRecord.of(file));
            files.put(record.path(), record);
        }
        return new NodeRecord(files, node.units());
    }

    /** As before, but for what a run with a limit changes. */
    NodeRecord over(NodeRecord before, NodeChanges changes) {
        Map<HostPath, FileRecord> held = new LinkedHashMap<>(before.files());
        changes.files().forEach(f -> file(f.path()).ifPresent(r -> held.put(f.path(), r)));
        Map<String, PlannedUnit> running = new LinkedHashMap<>();
        before.units().forEach(u -> running.put(u.name(), u));
        changes.units().forEach(u -> running.put(u.unit().name(), u.unit()));
        return new NodeRecord(
                held,
                running.values().stream()
                        .sorted(Comparator.comparing(PlannedUnit::phase))
                        .toList());
    }

    Optional<FileRecord> file(HostPath path) {
        return Optional.ofNullable(files.get(path));
    }

    /** With the records of some files instead. */
    NodeRecord with(Map<HostPath, FileRecord> others) {
        Map<HostPath, FileRecord> all = new LinkedHashMap<>(files);
        all.putAll(others);
        return new NodeRecord(all, units);
    }

    /** What a unit will have read. */
    String inputs(PlannedUnit unit) {
        return UnitInputs.digest(unit.name(), unit.inputs(), path -> file(path).map(FileRecord::shape));
    }
}
