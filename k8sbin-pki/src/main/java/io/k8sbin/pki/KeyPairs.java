package io.k8sbin.pki;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** Whether keys belong together. */
final class KeyPairs {
    private KeyPairs() {}

    static void check(X509Certificate certificate, PrivateKey key) {
        boolean pair = KeyAlgorithm.of(certificate.getPublicKey())
                .map(a -> a.kind().isPair(key, certificate.getPublicKey()))
                .orElse(false);
        if (!pair) {
            throw new KeyMismatchException("the private key is not that of " + certificate.getSubjectX500Principal()
                    + "; find the key that was made with this certificate, or issue both anew");
        }
    }
}
