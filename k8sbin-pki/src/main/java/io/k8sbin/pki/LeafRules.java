package io.k8sbin.pki;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.pki.CertificateContents.Name;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a certificate must say for its purpose, whoever issued it. */
final class LeafRules {
    private static final FieldPath LEAF = CertificateVerifier.position(0);
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int KEY_ENCIPHERMENT = 2;

    private LeafRules() {}

    static List<Finding> check(
            X509Certificate leaf, CertificatePurpose purpose, Collection<? extends SubjectAltName> names) {
        List<Finding> findings = new ArrayList<>();
        usage(leaf).ifPresent(findings::add);
        if (leaf.getBasicConstraints() >= 0) {
            findings.add(Finding.warning(
                    "pki.authority-as-leaf",
                    LEAF,
                    "may issue certificates itself; whoever has its key can be anyone. Issue one without that right"));
        }
        List<String> usages = CertificateContents.extendedKeyUsages(leaf);
        if (usages.isEmpty() || usages.contains(PathRules.ANY_USAGE)) {
            findings.add(Finding.warning(
                    "pki.any-usage",
                    LEAF,
                    usages.isEmpty()
                            ? "has no extended key usage and so serves every purpose; issue it for one"
                            : "its extended key usage allows every purpose; issue it for one"));
        }
        if (purpose == CertificatePurpose.SERVER) {
            names(leaf, names, findings);
        } else if (commonName(leaf).isEmpty()) {
            findings.add(Finding.error(
                    "pki.no-user", LEAF, "has no common name, and so no user; issue it with the user as common name"));
        }
        return findings;
    }

    private static Optional<Finding> usage(X509Certificate leaf) {
        boolean[] usage = leaf.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[KEY_ENCIPHERMENT]
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "pki.wrong-usage",
                        LEAF,
                        "its key usage allows no TLS handshake; issue it with digitalSignature"));
    }

    private static void names(
            X509Certificate leaf, Collection<? extends SubjectAltName> wanted, List<Finding> findings) {
        List<Name> present = CertificateContents.names(leaf);
        if (present.isEmpty()) {
            findings.add(Finding.error(
                    "pki.no-names",
                    LEAF,
                    "has no subject alternative name; clients ignore the common name. Issue it with its names"));
        }
        present.stream()
                .filter(n -> n.value().isEmpty())
                .map(n -> Finding.warning(
                        "pki.bad-name", LEAF, "no client matches the name \"" + n.text() + "\"; issue it without"))
                .forEach(findings::add);
        wanted.stream()
                .filter(w -> present.stream()
                        .noneMatch(p -> p.value().filter(v -> covers(v, w)).isPresent()))
                .map(w -> Finding.error(
                        "pki.name-missing", LEAF, "does not prove " + w + "; issue it again with that name"))
                .forEach(findings::add);
    }

    private static boolean covers(SubjectAltName present, SubjectAltName wanted) {
        if (present.equals(wanted)) {
            return true;
        }
        if (present instanceof SubjectAltName.Dns wildcard
                && wildcard.name().startsWith("*.")
                && wanted instanceof SubjectAltName.Dns host) {
            int dot = host.name().indexOf('.');
            return dot > 0 && host.name().substring(dot).equals(wildcard.name().substring(1));
        }
        return false;
    }

    private static Optional<String> commonName(X509Certificate leaf) {
        try {
            return CertificateContents.commonName(leaf);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
