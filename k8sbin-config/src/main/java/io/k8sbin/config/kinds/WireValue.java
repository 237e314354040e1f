package io.k8sbin.config.kinds;

/** A word of a closed set, as documents hold it. */
interface WireValue {
    /** The word. */
    String word();

    /** The minor of Kubernetes 1 that first knew it; 0 when 1.16 already did. */
    int since();

    /** The first minor of Kubernetes 1 that no longer knows it; 0 when all do. */
    int removed();
}
