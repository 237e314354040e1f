package io.k8sbin.remote;

/** What is known about whether a command ran. */
public enum Outcome {
    /** It ran and ended; the status is its own. */
    COMPLETED,
    /** It was never handed to the host. */
    NOT_STARTED,
    /** It may have run, wholly or in part. */
    UNKNOWN
}
