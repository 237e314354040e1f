package io.k8sbin.remote.internal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Map;

/** Signatures in SSH's encoding (RFC 4253 section 6.6, RFC 5656, RFC 8332, RFC 8709) by the JDK's algorithms; no SHA-1. */
final class SshSignature {
    private static final Map<String, String> ALGORITHMS = Map.of(
            "ssh-ed25519", "Ed25519",
            "ecdsa-sha2-nistp256", "SHA256withECDSAinP1363Format",
            "ecdsa-sha2-nistp384", "SHA384withECDSAinP1363Format",
            "ecdsa-sha2-nistp521", "SHA512withECDSAinP1363Format",
            "rsa-sha2-512", "SHA512withRSA",
            "rsa-sha2-256", "SHA256withRSA");

    private SshSignature() {}

    static byte[] sign(PrivateKey key, String algorithm, byte[] data) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(jdkName(algorithm));
        signature.initSign(key);
        signature.update(data);
        byte[] raw = signature.sign();
        return new SshData.Writer()
                .string(algorithm)
                .string(algorithm.startsWith("ecdsa-") ? pair(raw) : raw)
                .bytes();
    }

    /** Whether the blob is a signature of the data by the key; false for algorithms that are not good enough. */
    static boolean verify(PublicKey key, byte[] data, byte[] blob) throws GeneralSecurityException, SshData.Malformed {
        SshData.Reader in = new SshData.Reader(blob);
        String algorithm = in.text();
        byte[] raw = in.string();
        if (!ALGORITHMS.containsKey(algorithm)) {
            return false;
        }
        Signature signature = Signature.getInstance(jdkName(algorithm));
        signature.initVerify(key);
        signature.update(data);
        return signature.verify(algorithm.startsWith("ecdsa-") ? joined(raw, algorithm) : raw);
    }

    private static String jdkName(String algorithm) throws GeneralSecurityException {
        String name = ALGORITHMS.get(algorithm);
        if (name == null) {
            throw new GeneralSecurityException("unknown signature algorithm");
        }
        return name;
    }

    private static byte[] pair(byte[] raw) {
        int half = raw.length / 2;
        return new SshData.Writer()
                .mpint(new BigInteger(1, Arrays.copyOf(raw, half)))
                .mpint(new BigInteger(1, Arrays.copyOfRange(raw, half, raw.length)))
                .bytes();
    }

    private static byte[] joined(byte[] pair, String algorithm) throws GeneralSecurityException, SshData.Malformed {
        int bits = Integer.parseInt(algorithm.substring(algorithm.length() - 3));
        int width = (bits + 7) / 8;
        SshData.Reader in = new SshData.Reader(pair);
        byte[] raw = new byte[2 * width];
        put(in.mpint(), raw, width);
        put(in.mpint(), raw, 2 * width);
        return raw;
    }

    private static void put(BigInteger number, byte[] to, int end) throws GeneralSecurityException {
        byte[] digits = number.toByteArray();
        int skip = digits.length > 1 && digits[0] == 0 ? 1 : 0;
        int length = digits.length - skip;
        if (number.signum() < 0 || length > to.length / 2) {
            throw new GeneralSecurityException("a signature out of range");
        }
        System.arraycopy(digits, skip, to, end - length, length);
    }
}
