package io.k8sbin.pki;

import io.k8sbin.core.Secret;
import io.k8sbin.pki.internal.DerBytes;
import io.k8sbin.pki.internal.KeyPems;
import io.k8sbin.pki.internal.RequestBytes;
import io.k8sbin.pki.internal.Requests;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * A key of ours and the request for its certificate, on the way to an authority elsewhere. The request asks for the
 * subject, the names, the key usage and the extended key usages of the specification; {@link #accept} takes in only a
 * certificate that holds exactly those. Immutable and thread-safe.
 *
 * <pre>{@code
 * RequestedCertificate requested = RequestedCertificate.create(spec);
 * requested.writeTo(folder, "apiserver");               // apiserver.csr, apiserver-key.pem
 * // ... days later, with what the other side sent:
 * RequestedCertificate.load(folder, "apiserver").accept(pem, List.of(root), Instant.now()).writeTo(folder, "apiserver");
 * }</pre>
 */
public final class RequestedCertificate {
    private final CertificateSpec spec;
    private final KeyPair pair;
    private final DerBytes request;

    private RequestedCertificate(CertificateSpec spec, KeyPair pair, DerBytes request) {
        this.spec = spec;
        this.pair = pair;
        this.request = request;
    }

    /** A new key of the specification's kind, and the request for it. The specification's validity is the signer's to grant. */
    public static RequestedCertificate create(CertificateSpec spec) {
        return create(spec, Randomness.keyPair(spec.keyAlgorithm()));
    }

    /**
     * The request for a key that exists.
     *
     * @throws InvalidCertificateSpecException when the key is of no kind of {@link KeyAlgorithm}
     * @throws KeyMismatchException when the two halves do not belong together
     */
    public static RequestedCertificate create(CertificateSpec spec, KeyPair pair) {
        CertificateSigner signer = CertificateSigner.of(pair.getPrivate(), pair.getPublic());
        KeyAlgorithm algorithm = AuthorityRules.supported(pair.getPublic());
        CertificateSpec exact = spec.toBuilder().keyAlgorithm(algorithm).build();
        byte[] der = RequestBytes.sign(
                Issuance.encodedName(spec.subject()),
                pair.getPublic(),
                Issuance.requestExtensions(exact),
                algorithm.kind(),
                signer::sign);
        return new RequestedCertificate(exact, pair, new DerBytes(der));
    }

    /**
     * A request made earlier, and its key.
     *
     * @throws PemFormatException when one is not PEM of the right kind, or the request does not ask for the extended key
     *     usages of one {@link CertificateProfile}
     * @throws KeyMismatchException when the key is another one's
     */
    public static RequestedCertificate fromPem(String requestPem, Secret keyPem) {
        PrivateKey key = Pem.privateKey(keyPem);
        CertificateRequest asked = CertificateRequest.parse(requestPem);
        if (!KeyPairs.isPair(key, asked.publicKey())) {
            throw new KeyMismatchException("the private key is not that of the request for " + asked.subject()
                    + "; find the key that was made with it, or make both anew");
        }
        Requests.Parts parts = PemReading.request(requestPem);
        CertificateSpec spec = new CertificateSpec(
                asked.subject(),
                profile(parts.extensions().extendedKeyUsages()),
                asked.subjectAltNames(),
                CertificateSpec.DEFAULT_VALIDITY,
                AuthorityRules.supported(asked.publicKey()));
        return new RequestedCertificate(
                spec, new KeyPair(asked.publicKey(), key), new DerBytes(PemReading.requestBytes(requestPem)));
    }

    private static CertificateProfile profile(List<String> usages) {
        for (CertificateProfile profile : CertificateProfile.values()) {
            if (profile.extendedKeyUsages().size() == usages.size()
                    && profile.extendedKeyUsages().containsAll(usages)) {
                return profile;
            }
        }
        throw new PemFormatException(
                "certificate request", "asks for the extended key usages " + usages + ", not for those of a profile");
    }

    /**
     * What {@link #writeTo} wrote.
     *
     * @throws PkiStorageException when a file cannot be read
     * @throws PemFormatException as {@link #fromPem}
     * @throws KeyMismatchException as {@link #fromPem}
     */
    public static RequestedCertificate load(Path directory, String baseName) {
        RequestFiles files = PemFiles.requestNames(directory, baseName);
        return fromPem(PemFiles.text(files.request()), PemFiles.secret(files.key()));
    }

    /** What the certificate should say. */
    public CertificateSpec spec() {
        return spec;
    }

    /** The public half of the key. */
    public PublicKey publicKey() {
        return pair.getPublic();
    }

    /** The request as PEM, for the authority. */
    public String requestPem() {
        return KeyPems.block("CERTIFICATE REQUEST", request.toByteArray());
    }

    /** The private key as PEM, which stays here. */
    public Secret keyPem() {
        return KeyPems.write(pair.getPrivate(), pair.getPublic());
    }

    /**
     * Writes {@code baseName.csr} (0644) and {@code baseName-key.pem} (0600) into a directory that exists, each whole or
     * not at all. The same key may be there already.
     *
     * @throws IllegalArgumentException when the base name holds a slash or is empty
     * @throws PkiStorageException when another key is there (code {@code pki.key-exists}; nothing is changed), or a file
     *     cannot be written
     */
    public RequestFiles writeTo(Path directory, String baseName) {
        RequestFiles files = PemFiles.requestNames(directory, baseName);
        PemFiles.writeKeyAndPublic(keyPem(), files.key(), requestPem(), files.request());
        return files;
    }

    /**
     * The certificate the authority sent, once it is what was asked for: the same key, subject, names, key usage and
     * extended key usages, no authority, valid now, and leading to one of the trusted roots.
     *
     * @param certificatePem the certificate, then its intermediates
     * @param trusted roots it must lead to
     * @param at now
     * @throws PemFormatException when the text holds no certificates
     * @throws CertificateMismatchException listing every difference and every finding that is an error
     */
    public IssuedCertificate accept(String certificatePem, Collection<X509Certificate> trusted, Instant at) {
        List<X509Certificate> chain = Pem.certificates(certificatePem);
        RequestRules.check(this, chain, trusted, at);
        return new IssuedCertificate(chain, pair.getPrivate());
    }

    /** Whom it is for, never the key. */
    @Override
    public String toString() {
        return "RequestedCertificate[%s, %s]".formatted(spec.subject(), spec.keyAlgorithm());
    }
}
