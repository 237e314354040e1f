package io.k8sbin.render.keepalived;

/** Whether a host of higher priority takes the address from one that holds it and works. */
public enum Preemption {
    /** It does: the address is where the priorities say. */
    ALLOWED,
    /** It waits until the holder fails: one interruption less. */
    NEVER
}
