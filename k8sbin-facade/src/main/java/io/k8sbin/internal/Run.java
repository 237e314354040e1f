package io.k8sbin.internal;

import io.k8sbin.RolloutEvent;
import io.k8sbin.RolloutException;
import io.k8sbin.RolloutOptions;
import io.k8sbin.RolloutReport;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.core.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A run from its approval to its report. */
public final class Run {
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final Recorder recorder;
    private final RolloutOptions options;
    private final History history;
    private final ClusterWork.Maker cluster;

    /** For one run of a cluster whose components are units. */
    public Run(ClusterPlan plan, Hosts hosts, Consumer<RolloutEvent> listener, RolloutOptions options) {
        this(plan, hosts, listener, options, (announced, generation) -> new ApiWork(plan, hosts, announced));
    }

    /** For one run whose work beside files and units is another. */
    public Run(
            ClusterPlan plan,
            Hosts hosts,
            Consumer<RolloutEvent> listener,
            RolloutOptions options,
            ClusterWork.Maker cluster) {
        this.plan = plan;
        this.hosts = hosts;
        this.recorder = new Recorder(listener);
        this.options = options;
        this.history = new History(plan.directory().folder());
        this.cluster = cluster;
    }

    /** Carries changes out. */
    public RolloutReport apply(ClusterChanges changes, List<Finding> findings) {
        ActionPlan actions = ActionPlan.of(changes, plan);
        String generation = history.next(Instant.now());
        HistoryEntry whole = HistoryEntry.of(generation, plan, touched(actions));
        HistoryEntry entry = changes.isWhole()
                ? whole
                : history.latest().map(before -> whole.over(before, changes)).orElse(whole);
        return run(actions, new Script(entry, changes, new PushWork(hosts, changes, generation), findings));
    }

    /** What a run remembers and does. */
    record Script(HistoryEntry entry, ClusterChanges changes, Rollout.FilesWork files, List<Finding> findings) {}

    /** The nodes whose files an action plan changes. */
    static List<String> touched(ActionPlan actions) {
        return actions.steps().stream()
                .filter(s -> s.kind() == Step.Kind.PUSH || s.kind() == Step.Kind.RESTORE)
                .flatMap(s -> s.turns().map(Turn::node))
                .distinct()
                .toList();
    }

    RolloutReport run(ActionPlan actions, Script script) {
        if (actions.isEmpty()) {
            return new RolloutReport(Map.of(), 0, 0, Duration.ZERO);
        }
        if (!options.approval().test(actions)) {
            throw new RolloutException("rollout.declined", "not approved, nothing was changed");
        }
        Rollout rollout = new Rollout(plan, hosts, actions, script, cluster, hooks(script.entry()), recorder);
        RuntimeException end = null;
        try {
            return rollout.run();
        } catch (RuntimeException e) {
            end = e;
            throw e;
        } finally {
            report(actions, script, end);
        }
    }

    /** What is wanted is written down once the locks are held, before anything changes. */
    private List<io.k8sbin.RolloutHook> hooks(HistoryEntry entry) {
        List<io.k8sbin.RolloutHook> hooks = new java.util.ArrayList<>();
        hooks.add(new io.k8sbin.RolloutHook() {
            @Override
            public void after(Step step) {
                if (step.kind() == Step.Kind.LOCK) {
                    history.write(entry);
                }
            }
        });
        hooks.addAll(options.hooks());
        return hooks;
    }

    private void report(ActionPlan actions, Script script, @Nullable RuntimeException end) {
        Reports reports = new Reports(plan.directory().folder());
        try {
            reports.write(
                    recorder.report(
                            script.entry().generation(), script.entry().verb(), actions, script.findings(), end),
                    options.report());
        } catch (java.io.UncheckedIOException e) {
            if (end == null) {
                throw e;
            }
            end.addSuppressed(e);
        }
    }
}
