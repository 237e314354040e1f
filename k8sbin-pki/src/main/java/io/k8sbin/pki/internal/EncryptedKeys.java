package io.k8sbin.pki.internal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;

/**
 * PKCS#8 EncryptedPrivateKeyInfo by PBES2 (RFC 8018 section 6.2): PBKDF2 and AES-CBC, as {@code openssl pkcs8} and
 * {@code openssl pkey} write it. Written with HMAC-SHA-256, {@value #ITERATIONS} iterations and AES-256.
 */
public final class EncryptedKeys {
    /** What OWASP asks for with HMAC-SHA-256: about half a second of a password guesser's time each. */
    static final int ITERATIONS = 600_000;

    /** More than anyone writes; a hostile file could otherwise keep us busy for days. */
    private static final int MAX_ITERATIONS = 10_000_000;

    private static final String PBES2 = "1.2.840.113549.1.5.13";
    private static final String PBKDF2 = "1.2.840.113549.1.5.12";
    private static final String HMAC_SHA256 = "1.2.840.113549.2.9";
    private static final String AES256 = "2.16.840.1.101.3.4.1.42";
    private static final byte[] NULL = {5, 0};
    private static final Map<String, String> MACS = Map.of(
            "1.2.840.113549.2.7",
            "HmacSHA1",
            "1.2.840.113549.2.8",
            "HmacSHA224",
            HMAC_SHA256,
            "HmacSHA256",
            "1.2.840.113549.2.10",
            "HmacSHA384",
            "1.2.840.113549.2.11",
            "HmacSHA512");
    private static final Map<String, Integer> KEY_LENGTHS =
            Map.of("2.16.840.1.101.3.4.1.2", 16, "2.16.840.1.101.3.4.1.22", 24, AES256, 32);
    private static final SecureRandom RANDOM = new SecureRandom();

    private EncryptedKeys() {}

    /** The encrypted form of a PrivateKeyInfo; both arguments are left to the caller to wipe. */
    public static byte[] encrypt(byte[] privateKeyInfo, byte[] password) throws GeneralSecurityException {
        byte[] salt = random();
        byte[] iv = random();
        byte[] data = cipher(
                Cipher.ENCRYPT_MODE, Pbkdf2.derive("HmacSHA256", password, salt, ITERATIONS, 32), iv, privateKeyInfo);
        byte[] derivation = Der.sequence(
                Der.oid(PBKDF2),
                Der.sequence(Der.octetString(salt), Der.integer(ITERATIONS), Der.sequence(Der.oid(HMAC_SHA256), NULL)));
        byte[] encryption = Der.sequence(Der.oid(AES256), Der.octetString(iv));
        return Der.sequence(Der.sequence(Der.oid(PBES2), Der.sequence(derivation, encryption)), Der.octetString(data));
    }

    /**
     * The PrivateKeyInfo inside.
     *
     * @throws GeneralSecurityException when it is encrypted in another way, or the password is wrong
     */
    public static byte[] decrypt(byte[] der, byte[] password) throws GeneralSecurityException {
        EncryptedPrivateKeyInfo info = EncryptedPrivateKeyInfo.getInstance(der);
        var algorithm = info.getEncryptionAlgorithm();
        require(algorithm.getAlgorithm().getId().equals(PBES2));
        PBES2Parameters parameters = PBES2Parameters.getInstance(algorithm.getParameters());
        var derivation = parameters.getKeyDerivationFunc();
        require(derivation.getAlgorithm().getId().equals(PBKDF2));
        int length = KEY_LENGTHS.getOrDefault(
                parameters.getEncryptionScheme().getAlgorithm().getId(), 0);
        require(length > 0);
        byte[] iv = ASN1OctetString.getInstance(parameters.getEncryptionScheme().getParameters())
                .getOctets();
        byte[] key = derive(PBKDF2Params.getInstance(derivation.getParameters()), password, length);
        return cipher(Cipher.DECRYPT_MODE, key, iv, info.getEncryptedData());
    }

    private static byte[] derive(PBKDF2Params parameters, byte[] password, int length) throws GeneralSecurityException {
        String mac = MACS.getOrDefault(parameters.getPrf().getAlgorithm().getId(), "");
        require(!mac.isEmpty());
        int iterations = parameters.getIterationCount().intValueExact();
        require(iterations > 0 && iterations <= MAX_ITERATIONS);
        return Pbkdf2.derive(mac, password, parameters.getSalt(), iterations, length);
    }

    private static byte[] cipher(int mode, byte[] key, byte[] iv, byte[] data) throws GeneralSecurityException {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
            return cipher.doFinal(data);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static void require(boolean supported) throws GeneralSecurityException {
        if (!supported) {
            throw new UnsupportedEncryptionException();
        }
    }

    /** It is encrypted in a way this library does not read. */
    public static final class UnsupportedEncryptionException extends GeneralSecurityException {
        private static final long serialVersionUID = 1L;

        UnsupportedEncryptionException() {
            super(
                    "is encrypted in another way than PBES2 with PBKDF2 and AES; convert it with: openssl pkcs8 -topk8 -v2"
                            + " aes-256-cbc");
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
