package io.k8sbin.pki.rotation;

import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A rotation as an ordered list of steps, and how many of them are done. After each step, done or taken back, every
 * connection of the cluster still holds: it may be interrupted anywhere, for any time, on any machine. Immutable.
 *
 * @param domains what is rotated
 * @param steps in this order
 * @param done how many are done
 */
public record RotationPlan(Set<TrustDomain> domains, List<RotationStep> steps, int done) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when more are done than there are
     */
    public RotationPlan {
        domains = Collections.unmodifiableSet(new TreeSet<>(domains));
        steps = List.copyOf(steps);
        if (done < 0 || done > steps.size()) {
            throw new IllegalArgumentException(done + " of " + steps.size() + " steps cannot be done");
        }
    }

    /** The step to do now; empty when all are done. */
    public Optional<RotationStep> next() {
        return done < steps.size() ? Optional.of(steps.get(done)) : Optional.empty();
    }

    /** The step to take back, to go back one; empty when none is done. */
    public Optional<RotationStep> last() {
        return done > 0 ? Optional.of(steps.get(done - 1)) : Optional.empty();
    }

    /** What is left to do. */
    public List<RotationStep> remaining() {
        return steps.subList(done, steps.size());
    }

    /**
     * The plan after a step was done.
     *
     * @param id of {@link #next}: naming it keeps two who work on one plan from counting a step twice
     * @throws IllegalArgumentException when another step is next
     */
    public RotationPlan complete(String id) {
        require(next(), id, "next");
        return new RotationPlan(domains, steps, done + 1);
    }

    /**
     * The plan after a step was taken back.
     *
     * @param id of {@link #last}
     * @throws IllegalArgumentException when another step was last
     */
    public RotationPlan takeBack(String id) {
        require(last(), id, "last");
        return new RotationPlan(domains, steps, done - 1);
    }

    private static void require(Optional<RotationStep> step, String id, String which) {
        if (!step.map(RotationStep::id).equals(Optional.of(id))) {
            throw new IllegalArgumentException("%s is not the %s step, which is %s"
                    .formatted(id, which, step.map(RotationStep::id).orElse("none")));
        }
    }

    /** Who trusts and shows what after the steps that are done. */
    public TrustState state() {
        TrustState state = TrustState.before(steps);
        for (RotationStep step : steps.subList(0, done)) {
            state = state.after(step);
        }
        return state;
    }

    /** The plan as JSON, for {@link #fromJson}. */
    public Json toJson() {
        return Json.object()
                .put(
                        "domains",
                        Json.ofTexts(domains.stream().map(TrustDomain::name).toList()))
                .put("done", done)
                .put(
                        "steps",
                        new Json.Arr(steps.stream().map(RotationStep::toJson).toList()))
                .build();
    }

    /**
     * A plan {@link #toJson} wrote.
     *
     * @throws RotationPlanException listing everything that is missing, unknown or out of order: a plan in which a
     *     connection would break is refused
     */
    public static RotationPlan fromJson(Json json) {
        RotationPlan plan = new RotationPlanReader(json).read();
        TrustState state = TrustState.before(plan.steps());
        List<String> broken = new ArrayList<>();
        for (RotationStep step : plan.steps()) {
            state = state.after(step);
            state.broken().forEach(b -> broken.add("after " + step.id() + ": " + b));
        }
        if (!broken.isEmpty()) {
            throw RotationPlanException.unsafe(broken);
        }
        return plan;
    }
}
