package io.k8sbin.pki;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What must hold for every certificate of a path, and between each and its issuer. */
final class PathRules {
    static final String ANY_USAGE = "2.5.29.37.0";

    private PathRules() {}

    static List<Finding> check(CertificationPath path, CertificatePurpose purpose, Instant at) {
        List<Finding> findings = new ArrayList<>();
        List<X509Certificate> certificates = path.certificates();
        for (int i = 0; i < certificates.size(); i++) {
            FieldPath place = CertificateVerifier.position(i);
            X509Certificate certificate = certificates.get(i);
            boolean anchor = path.end() == CertificationPath.End.ANCHORED && i == certificates.size() - 1;
            time(certificate, place, at).ifPresent(findings::add);
            usage(certificate, place, purpose).ifPresent(findings::add);
            weakKey(certificate, place).ifPresent(findings::add);
            if (!anchor) {
                weakSignature(certificate, place).ifPresent(findings::add);
            }
            if (i > 0) {
                findings.addAll(IssuerRules.check(certificates, i));
            }
        }
        ending(path).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> time(X509Certificate certificate, FieldPath place, Instant at) {
        Instant first = certificate.getNotBefore().toInstant();
        Instant last = certificate.getNotAfter().toInstant();
        String name = certificate.getSubjectX500Principal().toString();
        if (at.isAfter(last)) {
            return Optional.of(
                    Finding.error("pki.expired", place, "%s was valid until %s; renew it".formatted(name, last)));
        }
        return at.isBefore(first)
                ? Optional.of(Finding.error(
                        "pki.not-yet-valid",
                        place,
                        "%s is valid from %s only; set the clock right or issue it anew".formatted(name, first)))
                : Optional.empty();
    }

    private static Optional<Finding> usage(X509Certificate certificate, FieldPath place, CertificatePurpose purpose) {
        List<String> usages = CertificateContents.extendedKeyUsages(certificate);
        return usages.isEmpty() || usages.contains(purpose.extendedKeyUsage()) || usages.contains(ANY_USAGE)
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "pki.wrong-usage",
                        place,
                        "its extended key usage %s lacks %s; issue it for that purpose"
                                .formatted(usages, purpose.label())));
    }

    private static Optional<Finding> weakKey(X509Certificate certificate, FieldPath place) {
        return certificate.getPublicKey() instanceof RSAKey rsa
                        && rsa.getModulus().bitLength() < 2048
                ? Optional.of(Finding.error(
                        "pki.weak-key",
                        place,
                        "RSA key of %d bits; issue it anew with 2048 or more"
                                .formatted(rsa.getModulus().bitLength())))
                : Optional.empty();
    }

    private static Optional<Finding> weakSignature(X509Certificate certificate, FieldPath place) {
        String algorithm = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
        return algorithm.startsWith("SHA1") || algorithm.startsWith("MD")
                ? Optional.of(Finding.error(
                        "pki.weak-signature", place, "signed with " + algorithm + "; issue it anew with SHA-256"))
                : Optional.empty();
    }

    private static Optional<Finding> ending(CertificationPath path) {
        int last = path.certificates().size() - 1;
        String issuer = path.certificates().get(last).getIssuerX500Principal().toString();
        FieldPath place = CertificateVerifier.position(last);
        return switch (path.end()) {
            case ANCHORED -> Optional.empty();
            case UNKNOWN_ISSUER ->
                Optional.of(Finding.error(
                        "pki.unknown-issuer",
                        place,
                        "issued by %s, which is neither trusted nor in the chain; trust it or add it"
                                .formatted(issuer)));
            case WRONG_ISSUER ->
                Optional.of(Finding.error(
                        "pki.wrong-issuer",
                        place,
                        "a certificate named %s is there, but its key did not sign; an older authority of that name did. Issue it from the present one"
                                .formatted(issuer)));
        };
    }

    /** Go and OpenSSL sort a chain themselves; TLS 1.2 and some load balancers do not. */
    static List<Finding> order(List<X509Certificate> chain) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            X509Certificate before = chain.get(i - 1);
            if (!before.getIssuerX500Principal().equals(chain.get(i).getSubjectX500Principal())) {
                findings.add(Finding.warning(
                        "pki.chain-order",
                        CertificateVerifier.position(i),
                        "%s did not issue the certificate before it; write the certificate, its issuer, that one's issuer"
                                .formatted(chain.get(i).getSubjectX500Principal())));
            }
        }
        return findings;
    }

    static List<Finding> duplicateAnchors(List<X509Certificate> anchors) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            X509Certificate one = anchors.get(i);
            boolean clash = anchors.subList(0, i).stream()
                    .anyMatch(other -> other.getSubjectX500Principal().equals(one.getSubjectX500Principal())
                            && !other.getPublicKey().equals(one.getPublicKey()));
            if (clash) {
                findings.add(Finding.warning(
                        "pki.duplicate-authority",
                        FieldPath.of("trustAnchors").index(i),
                        "another trust anchor is named " + one.getSubjectX500Principal()
                                + " too, with another key; put the cluster into the name"));
            }
        }
        return findings;
    }
}
