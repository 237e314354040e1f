package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.Placement;
import io.k8sbin.cluster.plan.PlannedDirectory;
import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One host's plan being put together; the same file may be asked for by several components. */
final class NodeDraft {
    private final NodeSpec node;
    private final Map<HostPath, PlannedDirectory> directories = new TreeMap<>();
    private final Map<HostPath, PlannedFile> files = new TreeMap<>();
    private final List<PlannedUnit> units = new ArrayList<>();
    private final Set<HostPath> hostPrograms = new TreeSet<>();

    NodeDraft(NodeSpec node) {
        this.node = node;
    }

    NodeSpec node() {
        return node;
    }

    HostPath directory(HostPath path, FileMode mode) {
        directories.putIfAbsent(path, new PlannedDirectory(path, mode));
        return path;
    }

    HostPath file(FileImage image) {
        return file(image, Placement.always());
    }

    HostPath file(FileImage image, Placement placement) {
        PlannedFile planned = new PlannedFile(image, placement);
        PlannedFile before = files.putIfAbsent(image.path(), planned);
        if (before != null && !before.equals(planned)) {
            throw new IllegalStateException("two contents for " + image.path());
        }
        HostPath parent = image.path().parent();
        directories.putIfAbsent(parent, new PlannedDirectory(parent, FileMode.EXECUTABLE));
        return image.path();
    }

    void unit(PlannedUnit unit) {
        units.add(unit);
    }

    HostPath hostProgram(HostPath path) {
        hostPrograms.add(path);
        return path;
    }

    /** The paths so far, which the host's manifest lists. */
    Set<HostPath> paths() {
        return files.keySet();
    }

    NodePlan plan() {
        units.sort(Comparator.comparing(PlannedUnit::phase));
        return new NodePlan(node, List.copyOf(directories.values()), List.copyOf(files.values()), units, hostPrograms);
    }
}
