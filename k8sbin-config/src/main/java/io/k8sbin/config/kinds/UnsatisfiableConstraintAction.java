// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** What happens to a pod no node suits. */
public enum UnsatisfiableConstraintAction implements WireValue {
    /** {@code DoNotSchedule}. */
    DO_NOT_SCHEDULE("DoNotSchedule", 0, 0),
    /** {@code ScheduleAnyway}. */
    SCHEDULE_ANYWAY("ScheduleAnyway", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    UnsatisfiableConstraintAction(String word, int since, int removed) {
        this.word = word;
        this.since = since;
        this.removed = removed;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public int since() {
        return since;
    }

    @Override
    public int removed() {
        return removed;
    }
}
