package io.k8sbin.pki;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;

/** Whether keys belong together. */
final class KeyPairs {
    private KeyPairs() {}

    static void check(X509Certificate certificate, PrivateKey key) {
        boolean pair = KeyAlgorithm.of(certificate.getPublicKey())
                .map(a -> a.kind().isPair(key, certificate.getPublicKey()))
                .orElse(false);
        if (!pair) {
            throw mismatch(certificate);
        }
    }

    /** Whether this signer signs for the key of the certificate. */
    static void check(X509Certificate certificate, CertificateSigner signer) {
        PublicKey open = certificate.getPublicKey();
        if (!KeyAlgorithm.of(open).map(a -> a.kind().isPair(signer::sign, open)).orElse(false)) {
            throw mismatch(certificate);
        }
    }

    private static KeyMismatchException mismatch(X509Certificate certificate) {
        return new KeyMismatchException("the private key is not that of " + certificate.getSubjectX500Principal()
                + "; find the key that was made with this certificate, or issue both anew");
    }

    /** The same signer, once it has shown that it signs for the public key it names. */
    static CertificateSigner checked(CertificateSigner signer) {
        PublicKey open = signer.publicKey();
        if (!AuthorityRules.supported(open).kind().isPair(signer::sign, open)) {
            throw new KeyMismatchException(
                    "the private key does not sign for the public key it came with; take both from the same entry");
        }
        return signer;
    }

    /** Whether the key is the public half. */
    static boolean isPair(PrivateKey key, PublicKey open) {
        return AuthorityRules.supported(open).kind().isPair(key, open);
    }
}
