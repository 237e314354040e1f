package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.pki.Issuance.Period;
import io.k8sbin.pki.internal.CertificateBytes;
import io.k8sbin.pki.internal.DerBytes;
import io.k8sbin.pki.internal.Extensions;
import java.security.KeyPair;
import java.security.PrivateKey;
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

    /** As {@link #build} with a key that exists; nothing is asked of the supplier when the authority is refused. */
    CertificateAuthority build(Supplier<KeyPair> keys) {
        Instant now = clock.instant();
        Period period = Period.startingAt(now, validity);
        if (issuer != null) {
            AuthorityRules.checkIntermediate(issuer, subject, pathLength);
            period = period.within(issuer.certificate(), now, ValidityPolicy.REFUSE_BEYOND_ISSUER);
        }
        KeyPair pair = keys.get();
        List<X509Certificate> chain = new ArrayList<>(List.of(sign(pair, period)));
        if (issuer != null) {
            chain.addAll(issuer.chain());
        }
        return new CertificateAuthority(chain, pair.getPrivate(), keyAlgorithm, clock);
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

    private X509Certificate sign(KeyPair pair, Period period) {
        DerBytes name = Issuance.encodedName(subject);
        Extensions extensions =
                new Extensions().authorityKeyUsage().authority(pathLength).subjectKeyId(pair.getPublic());
        DerBytes issuerName = name;
        KeyAlgorithm signer = keyAlgorithm;
        PrivateKey key = pair.getPrivate();
        if (issuer != null) {
            extensions.authorityKeyId(issuer.certificate());
            issuerName = Issuance.issuerName(issuer.certificate());
            signer = issuer.keyAlgorithm();
            key = issuer.key();
        }
        return CertificateBytes.sign(
                new CertificateBytes.Content(
                        issuerName, name, period.notBefore(), period.notAfter(), pair.getPublic(), extensions.toDer()),
                signer.kind(),
                key);
    }
}
