package io.k8sbin.internal;

import io.k8sbin.RolloutEvent;
import io.k8sbin.RunReport;
import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.core.Finding;
import io.k8sbin.core.K8sbinException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hears everything that happens in a run, passes it on, and can tell afterwards. Thread-safe. */
final class Recorder implements Consumer<RolloutEvent> {
    private final Consumer<RolloutEvent> next;
    private final Instant begin = Instant.now();
    private final List<Started> started = new ArrayList<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final Map<Integer, Duration> ended = new HashMap<>();
    private final Map<String, Duration> steps = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    private record Started(String node, String action, Duration after) {}

    Recorder(Consumer<RolloutEvent> next) {
        this.next = next;
    }

    @Override
    public void accept(RolloutEvent event) {
        note(event);
        next.accept(event);
    }

    private synchronized void note(RolloutEvent event) {
        String node = event.node().orElse("");
        if (event instanceof RolloutEvent.Started s) {
            open.put(node + " " + s.action(), started.size());
            started.add(new Started(node, s.action(), now()));
        } else if (event instanceof RolloutEvent.Finished f) {
            Integer number = open.remove(node + " " + f.action());
            if (number != null) {
                ended.put(number, f.took());
            }
        } else if (event instanceof RolloutEvent.StepDone done) {
            steps.put(done.step(), done.took());
        } else if (event instanceof RolloutEvent.Noted noted) {
            notes.add((node.isEmpty() ? "" : node + ": ") + noted.text());
        }
    }

    private Duration now() {
        return Duration.between(begin, Instant.now());
    }

    synchronized RunReport report(
            String generation,
            String verb,
            ActionPlan actions,
            List<Finding> findings,
            @Nullable RuntimeException end) {
        List<RunReport.HostWork> work = new ArrayList<>();
        for (int i = 0; i < started.size(); i++) {
            Started s = started.get(i);
            Duration took = ended.get(i);
            work.add(new RunReport.HostWork(
                    s.node(),
                    s.action(),
                    s.after(),
                    took == null ? now().minus(s.after()) : took,
                    took == null ? RunReport.Outcome.UNFINISHED : RunReport.Outcome.DONE));
        }
        return new RunReport(
                generation,
                actions.cluster(),
                verb,
                begin,
                now(),
                outcome(end),
                end == null ? "" : String.valueOf(end.getMessage()),
                steps,
                work,
                changes(actions),
                findings.stream().map(Finding::toString).toList(),
                notes);
    }

    private static String outcome(@Nullable RuntimeException end) {
        if (end == null) {
            return "done";
        }
        return end instanceof K8sbinException known ? known.code() : "rollout.unexpected";
    }

    private static Map<String, List<String>> changes(ActionPlan actions) {
        Map<String, List<String>> changes = new TreeMap<>();
        for (Step step : actions.steps()) {
            if (step.kind() != Step.Kind.LOCK) {
                step.turns()
                        .forEach(t -> t.actions()
                                .forEach(a -> changes.computeIfAbsent(t.node(), n -> new ArrayList<>())
                                        .add(word(a) + " " + a.target())));
            }
        }
        return changes;
    }

    /** {@code put-file} for PutFile. */
    private static String word(Action action) {
        return action.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
