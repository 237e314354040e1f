package io.k8sbin.internal;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.FileChange;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.diff.UnitChange;
import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.RemoteCommand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Puts the files of a turn on its host, with the content the changes hold. */
final class PushWork implements Rollout.FilesWork {
    private static final HostPath UNITS = HostPath.of("/etc/systemd/system");
    private static final HostPath RECORDS = Manifest.STATE.resolve("units");
    private final Hosts hosts;
    private final ClusterChanges changes;
    private final String generation;

    PushWork(Hosts hosts, ClusterChanges changes, String generation) {
        this.hosts = hosts;
        this.changes = changes;
        this.generation = generation;
    }

    @Override
    public void on(Turn turn) {
        NodeChanges node = changes.node(turn.node());
        forget(hosts, node);
        retire(hosts, turn);
        List<FileSet.Directory> directories = turn.actions(Action.MakeDirectory.class).stream()
                .map(d -> new FileSet.Directory(d.path(), d.mode(), FileOwner.ROOT))
                .toList();
        List<HostPath> removed = turn.actions(Action.RemoveFile.class).stream()
                .map(Action.RemoveFile::path)
                .toList();
        // the manifest after everything else, deletions too: until then it lists what was there before
        hosts.host(turn.node())
                .push(FileSet.of(generation, images(turn, node, path -> !path.equals(Manifest.PATH)))
                        .withDirectories(directories)
                        .withDeletions(removed)
                        .withRecords(images(turn, node, Manifest.PATH::equals)));
    }

    /** Records of units that will restart go first, so that a run that ends here still leads to their restart. */
    static void forget(Hosts hosts, NodeChanges node) {
        List<UnitChange> restarts = node.units().stream()
                .filter(u -> u.kind() == UnitChange.Kind.RESTART)
                .toList();
        if (!restarts.isEmpty()) {
            Rollout.checked(hosts, node.name(), RemoteCommand.script(HostScripts.forget(restarts)), "push");
        }
    }

    static void retire(Hosts hosts, Turn turn) {
        List<String> units = turn.actions(Action.RetireUnit.class).stream()
                .map(Action.RetireUnit::unit)
                .toList();
        if (!units.isEmpty()) {
            List<HostPath> files = units.stream().map(UNITS::resolve).toList();
            List<HostPath> records = units.stream().map(RECORDS::resolve).toList();
            String script = HostScripts.retire(files) + "\n" + HostScripts.remove(records);
            Rollout.checked(hosts, turn.node(), RemoteCommand.script(script), turn.title());
        }
    }

    private static List<FileImage> images(Turn turn, NodeChanges node, Predicate<HostPath> wanted) {
        Map<HostPath, FileImage> images = new HashMap<>();
        for (FileChange change : node.files()) {
            if (change instanceof FileChange.Put put) {
                images.put(put.path(), put.image());
            }
        }
        return turn.actions(Action.PutFile.class).stream()
                .map(Action.PutFile::path)
                .filter(wanted)
                .map(path -> Objects.requireNonNull(images.get(path)))
                .toList();
    }
}
