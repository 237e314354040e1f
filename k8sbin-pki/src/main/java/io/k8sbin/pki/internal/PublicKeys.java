package io.k8sbin.pki.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Arrays;

/** What lies inside a SubjectPublicKeyInfo. */
public final class PublicKeys {
    private PublicKeys() {}

    /** The key bits themselves: the content of the BIT STRING, without its count of unused bits. */
    public static byte[] keyBits(PublicKey key) {
        byte[] info = key.getEncoded();
        int algorithm = headerLength(info);
        int bits = algorithm + valueLength(info, algorithm);
        return Arrays.copyOfRange(info, bits + headerLengthAt(info, bits) + 1, info.length);
    }

    /** Key identifier by RFC 5280 section 4.2.1.2 method 1, as cfssl and OpenSSL compute it. */
    public static byte[] identifier(PublicKey key) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(keyBits(key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    /** The encoded object identifier of an EC key's named curve. */
    static byte[] curveId(PublicKey key) {
        byte[] info = key.getEncoded();
        int algorithm = headerLength(info);
        int family = algorithm + headerLengthAt(info, algorithm);
        int curve = family + valueLength(info, family);
        return Arrays.copyOfRange(info, curve, curve + valueLength(info, curve));
    }

    static int headerLength(byte[] der) {
        return headerLengthAt(der, 0);
    }

    private static int headerLengthAt(byte[] der, int at) {
        int first = der[at + 1] & 0xff;
        return first < 0x80 ? 2 : 2 + (first & 0x7f);
    }

    private static int valueLength(byte[] der, int at) {
        int header = headerLengthAt(der, at);
        int length = header == 2 ? der[at + 1] & 0xff : 0;
        for (int i = at + 2; i < at + header; i++) {
            length = (length << 8) | (der[i] & 0xff);
        }
        return header + length;
    }
}
