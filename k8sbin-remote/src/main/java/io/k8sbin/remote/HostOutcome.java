package io.k8sbin.remote;

/** How a task ended for one host. */
public sealed interface HostOutcome<R> {
    /** It returned this. */
    record Succeeded<R>(R value) implements HostOutcome<R> {}

    /** It threw this. */
    record Failed<R>(RuntimeException cause) implements HostOutcome<R> {}

    /** It was not started, for this reason. */
    record NotRun<R>(String reason) implements HostOutcome<R> {
        /** Because the run was cancelled before. */
        public NotRun() {
            this("the run was cancelled");
        }
    }

    /** Whether the task returned. */
    default boolean ok() {
        return this instanceof Succeeded;
    }
}
