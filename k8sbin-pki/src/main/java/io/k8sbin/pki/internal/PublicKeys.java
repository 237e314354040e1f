package io.k8sbin.pki.internal;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.EllipticCurve;
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

    /** The encoded AlgorithmIdentifier. */
    static byte[] algorithmId(PublicKey key) {
        byte[] info = key.getEncoded();
        int start = headerLength(info);
        return Arrays.copyOfRange(info, start, start + valueLength(info, start));
    }

    /** Key identifier by RFC 5280 section 4.2.1.2 method 1, as cfssl and OpenSSL compute it. */
    public static byte[] identifier(PublicKey key) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(keyBits(key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    /** Whether the point of an EC key solves its curve's equation; the JDK does not look. */
    static boolean isOnCurve(ECPublicKey key) {
        EllipticCurve curve = key.getParams().getCurve();
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        BigInteger x = key.getW().getAffineX();
        BigInteger y = key.getW().getAffineY();
        return x.compareTo(p) < 0
                && y.compareTo(p) < 0
                && y.multiply(y)
                                .subtract(x.multiply(x)
                                        .add(curve.getA())
                                        .multiply(x)
                                        .add(curve.getB()))
                                .mod(p)
                                .signum()
                        == 0;
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
