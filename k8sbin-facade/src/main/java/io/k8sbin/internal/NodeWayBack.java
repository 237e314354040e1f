package io.k8sbin.internal;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.diff.ObservedFile;
import io.k8sbin.cluster.diff.ObservedNode;
import io.k8sbin.cluster.diff.ObservedUnit;
import io.k8sbin.cluster.diff.UnitChange;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.core.HostPath;
import io.k8sbin.remote.KeptGeneration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One node's way back. */
final class NodeWayBack {
    private final List<KeptGeneration> undone;
    private final NodeRecord then;
    private final NodeRecord now;
    private final Map<HostPath, Boolean> restored = new TreeMap<>();

    /** For the changes to undo, the oldest first, and what the node was and is wanted to be. */
    NodeWayBack(List<KeptGeneration> undone, NodeRecord then, NodeRecord now) {
        this.undone = List.copyOf(undone);
        this.then = then;
        this.now = now;
        // the oldest change that touched a path knows what it was
        for (KeptGeneration change : undone) {
            change.replaced().forEach(p -> restored.putIfAbsent(p, true));
            change.created().forEach(p -> restored.putIfAbsent(p, false));
        }
    }

    /** The name of the first change to undo. */
    Optional<String> first() {
        return undone.stream().findFirst().map(KeptGeneration::name);
    }

    private boolean isRekeyed(HostPath path) {
        Optional<KeyMaterial> was = then.file(path).map(FileRecord::keys);
        Optional<KeyMaterial> is = now.file(path).map(FileRecord::keys);
        return was.isPresent()
                && is.isPresent()
                && !was.get().held().equals(is.get().held());
    }

    private boolean isPassing(HostPath path) {
        return then.file(path)
                .or(() -> now.file(path))
                .map(f -> f.placement() == FileRecord.Placed.UNTIL_JOINED)
                .orElse(false);
    }

    /**
     * Files that were something else then, and that no change to undo keeps: either no change ever reached them, or the host
     * could not keep them (big files on another file system).
     */
    Set<HostPath> doubtful() {
        return then.files().values().stream()
                .filter(f -> f.placement() == FileRecord.Placed.ALWAYS)
                .filter(f -> !now.file(f.path()).map(FileRecord::shape).equals(Optional.of(f.shape())))
                .map(FileRecord::path)
                .filter(p -> !restored.containsKey(p) && !isRekeyed(p))
                .collect(Collectors.toSet());
    }

    /** Those of them the host does not have as they were. */
    List<String> lost(ObservedNode host) {
        return doubtful().stream()
                .filter(p -> !(host.file(p) instanceof ObservedFile.Regular there
                        && then.file(p)
                                .map(f -> f.shape().startsWith(there.sha256() + " "))
                                .orElse(false)))
                .sorted()
                .map(p -> "the host does not keep " + p
                        + " as it was: it was too big to keep beside /var/lib/k8sbin; describe the older state"
                        + " and apply it")
                .toList();
    }

    /** Files whose keys were replaced and whose other content changed too: neither version is right. */
    List<String> conflicts() {
        List<String> conflicts = new ArrayList<>();
        for (HostPath path : restored.keySet()) {
            boolean both = isRekeyed(path)
                    && !then.file(path)
                            .map(f -> f.keys().rest())
                            .equals(now.file(path).map(f -> f.keys().rest()));
            if (both) {
                conflicts.add(
                        path + " holds a key that was replaced since, and changed otherwise as well; replaced keys"
                                + " do not come back: describe the older state and apply it");
            }
        }
        return conflicts;
    }

    /** What happens to its files; units whose files go are retired before. */
    List<Action> files() {
        List<Action> actions = new ArrayList<>();
        restored.forEach((path, was) -> {
            if (!was && path.name().endsWith(".service")) {
                actions.add(new Action.RetireUnit(path.name(), "its file goes"));
            }
        });
        restored.forEach((path, was) -> {
            if (isPassing(path)) {
                actions.add(new Action.KeepFile(path, "was needed for joining only"));
            } else if (was && isRekeyed(path)) {
                actions.add(new Action.KeepFile(path, "holds a key, token or certificate that was replaced since"));
            } else if (was) {
                actions.add(new Action.RestoreFile(path, "was replaced since"));
            } else {
                actions.add(new Action.RemoveFile(path, "was not there"));
            }
        });
        return actions;
    }

    /** What the node is wanted to be afterwards: as then, but for what stays. */
    NodeRecord wanted() {
        Map<HostPath, FileRecord> kept = new HashMap<>();
        for (HostPath path : then.files().keySet()) {
            if (isRekeyed(path)) {
                now.file(path).ifPresent(f -> kept.put(path, f));
            }
        }
        return then.with(kept);
    }

    /** Units that have to run on something else than they do. */
    List<UnitChange> units(ObservedNode host) {
        NodeRecord wanted = wanted();
        List<UnitChange> changes = new ArrayList<>();
        for (PlannedUnit unit : wanted.units()) {
            String inputs = wanted.inputs(unit);
            change(unit, inputs, host.unit(unit.name())).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<UnitChange> change(PlannedUnit unit, String inputs, ObservedUnit seen) {
        List<String> files = unit.inputs().stream()
                .filter(p -> restored.containsKey(p) && !isRekeyed(p) && !isPassing(p))
                .map(HostPath::name)
                .toList();
        if (!seen.active()) {
            return Optional.of(new UnitChange(unit, UnitChange.Kind.START, "is not active", inputs));
        }
        if (!files.isEmpty()) {
            return Optional.of(
                    new UnitChange(unit, UnitChange.Kind.RESTART, "reads " + String.join(", ", files), inputs));
        }
        if (!seen.goodInputs().equals(Optional.of(inputs))) {
            return Optional.of(new UnitChange(unit, UnitChange.Kind.RESTART, "has not run on these files yet", inputs));
        }
        return seen.enabled()
                ? Optional.empty()
                : Optional.of(new UnitChange(unit, UnitChange.Kind.CONFIRM, "is not enabled", inputs));
    }
}
