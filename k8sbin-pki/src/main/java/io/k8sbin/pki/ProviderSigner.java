package io.k8sbin.pki;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;

/** A key that one provider can use, such as a token's. */
record ProviderSigner(PrivateKey key, PublicKey publicKey, Provider provider) implements CertificateSigner {
    @Override
    public byte[] sign(byte[] data) throws GeneralSecurityException {
        return AuthorityRules.supported(publicKey).kind().sign(provider, key, data);
    }

    /** The kind of the key and where it is. */
    @Override
    public String toString() {
        return "CertificateSigner[" + publicKey.getAlgorithm() + " in " + provider.getName() + "]";
    }
}
