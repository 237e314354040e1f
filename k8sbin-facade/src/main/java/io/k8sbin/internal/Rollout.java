package io.k8sbin.internal;

import io.k8sbin.RolloutEvent;
import io.k8sbin.RolloutException;
import io.k8sbin.RolloutHook;
import io.k8sbin.RolloutReport;
import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.actions.Wave;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.UnitChange;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.HostLock;
import io.k8sbin.remote.RemoteCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Works through a plan of actions: step by step, wave by wave, the hosts of a wave in parallel. */
final class Rollout {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private final Hosts hosts;
    private final ClusterChanges changes;
    private final ActionPlan actions;
    private final FilesWork files;
    private final List<RolloutHook> hooks;
    private final Consumer<RolloutEvent> listener;
    private final Actions announced;
    private final ClusterWork cluster;
    private final ServedProof proof;
    private final Map<String, Duration> steps = new LinkedHashMap<>();
    private final Queue<HostLock> locks = new ConcurrentLinkedQueue<>();

    /** Puts or restores the files of one host. */
    interface FilesWork {
        void on(Turn turn);
    }

    Rollout(
            ClusterPlan plan,
            Hosts hosts,
            ActionPlan actions,
            Run.Script script,
            ClusterWork.Maker cluster,
            List<RolloutHook> hooks,
            Consumer<RolloutEvent> listener) {
        this.hosts = hosts;
        this.changes = script.changes();
        this.actions = actions;
        this.files = script.files();
        this.hooks = hooks;
        this.listener = listener;
        this.announced = new Actions(listener);
        this.cluster = cluster.make(announced, script.entry().generation());
        this.proof = new ServedProof(plan, hosts, actions, announced);
    }

    /** Does it. */
    RolloutReport run() {
        Instant begin = Instant.now();
        try {
            actions.steps().forEach(this::step);
        } finally {
            locks.forEach(HostLock::close);
        }
        int changed = (int) actions.turns()
                .flatMap(t -> t.actions().stream())
                .filter(Rollout::changesFile)
                .count();
        int units = (int) actions.turns()
                .flatMap(t -> t.actions(Action.UnitAction.class).stream())
                .count();
        return new RolloutReport(steps, changed, units, Duration.between(begin, Instant.now()));
    }

    private static boolean changesFile(Action action) {
        return action instanceof Action.PutFile
                || action instanceof Action.RemoveFile
                || action instanceof Action.RestoreFile;
    }

    private void step(Step step) {
        hooks.forEach(h -> h.before(step));
        Instant begin = Instant.now();
        step.waves().forEach(w -> wave(step.kind(), w));
        Duration took = Duration.between(begin, Instant.now());
        steps.put(step.title(), took);
        listener.accept(new RolloutEvent.StepDone(step.title(), took));
        hooks.forEach(h -> h.after(step));
    }

    private void wave(Step.Kind kind, Wave wave) {
        Map<String, Turn> turns =
                wave.turns().stream().collect(Collectors.toMap(Turn::node, t -> t, (a, b) -> a, LinkedHashMap::new));
        hosts.each(turns.keySet(), name -> {
            perform(kind, Objects.requireNonNull(turns.get(name)));
            return name;
        });
    }

    private void perform(Step.Kind kind, Turn turn) {
        switch (kind) {
            case LOCK -> lock(turn);
            case PUSH, RESTORE -> announced.run(turn.node(), turn.title(), () -> files.on(turn));
            case UNITS -> start(turn);
            case RUN, OBJECTS, READY, CLEAN_UP ->
                announced.run(turn.node(), turn.title(), () -> cluster.on(kind, turn));
        }
    }

    private void lock(Turn turn) {
        String owner = System.getProperty("user.name", "somebody") + " (pid "
                + ProcessHandle.current().pid() + ")";
        turn.actions(Action.Lock.class)
                .forEach(l -> locks.add(hosts.host(turn.node()).lock(l.path(), owner)));
    }

    private void start(Turn turn) {
        Map<String, UnitChange> changed = changes.node(turn.node()).units().stream()
                .collect(Collectors.toMap(u -> u.unit().name(), u -> u));
        List<UnitChange> units = turn.actions(Action.UnitAction.class).stream()
                .map(a -> Objects.requireNonNull(changed.get(a.unit())))
                .toList();
        Duration limit =
                units.stream().map(u -> u.unit().readiness().deadline()).reduce(MARGIN, Duration::plus);
        announced.run(turn.node(), turn.title(), () -> {
            checked(
                    hosts,
                    turn.node(),
                    RemoteCommand.script(HostScripts.start(units)).timeout(limit),
                    turn.title());
            proof.on(turn);
        });
    }

    /** Runs a command and says what it said when it fails. */
    static CommandResult checked(Hosts hosts, String name, RemoteCommand command, String step) {
        CommandResult result = hosts.host(name).run(command);
        if (!result.ok()) {
            String said = (result.out() + result.err()).strip();
            throw new RolloutException(
                    "rollout.unit",
                    name + ": " + step.replaceFirst("^start ", "") + " did not come up\n" + said.indent(2)
                            + "  Look at the lines above, correct the cause and run again: finished steps are not"
                            + " repeated.");
        }
        return result;
    }
}
