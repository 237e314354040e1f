// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** What is aligned to NUMA nodes. */
public enum TopologyManagerScope implements WireValue {
    /** {@code container}. */
    CONTAINER("container", 0, 0),
    /** {@code pod}. */
    POD("pod", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    TopologyManagerScope(String word, int since, int removed) {
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
