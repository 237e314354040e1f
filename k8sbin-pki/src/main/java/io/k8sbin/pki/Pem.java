package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.internal.KeyPems;
import io.k8sbin.pki.internal.PrivateKeys;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * PEM in and out (RFC 7468). Reading forgives text around the blocks, indentation and CRLF, and nothing else: 4 MiB and
 * 1000 blocks at most, no trailing bytes, no blocks of another kind.
 */
public final class Pem {
    private static final String TEXT = "<PEM>";

    private Pem() {}

    /**
     * Every certificate of a bundle, in order; at least one.
     *
     * @throws PemFormatException when there is none, or anything else is in a block
     */
    public static List<X509Certificate> certificates(String pem) {
        return PemReading.certificates(TEXT, pem.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /**
     * The one certificate of a text.
     *
     * @throws PemFormatException when there is none or more than one
     */
    public static X509Certificate certificate(String pem) {
        List<X509Certificate> all = certificates(pem);
        if (all.size() != 1) {
            throw new PemFormatException(TEXT, "holds " + all.size() + " certificates where one is wanted");
        }
        return all.get(0);
    }

    /**
     * The one private key of a text: PKCS#1, SEC1 (also after EC PARAMETERS) or PKCS#8, not encrypted.
     *
     * @throws PemFormatException when there is none or more than one, it is encrypted, or of no kind of {@link
     *     KeyAlgorithm}
     */
    public static PrivateKey privateKey(Secret pem) {
        return PemReading.privateKey(TEXT, pem.reveal());
    }

    /**
     * The one private key of a text, which may be encrypted: PKCS#8 by PBES2 with PBKDF2 and AES (RFC 8018), as
     * {@code openssl pkcs8 -topk8 -v2 aes-256-cbc} writes it. A key that is not encrypted is read too.
     *
     * @throws PemFormatException as {@link #privateKey(Secret)}, when the password is wrong, or the key is encrypted in
     *     another way (the old headers with an MD5 key are refused)
     */
    public static PrivateKey privateKey(Secret pem, Secret password) {
        return PemReading.privateKey(TEXT, pem.reveal(), Optional.of(password));
    }

    /**
     * Every public key of a text, in order; at least one. Only SubjectPublicKeyInfo (PUBLIC KEY) is read.
     *
     * @throws PemFormatException when there is none, anything else is in a block, or a key is of no kind of {@link
     *     KeyAlgorithm}
     */
    public static List<PublicKey> publicKeys(String pem) {
        return PemReading.publicKeys(TEXT, pem.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A certificate as a block. */
    public static String write(X509Certificate certificate) {
        try {
            return KeyPems.block("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("not a certificate that has bytes", e);
        }
    }

    /** Certificates as a bundle, in this order. */
    public static String write(Collection<X509Certificate> certificates) {
        return certificates.stream().map(Pem::write).collect(Collectors.joining());
    }

    /** A public key as a block of SubjectPublicKeyInfo, the one form every Kubernetes component reads. */
    public static String write(PublicKey key) {
        return KeyPems.block("PUBLIC KEY", key.getEncoded());
    }

    /**
     * A private key as a block.
     *
     * @throws InvalidCertificateSpecException when it is of no kind of {@link KeyAlgorithm}
     * @throws IllegalStateException when it does not show its bytes, as keys of tokens
     */
    public static Secret write(PrivateKey key, KeyEncoding encoding) {
        PublicKey open = publicHalf(key);
        return encoding == KeyEncoding.PKCS8 ? KeyPems.writePkcs8(key, open) : KeyPems.write(key, open);
    }

    /**
     * A private key as a block of PKCS#8 encrypted with a password: PBES2, PBKDF2 with HMAC-SHA-256 and 600,000
     * iterations, AES-256 (about half a second).
     *
     * @throws IllegalArgumentException when the password is empty
     * @throws InvalidCertificateSpecException when the key is of no kind of {@link KeyAlgorithm}
     * @throws IllegalStateException when it does not show its bytes, as keys of tokens
     */
    public static Secret writeEncrypted(PrivateKey key, Secret password) {
        if (password.length() == 0) {
            throw new IllegalArgumentException("an empty password protects nothing");
        }
        byte[] word = password.reveal();
        try {
            return KeyPems.writeEncrypted(key, publicHalf(key), word);
        } finally {
            Arrays.fill(word, (byte) 0);
        }
    }

    private static PublicKey publicHalf(PrivateKey key) {
        if (key.getEncoded() == null) {
            throw new IllegalStateException("a key of kind " + key.getAlgorithm() + " does not show its bytes");
        }
        try {
            PublicKey open = PrivateKeys.publicKey(key);
            AuthorityRules.supported(open);
            return open;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new InvalidCertificateSpecException(List.of(FieldError.of(
                    FieldError.Type.NOT_SUPPORTED,
                    FieldPath.of("privateKey"),
                    key.getAlgorithm(),
                    "must be one of " + List.of(KeyAlgorithm.values()))));
        }
    }
}
