package io.k8sbin.pki.internal;

import java.security.GeneralSecurityException;
import java.security.PublicKey;

/** Writes PKCS#10 requests (RFC 2986 section 4). */
public final class RequestBytes {
    private static final String EXTENSION_REQUEST = "1.2.840.113549.1.9.14";

    private RequestBytes() {}

    /**
     * A request signed by its own key, as DER.
     *
     * @param subject the encoded name
     * @param extensions the encoded Extensions to ask for; an empty list asks for none
     */
    public static byte[] sign(
            DerBytes subject, PublicKey publicKey, DerBytes extensions, KeyKind kind, ByteSigner signer) {
        byte[] wanted = extensions.toByteArray();
        byte[] attributes = wanted.length <= 2
                ? Der.value(0xa0)
                : Der.value(0xa0, Der.sequence(Der.oid(EXTENSION_REQUEST), Der.setOf(wanted)));
        byte[] body = Der.sequence(Der.integer(0), subject.toByteArray(), publicKey.getEncoded(), attributes);
        try {
            return Der.sequence(body, kind.signatureId().toByteArray(), Der.bitString(0, signer.sign(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was just made cannot sign", e);
        }
    }
}
