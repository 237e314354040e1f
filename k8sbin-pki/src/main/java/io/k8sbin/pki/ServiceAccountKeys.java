package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.internal.KeyPems;
import io.k8sbin.pki.internal.PrivateKeys;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;

/**
 * The key pair that signs service-account tokens, in the encodings kube-apiserver really reads: it refuses EC keys in
 * PKCS#8, PKCS#1 public keys and Ed25519 (seen with v1.20.2). It belongs to no certificate; never use an authority's key
 * for it, or renewing that authority ends every token. Immutable and thread-safe.
 */
public final class ServiceAccountKeys {
    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    private ServiceAccountKeys(PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** A new RSA-2048 pair, as kubeadm makes. */
    public static ServiceAccountKeys generate() {
        return generate(KeyAlgorithm.RSA_2048);
    }

    /**
     * A new pair.
     *
     * @throws InvalidCertificateSpecException for Ed25519, with which Kubernetes signs no tokens
     */
    public static ServiceAccountKeys generate(KeyAlgorithm algorithm) {
        requireTokens(algorithm);
        KeyPair pair = Randomness.keyPair(algorithm);
        return new ServiceAccountKeys(pair.getPrivate(), pair.getPublic());
    }

    /**
     * The pair of this private key.
     *
     * @throws PemFormatException when the text is not one private key
     * @throws InvalidCertificateSpecException for Ed25519
     */
    public static ServiceAccountKeys fromPem(Secret privatePem) {
        PrivateKey key = Pem.privateKey(privatePem);
        PublicKey open;
        try {
            open = PrivateKeys.publicKey(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was just read", e);
        }
        requireTokens(AuthorityRules.supported(open));
        return new ServiceAccountKeys(key, open);
    }

    private static void requireTokens(KeyAlgorithm algorithm) {
        if (algorithm == KeyAlgorithm.ED25519) {
            throw new InvalidCertificateSpecException(List.of(FieldError.of(
                    FieldError.Type.NOT_SUPPORTED,
                    FieldPath.of("algorithm"),
                    algorithm.name(),
                    "kube-apiserver signs tokens with RSA and ECDSA keys only")));
        }
    }

    /** For {@code --service-account-signing-key-file}: PKCS#1 or SEC1. */
    public Secret privatePem() {
        return KeyPems.write(privateKey, publicKey);
    }

    /** For {@code --service-account-key-file}: SubjectPublicKeyInfo. */
    public String publicPem() {
        return Pem.write(publicKey);
    }

    /** The public half. */
    public PublicKey publicKey() {
        return publicKey;
    }

    /** The kind of the keys. */
    @Override
    public String toString() {
        return "ServiceAccountKeys[" + AuthorityRules.supported(publicKey) + "]";
    }
}
