// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** How kube-apiserver speaks to its proxy. */
public enum EgressProtocol implements WireValue {
    /** {@code HTTPConnect}. */
    HTTP_CONNECT("HTTPConnect", 0, 0),
    /** {@code GRPC}. */
    GRPC("GRPC", 0, 0),
    /** {@code Direct}. */
    DIRECT("Direct", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    EgressProtocol(String word, int since, int removed) {
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
