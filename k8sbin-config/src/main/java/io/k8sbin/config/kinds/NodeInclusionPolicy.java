// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** Whether nodes are left out that a pod cannot run on. */
public enum NodeInclusionPolicy implements WireValue {
    /** {@code Ignore}. */
    IGNORE("Ignore", 0, 0),
    /** {@code Honor}. */
    HONOR("Honor", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    NodeInclusionPolicy(String word, int since, int removed) {
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
