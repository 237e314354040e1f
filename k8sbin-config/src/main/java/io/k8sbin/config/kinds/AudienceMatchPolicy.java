// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** Which audiences of a token must match. */
public enum AudienceMatchPolicy implements WireValue {
    /** {@code MatchAny}. */
    MATCH_ANY("MatchAny", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    AudienceMatchPolicy(String word, int since, int removed) {
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
