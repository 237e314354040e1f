package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import javax.security.auth.x500.X500Principal;

/** Who may issue what. */
final class AuthorityRules {
    private static final int KEY_CERT_SIGN = 5;

    private AuthorityRules() {}

    /** Checks that the first certificate is an authority whose key this is, and that each further one issued the one before. */
    static KeyAlgorithm check(List<X509Certificate> chain, PrivateKey key) {
        KeyAlgorithm algorithm = check(chain);
        KeyPairs.check(chain.get(0), key);
        return algorithm;
    }

    /** As {@link #check(List, PrivateKey)} for a key that is elsewhere. */
    static KeyAlgorithm check(List<X509Certificate> chain, CertificateSigner signer) {
        KeyAlgorithm algorithm = check(chain);
        KeyPairs.check(chain.get(0), signer);
        return algorithm;
    }

    private static KeyAlgorithm check(List<X509Certificate> chain) {
        X509Certificate certificate = chain.get(0);
        String name = certificate.getSubjectX500Principal().toString();
        if (!isAuthority(certificate)) {
            throw new InvalidAuthorityException(
                    name
                            + " may not sign certificates: it needs basic constraints CA:TRUE and, with a key usage, keyCertSign");
        }
        KeyAlgorithm algorithm = KeyAlgorithm.of(certificate.getPublicKey())
                .orElseThrow(() -> new InvalidAuthorityException("the key of " + name + " is none of "
                        + List.of(KeyAlgorithm.values()) + "; make a new authority"));
        for (int i = 0; i + 1 < chain.size(); i++) {
            if (!isIssuedBy(chain.get(i), chain.get(i + 1))) {
                throw new InvalidAuthorityException("certificate %d of the chain, %s, did not issue the one before it"
                        .formatted(i + 2, chain.get(i + 1).getSubjectX500Principal()));
            }
        }
        return algorithm;
    }

    static boolean isAuthority(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return certificate.getBasicConstraints() >= 0 && (usage == null || usage[KEY_CERT_SIGN]);
    }

    static boolean isSelfIssued(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    /** Whether name and signature say so. */
    static boolean isIssuedBy(X509Certificate certificate, X509Certificate issuer) {
        if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static void checkIssue(CertificateAuthority authority, CertificateSpec spec, Instant now, ValidityPolicy policy) {
        refuseOwnName(authority, spec.subject());
        // before a key is made: making one may take seconds
        Issuance.Period.startingAt(now, spec.validity()).within(authority.certificate(), now, policy);
    }

    static void checkIntermediate(CertificateAuthority issuer, DistinguishedName subject, int pathLength) {
        refuseOwnName(issuer, subject);
        int allowed = issuer.certificate().getBasicConstraints();
        if (pathLength >= allowed) {
            throw new IssueRefusedException(
                    "pki.path-length",
                    "%s allows %d authorities below it, so this one cannot have path length %d; make the issuer with pathLength(%d)"
                            .formatted(
                                    issuer.certificate().getSubjectX500Principal(),
                                    allowed,
                                    pathLength,
                                    pathLength + 1));
        }
    }

    private static void refuseOwnName(CertificateAuthority authority, DistinguishedName subject) {
        X500Principal own = authority.certificate().getSubjectX500Principal();
        if (subject.toX500Principal().equals(own)) {
            throw new IssueRefusedException(
                    "pki.subject-is-issuer",
                    "the subject " + own
                            + " is the authority's own name; verifiers would take the certificate for self-signed");
        }
    }

    /** A request for the authority's own key is a mistake or an attack: its holder could sign whatever the key signs. */
    static void refuseOwnKey(CertificateAuthority authority, PublicKey key) {
        if (authority.certificate().getPublicKey().equals(key)) {
            throw new IssueRefusedException(
                    "pki.key-is-issuers",
                    "the key to be certified is that of %s itself; make a key of its own for the certificate"
                            .formatted(authority.certificate().getSubjectX500Principal()));
        }
    }

    static KeyAlgorithm supported(PublicKey key) {
        return KeyAlgorithm.of(key)
                .orElseThrow(() -> new InvalidCertificateSpecException(List.of(FieldError.of(
                        FieldError.Type.NOT_SUPPORTED,
                        FieldPath.of("publicKey"),
                        key.getAlgorithm(),
                        "must be one of " + List.of(KeyAlgorithm.values()) + ", RSA with an exponent from 65537"))));
    }
}
