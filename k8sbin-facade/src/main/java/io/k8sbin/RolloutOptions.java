package io.k8sbin;

import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.diff.Limit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a run is to be done. Immutable.
 *
 * <pre>{@code
 * cluster.rollout(RolloutOptions.standard()
 *         .approvedBy(actions -> actions.disruption(plan).apiServersLeft() > 0)
 *         .limitedTo(Limit.of(spec, List.of("worker1"), List.of())));
 * }</pre>
 *
 * @param limit what the run keeps to; everything unless told
 * @param approval shown all actions before the first one; {@code false} ends the run with nothing changed. Approves unless
 *     told
 * @param hooks called around each step, in this order; none unless told
 * @param report where the run's report is written as well; the cluster's directory gets one in any case
 */
public record RolloutOptions(
        Limit limit, Predicate<ActionPlan> approval, List<RolloutHook> hooks, Optional<Path> report) {
    /** Copies the list. */
    public RolloutOptions {
        hooks = List.copyOf(hooks);
    }

    /** Everything, approved, without hooks. */
    public static RolloutOptions standard() {
        return new RolloutOptions(Limit.none(), actions -> true, List.of(), Optional.empty());
    }

    /** Keeping to this part of the cluster. */
    public RolloutOptions limitedTo(Limit other) {
        return new RolloutOptions(other, approval, hooks, report);
    }

    /** Asking this before anything is changed. */
    public RolloutOptions approvedBy(Predicate<ActionPlan> other) {
        return new RolloutOptions(limit, other, hooks, report);
    }

    /** Calling this around each step as well. */
    public RolloutOptions withHook(RolloutHook hook) {
        List<RolloutHook> all = new ArrayList<>(hooks);
        all.add(hook);
        return new RolloutOptions(limit, approval, all, report);
    }

    /** Writing the run's report there as well. */
    public RolloutOptions withReport(Path file) {
        return new RolloutOptions(limit, approval, hooks, Optional.of(file));
    }
}
