package io.k8sbin.config.kinds;

import io.k8sbin.core.KubernetesVersion;

/**
 * The minors of Kubernetes that have something.
 *
 * @param since first minor; 0 when it was always there
 * @param removed first minor without it; 0 when it is still there
 */
record Range(int since, int removed) {
    static final Range ALWAYS = new Range(0, 0);

    boolean holds(KubernetesVersion version) {
        return version.minor() >= since && (removed == 0 || version.minor() < removed);
    }

    String describe(KubernetesVersion version) {
        return version.minor() < since ? "exists since 1." + since : "was removed in 1." + removed;
    }
}
