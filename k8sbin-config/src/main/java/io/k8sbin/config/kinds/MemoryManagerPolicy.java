// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** Whether containers get memory of one NUMA node. */
public enum MemoryManagerPolicy implements WireValue {
    /** {@code None}. */
    NONE("None", 0, 0),
    /** {@code Static}. */
    STATIC("Static", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    MemoryManagerPolicy(String word, int since, int removed) {
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
