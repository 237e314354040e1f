package io.k8sbin;

import io.k8sbin.cluster.actions.Step;

/** What a program does between the steps of a run, on the operator's machine. Throwing ends the run; running again continues. */
public interface RolloutHook {
    /** Before a step touches any host. */
    default void before(Step step) {}

    /** After a step has ended well on every host. */
    default void after(Step step) {}
}
