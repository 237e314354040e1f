// Written by k8sbin-codegen from src/main/catalog/kinds/credential-provider.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** What cached credentials are kept by. */
public enum ServiceAccountTokenCacheType implements WireValue {
    /** {@code Token}. */
    TOKEN("Token", 0, 0),
    /** {@code ServiceAccount}. */
    SERVICE_ACCOUNT("ServiceAccount", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    ServiceAccountTokenCacheType(String word, int since, int removed) {
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
