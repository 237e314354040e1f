// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** How the kubelet learns of changed ConfigMaps and Secrets. */
public enum ChangeDetectionStrategy implements WireValue {
    /** {@code Get}. */
    GET("Get", 0, 0),
    /** {@code Cache}. */
    CACHE("Cache", 0, 0),
    /** {@code Watch}. */
    WATCH("Watch", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    ChangeDetectionStrategy(String word, int since, int removed) {
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
