package io.k8sbin.remote;

/** How a task ended for one host. */
public sealed interface HostOutcome<R> {
    /** It returned this. */
    record Succeeded<R>(R value) implements HostOutcome<R> {}

    /** It threw this. */
    record Failed<R>(RuntimeException cause) implements HostOutcome<R> {}

    /** It was not started, because the run was cancelled before. */
    record NotRun<R>() implements HostOutcome<R> {}

    /** Whether the task returned. */
    default boolean ok() {
        return this instanceof Succeeded;
    }
}
