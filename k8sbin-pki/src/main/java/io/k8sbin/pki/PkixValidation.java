package io.k8sbin.pki;

import io.k8sbin.core.Finding;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** The JDK's own path validation, for a path that is already found. */
final class PkixValidation {
    private PkixValidation() {}

    static List<Finding> check(CertificationPath path, Instant at) {
        List<X509Certificate> certificates = path.certificates();
        X509Certificate anchor = certificates.get(certificates.size() - 1);
        // a self-signed anchor is validated as part of the path too: the JDK would look at neither its dates nor its
        // name constraints otherwise
        int length = AuthorityRules.isSelfIssued(anchor) ? certificates.size() : certificates.size() - 1;
        if (length == 0) {
            return List.of();
        }
        try {
            PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509").generateCertPath(certificates.subList(0, length)),
                            parameters);
            return List.of();
        } catch (CertPathValidatorException e) {
            return List.of(Finding.error(
                    "pki.path",
                    CertificateVerifier.position(Math.max(e.getIndex(), 0)),
                    "refused by the JDK: " + e.getMessage()));
        } catch (InvalidAlgorithmParameterException e) {
            return List.of(Finding.error("pki.path", CertificateVerifier.position(0), "refused by the JDK: " + e));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform validates X.509 paths", e);
        }
    }
}
