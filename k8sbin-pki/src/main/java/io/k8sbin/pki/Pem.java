package io.k8sbin.pki;

import io.k8sbin.core.Secret;
import io.k8sbin.pki.internal.KeyPems;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
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
}
