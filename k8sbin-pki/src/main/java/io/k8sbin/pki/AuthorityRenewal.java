package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.pki.internal.CertificateBytes;
import io.k8sbin.pki.internal.Extensions;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Renews authorities with the key they have. Name, key identifier and path length are copied byte for byte, so whatever
 * they issued stays valid under the new certificate, the discovery hash stays the same, and only those who hold the
 * certificate itself must be given the new one. A key that may have leaked needs a rotation instead.
 */
public final class AuthorityRenewal {
    private static final Duration MIN_VALIDITY = Duration.ofHours(1);

    private AuthorityRenewal() {}

    /**
     * The same root with a new certificate.
     *
     * @param root a self-signed authority
     * @param validity how long from now, 1 hour to 100 years
     * @throws InvalidCertificateSpecException when the validity is out of range
     * @throws InvalidAuthorityException when the authority is not self-signed; renew it with its issuer
     */
    public static CertificateAuthority renew(CertificateAuthority root, Duration validity, Clock clock) {
        checkValidity(validity);
        X509Certificate old = root.certificate();
        if (!AuthorityRules.isSelfIssued(old)) {
            throw new InvalidAuthorityException(old.getSubjectX500Principal() + " was issued by "
                    + old.getIssuerX500Principal() + "; renew it with that authority");
        }
        Instant now = clock.instant();
        X509Certificate renewed = sign(root, root, Issuance.Period.startingAt(now, validity), copied(old));
        return new CertificateAuthority(List.of(renewed), root.key(), clock);
    }

    /**
     * The same intermediate authority with a new certificate from this issuer, which ends no later than the issuer.
     *
     * @throws InvalidCertificateSpecException when the validity is out of range
     * @throws IssueRefusedException when the issuer is not valid now, does not allow an authority of this path length
     *     below it, or has the same name
     */
    public static CertificateAuthority renew(
            CertificateAuthority intermediate, CertificateAuthority issuer, Duration validity, Clock clock) {
        checkValidity(validity);
        X509Certificate old = intermediate.certificate();
        AuthorityRules.checkIntermediate(
                issuer, DistinguishedName.subjectOf(old), Math.min(old.getBasicConstraints(), 8));
        Instant now = clock.instant();
        Issuance.Period period = Issuance.Period.startingAt(now, validity)
                .within(issuer.certificate(), now, ValidityPolicy.CLIP_TO_ISSUER);
        X509Certificate renewed = sign(intermediate, issuer, period, copied(old).authorityKeyId(issuer.certificate()));
        List<X509Certificate> chain = new ArrayList<>(List.of(renewed));
        chain.addAll(issuer.chain());
        return new CertificateAuthority(chain, intermediate.key(), clock);
    }

    private static void checkValidity(Duration validity) {
        List<FieldError> errors = SpecRules.checkValidity(validity, MIN_VALIDITY);
        if (!errors.isEmpty()) {
            throw InvalidCertificateSpecException.of(errors);
        }
    }

    private static Extensions copied(X509Certificate old) {
        return new Extensions()
                .authorityKeyUsage()
                .authority(old.getBasicConstraints())
                .subjectKeyIdOf(old);
    }

    private static X509Certificate sign(
            CertificateAuthority subject, CertificateAuthority issuer, Issuance.Period period, Extensions extensions) {
        X509Certificate old = subject.certificate();
        return CertificateBytes.sign(
                new CertificateBytes.Content(
                        Issuance.issuerName(issuer.certificate()),
                        CertificateBytes.encodedSubject(old),
                        period.notBefore(),
                        period.notAfter(),
                        old.getPublicKey(),
                        extensions.toDer()),
                issuer.keyAlgorithm().kind(),
                issuer.key()::sign);
    }
}
