package io.k8sbin.cluster.diff;

import io.k8sbin.cluster.plan.PlannedUnit;

/**
 * A unit to be started or restarted, and why.
 *
 * @param unit which
 * @param kind what to do
 * @param why in words
 * @param inputs digest of what it will have read
 */
public record UnitChange(PlannedUnit unit, Kind kind, String why, String inputs) {
    /** What to do with a unit; it is enabled in any case. */
    public enum Kind {
        /** It does not run: start it. Takes no capacity away. */
        START,
        /** It runs on something old: restart it. */
        RESTART,
        /** It runs on what it should: only wait for it, and record that. */
        CONFIRM
    }
}
