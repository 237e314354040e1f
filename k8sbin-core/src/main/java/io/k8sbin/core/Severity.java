package io.k8sbin.core;

/** How bad a {@link Finding} is, from worst to least. */
public enum Severity {
    /** Cannot work, or is unsafe: nothing is written or contacted. */
    ERROR,
    /** Works, and will hurt: worth a change. */
    WARNING,
    /** Worth knowing. */
    INFO
}
