package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What must hold between the fields of a certificate specification. */
final class SpecRules {
    static final FieldPath NAMES = FieldPath.of("subjectAltNames");
    private static final FieldPath COMMON_NAME = FieldPath.of("subject").key("CN");
    private static final FieldPath VALIDITY = FieldPath.of("validity");

    private SpecRules() {}

    static List<FieldError> check(
            DistinguishedName subject, CertificateProfile profile, List<SubjectAltName> names, Duration validity) {
        List<FieldError> errors = new ArrayList<>();
        if (profile.isForServers() && names.isEmpty()) {
            errors.add(FieldError.of(
                    FieldError.Type.REQUIRED,
                    NAMES,
                    "a server certificate needs at least one name or address; clients ignore the common name"));
        }
        if (profile.isForClients() && subject.commonName().isEmpty()) {
            errors.add(
                    FieldError.of(FieldError.Type.REQUIRED, COMMON_NAME, "a client certificate names its user here"));
        }
        checkValidity(validity, CertificateSpec.MIN_VALIDITY).forEach(errors::add);
        return errors;
    }

    static List<FieldError> checkValidity(Duration validity, Duration min) {
        if (validity.compareTo(min) < 0 || validity.compareTo(CertificateSpec.MAX_VALIDITY) > 0) {
            return List.of(FieldError.of(
                    FieldError.Type.INVALID,
                    VALIDITY,
                    validity.toString(),
                    "must be %d minutes to 36525 days".formatted(min.toMinutes())));
        }
        if (!validity.equals(Duration.ofSeconds(validity.toSeconds()))) {
            return List.of(FieldError.of(
                    FieldError.Type.INVALID, VALIDITY, validity.toString(), "certificates count whole seconds"));
        }
        return List.of();
    }
}
