// Written by k8sbin-codegen from src/main/catalog/kinds/kubeconfig.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** Whether a program may ask the user. */
public enum ExecInteractiveMode implements WireValue {
    /** {@code Never}. */
    NEVER("Never", 0, 0),
    /** {@code IfAvailable}. */
    IF_AVAILABLE("IfAvailable", 0, 0),
    /** {@code Always}. */
    ALWAYS("Always", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    ExecInteractiveMode(String word, int since, int removed) {
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
