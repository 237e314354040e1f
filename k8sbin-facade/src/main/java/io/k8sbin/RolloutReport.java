package io.k8sbin;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a rollout did.
 *
 * @param steps how long each step took, in order; only steps that had something to do
 * @param filesWritten how many files were put or removed, over all hosts
 * @param unitsStarted how many units were started or restarted, over all hosts
 * @param took from the first change to the last node being Ready
 */
public record RolloutReport(Map<String, Duration> steps, int filesWritten, int unitsStarted, Duration took) {
    /** Copies the map, keeping its order. */
    public RolloutReport {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }

    /** This run and one that followed it, as one. */
    RolloutReport and(RolloutReport next) {
        Map<String, Duration> all = new LinkedHashMap<>(steps);
        next.steps.forEach((step, time) -> all.merge(step, time, Duration::plus));
        return new RolloutReport(
                all, filesWritten + next.filesWritten, unitsStarted + next.unitsStarted, took.plus(next.took));
    }
}
