// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** How nodes are scored by their resources. */
public enum ScoringStrategyType implements WireValue {
    /** {@code LeastAllocated}. */
    LEAST_ALLOCATED("LeastAllocated", 0, 0),
    /** {@code MostAllocated}. */
    MOST_ALLOCATED("MostAllocated", 0, 0),
    /** {@code RequestedToCapacityRatio}. */
    REQUESTED_TO_CAPACITY_RATIO("RequestedToCapacityRatio", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    ScoringStrategyType(String word, int since, int removed) {
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
