// Written by k8sbin-codegen from src/main/catalog/kinds/kube-proxy.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** How service traffic is forwarded. */
public enum ProxyMode implements WireValue {
    /** {@code userspace}. Removed in 1.26. */
    USERSPACE("userspace", 0, 26),
    /** {@code iptables}. */
    IPTABLES("iptables", 0, 0),
    /** {@code ipvs}. */
    IPVS("ipvs", 0, 0),
    /** {@code nftables}. Since 1.29. */
    NFTABLES("nftables", 29, 0),
    /** {@code kernelspace}. */
    KERNELSPACE("kernelspace", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    ProxyMode(String word, int since, int removed) {
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
