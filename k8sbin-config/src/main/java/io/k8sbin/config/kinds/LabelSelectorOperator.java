// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** How a label is compared with values. */
public enum LabelSelectorOperator implements WireValue {
    /** {@code In}. */
    IN("In", 0, 0),
    /** {@code NotIn}. */
    NOT_IN("NotIn", 0, 0),
    /** {@code Exists}. */
    EXISTS("Exists", 0, 0),
    /** {@code DoesNotExist}. */
    DOES_NOT_EXIST("DoesNotExist", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    LabelSelectorOperator(String word, int since, int removed) {
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
