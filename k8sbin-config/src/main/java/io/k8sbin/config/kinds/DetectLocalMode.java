// Written by k8sbin-codegen from src/main/catalog/kinds/kube-proxy.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** How kube-proxy recognises traffic of local pods. */
public enum DetectLocalMode implements WireValue {
    /** {@code ClusterCIDR}. */
    CLUSTER_CIDR("ClusterCIDR", 0, 0),
    /** {@code NodeCIDR}. */
    NODE_CIDR("NodeCIDR", 0, 0),
    /** {@code BridgeInterface}. Since 1.24. */
    BRIDGE_INTERFACE("BridgeInterface", 24, 0),
    /** {@code InterfaceNamePrefix}. Since 1.24. */
    INTERFACE_NAME_PREFIX("InterfaceNamePrefix", 24, 0);

    private final String word;
    private final int since;
    private final int removed;

    DetectLocalMode(String word, int since, int removed) {
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
