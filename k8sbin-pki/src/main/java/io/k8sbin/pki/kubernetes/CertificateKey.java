package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.InvalidCertificateSpecException;
import io.k8sbin.pki.RandomSecrets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key under which {@code kubeadm init --upload-certs} puts private keys into the Secret {@code kubeadm-certs}, and
 * {@code kubeadm join --certificate-key} takes them out: AES-256-GCM, each file as nonce of 12 bytes, ciphertext, tag of 16
 * bytes. Immutable and thread-safe.
 *
 * @param bytes the 32 bytes
 */
public record CertificateKey(Secret bytes) {
    private static final int KEY_LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Checks the length.
     *
     * @throws InvalidCertificateSpecException unless there are 32 bytes
     */
    public CertificateKey {
        if (bytes.length() != KEY_LENGTH) {
            throw invalid("must be 32 bytes, 64 hexadecimal digits; these are " + bytes.length() + " bytes");
        }
    }

    /** A new key. */
    public static CertificateKey generate() {
        return new CertificateKey(RandomSecrets.bytes(KEY_LENGTH));
    }

    /**
     * A key as kubeadm prints it.
     *
     * @throws InvalidCertificateSpecException unless the text is 64 hexadecimal digits
     */
    public static CertificateKey ofHex(Secret hex) {
        try {
            return new CertificateKey(
                    Secret.of(HexFormat.of().parseHex(hex.revealUtf8().strip())));
        } catch (IllegalArgumentException e) {
            throw invalid("must be 64 hexadecimal digits");
        }
    }

    // never with the value
    private static InvalidCertificateSpecException invalid(String detail) {
        return InvalidCertificateSpecException.of(
                List.of(FieldError.of(FieldError.Type.INVALID, FieldPath.of("certificateKey"), detail)));
    }

    /** The key as {@code --certificate-key} takes it: 64 hexadecimal digits. */
    public Secret hex() {
        byte[] raw = bytes.reveal();
        Secret hex = Secret.ofUtf8(HexFormat.of().formatHex(raw));
        Arrays.fill(raw, (byte) 0);
        return hex;
    }

    /** A file as an entry of the Secret's {@code data}: encrypted under a fresh nonce, in base64. */
    public String encrypt(Secret file) {
        byte[] nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        byte[] plain = file.reveal();
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            byte[] whole = Arrays.copyOf(nonce, nonce.length + encrypted.length);
            System.arraycopy(encrypted, 0, whole, nonce.length, encrypted.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /**
     * A file from an entry of the Secret's {@code data}.
     *
     * @throws InvalidCertificateSpecException when it is not base64, cut short, changed, or encrypted with another key
     */
    public Secret decrypt(String entry) {
        byte[] whole;
        try {
            whole = Base64.getDecoder().decode(entry);
        } catch (IllegalArgumentException e) {
            throw broken("is not base64");
        }
        if (whole.length < NONCE_LENGTH + TAG_BITS / 8) {
            throw broken("is too short to hold nonce and tag");
        }
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_LENGTH))
                    .doFinal(whole, NONCE_LENGTH, whole.length - NONCE_LENGTH);
            Secret file = Secret.of(plain);
            Arrays.fill(plain, (byte) 0);
            return file;
        } catch (GeneralSecurityException e) {
            throw broken("was changed, or encrypted with another key; upload the certificates again");
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        byte[] raw = bytes.reveal();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(raw, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher;
        } finally {
            Arrays.fill(raw, (byte) 0);
        }
    }

    private static InvalidCertificateSpecException broken(String detail) {
        return InvalidCertificateSpecException.of(
                List.of(FieldError.of(FieldError.Type.INVALID, FieldPath.of("kubeadm-certs", "data"), detail)));
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "CertificateKey";
    }
}
