package io.k8sbin.internal;

import io.k8sbin.cluster.diff.UnitInputs;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.core.HostPath;
import java.util.Collections;
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

    static NodeRecord of(NodePlan node) {
        Map<HostPath, FileRecord> files = new LinkedHashMap<>();
        node.files().forEach(f -> files.put(f.image().path(), FileRecord.of(f)));
        return new NodeRecord(files, node.units());
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
        return UnitInputs.digest(
                unit.name(), unit.inputs(), path -> file(path).map(FileRecord::shape));
    }
}
