package io.k8sbin.pki;

import io.k8sbin.core.Secret;
import io.k8sbin.pki.internal.CertificateBytes;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Issues certificates. Immutable and thread-safe; the private key leaves it only through {@link #keyPem}, for storage.
 *
 * <p>What it writes (RFC 5280): a random serial of 159 bits, the issuer's name and key identifier copied byte for byte
 * from the authority's certificate, a start five minutes in the past, key usage and basic constraints critical, a
 * signature that follows from the authority's own key. Neither SHA-1 nor a weak key can be asked for.
 */
public final class CertificateAuthority {
    private final List<X509Certificate> chain;
    private final AuthorityKey key;
    private final Clock clock;

    CertificateAuthority(List<X509Certificate> chain, PrivateKey key, KeyAlgorithm algorithm, Clock clock) {
        this(chain, AuthorityKey.of(key, chain.get(0).getPublicKey(), algorithm), clock);
    }

    CertificateAuthority(List<X509Certificate> chain, AuthorityKey key, Clock clock) {
        this.chain = List.copyOf(chain);
        this.key = key;
        this.clock = clock;
    }

    /**
     * A new self-signed authority with an ECDSA P-256 key that signs leaf certificates only.
     *
     * @throws InvalidCertificateSpecException when the validity is not 1 hour to 100 years
     */
    public static CertificateAuthority createRoot(DistinguishedName subject, Duration validity) {
        return builder(subject).validity(validity).build();
    }

    /** A new self-signed authority. */
    public static CertificateAuthorityBuilder builder(DistinguishedName subject) {
        return new CertificateAuthorityBuilder(subject, null);
    }

    /**
     * The authority two files hold.
     *
     * @throws PkiStorageException when a file cannot be read
     * @throws PemFormatException when one is not PEM of the right kind
     * @throws KeyMismatchException when the key is another one's
     * @throws InvalidAuthorityException when the certificate may not sign others
     */
    public static CertificateAuthority load(Path certificatePem, Path keyPem) {
        return of(PemFiles.certificates(certificatePem), PemFiles.privateKey(keyPem));
    }

    /**
     * The authority two files hold, the key encrypted with a password.
     *
     * @throws PkiStorageException when a file cannot be read
     * @throws PemFormatException when one is not PEM of the right kind, or the password is wrong
     * @throws KeyMismatchException when the key is another one's
     * @throws InvalidAuthorityException when the certificate may not sign others
     */
    public static CertificateAuthority load(Path certificatePem, Path keyPem, Secret password) {
        return of(PemFiles.certificates(certificatePem), PemFiles.privateKey(keyPem, password));
    }

    /**
     * The authority these texts hold; further certificates after the first are its issuers, in order.
     *
     * @throws PemFormatException when one is not PEM of the right kind
     * @throws KeyMismatchException when the key is another one's
     * @throws InvalidAuthorityException when the certificate may not sign others
     */
    public static CertificateAuthority fromPem(String certificatePem, Secret keyPem) {
        return of(Pem.certificates(certificatePem), Pem.privateKey(keyPem));
    }

    private static CertificateAuthority of(List<X509Certificate> chain, PrivateKey key) {
        return new CertificateAuthority(chain, key, AuthorityRules.check(chain, key), Clock.systemUTC());
    }

    /**
     * The authority of this certificate, signing through a key that need not be in memory: a PKCS#11 token's, a key
     * service's. What the signer answers is checked before it is used.
     *
     * @param chain the authority's certificate, then its issuers in order, as far as known
     * @throws IllegalArgumentException when the chain is empty
     * @throws KeyMismatchException when the signer signs with another key
     * @throws InvalidAuthorityException when the certificate may not sign others
     */
    public static CertificateAuthority of(List<X509Certificate> chain, CertificateSigner signer) {
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a chain holds at least the authority's own certificate");
        }
        return new CertificateAuthority(
                chain, new AuthorityKey(signer, AuthorityRules.check(chain, signer)), Clock.systemUTC());
    }

    /** A new authority below this one; this one must allow it by its path length. */
    public CertificateAuthorityBuilder intermediate(DistinguishedName subject) {
        return new CertificateAuthorityBuilder(subject, this).clock(clock);
    }

    /** The same authority, reading the time here. */
    public CertificateAuthority withClock(Clock other) {
        return new CertificateAuthority(chain, key, Objects.requireNonNull(other, "clock"));
    }

    /**
     * A certificate with a new key.
     *
     * @throws IssueRefusedException when it would outlive this authority, bear its name, or this authority is not valid now
     */
    public IssuedCertificate issue(CertificateSpec spec) {
        return issue(spec, clock);
    }

    /**
     * A certificate with a new key, issued at this clock's time.
     *
     * @throws IssueRefusedException as {@link #issue(CertificateSpec)}
     */
    public IssuedCertificate issue(CertificateSpec spec, Clock at) {
        return issue(spec, at, ValidityPolicy.REFUSE_BEYOND_ISSUER);
    }

    /**
     * A certificate with a new key.
     *
     * @param policy what to do when it would outlive this authority
     * @throws IssueRefusedException as {@link #issue(CertificateSpec)}
     */
    public IssuedCertificate issue(CertificateSpec spec, Clock at, ValidityPolicy policy) {
        Instant now = at.instant();
        AuthorityRules.checkIssue(this, spec, now, policy);
        KeyPair pair = Randomness.keyPair(spec.keyAlgorithm());
        return new IssuedCertificate(withChain(sign(spec, pair.getPublic(), now, policy)), pair.getPrivate());
    }

    /**
     * A certificate for a key that exists: the private half never comes here. The specification's key algorithm is not
     * looked at.
     *
     * @return the certificate, then this authority's chain without its root
     * @throws InvalidCertificateSpecException when the key is of no kind of {@link KeyAlgorithm}
     * @throws IssueRefusedException as {@link #issue(CertificateSpec)}, and when the key is this authority's own
     */
    public List<X509Certificate> certify(CertificateSpec spec, PublicKey publicKey, Clock at, ValidityPolicy policy) {
        Instant now = at.instant();
        AuthorityRules.checkIssue(this, spec, now, policy);
        AuthorityRules.refuseOwnKey(this, publicKey);
        return withChain(sign(spec, publicKey, now, policy));
    }

    private X509Certificate sign(CertificateSpec spec, PublicKey publicKey, Instant now, ValidityPolicy policy) {
        KeyAlgorithm subjectKey = AuthorityRules.supported(publicKey);
        Issuance.Period period =
                Issuance.Period.startingAt(now, spec.validity()).within(certificate(), now, policy);
        return CertificateBytes.sign(
                new CertificateBytes.Content(
                        Issuance.issuerName(certificate()),
                        Issuance.encodedName(spec.subject()),
                        period.notBefore(),
                        period.notAfter(),
                        publicKey,
                        Issuance.leafExtensions(spec, subjectKey, publicKey, certificate())),
                keyAlgorithm().kind(),
                key::sign);
    }

    /** The authority's certificate. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** The authority's certificate and those above it, as far as known. */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** The authority's certificate as PEM, without those above it. */
    public String certificatePem() {
        return Pem.write(certificate());
    }

    /**
     * The private key as PEM, for storage only: PKCS#1, SEC1 or, for Ed25519, PKCS#8.
     *
     * @throws IllegalStateException when the key is not in memory, see {@link #of}
     */
    public Secret keyPem() {
        return key.pem();
    }

    /**
     * The private key as PEM encrypted with a password, see {@link Pem#writeEncrypted}.
     *
     * @throws IllegalArgumentException when the password is empty
     * @throws IllegalStateException when the key is not in memory, see {@link #of}
     */
    public Secret encryptedKeyPem(Secret password) {
        return Pem.writeEncrypted(key.inMemory(), password);
    }

    /** What signs for this authority; it throws {@link SigningFailedException} rather than give a wrong signature. */
    public CertificateSigner signer() {
        return key;
    }

    /** The kind of the authority's own key. */
    public KeyAlgorithm keyAlgorithm() {
        return key.algorithm();
    }

    /** Name, key kind and last valid second. */
    @Override
    public String toString() {
        return "CertificateAuthority[%s, %s, until %s]"
                .formatted(
                        certificate().getSubjectX500Principal(),
                        keyAlgorithm(),
                        certificate().getNotAfter().toInstant());
    }

    AuthorityKey key() {
        return key;
    }

    /** The leaf, then what a verifier that knows only the root needs. */
    private List<X509Certificate> withChain(X509Certificate leaf) {
        Stream<X509Certificate> above = chain.stream().filter(c -> !AuthorityRules.isSelfIssued(c));
        return Stream.concat(Stream.of(leaf), above).toList();
    }
}
