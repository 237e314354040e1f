package io.k8sbin.pki.inventory;

import io.k8sbin.core.Finding;
import io.k8sbin.core.json.Json;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A certificate that was found.
 *
 * @param source where: a file, or whatever the caller named it
 * @param position its place there, from 0
 * @param certificate itself
 * @param names what it proves, as text
 * @param signedBy the source of the certificate whose key signed it, found by signature; empty when none is here
 * @param findings what is wrong with it
 */
public record InventoryEntry(
        String source,
        int position,
        X509Certificate certificate,
        List<String> names,
        Optional<String> signedBy,
        List<Finding> findings) {
    /** Copies the lists. */
    public InventoryEntry {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(certificate, "certificate");
        names = List.copyOf(names);
        Objects.requireNonNull(signedBy, "signedBy");
        findings = List.copyOf(findings);
    }

    /** The subject as text. */
    public String subject() {
        return certificate.getSubjectX500Principal().toString();
    }

    /** The issuer as text. */
    public String issuer() {
        return certificate.getIssuerX500Principal().toString();
    }

    /** Its last valid second. */
    public Instant notAfter() {
        return certificate.getNotAfter().toInstant();
    }

    /** Whole days until then; negative when it is over. */
    public long daysLeft(Instant now) {
        return Math.floorDiv(
                Duration.between(now, notAfter()).toSeconds(),
                Duration.ofDays(1).toSeconds());
    }

    /** Whether it is an authority. */
    public boolean isAuthority() {
        return certificate.getBasicConstraints() >= 0;
    }

    Json toJson(Instant now) {
        Json.ObjectBuilder json = Json.object()
                .put("source", source)
                .put("position", position)
                .put("subject", subject())
                .put("names", Json.ofTexts(names))
                .put("issuer", issuer())
                .put("serialNumber", certificate.getSerialNumber().toString(16))
                .put("notBefore", certificate.getNotBefore().toInstant().toString())
                .put("notAfter", notAfter().toString())
                .put("daysLeft", daysLeft(now));
        signedBy.ifPresent(s -> json.put("signedBy", s));
        return json.put(
                        "findings",
                        Json.ofTexts(findings.stream().map(Finding::toString).toList()))
                .build();
    }
}
