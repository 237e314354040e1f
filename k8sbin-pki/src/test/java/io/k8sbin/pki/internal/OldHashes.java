package io.k8sbin.pki.internal;

/** Signatures nobody should make any more, for tests that they are refused. */
public final class OldHashes {
    private OldHashes() {}

    /** SHA-1 by an RSA key. */
    public static KeyKind rsa() {
        return KeyKind.rsa(2048, "SHA1withRSA", "1.2.840.113549.1.1.5");
    }

    /** SHA-1 by a key on P-256. */
    public static KeyKind ec() {
        return KeyKind.ec("secp256r1", "1.2.840.10045.3.1.7", "SHA1withECDSA", "1.2.840.10045.4.1");
    }
}
