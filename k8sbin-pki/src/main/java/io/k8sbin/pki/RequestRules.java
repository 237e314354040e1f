package io.k8sbin.pki;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a certificate from elsewhere must say before it is taken in. */
final class RequestRules {
    private RequestRules() {}

    static void check(
            RequestedCertificate requested,
            List<X509Certificate> chain,
            Collection<X509Certificate> trusted,
            Instant at) {
        List<Finding> findings = new ArrayList<>();
        X509Certificate leaf = chain.get(0);
        if (!Arrays.equals(
                leaf.getPublicKey().getEncoded(), requested.publicKey().getEncoded())) {
            findings.add(Finding.error(
                    "pki.request-public-key",
                    CertificateVerifier.position(0),
                    "is for another key than the request; send the request again"));
        }
        ContentCheck.reasons(requested.spec(), leaf).forEach(r -> findings.add(difference(r)));
        purposes(requested.spec().profile()).stream()
                .flatMap(p ->
                        CertificateVerifier.trusting(trusted)
                                .verify(chain, p, at, requested.spec().subjectAltNames())
                                .stream())
                .filter(f -> f.severity() == Severity.ERROR)
                .distinct()
                .forEach(findings::add);
        if (!findings.isEmpty()) {
            throw new CertificateMismatchException(findings);
        }
    }

    private static Finding difference(ReissueReason reason) {
        String field = reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Finding.error(
                "pki.request-" + field,
                FieldPath.of("chain").index(0).child(field),
                reason.detail() + "; have it issued as the request asks");
    }

    private static List<CertificatePurpose> purposes(CertificateProfile profile) {
        return Arrays.stream(CertificatePurpose.values())
                .filter(p -> profile.extendedKeyUsages().contains(p.extendedKeyUsage()))
                .toList();
    }
}
