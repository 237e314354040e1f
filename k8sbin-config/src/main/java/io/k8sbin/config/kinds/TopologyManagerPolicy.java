// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** How strictly resources of one pod must be of one NUMA node. */
public enum TopologyManagerPolicy implements WireValue {
    /** {@code none}. */
    NONE("none", 0, 0),
    /** {@code best-effort}. */
    BEST_EFFORT("best-effort", 0, 0),
    /** {@code restricted}. */
    RESTRICTED("restricted", 0, 0),
    /** {@code single-numa-node}. */
    SINGLE_NUMA_NODE("single-numa-node", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    TopologyManagerPolicy(String word, int since, int removed) {
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
