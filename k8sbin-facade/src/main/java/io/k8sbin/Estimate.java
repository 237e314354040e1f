package io.k8sbin;

import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.actions.Wave;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.internal.Reports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How long a run will take, from the reports of earlier ones: of each turn the median of what it took before, of each wave
 * the longest turn. Says nothing while it knows less than half of the turns. Not thread-safe.
 */
public final class Estimate {
    private final Map<String, List<Long>> known = new HashMap<>();
    private final ActionPlan actions;
    private final Set<String> finished = new HashSet<>();

    private Estimate(ActionPlan actions, List<RunReport> earlier) {
        this.actions = actions;
        for (RunReport report : earlier) {
            for (RunReport.HostWork work : report.work()) {
                if (work.finished() == RunReport.Outcome.DONE) {
                    learn(work.action(), work.took());
                    learn(work.node() + " " + work.action(), work.took());
                }
            }
        }
        known.values().forEach(Collections::sort);
    }

    /** For a run of a cluster, by the reports in its directory. */
    public static Estimate of(ActionPlan actions, ClusterDirectory directory) {
        return of(actions, new Reports(directory.folder()).readable());
    }

    /** For a run, by these reports. */
    public static Estimate of(ActionPlan actions, List<RunReport> earlier) {
        return new Estimate(actions, earlier);
    }

    private void learn(String name, Duration took) {
        known.computeIfAbsent(name, n -> new ArrayList<>()).add(took.toMillis());
    }

    /** Takes note of what has ended. */
    public void accept(RolloutEvent event) {
        if (event instanceof RolloutEvent.Finished done) {
            finished.add(done.node().orElse("") + " " + done.action());
        }
    }

    /** What is left, when enough is known of earlier runs. */
    public Optional<Duration> left() {
        long sum = 0;
        int turns = 0;
        int guessed = 0;
        for (Step step : actions.steps()) {
            for (Wave wave : step.waves()) {
                long longest = 0;
                for (Turn turn : wave.turns()) {
                    boolean open =
                            step.kind() != Step.Kind.LOCK && !finished.contains(turn.node() + " " + turn.title());
                    Optional<Long> median = median(turn);
                    turns += open ? 1 : 0;
                    guessed += open && median.isEmpty() ? 1 : 0;
                    longest = Math.max(longest, open ? median.orElse(0L) : 0);
                }
                sum += longest;
            }
        }
        return guessed * 2 > turns ? Optional.empty() : Optional.of(Duration.ofMillis(sum));
    }

    private Optional<Long> median(Turn turn) {
        List<Long> times =
                known.getOrDefault(turn.node() + " " + turn.title(), known.getOrDefault(turn.title(), List.of()));
        return times.isEmpty() ? Optional.empty() : Optional.of(Objects.requireNonNull(times.get(times.size() / 2)));
    }
}
