package io.k8sbin.pki;

import io.k8sbin.core.Secret;
import io.k8sbin.pki.internal.KeyPems;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;

/** How an authority signs: with a key we hold, or through a signer whose every answer is checked. */
final class AuthorityKey implements CertificateSigner {
    private final CertificateSigner signer;
    private final KeyAlgorithm algorithm;

    AuthorityKey(CertificateSigner signer, KeyAlgorithm algorithm) {
        this.signer = signer;
        this.algorithm = algorithm;
    }

    static AuthorityKey of(PrivateKey key, PublicKey publicKey, KeyAlgorithm algorithm) {
        return new AuthorityKey(new InMemorySigner(key, publicKey), algorithm);
    }

    @Override
    public PublicKey publicKey() {
        return signer.publicKey();
    }

    KeyAlgorithm algorithm() {
        return algorithm;
    }

    /** A signature that is known to be right: foreign code may answer with anything. */
    @Override
    public byte[] sign(byte[] data) {
        byte[] signature;
        try {
            signature = signer.sign(data);
        } catch (GeneralSecurityException e) {
            throw new SigningFailedException("the authority's key does not sign: " + e.getMessage(), e);
        }
        if (!(signer instanceof InMemorySigner) && !algorithm.kind().isSignature(signer.publicKey(), data, signature)) {
            throw new SigningFailedException(
                    signer + " gave a signature that is not its key's; nothing was issued, look at the token");
        }
        return signature;
    }

    Secret pem() {
        return KeyPems.write(inMemory(), signer.publicKey());
    }

    PrivateKey inMemory() {
        if (signer instanceof InMemorySigner memory) {
            return memory.key();
        }
        throw new IllegalStateException(signer + " does not give its key away; there is nothing to store");
    }

    @Override
    public String toString() {
        return signer.toString();
    }
}
