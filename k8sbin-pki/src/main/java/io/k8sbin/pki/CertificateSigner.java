package io.k8sbin.pki;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;

/**
 * Signs with one key, wherever that key lives: in memory, in a PKCS#11 token, in a key service. A
 * {@link CertificateAuthority} made of a certificate and a signer issues as any other. Implementations must be safe for
 * use by many threads.
 */
public interface CertificateSigner {
    /** The public half of the key. */
    PublicKey publicKey();

    /**
     * The signature of these bytes by the algorithm that follows from the key ({@link KeyAlgorithm}), encoded as X.509
     * asks: a DER sequence of two integers for ECDSA.
     *
     * @throws GeneralSecurityException when the key cannot be reached or refuses
     */
    byte[] sign(byte[] data) throws GeneralSecurityException;

    /**
     * A signer with a key in memory.
     *
     * @throws InvalidCertificateSpecException when the key is of no kind of {@link KeyAlgorithm}
     * @throws KeyMismatchException when the two halves do not belong together
     */
    static CertificateSigner of(PrivateKey key, PublicKey publicKey) {
        return KeyPairs.checked(new InMemorySigner(key, publicKey));
    }

    /**
     * A signer whose key only this provider can use: a key out of {@code KeyStore.getInstance("PKCS11", provider)}, or a
     * faster implementation. The provider is used as an instance and never registered.
     *
     * @throws InvalidCertificateSpecException when the key is of no kind of {@link KeyAlgorithm}
     * @throws KeyMismatchException when the two halves do not belong together, or the provider cannot sign with the key
     */
    static CertificateSigner of(PrivateKey key, PublicKey publicKey, Provider provider) {
        return KeyPairs.checked(new ProviderSigner(key, publicKey, provider));
    }
}
