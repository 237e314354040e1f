package io.k8sbin.cluster.actions.internal;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.actions.Wave;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.FileChange;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.diff.UnitChange;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Placement;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.FileImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Orders changes so that nothing waits for what comes later and little is away at once: what only starts goes on all hosts
 * together; of hosts that restart something, those with a part of the control plane or of etcd go alone, one after another,
 * and others a tenth at a time.
 */
public final class ActionOrder {
    private static final int WORKER_WAVES = 10;
    private final ClusterChanges changes;
    private final ClusterPlan plan;
    private final ApiOrder api;

    /** For one set of changes. */
    public ActionOrder(ClusterChanges changes, ClusterPlan plan) {
        this.changes = changes;
        this.plan = plan;
        this.api = new ApiOrder(changes, plan);
    }

    /** All steps of carrying them out. */
    public ActionPlan plan() {
        List<Step> work = new ArrayList<>(push());
        work.addAll(phases(Phase.HOST, Phase.ETCD, Phase.LOAD_BALANCER));
        work.addAll(phases(Phase.API_SERVER));
        work.addAll(api.objects());
        work.addAll(phases(Phase.CONTROLLERS, Phase.WORKERS));
        work.addAll(api.ready());
        work.addAll(cleanUp());
        return of(work, plan.directory().changes());
    }

    ActionPlan of(List<Step> work, List<String> prepared) {
        List<Step> steps = new ArrayList<>();
        if (!work.isEmpty()) {
            steps.add(lock(work));
        }
        steps.addAll(work);
        return new ActionPlan(plan.spec().name(), plan.directory().allocations().uid(), prepared, steps);
    }

    private Step lock(List<Step> work) {
        List<String> working =
                work.stream().flatMap(s -> s.turns().map(Turn::node)).distinct().toList();
        // a run that reaches into one host's files keeps other operators from all that it looked at
        List<Turn> turns = changes.nodes().stream()
                .map(NodeChanges::name)
                .filter(n -> changes.isWhole() || working.contains(n))
                .map(n -> new Turn(
                        n, "lock", List.of(new Action.Lock(Manifest.STATE.resolve("lock"), "one operator at a time"))))
                .toList();
        return new Step("lock", Step.Kind.LOCK, List.of(new Wave(turns)));
    }

    List<Step> push() {
        List<Turn> turns = changes.nodes().stream()
                .filter(NodeChanges::pushes)
                .map(n -> new Turn(n.name(), "push", files(n)))
                .toList();
        return step("push", Step.Kind.PUSH, turns);
    }

    static List<Step> step(String title, Step.Kind kind, List<Turn> turns) {
        return turns.isEmpty() ? List.of() : List.of(new Step(title, kind, List.of(new Wave(turns))));
    }

    /** Directories, files, deletions, and the manifest last of all: until then it lists what was there before. */
    private static List<Action> files(NodeChanges node) {
        List<Action> actions = new ArrayList<>();
        node.files().stream()
                .filter(FileChange.Remove.class::isInstance)
                .filter(f -> f.path().name().endsWith(".service"))
                .forEach(f -> actions.add(new Action.RetireUnit(f.path().name(), "its file goes")));
        node.directories().forEach(d -> actions.add(new Action.MakeDirectory(d.path(), d.mode(), "is missing")));
        List<FileChange.Put> puts = node.files().stream()
                .filter(FileChange.Put.class::isInstance)
                .map(FileChange.Put.class::cast)
                .sorted(Comparator.comparing(FileChange.Put::path))
                .toList();
        puts.stream().filter(p -> !isRecord(p)).forEach(p -> actions.add(put(p)));
        node.files().stream()
                .filter(FileChange.Remove.class::isInstance)
                .forEach(f -> actions.add(new Action.RemoveFile(f.path(), f.why())));
        puts.stream().filter(ActionOrder::isRecord).forEach(p -> actions.add(put(p)));
        return actions;
    }

    private static boolean isRecord(FileChange.Put put) {
        return put.path().equals(Manifest.PATH);
    }

    private static Action put(FileChange.Put put) {
        FileImage image = put.image();
        return new Action.PutFile(
                image.path(),
                image.sha256(),
                image.content().size(),
                image.mode(),
                image.owner(),
                image.secrecy(),
                put.why());
    }

    /** Phases that do not wait for each other; where anything is restarted they still come one after another. */
    List<Step> phases(Phase... phases) {
        List<Phase> due = Stream.of(phases)
                .filter(p -> changes.nodes().stream().anyMatch(n -> !n.units(p).isEmpty()))
                .toList();
        boolean restarts = changes.nodes().stream().anyMatch(n -> restarts(n, due));
        if (restarts) {
            return due.stream().map(p -> phase(List.of(p))).toList();
        }
        return due.isEmpty() ? List.of() : List.of(phase(due));
    }

    private Step phase(List<Phase> phases) {
        String title = phases.stream().map(Phase::toString).collect(Collectors.joining(", "));
        List<Wave> waves = new ArrayList<>();
        List<Turn> starting = new ArrayList<>();
        List<Turn> restarting = new ArrayList<>();
        for (NodeChanges node : changes.nodes()) {
            if (!units(node, phases).isEmpty()) {
                Turn turn = new Turn(node.name(), "start " + title, actions(node, phases));
                (restarts(node, phases) ? restarting : starting).add(turn);
            }
        }
        if (!starting.isEmpty()) {
            waves.add(new Wave(starting));
        }
        waves.addAll(oneByOne(restarting));
        return new Step(title, Step.Kind.UNITS, waves);
    }

    private List<Wave> oneByOne(List<Turn> restarting) {
        Map<Boolean, List<Turn>> byWeight = restarting.stream().collect(Collectors.partitioningBy(this::isCore));
        List<Wave> waves = new ArrayList<>();
        byWeight.getOrDefault(true, List.of()).forEach(t -> waves.add(new Wave(List.of(t))));
        List<Turn> workers = byWeight.getOrDefault(false, List.of());
        int size = Math.max(1, plan.spec().nodes(NodeRole.WORKER).size() / WORKER_WAVES);
        for (int from = 0; from < workers.size(); from += size) {
            waves.add(new Wave(workers.subList(from, Math.min(workers.size(), from + size))));
        }
        return waves;
    }

    private boolean isCore(Turn turn) {
        return changes.node(turn.node()).plan().node().is(NodeRole.CONTROL_PLANE)
                || changes.node(turn.node()).plan().node().is(NodeRole.ETCD);
    }

    private static List<UnitChange> units(NodeChanges node, List<Phase> phases) {
        return phases.stream().flatMap(p -> node.units(p).stream()).toList();
    }

    private static boolean restarts(NodeChanges node, List<Phase> phases) {
        return units(node, phases).stream().anyMatch(u -> u.kind() == UnitChange.Kind.RESTART);
    }

    private static List<Action> actions(NodeChanges node, List<Phase> phases) {
        return units(node, phases).stream().map(ActionOrder::action).toList();
    }

    private static Action action(UnitChange change) {
        var unit = change.unit();
        String question = unit.readiness().question();
        var deadline = unit.readiness().deadline();
        return switch (change.kind()) {
            case START -> new Action.StartUnit(unit.name(), unit.phase(), question, deadline, change.why());
            case RESTART -> new Action.RestartUnit(unit.name(), unit.phase(), question, deadline, change.why());
            case CONFIRM -> new Action.ConfirmUnit(unit.name(), unit.phase(), question, deadline, change.why());
        };
    }

    ApiOrder api() {
        return api;
    }

    /** The tokens, then the files that held them. */
    private List<Step> cleanUp() {
        List<Wave> waves = new ArrayList<>(api.deletions());
        List<Turn> turns = new ArrayList<>();
        for (NodeChanges node : changes.nodes()) {
            List<Action> spent = node.join() ? spent(node) : List.of();
            if (!spent.isEmpty()) {
                turns.add(new Turn(node.name(), "forget token", spent));
            }
        }
        if (!turns.isEmpty()) {
            waves.add(new Wave(turns));
        }
        return waves.isEmpty() ? List.of() : List.of(new Step("clean up", Step.Kind.CLEAN_UP, waves));
    }

    private static List<Action> spent(NodeChanges node) {
        Map<String, Action> spent = new TreeMap<>();
        node.plan().files().stream()
                .filter(f -> f.placement() instanceof Placement.UntilJoined)
                .map(f -> f.image().path())
                .forEach(p -> spent.put(p.value(), new Action.RemoveFile(p, "the node has joined")));
        return List.copyOf(spent.values());
    }
}
