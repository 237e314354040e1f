// Written by k8sbin-codegen from src/main/catalog/kinds/admission.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** Kinds of objects a quota can be limited to. */
public enum ResourceQuotaScope implements WireValue {
    /** {@code Terminating}. */
    TERMINATING("Terminating", 0, 0),
    /** {@code NotTerminating}. */
    NOT_TERMINATING("NotTerminating", 0, 0),
    /** {@code BestEffort}. */
    BEST_EFFORT("BestEffort", 0, 0),
    /** {@code NotBestEffort}. */
    NOT_BEST_EFFORT("NotBestEffort", 0, 0),
    /** {@code PriorityClass}. */
    PRIORITY_CLASS("PriorityClass", 0, 0),
    /** {@code CrossNamespacePodAffinity}. Since 1.21. */
    CROSS_NAMESPACE_POD_AFFINITY("CrossNamespacePodAffinity", 21, 0),
    /** {@code VolumeAttributesClass}. Since 1.33. */
    VOLUME_ATTRIBUTES_CLASS("VolumeAttributesClass", 33, 0);

    private final String word;
    private final int since;
    private final int removed;

    ResourceQuotaScope(String word, int since, int removed) {
        this.word = word;
        this.since = since;
        this.removed = removed;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public int since() {
        return since;
    }

    @Override
    public int removed() {
        return removed;
    }
}
