package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.pki.Issuance.Period;
import io.k8sbin.pki.internal.CertificateBytes;
import io.k8sbin.pki.internal.DerBytes;
import io.k8sbin.pki.internal.Extensions;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Describes a new authority; {@link #build} makes its key and certificate. Not thread-safe. */
public final class CertificateAuthorityBuilder {
    private static final Duration MIN_VALIDITY = Duration.ofHours(1);

    private final DistinguishedName subject;
    private final @Nullable CertificateAuthority issuer;
    private KeyAlgorithm keyAlgorithm = KeyAlgorithm.ECDSA_P256;
    private Duration validity = Duration.ofDays(3650);
    private Clock clock = Clock.systemUTC();
    private int pathLength;

    CertificateAuthorityBuilder(DistinguishedName subject, @Nullable CertificateAuthority issuer) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.issuer = issuer;
    }

    /** The authority's own key; {@link KeyAlgorithm#ECDSA_P256} unless set. */
    public CertificateAuthorityBuilder keyAlgorithm(KeyAlgorithm value) {
        keyAlgorithm = Objects.requireNonNull(value, "keyAlgorithm");
        return this;
    }

    /** How long from now, 1 hour to 100 years; 3650 days unless set. */
    public CertificateAuthorityBuilder validity(Duration value) {
        validity = Objects.requireNonNull(value, "validity");
        return this;
    }

    /** What tells the time, now and for what the authority issues; the system's clock unless set. */
    public CertificateAuthorityBuilder clock(Clock value) {
        clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /** How many authorities may stand between this one and a leaf; 0 unless set. */
    public CertificateAuthorityBuilder pathLength(int value) {
        pathLength = value;
        return this;
    }

    /**
     * The new authority.
     *
     * @throws InvalidCertificateSpecException listing what is wrong with name, validity and path length
     * @throws IssueRefusedException when the issuer does not allow authorities below it, ends earlier, is not valid now
     *     or has the same name
     */
    public CertificateAuthority build() {
        check();
        return build(() -> Randomness.keyPair(keyAlgorithm));
    }

    /**
     * As {@link #build()}, with a key that exists and need not be in memory; {@link #keyAlgorithm} follows from it.
     *
     * @throws InvalidCertificateSpecException as {@link #build()}, and when the key is of no kind of {@link KeyAlgorithm}
     * @throws IssueRefusedException as {@link #build()}, and when the key is the issuer's own
     * @throws KeyMismatchException when the signer does not sign for its public key
     */
    public CertificateAuthority build(CertificateSigner signer) {
        keyAlgorithm = AuthorityRules.supported(signer.publicKey());
        check();
        Period period = period();
        KeyPairs.checked(signer);
        return authority(new AuthorityKey(signer, keyAlgorithm), period);
    }

    /** As {@link #build()} with a key that exists; nothing is asked of the supplier when the authority is refused. */
    CertificateAuthority build(Supplier<KeyPair> keys) {
        Period period = period();
        KeyPair pair = keys.get();
        return authority(AuthorityKey.of(pair.getPrivate(), pair.getPublic(), keyAlgorithm), period);
    }

    private Period period() {
        Instant now = clock.instant();
        Period period = Period.startingAt(now, validity);
        if (issuer == null) {
            return period;
        }
        AuthorityRules.checkIntermediate(issuer, subject, pathLength);
        return period.within(issuer.certificate(), now, ValidityPolicy.REFUSE_BEYOND_ISSUER);
    }

    private CertificateAuthority authority(AuthorityKey key, Period period) {
        List<X509Certificate> chain = new ArrayList<>(List.of(sign(key, period)));
        if (issuer != null) {
            chain.addAll(issuer.chain());
        }
        return new CertificateAuthority(chain, key, clock);
    }

    private void check() {
        List<FieldError> errors = new ArrayList<>(SpecRules.checkValidity(validity, MIN_VALIDITY));
        if (subject.isEmpty()) {
            errors.add(FieldError.of(
                    FieldError.Type.REQUIRED, FieldPath.of("subject"), "an authority is found by its name"));
        }
        if (pathLength < 0 || pathLength > 8) {
            errors.add(FieldError.of(
                    FieldError.Type.INVALID, FieldPath.of("pathLength"), "" + pathLength, "must be 0 to 8"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidCertificateSpecException(errors);
        }
    }

    private X509Certificate sign(AuthorityKey key, Period period) {
        DerBytes name = Issuance.encodedName(subject);
        Extensions extensions =
                new Extensions().authorityKeyUsage().authority(pathLength).subjectKeyId(key.publicKey());
        DerBytes issuerName = name;
        AuthorityKey signer = key;
        if (issuer != null) {
            AuthorityRules.refuseOwnKey(issuer, key.publicKey());
            extensions.authorityKeyId(issuer.certificate());
            issuerName = Issuance.issuerName(issuer.certificate());
            signer = issuer.key();
        }
        return CertificateBytes.sign(
                new CertificateBytes.Content(
                        issuerName, name, period.notBefore(), period.notAfter(), key.publicKey(), extensions.toDer()),
                signer.algorithm().kind(),
                signer::sign);
    }
}
