package io.k8sbin.pki.internal;

import io.k8sbin.core.Secret;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;

/** Writes PEM: keys in the forms that OpenSSL, Go and every Kubernetes component read. */
public final class KeyPems {
    private static final byte[] LINE_FEED = {'\n'};

    private KeyPems() {}

    /**
     * PKCS#1 for RSA, SEC1 with named curve and public point for EC, PKCS#8 version 0 for Ed25519.
     *
     * @throws IllegalStateException when the key does not show its bytes
     */
    public static Secret write(PrivateKey key, PublicKey publicKey) {
        if (key instanceof RSAPrivateCrtKey rsa) {
            return secret("RSA PRIVATE KEY", pkcs1(rsa));
        }
        if (key instanceof ECPrivateKey ec && publicKey instanceof ECPublicKey) {
            return secret("EC PRIVATE KEY", sec1(ec, publicKey));
        }
        return writePkcs8(key, publicKey);
    }

    /**
     * PKCS#8 version 0 (RFC 5208) for every kind.
     *
     * @throws IllegalStateException when the key does not show its bytes
     */
    public static Secret writePkcs8(PrivateKey key, PublicKey publicKey) {
        return secret("PRIVATE KEY", pkcs8(key, publicKey));
    }

    /** PKCS#8 encrypted with a password. */
    public static Secret writeEncrypted(PrivateKey key, PublicKey publicKey, byte[] password) {
        byte[] plain = pkcs8(key, publicKey);
        try {
            return secret("ENCRYPTED PRIVATE KEY", EncryptedKeys.encrypt(plain, password));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256 and AES", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** Put together anew: some providers write version 1 with the public key, which OpenSSL 3.0 refuses. */
    private static byte[] pkcs8(PrivateKey key, PublicKey publicKey) {
        byte[] algorithm = PublicKeys.algorithmId(publicKey);
        if (key instanceof RSAPrivateCrtKey rsa) {
            return Der.sequence(Der.integer(0), algorithm, Der.octetString(pkcs1(rsa)));
        }
        if (key instanceof ECPrivateKey ec) {
            byte[] content = Der.sequence(
                    Der.integer(1),
                    Der.octetString(fixedLength(ec.getS(), (PublicKeys.keyBits(publicKey).length - 1) / 2)),
                    Der.explicit(1, Der.bitString(0, PublicKeys.keyBits(publicKey))));
            return Der.sequence(Der.integer(0), algorithm, Der.octetString(content));
        }
        byte[] encoded = key.getEncoded();
        if (encoded == null) {
            throw new IllegalStateException("a key of kind " + key.getAlgorithm() + " does not show its bytes");
        }
        byte[] content = PrivateKeyInfo.getInstance(encoded).getPrivateKey().getOctets();
        return Der.sequence(Der.integer(0), algorithm, Der.octetString(content));
    }

    private static byte[] pkcs1(RSAPrivateCrtKey key) {
        return Der.sequence(
                Der.integer(0),
                Der.integer(key.getModulus()),
                Der.integer(key.getPublicExponent()),
                Der.integer(key.getPrivateExponent()),
                Der.integer(key.getPrimeP()),
                Der.integer(key.getPrimeQ()),
                Der.integer(key.getPrimeExponentP()),
                Der.integer(key.getPrimeExponentQ()),
                Der.integer(key.getCrtCoefficient()));
    }

    private static byte[] sec1(ECPrivateKey key, PublicKey publicKey) {
        byte[] point = PublicKeys.keyBits(publicKey);
        return Der.sequence(
                Der.integer(1),
                Der.octetString(fixedLength(key.getS(), (point.length - 1) / 2)),
                Der.explicit(0, PublicKeys.curveId(publicKey)),
                Der.explicit(1, Der.bitString(0, point)));
    }

    private static byte[] fixedLength(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[length];
        int count = Math.min(bytes.length, length);
        System.arraycopy(bytes, bytes.length - count, fixed, length - count, count);
        Arrays.fill(bytes, (byte) 0);
        return fixed;
    }

    /** A block of what may be seen. */
    public static String block(String label, byte[] der) {
        return new String(encode(label, der), StandardCharsets.US_ASCII);
    }

    private static Secret secret(String label, byte[] der) {
        byte[] pem = encode(label, der);
        Secret secret = Secret.of(pem);
        Arrays.fill(pem, (byte) 0);
        Arrays.fill(der, (byte) 0);
        return secret;
    }

    private static byte[] encode(String label, byte[] der) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("-----BEGIN " + label + "-----\n").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(Base64.getMimeEncoder(64, LINE_FEED).encode(der));
        out.writeBytes(("\n-----END " + label + "-----\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
