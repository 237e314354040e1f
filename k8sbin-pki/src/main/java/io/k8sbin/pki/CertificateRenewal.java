package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Issues what a certificate says once more. Nothing is written and the old certificate stays valid: both may serve until
 * whoever uses it has read the new one.
 */
public final class CertificateRenewal {
    private CertificateRenewal() {}

    /** What becomes of the private key. */
    public enum Key {
        /** The same key: those who pinned it, and files that are already distributed, stay right. */
        KEEP,
        /** A new key of the algorithm the specification names: a key that leaked unnoticed is of no more use. */
        CHANGE
    }

    /**
     * A certificate that says what the specification says.
     *
     * @param previous whose key is kept where it is to be kept
     * @throws InvalidCertificateSpecException when the key is to be kept and the specification wants another algorithm
     * @throws IssueRefusedException as {@link CertificateAuthority#issue(CertificateSpec, Clock, ValidityPolicy)}
     */
    public static IssuedCertificate renew(
            CertificateAuthority authority,
            IssuedCertificate previous,
            CertificateSpec spec,
            Key key,
            Clock at,
            ValidityPolicy policy) {
        if (Objects.requireNonNull(key, "key") == Key.CHANGE) {
            return authority.issue(spec, at, policy);
        }
        KeyAlgorithm kept = AuthorityRules.supported(previous.certificate().getPublicKey());
        if (kept != spec.keyAlgorithm()) {
            throw InvalidCertificateSpecException.of(List.of(FieldError.of(
                    FieldError.Type.INVALID,
                    FieldPath.of("keyAlgorithm"),
                    spec.keyAlgorithm().name(),
                    "the key that would be kept is " + kept + "; change the key, or ask for that algorithm")));
        }
        return new IssuedCertificate(
                authority.certify(spec, previous.certificate().getPublicKey(), at, policy), previous.privateKey());
    }

    /**
     * What a certificate says, to be issued again: subject, names, usages, kind of key and length of life.
     *
     * @throws InvalidCertificateSpecException listing what this library would not issue: attributes or names it does not
     *     write, other usages than those of a {@link CertificateProfile}, an authority, a weak key
     */
    public static CertificateSpec specOf(X509Certificate certificate) {
        List<FieldError> errors = new ArrayList<>();
        Optional<CertificateProfile> profile = CopiedSpec.profile(certificate, errors);
        Optional<KeyAlgorithm> algorithm = CopiedSpec.algorithm(certificate, errors);
        Optional<DistinguishedName> subject = CopiedSpec.subject(certificate, errors);
        List<SubjectAltName> names = CopiedSpec.names(certificate, errors);
        if (!errors.isEmpty()) {
            throw InvalidCertificateSpecException.of(errors);
        }
        return new CertificateSpec(
                subject.orElseThrow(), profile.orElseThrow(), names, lifetime(certificate), algorithm.orElseThrow());
    }

    /** From issue to end: the minutes a certificate begins before it is issued are not counted again. */
    private static Duration lifetime(X509Certificate certificate) {
        Instant first = certificate.getNotBefore().toInstant();
        Duration whole = Duration.between(first, certificate.getNotAfter().toInstant());
        Duration rest = whole.minus(Issuance.BACKDATE);
        return rest.compareTo(CertificateSpec.MIN_VALIDITY) < 0 ? whole : rest;
    }
}
