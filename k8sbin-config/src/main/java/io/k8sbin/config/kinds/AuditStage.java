// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** A moment in the handling of a request. */
public enum AuditStage implements WireValue {
    /** {@code RequestReceived}. */
    REQUEST_RECEIVED("RequestReceived", 0, 0),
    /** {@code ResponseStarted}. */
    RESPONSE_STARTED("ResponseStarted", 0, 0),
    /** {@code ResponseComplete}. */
    RESPONSE_COMPLETE("ResponseComplete", 0, 0),
    /** {@code Panic}. */
    PANIC("Panic", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    AuditStage(String word, int since, int removed) {
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
