package io.k8sbin.config.kinds;

import io.k8sbin.core.KubernetesVersion;

/**
 * A form documents of a kind have.
 *
 * @param apiVersion as documents hold it
 * @param kind as documents hold it
 * @param range minors that read it
 * @param order of its version among others: later is larger
 */
record Wire(String apiVersion, String kind, Range range, int order) {
    /**
     * A form by its whole name.
     *
     * @param name apiVersion/kind
     * @param since first minor that reads it; 0 when it was always read
     * @param removed first minor that no longer does; 0 when all do
     */
    static Wire of(String name, int since, int removed) {
        int slash = name.lastIndexOf('/');
        String apiVersion = name.substring(0, slash);
        return new Wire(apiVersion, name.substring(slash + 1), new Range(since, removed), ApiOrder.of(apiVersion));
    }

    /** {@code apiVersion/kind}. */
    String name() {
        return apiVersion + "/" + kind;
    }

    boolean isReadBy(KubernetesVersion version) {
        return range.holds(version);
    }
}
