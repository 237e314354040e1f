// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** How a pod reaches itself through its service. */
public enum HairpinMode implements WireValue {
    /** {@code promiscuous-bridge}. */
    PROMISCUOUS_BRIDGE("promiscuous-bridge", 0, 0),
    /** {@code hairpin-veth}. */
    HAIRPIN_VETH("hairpin-veth", 0, 0),
    /** {@code none}. */
    NONE("none", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    HairpinMode(String word, int since, int removed) {
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
