// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** DNS servers kubeadm can set up. */
public enum DnsAddOnType implements WireValue {
    /** {@code CoreDNS}. */
    CORE_DNS("CoreDNS", 0, 0),
    /** {@code kube-dns}. */
    KUBE_DNS("kube-dns", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    DnsAddOnType(String word, int since, int removed) {
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
