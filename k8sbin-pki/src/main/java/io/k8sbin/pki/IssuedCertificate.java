package io.k8sbin.pki;

import io.k8sbin.core.Secret;
import io.k8sbin.pki.internal.KeyPems;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;

/** A certificate, those that lead from it towards the root, and its private key. Immutable and thread-safe. */
public final class IssuedCertificate {
    private final List<X509Certificate> chain;
    private final PrivateKey key;

    IssuedCertificate(List<X509Certificate> chain, PrivateKey key) {
        this.chain = List.copyOf(chain);
        this.key = key;
    }

    /**
     * The certificate and key these texts hold; certificates after the first are its issuers, in order.
     *
     * @throws PemFormatException when one is not PEM of the right kind
     * @throws KeyMismatchException when the key is another one's
     */
    public static IssuedCertificate fromPem(String certificatePem, Secret keyPem) {
        return checked(Pem.certificates(certificatePem), Pem.privateKey(keyPem));
    }

    /**
     * The certificate and key two files hold.
     *
     * @throws PkiStorageException when a file cannot be read
     * @throws PemFormatException when one is not PEM of the right kind
     * @throws KeyMismatchException when the key is another one's
     */
    public static IssuedCertificate load(Path certificatePem, Path keyPem) {
        return checked(PemFiles.certificates(certificatePem), PemFiles.privateKey(keyPem));
    }

    private static IssuedCertificate checked(List<X509Certificate> chain, PrivateKey key) {
        KeyPairs.check(chain.get(0), key);
        return new IssuedCertificate(chain, key);
    }

    /** The certificate itself. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** The certificate, then its issuers up to the root, without the root. */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** The whole {@link #chain} as PEM, the certificate first: what a server presents. */
    public String certificatePem() {
        return Pem.write(chain);
    }

    /** The private key as PEM: PKCS#1 for RSA, SEC1 with its named curve for ECDSA, PKCS#8 for Ed25519. */
    public Secret keyPem() {
        return KeyPems.write(key, certificate().getPublicKey());
    }

    /** The private key as PEM of this form. */
    public Secret keyPem(KeyEncoding encoding) {
        return Pem.write(key, encoding);
    }

    /** The private key. */
    public PrivateKey privateKey() {
        return key;
    }

    /**
     * Writes {@code baseName.pem} (0644) and {@code baseName-key.pem} (0600) into a directory that exists, each whole or
     * not at all. The same key may be there already; its certificate is then replaced.
     *
     * @throws IllegalArgumentException when the base name holds a slash or is empty
     * @throws PkiStorageException when another key is there (code {@code pki.key-exists}; nothing is changed), or a file
     *     cannot be written
     */
    public IssuedFiles writeTo(Path directory, String baseName) {
        return PemFiles.write(this, PemFiles.names(directory, baseName), PemFiles.ExistingKey.KEEP);
    }

    /**
     * As {@link #writeTo} for many, by base name: as durable as one after the other and many times faster, because the
     * flushes to the disk wait together. Nothing is written when any other key is there already.
     *
     * @throws IllegalArgumentException when a base name holds a slash or is empty
     * @throws PkiStorageException when another key is there (code {@code pki.key-exists}), or a file cannot be written
     */
    public static void writeAll(Path directory, Map<String, IssuedCertificate> byBaseName) {
        PemBatch.write(directory, byBaseName);
    }

    /**
     * As {@link #writeTo}, in place of whatever key and certificate are there.
     *
     * @throws IllegalArgumentException when the base name holds a slash or is empty
     * @throws PkiStorageException when a file cannot be written
     */
    public IssuedFiles replaceIn(Path directory, String baseName) {
        return PemFiles.write(this, PemFiles.names(directory, baseName), PemFiles.ExistingKey.REPLACE);
    }

    /** Subject and last valid second, never the key. */
    @Override
    public String toString() {
        return "IssuedCertificate[%s, until %s]"
                .formatted(
                        certificate().getSubjectX500Principal(),
                        certificate().getNotAfter().toInstant());
    }
}
