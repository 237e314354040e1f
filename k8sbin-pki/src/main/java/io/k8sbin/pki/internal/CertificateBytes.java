package io.k8sbin.pki.internal;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** Writes X.509 version 3 certificates (RFC 5280 section 4.1). */
public final class CertificateBytes {
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateBytes() {}

    /**
     * What is signed.
     *
     * @param issuer the issuer's encoded name, copied as it stands
     * @param subject the encoded subject
     * @param notBefore first valid second
     * @param notAfter last valid second
     * @param publicKey the subject's key
     * @param extensions the encoded Extensions
     */
    public record Content(
            DerBytes issuer,
            DerBytes subject,
            Instant notBefore,
            Instant notAfter,
            PublicKey publicKey,
            DerBytes extensions) {}

    /** Signs with a key and reads back. */
    public static X509Certificate sign(Content content, KeyKind signer, PrivateKey key) {
        return sign(content, signer, data -> signer.sign(key, data));
    }

    /** Signs and reads back. */
    public static X509Certificate sign(Content content, KeyKind kind, ByteSigner signer) {
        byte[] algorithm = kind.signatureId().toByteArray();
        byte[] body = Der.sequence(
                Der.explicit(0, Der.integer(2)),
                Der.integer(serial()),
                algorithm,
                content.issuer().toByteArray(),
                Der.sequence(Der.time(content.notBefore()), Der.time(content.notAfter())),
                content.subject().toByteArray(),
                content.publicKey().getEncoded(),
                Der.explicit(3, content.extensions().toByteArray()));
        try {
            return parse(Der.sequence(body, algorithm, Der.bitString(0, signer.sign(body))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the issuer's key cannot sign", e);
        }
    }

    /** Random, positive, at most 20 octets, never zero. */
    private static BigInteger serial() {
        BigInteger serial = new BigInteger(159, RANDOM);
        return serial.signum() == 0 ? serial() : serial;
    }

    /** Reads one certificate. */
    public static X509Certificate parse(byte[] der) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    /** The subject's bytes inside the certificate, as they stand there. */
    public static DerBytes encodedSubject(X509Certificate certificate) {
        return new DerBytes(certificate.getSubjectX500Principal().getEncoded());
    }
}
