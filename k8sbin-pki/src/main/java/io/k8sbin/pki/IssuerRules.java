package io.k8sbin.pki;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.pki.internal.KeyIds;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What must hold between a certificate and the one that issued it. */
final class IssuerRules {
    private IssuerRules() {}

    /** The rules for the certificate at {@code index} as issuer of the one before it. */
    static List<Finding> check(List<X509Certificate> path, int index) {
        X509Certificate subject = path.get(index - 1);
        X509Certificate issuer = path.get(index);
        FieldPath place = CertificateVerifier.position(index);
        List<Finding> findings = new ArrayList<>();
        if (!AuthorityRules.isAuthority(issuer)) {
            findings.add(Finding.error(
                    "pki.not-an-authority",
                    place,
                    issuer.getSubjectX500Principal() + " may not issue certificates; use an authority"));
        } else {
            pathLength(path, index).ifPresent(findings::add);
        }
        if (!Arrays.equals(
                subject.getIssuerX500Principal().getEncoded(),
                issuer.getSubjectX500Principal().getEncoded())) {
            findings.add(
                    Finding.error(
                            "pki.issuer-encoding",
                            CertificateVerifier.position(index - 1),
                            "its issuer's name is written with other bytes than in the issuer; Go refuses that. Issue it anew"));
        }
        keyIds(subject, issuer, index).ifPresent(findings::add);
        outlives(subject, issuer, index).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> pathLength(List<X509Certificate> path, int index) {
        long between = path.subList(1, index).stream()
                .filter(c -> !AuthorityRules.isSelfIssued(c))
                .count();
        int allowed = path.get(index).getBasicConstraints();
        return between <= allowed
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "pki.path-length",
                        CertificateVerifier.position(index),
                        "allows %d authorities below it, here are %d; issue from a nearer one"
                                .formatted(allowed, between)));
    }

    private static Optional<Finding> keyIds(X509Certificate subject, X509Certificate issuer, int index) {
        Optional<String> named = KeyIds.authority(subject);
        Optional<String> own = KeyIds.subject(issuer);
        FieldPath place = CertificateVerifier.position(index - 1);
        if (named.isEmpty() || own.isEmpty()) {
            return Optional.of(
                    Finding.warning(
                            "pki.no-key-id",
                            place,
                            "it lacks an authority key identifier, or its issuer a subject key identifier; strict verifiers ask for both"));
        }
        return named.equals(own)
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "pki.key-id",
                        place,
                        "names the issuer key %s, the issuer's is %s; OpenSSL refuses that. Issue it anew"
                                .formatted(named.get(), own.get())));
    }

    private static Optional<Finding> outlives(X509Certificate subject, X509Certificate issuer, int index) {
        Instant last = subject.getNotAfter().toInstant();
        Instant limit = issuer.getNotAfter().toInstant();
        return last.isAfter(limit)
                ? Optional.of(Finding.warning(
                        "pki.outlives-issuer",
                        CertificateVerifier.position(index - 1),
                        "valid until %s, its issuer only until %s; it fails from then on".formatted(last, limit)))
                : Optional.empty();
    }
}
