// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** What a taint does to pods that do not tolerate it. */
public enum TaintEffect implements WireValue {
    /** {@code NoSchedule}. */
    NO_SCHEDULE("NoSchedule", 0, 0),
    /** {@code PreferNoSchedule}. */
    PREFER_NO_SCHEDULE("PreferNoSchedule", 0, 0),
    /** {@code NoExecute}. */
    NO_EXECUTE("NoExecute", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    TaintEffect(String word, int since, int removed) {
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
