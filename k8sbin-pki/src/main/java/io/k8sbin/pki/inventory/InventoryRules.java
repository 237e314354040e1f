package io.k8sbin.pki.inventory;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.pki.CertificatePurpose;
import io.k8sbin.pki.CertificateVerifier;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.InvalidCertificateSpecException;
import io.k8sbin.pki.RenewalPolicy;
import io.k8sbin.pki.inventory.InventoryBuilder.Found;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Says of one certificate among others who signed it and what is wrong with it. */
final class InventoryRules {
    private static final Duration LONG_LEAF = Duration.ofDays(398);
    private static final Duration LONG_AUTHORITY = Duration.ofDays(3653);
    private static final String SERVER_AUTH = "1.3.6.1.5.5.7.3.1";

    private final Instant now;
    private final RenewalPolicy policy;
    private final List<Found> all;

    InventoryRules(Instant now, RenewalPolicy policy, List<Found> all) {
        this.now = now;
        this.policy = policy;
        this.all = all;
    }

    InventoryEntry entry(Found found) {
        X509Certificate certificate = found.certificate();
        Optional<Found> signer = signer(certificate);
        List<Finding> findings = new ArrayList<>();
        FieldPath place = InventoryBuilder.place(found.source()).index(found.position());
        if (isAuthority(certificate)) {
            time(certificate, place).ifPresent(findings::add);
            twin(found, place).ifPresent(findings::add);
        } else {
            findings.addAll(path(certificate, signer, place));
            masters(certificate, place).ifPresent(findings::add);
        }
        due(certificate, place).ifPresent(findings::add);
        longLived(certificate, place).ifPresent(findings::add);
        return new InventoryEntry(
                found.source(),
                found.position(),
                certificate,
                names(certificate),
                signer.map(Found::source),
                findings.stream().distinct().sorted(Finding.ORDER).toList());
    }

    static boolean isAuthority(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0;
    }

    private Optional<Found> signer(X509Certificate certificate) {
        return all.stream()
                .filter(f -> isAuthority(f.certificate()))
                .filter(f -> f.certificate().getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .filter(f -> hasSigned(f.certificate(), certificate))
                .findFirst();
    }

    private static boolean hasSigned(X509Certificate issuer, X509Certificate certificate) {
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** What a verifier says that trusts every authority found here. */
    private List<Finding> path(X509Certificate certificate, Optional<Found> signer, FieldPath place) {
        List<X509Certificate> authorities = all.stream()
                .map(Found::certificate)
                .filter(InventoryRules::isAuthority)
                .distinct()
                .toList();
        if (signer.isEmpty() || authorities.isEmpty()) {
            boolean known = authorities.stream()
                    .anyMatch(a -> a.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()));
            Finding issuer = known
                    ? Finding.error(
                            "pki.wrong-issuer",
                            place,
                            "an authority named %s is here, but its key did not sign; issue it from the present one"
                                    .formatted(certificate.getIssuerX500Principal()))
                    : Finding.warning(
                            "pki.unknown-issuer",
                            place,
                            "%s, which issued it, is not here; look at it too"
                                    .formatted(certificate.getIssuerX500Principal()));
            List<Finding> both = new ArrayList<>(List.of(issuer));
            time(certificate, place).ifPresent(both::add);
            return both;
        }
        return CertificateVerifier.trusting(List.of(signer.get().certificate()))
                .verify(List.of(certificate), purpose(certificate), now)
                .stream()
                .map(f -> new Finding(f.id(), f.severity(), place, f.message(), f.location()))
                .toList();
    }

    private static CertificatePurpose purpose(X509Certificate certificate) {
        try {
            List<String> usages = certificate.getExtendedKeyUsage();
            boolean server = usages == null ? !names(certificate).isEmpty() : usages.contains(SERVER_AUTH);
            return server ? CertificatePurpose.SERVER : CertificatePurpose.CLIENT;
        } catch (CertificateParsingException e) {
            return CertificatePurpose.CLIENT;
        }
    }

    private Optional<Finding> time(X509Certificate certificate, FieldPath place) {
        Instant first = certificate.getNotBefore().toInstant();
        Instant last = certificate.getNotAfter().toInstant();
        if (now.isAfter(last)) {
            return Optional.of(Finding.error("pki.expired", place, "was valid until " + last + "; renew it"));
        }
        return now.isBefore(first)
                ? Optional.of(Finding.error(
                        "pki.not-yet-valid",
                        place,
                        "is valid from " + first + " only; set the clock right or issue it anew"))
                : Optional.empty();
    }

    private Optional<Finding> due(X509Certificate certificate, FieldPath place) {
        Instant last = certificate.getNotAfter().toInstant();
        Instant due = policy.dueAt(certificate);
        return now.isAfter(last) || now.isBefore(due)
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "pki.due", place, "valid until %s, due since %s; renew it".formatted(last, due)));
    }

    private static Optional<Finding> longLived(X509Certificate certificate, FieldPath place) {
        Duration life = Duration.between(
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
        Duration limit = isAuthority(certificate) ? LONG_AUTHORITY : LONG_LEAF;
        return life.compareTo(limit.plusHours(1)) > 0
                ? Optional.of(Finding.warning(
                        "pki.long-lived",
                        place,
                        "lives %d days, longer than %d: Kubernetes revokes nothing, so a key that leaks is good until the end"
                                .formatted(life.toDays(), limit.toDays())))
                : Optional.empty();
    }

    private static Optional<Finding> masters(X509Certificate certificate, FieldPath place) {
        try {
            DistinguishedName subject = DistinguishedName.subjectOf(certificate);
            return subject.organizations().contains("system:masters")
                    ? Optional.of(Finding.warning(
                            "pki.masters",
                            place,
                            "is in system:masters: it passes every check and cannot be taken back; keep it"
                                    + " short-lived"))
                    : Optional.empty();
        } catch (InvalidCertificateSpecException e) {
            return Optional.empty();
        }
    }

    private Optional<Finding> twin(Found found, FieldPath place) {
        return all.stream()
                .filter(o -> isAuthority(o.certificate()))
                .filter(o -> o.certificate()
                        .getSubjectX500Principal()
                        .equals(found.certificate().getSubjectX500Principal()))
                .filter(o -> !o.certificate()
                        .getPublicKey()
                        .equals(found.certificate().getPublicKey()))
                .findFirst()
                .map(o -> Finding.warning(
                        "pki.duplicate-authority",
                        place,
                        o.source()
                                + " has an authority of the same name with another key; put the cluster into"
                                + " the name"));
    }

    private static List<String> names(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? List.of()
                    : names.stream().map(n -> String.valueOf(n.get(1))).toList();
        } catch (CertificateParsingException e) {
            return List.of("(unreadable)");
        }
    }
}
