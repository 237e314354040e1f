// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** How memory requests are protected. */
public enum MemoryReservationPolicy implements WireValue {
    /** {@code None}. */
    NONE("None", 0, 0),
    /** {@code TieredReservation}. */
    TIERED_RESERVATION("TieredReservation", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    MemoryReservationPolicy(String word, int since, int removed) {
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
