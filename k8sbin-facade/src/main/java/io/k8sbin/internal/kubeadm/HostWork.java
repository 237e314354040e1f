package io.k8sbin.internal.kubeadm;

import io.k8sbin.RolloutException;
import io.k8sbin.cluster.diff.FileChange;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.diff.UnitChange;
import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.internal.Actions;
import io.k8sbin.internal.HostScripts;
import io.k8sbin.internal.Hosts;
import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.RemoteCommand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files and units of hosts: pushed together, started in parallel, restarted one host after another. */
final class HostWork {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private final Hosts hosts;
    private final List<NodeChanges> changes;
    private final Actions actions;

    HostWork(Hosts hosts, List<NodeChanges> changes, Actions actions) {
        this.hosts = hosts;
        this.changes = changes;
        this.actions = actions;
    }

    void push(String generation) {
        List<String> names = changes.stream()
                .filter(NodeChanges::pushes)
                .map(NodeChanges::name)
                .toList();
        hosts.each(names, name -> {
            actions.run(name, "push", () -> push(node(name), generation));
            return name;
        });
    }

    private NodeChanges node(String name) {
        return changes.stream().filter(n -> n.name().equals(name)).findFirst().orElseThrow();
    }

    private void push(NodeChanges node, String generation) {
        List<UnitChange> restarts = node.units().stream()
                .filter(u -> u.kind() == UnitChange.Kind.RESTART)
                .toList();
        if (!restarts.isEmpty()) {
            run(node.name(), RemoteCommand.script(HostScripts.forget(restarts)), "push");
        }
        List<HostPath> removed = new ArrayList<>();
        List<FileImage> put = new ArrayList<>();
        for (FileChange change : node.files()) {
            if (change instanceof FileChange.Put p) {
                put.add(p.image());
            } else {
                removed.add(change.path());
            }
        }
        List<HostPath> units =
                removed.stream().filter(p -> p.name().endsWith(".service")).toList();
        if (!units.isEmpty()) {
            run(node.name(), RemoteCommand.script(HostScripts.retire(units)), "push");
        }
        // the manifest after everything else: until then it lists what was there before
        List<FileImage> records =
                put.stream().filter(f -> f.path().equals(Manifest.PATH)).toList();
        put.removeAll(records);
        put.sort(Comparator.comparing(FileImage::path));
        List<FileSet.Directory> directories = node.directories().stream()
                .map(d -> new FileSet.Directory(d.path(), d.mode(), FileOwner.ROOT))
                .toList();
        hosts.host(node.name())
                .push(FileSet.of(generation, put)
                        .withDirectories(directories)
                        .withDeletions(removed)
                        .withRecords(records));
    }

    /** Whether a phase has anything to do on any host. */
    boolean isDue(Phase phase) {
        return changes.stream().anyMatch(n -> !n.units(phase).isEmpty());
    }

    /** The units of phases that do not wait for each other; where anything restarts, phase after phase. */
    void phases(Phase... phases) {
        List<Phase> due = Stream.of(phases).filter(this::isDue).toList();
        boolean restarts = changes.stream().anyMatch(n -> restarts(n, due));
        if (restarts) {
            due.forEach(p -> phase(List.of(p)));
        } else if (!due.isEmpty()) {
            phase(due);
        }
    }

    private void phase(List<Phase> phases) {
        List<String> starts = changes.stream()
                .filter(n -> !units(n, phases).isEmpty() && !restarts(n, phases))
                .map(NodeChanges::name)
                .toList();
        hosts.each(starts, name -> start(node(name), phases));
        for (NodeChanges node : changes) {
            if (restarts(node, phases)) {
                hosts.each(List.of(node.name()), name -> start(node, phases));
            }
        }
    }

    private static List<UnitChange> units(NodeChanges node, List<Phase> phases) {
        return phases.stream().flatMap(p -> node.units(p).stream()).toList();
    }

    private static boolean restarts(NodeChanges node, List<Phase> phases) {
        return units(node, phases).stream().anyMatch(u -> u.kind() == UnitChange.Kind.RESTART);
    }

    private String start(NodeChanges node, List<Phase> phases) {
        List<UnitChange> units = units(node, phases);
        String title = phases.stream().map(Phase::toString).collect(Collectors.joining(", "));
        Duration limit =
                units.stream().map(u -> u.unit().readiness().deadline()).reduce(MARGIN, Duration::plus);
        actions.run(
                node.name(),
                "start " + title,
                () -> run(
                        node.name(),
                        RemoteCommand.script(HostScripts.start(units)).timeout(limit),
                        title));
        return node.name();
    }

    private void run(String name, RemoteCommand command, String step) {
        CommandResult result = hosts.host(name).run(command);
        if (!result.ok()) {
            String said = (result.out() + result.err()).strip();
            throw new RolloutException(
                    "rollout.unit",
                    name + ": " + step + " did not come up\n" + said.indent(2)
                            + "  Look at the lines above, correct the cause and run again: finished steps are not repeated.");
        }
    }
}
