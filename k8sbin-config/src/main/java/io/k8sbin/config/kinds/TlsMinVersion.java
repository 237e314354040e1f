// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** Oldest TLS version that is served. */
public enum TlsMinVersion implements WireValue {
    /** {@code VersionTLS10}. */
    VERSION_TLS10("VersionTLS10", 0, 0),
    /** {@code VersionTLS11}. */
    VERSION_TLS11("VersionTLS11", 0, 0),
    /** {@code VersionTLS12}. */
    VERSION_TLS12("VersionTLS12", 0, 0),
    /** {@code VersionTLS13}. */
    VERSION_TLS13("VersionTLS13", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    TlsMinVersion(String word, int since, int removed) {
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
