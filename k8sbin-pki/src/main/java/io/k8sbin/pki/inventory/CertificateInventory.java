package io.k8sbin.pki.inventory;

import io.k8sbin.core.Finding;
import io.k8sbin.core.json.Json;
import io.k8sbin.pki.RenewalPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Certificates and keys of a directory and of wherever else they were found. Immutable.
 *
 * <table>
 *   <caption>Ids of the findings, beside those of CertificateVerifier</caption>
 *   <tr><th>id</th><th>rule</th></tr>
 *   <tr><td>pki.due</td><td>(warning) the renewal policy says it is time</td></tr>
 *   <tr><td>pki.unknown-issuer</td><td>(warning) the authority that signed it is here</td></tr>
 *   <tr><td>pki.duplicate-authority</td><td>(warning) no two authorities here share a name and differ in key</td></tr>
 *   <tr><td>pki.long-lived</td><td>(warning) 398 days for a certificate, ten years for an authority</td></tr>
 *   <tr><td>pki.masters</td><td>(warning) it is not in system:masters</td></tr>
 *   <tr><td>pki.key-mismatch</td><td>the key beside a certificate is its own</td></tr>
 *   <tr><td>pki.key-mode</td><td>(warning) only its owner may read a key</td></tr>
 *   <tr><td>pki.authority-key</td><td>(warning) an authority's key lies beside certificates it issued</td></tr>
 *   <tr><td>pki.sa-authority-key</td><td>(warning) the key of service accounts is no authority's</td></tr>
 *   <tr><td>pki.unreadable</td><td>what calls itself PEM can be read</td></tr>
 * </table>
 *
 * @param at the moment the findings are about
 * @param entries the certificates, in the order they were found
 * @param findings what is wrong with files and with how they go together
 */
public record CertificateInventory(Instant at, List<InventoryEntry> entries, List<Finding> findings) {
    /** Copies the lists. */
    public CertificateInventory {
        Objects.requireNonNull(at, "at");
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /** An inventory to be filled, of a moment, by a policy that says what is due. */
    public static InventoryBuilder at(Instant now, RenewalPolicy policy) {
        return new InventoryBuilder(now, policy);
    }

    /** The findings of all entries, and those about files. */
    public List<Finding> allFindings() {
        return Stream.concat(entries.stream().flatMap(e -> e.findings().stream()), findings.stream())
                .distinct()
                .sorted(Finding.ORDER)
                .toList();
    }

    /** For other programs: {@code at}, {@code certificates} and {@code findings}. */
    public Json toJson() {
        return Json.object()
                .put("at", at.toString())
                .put(
                        "certificates",
                        new Json.Arr(entries.stream().map(e -> e.toJson(at)).toList()))
                .put(
                        "findings",
                        Json.ofTexts(findings.stream().map(Finding::toString).toList()))
                .build();
    }

    /**
     * For Prometheus: {@code k8sbin_cert_not_after_seconds} with source, position and subject, in the text format.
     */
    public String toPrometheus() {
        StringBuilder text = new StringBuilder("""
            # HELP k8sbin_cert_not_after_seconds Last valid second, Unix time.
            # TYPE k8sbin_cert_not_after_seconds gauge
            """);
        for (InventoryEntry entry : entries) {
            text.append("k8sbin_cert_not_after_seconds{source=\"")
                    .append(escaped(entry.source()))
                    .append("\",position=\"")
                    .append(entry.position())
                    .append("\",subject=\"")
                    .append(escaped(entry.subject()))
                    .append("\"} ")
                    .append(entry.notAfter().getEpochSecond())
                    .append('\n');
        }
        return text.toString();
    }

    private static String escaped(String label) {
        return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
