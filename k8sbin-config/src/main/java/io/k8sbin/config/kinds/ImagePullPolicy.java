// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** When an image is pulled. */
public enum ImagePullPolicy implements WireValue {
    /** {@code Always}. */
    ALWAYS("Always", 0, 0),
    /** {@code Never}. */
    NEVER("Never", 0, 0),
    /** {@code IfNotPresent}. */
    IF_NOT_PRESENT("IfNotPresent", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    ImagePullPolicy(String word, int since, int removed) {
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
