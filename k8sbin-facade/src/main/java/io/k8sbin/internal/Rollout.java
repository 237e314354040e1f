package io.k8sbin.internal;

import io.k8sbin.RolloutEvent;
import io.k8sbin.RolloutException;
import io.k8sbin.RolloutReport;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.FileChange;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.diff.UnitChange;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.HostLock;
import io.k8sbin.remote.RemoteCommand;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Carries changes out: locks, files, then phase by phase over all hosts. A unit that starts takes nothing away, so hosts
 * start in parallel; one that is restarted does, so those go one host after another.
 */
public final class Rollout {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private final Hosts hosts;
    private final ClusterChanges changes;
    private final Consumer<RolloutEvent> listener;
    private final ApiWork api;
    private final Map<String, Duration> steps = new LinkedHashMap<>();

    /** For one set of changes. */
    public Rollout(ClusterPlan plan, Hosts hosts, ClusterChanges changes, Consumer<RolloutEvent> listener) {
        this.hosts = hosts;
        this.changes = changes;
        this.listener = listener;
        this.api = new ApiWork(plan, hosts, changes, new Actions(listener));
    }

    /** Does it. */
    public RolloutReport run() {
        Instant begin = Instant.now();
        List<HostLock> locks = new ArrayList<>();
        try {
            step("lock", () -> locks.addAll(lock()));
            step("push", this::push);
            phases(Phase.HOST, Phase.ETCD, Phase.LOAD_BALANCER);
            phases(Phase.API_SERVER);
            step("objects", api::apply);
            phases(Phase.CONTROLLERS, Phase.WORKERS);
            step("ready", api::awaitNodes);
            step("clean up", this::cleanUp);
        } finally {
            locks.forEach(HostLock::close);
        }
        int files = changes.nodes().stream().mapToInt(n -> n.files().size()).sum();
        int units = changes.nodes().stream().mapToInt(n -> n.units().size()).sum();
        return new RolloutReport(steps, files, units, Duration.between(begin, Instant.now()));
    }

    private void step(String name, Runnable work) {
        Instant begin = Instant.now();
        work.run();
        Duration took = Duration.between(begin, Instant.now());
        steps.put(name, took);
        listener.accept(new RolloutEvent.StepDone(name, took));
    }

    private List<HostLock> lock() {
        String owner = System.getProperty("user.name", "somebody") + " (pid "
                + ProcessHandle.current().pid() + ")";
        HostPath file = Manifest.STATE.resolve("lock");
        List<String> names = changes.nodes().stream().map(NodeChanges::name).toList();
        return new ArrayList<>(
                hosts.each(names, name -> hosts.host(name).lock(file, owner)).values());
    }

    private void push() {
        List<String> names = changes.nodes().stream()
                .filter(NodeChanges::pushes)
                .map(NodeChanges::name)
                .toList();
        String generation = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS")
                .withZone(ZoneOffset.UTC)
                .format(Instant.now());
        hosts.each(names, name -> {
            new Actions(listener).run(name, "push", () -> push(node(name), generation));
            return name;
        });
    }

    private NodeChanges node(String name) {
        return changes.nodes().stream()
                .filter(n -> n.name().equals(name))
                .findFirst()
                .orElseThrow();
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
        // the manifest after everything else, deletions too: until then it lists what was there before
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

    /** Phases that do not wait for each other; where anything is restarted they still come one after another. */
    private void phases(Phase... phases) {
        List<Phase> due = Stream.of(phases)
                .filter(p -> changes.nodes().stream().anyMatch(n -> !n.units(p).isEmpty()))
                .toList();
        boolean restarts = changes.nodes().stream()
                .flatMap(n -> due.stream().flatMap(p -> n.units(p).stream()))
                .anyMatch(u -> u.kind() == UnitChange.Kind.RESTART);
        if (restarts) {
            due.forEach(p -> step(p.toString(), () -> phase(List.of(p))));
        } else if (!due.isEmpty()) {
            String title = due.stream().map(Phase::toString).collect(Collectors.joining(", "));
            step(title, () -> phase(due));
        }
    }

    private void phase(List<Phase> phases) {
        List<NodeChanges> nodes = changes.nodes().stream()
                .filter(n -> !units(n, phases).isEmpty())
                .toList();
        List<String> starts = nodes.stream()
                .filter(n -> !restarts(n, phases))
                .map(NodeChanges::name)
                .toList();
        hosts.each(starts, name -> start(node(name), phases));
        for (NodeChanges node : nodes) {
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
        new Actions(listener).run(node.name(), "start " + title, () -> {
            RemoteCommand command =
                    RemoteCommand.script(HostScripts.start(units)).timeout(limit);
            run(node.name(), command, title);
        });
        return node.name();
    }

    private CommandResult run(String name, RemoteCommand command, String step) {
        CommandResult result = hosts.host(name).run(command);
        if (!result.ok()) {
            String said = (result.out() + result.err()).strip();
            throw new RolloutException(
                    "rollout.unit",
                    name + ": " + step + " did not come up\n" + said.indent(2)
                            + "  Look at the lines above, correct the cause and run again: finished steps are not repeated.");
        }
        return result;
    }

    /** What only joining needed goes away: tokens and the files that held them. */
    private void cleanUp() {
        api.deleteTokens();
        List<NodeChanges> joined =
                changes.nodes().stream().filter(NodeChanges::join).toList();
        hosts.each(joined.stream().map(NodeChanges::name).toList(), name -> {
            new Actions(listener).run(name, "forget token", () -> forgetToken(node(name)));
            return name;
        });
    }

    private void forgetToken(NodeChanges node) {
        List<HostPath> spent = node.plan().files().stream()
                .filter(f -> f.placement() instanceof io.k8sbin.cluster.plan.Placement.UntilJoined)
                .map(f -> f.image().path())
                .toList();
        String words = spent.stream()
                .map(HostScripts::word)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        Optional.of(words)
                .filter(w -> !w.isEmpty())
                .ifPresent(w -> run(node.name(), RemoteCommand.script("rm -f " + w), "forget token"));
    }
}
