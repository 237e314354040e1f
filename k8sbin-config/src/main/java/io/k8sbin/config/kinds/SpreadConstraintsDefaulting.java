// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** Where constraints of pods without any come from. */
public enum SpreadConstraintsDefaulting implements WireValue {
    /** {@code System}. */
    SYSTEM("System", 0, 0),
    /** {@code List}. */
    LIST("List", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    SpreadConstraintsDefaulting(String word, int since, int removed) {
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
