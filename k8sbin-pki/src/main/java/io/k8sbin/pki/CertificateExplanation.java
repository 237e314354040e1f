package io.k8sbin.pki;

import io.k8sbin.core.json.Json;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells for every field of a certificate what it says and why it is as it is - or why it should be otherwise. The texts
 * are for people; the names of the fields are stable. Immutable.
 *
 * @param fields in the order they stand in the certificate
 */
public record CertificateExplanation(List<Field> fields) {

    /**
     * One field.
     *
     * @param name as in {@code validity.notAfter} or {@code extensions.subjectAltName[2]}
     * @param value what stands there
     * @param reason why
     */
    public record Field(String name, String value, String reason) {
        /** Refuses nulls. */
        public Field {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(reason, "reason");
        }

        /** {@code name = value}, and the reason on the next line. */
        @Override
        public String toString() {
            return name + " = " + value + "\n    " + reason;
        }
    }

    /** Copies the list. */
    public CertificateExplanation {
        fields = List.copyOf(fields);
    }

    /** Explains a certificate by itself, whoever wrote it. */
    public static CertificateExplanation of(X509Certificate certificate) {
        return explain(certificate, Optional.empty());
    }

    /** Explains a certificate beside the one that issued it: what was copied from there, and what that limits. */
    public static CertificateExplanation of(X509Certificate certificate, X509Certificate issuer) {
        return explain(certificate, Optional.of(issuer));
    }

    private static CertificateExplanation explain(X509Certificate certificate, Optional<X509Certificate> issuer) {
        List<Field> fields = new ArrayList<>(ExplainedFields.of(certificate, issuer));
        fields.addAll(ExplainedExtensions.of(certificate, issuer));
        fields.add(ExplainedFields.signature(certificate, issuer));
        return new CertificateExplanation(fields);
    }

    /** The field of this name; empty when the certificate has none. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** Two lines a field. */
    public String toText() {
        return fields.stream().map(f -> f + "\n").collect(Collectors.joining());
    }

    /** A list of objects with {@code name}, {@code value} and {@code reason}. */
    public Json toJson() {
        return new Json.Arr(fields.stream().map(CertificateExplanation::json).toList());
    }

    private static Json json(Field field) {
        return Json.object()
                .put("name", field.name())
                .put("value", field.value())
                .put("reason", field.reason())
                .build();
    }
}
