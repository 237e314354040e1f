package io.k8sbin.pki;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;

/** A key whose bytes are on the heap. */
record InMemorySigner(PrivateKey key, PublicKey publicKey) implements CertificateSigner {
    @Override
    public byte[] sign(byte[] data) throws GeneralSecurityException {
        return AuthorityRules.supported(publicKey).kind().sign(key, data);
    }

    /** The kind of the key. */
    @Override
    public String toString() {
        return "CertificateSigner[" + publicKey.getAlgorithm() + " in memory]";
    }
}
