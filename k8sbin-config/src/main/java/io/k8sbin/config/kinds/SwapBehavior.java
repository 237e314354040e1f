// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** How much swap pods may use. */
public enum SwapBehavior implements WireValue {
    /** {@code LimitedSwap}. */
    LIMITED_SWAP("LimitedSwap", 0, 0),
    /** {@code UnlimitedSwap}. Removed in 1.30. */
    UNLIMITED_SWAP("UnlimitedSwap", 0, 30),
    /** {@code NoSwap}. Since 1.30. */
    NO_SWAP("NoSwap", 30, 0);

    private final String word;
    private final int since;
    private final int removed;

    SwapBehavior(String word, int since, int removed) {
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
