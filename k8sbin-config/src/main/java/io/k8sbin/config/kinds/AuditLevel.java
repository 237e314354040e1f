// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** How much of a request is recorded. */
public enum AuditLevel implements WireValue {
    /** {@code None}. */
    NONE("None", 0, 0),
    /** {@code Metadata}. */
    METADATA("Metadata", 0, 0),
    /** {@code Request}. */
    REQUEST("Request", 0, 0),
    /** {@code RequestResponse}. */
    REQUEST_RESPONSE("RequestResponse", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    AuditLevel(String word, int since, int removed) {
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
