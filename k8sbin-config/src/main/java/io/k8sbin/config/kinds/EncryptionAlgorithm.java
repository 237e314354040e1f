// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** The kind of keys kubeadm makes. */
public enum EncryptionAlgorithm implements WireValue {
    /** {@code ECDSA-P256}. */
    ECDSA_P256("ECDSA-P256", 0, 0),
    /** {@code ECDSA-P384}. Since 1.34. */
    ECDSA_P384("ECDSA-P384", 34, 0),
    /** {@code RSA-2048}. */
    RSA_2048("RSA-2048", 0, 0),
    /** {@code RSA-3072}. */
    RSA_3072("RSA-3072", 0, 0),
    /** {@code RSA-4096}. */
    RSA_4096("RSA-4096", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    EncryptionAlgorithm(String word, int since, int removed) {
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
