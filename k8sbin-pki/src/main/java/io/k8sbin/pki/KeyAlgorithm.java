package io.k8sbin.pki;

import io.k8sbin.pki.internal.KeyKind;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;

/**
 * The keys this library makes and accepts. The set is closed, so that a weak size or a broken hash cannot be spelled;
 * what signs with a key follows from it: SHA-256, SHA-384 or SHA-512 by size, Ed25519 as it is.
 */
public enum KeyAlgorithm {
    /** RSA of 2048 bits, exponent 65537, signing with SHA-256. */
    RSA_2048(KeyKind.RSA_2048),
    /** RSA of 3072 bits, exponent 65537, signing with SHA-384. */
    RSA_3072(KeyKind.RSA_3072),
    /** RSA of 4096 bits, exponent 65537, signing with SHA-512. */
    RSA_4096(KeyKind.RSA_4096),
    /** ECDSA on P-256, signing with SHA-256: the default, small and quick. */
    ECDSA_P256(KeyKind.ECDSA_P256),
    /** ECDSA on P-384, signing with SHA-384. */
    ECDSA_P384(KeyKind.ECDSA_P384),
    /** ECDSA on P-521, signing with SHA-512. */
    ECDSA_P521(KeyKind.ECDSA_P521),
    /** Ed25519. The apiserver serves with it; kubeadm refuses it and service-account tokens cannot use it. */
    ED25519(KeyKind.ED25519);

    // a record of values that never change, though the JDK's parameter type does not say so
    @SuppressWarnings("ImmutableEnumChecker")
    private final KeyKind kind;

    KeyAlgorithm(KeyKind kind) {
        this.kind = kind;
    }

    /** The algorithm and size of a key, where it is one of these. */
    public static Optional<KeyAlgorithm> of(PublicKey key) {
        return Arrays.stream(values()).filter(a -> a.kind.matches(key)).findFirst();
    }

    /** Whether it is one of the RSA sizes. */
    public boolean isRsa() {
        return kind.isRsa();
    }

    KeyKind kind() {
        return kind;
    }
}
