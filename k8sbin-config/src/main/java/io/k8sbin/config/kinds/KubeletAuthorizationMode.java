// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** Who decides what callers of the kubelet may do. */
public enum KubeletAuthorizationMode implements WireValue {
    /** {@code AlwaysAllow}. */
    ALWAYS_ALLOW("AlwaysAllow", 0, 0),
    /** {@code Webhook}. */
    WEBHOOK("Webhook", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    KubeletAuthorizationMode(String word, int since, int removed) {
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
