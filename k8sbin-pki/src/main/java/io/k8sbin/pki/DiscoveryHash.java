package io.k8sbin.pki;

import io.k8sbin.core.Sha256;
import java.security.cert.X509Certificate;
import java.util.Objects;

/**
 * What a joining node pins: the SHA-256 of an authority's public key (SubjectPublicKeyInfo), as {@code kubeadm join
 * --discovery-token-ca-cert-hash} takes it. It survives renewing the authority with the same key.
 *
 * @param digest the digest
 */
public record DiscoveryHash(Sha256 digest) {
    /** Refuses null. */
    public DiscoveryHash {
        Objects.requireNonNull(digest, "digest");
    }

    /** The hash of this authority. */
    public static DiscoveryHash of(X509Certificate authority) {
        return new DiscoveryHash(Sha256.of(authority.getPublicKey().getEncoded()));
    }

    /** {@code sha256:} and 64 hexadecimal digits. */
    @Override
    public String toString() {
        return "sha256:" + digest.hex();
    }
}
