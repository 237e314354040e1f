package io.k8sbin.pki.cfssl;

/** How cfssl's JSON is read. */
public enum CfsslMode {
    /** What cfssl would pass over in silence is an error with its place: unknown keys, usages and profiles. */
    STRICT,
    /** What cfssl does, and a finding where that surprises. Comments, which cfssl itself refuses, are skipped. */
    LENIENT
}
