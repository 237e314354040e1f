package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a certificate as the specification it could be issued from again, gathering what stands in the way. */
final class CopiedSpec {
    private CopiedSpec() {}

    static Optional<CertificateProfile> profile(X509Certificate certificate, List<FieldError> errors) {
        if (certificate.getBasicConstraints() >= 0) {
            errors.add(invalid("profile", "CA:TRUE", "is an authority; renew it with AuthorityRenewal"));
            return Optional.empty();
        }
        Set<String> usages = new TreeSet<>(CertificateContents.extendedKeyUsages(certificate));
        Optional<CertificateProfile> profile = Arrays.stream(CertificateProfile.values())
                .filter(p -> usages.equals(new TreeSet<>(p.extendedKeyUsages())))
                .findFirst();
        if (profile.isEmpty()) {
            errors.add(invalid(
                    "profile", usages.toString(), "is neither server, client nor both; say what it should be for"));
        }
        return profile;
    }

    static Optional<KeyAlgorithm> algorithm(X509Certificate certificate, List<FieldError> errors) {
        Optional<KeyAlgorithm> algorithm = KeyAlgorithm.of(certificate.getPublicKey());
        if (algorithm.isEmpty()) {
            errors.add(invalid(
                    "keyAlgorithm",
                    certificate.getPublicKey().getAlgorithm(),
                    "is none of " + List.of(KeyAlgorithm.values()) + "; choose one"));
        }
        return algorithm;
    }

    static Optional<DistinguishedName> subject(X509Certificate certificate, List<FieldError> errors) {
        try {
            return Optional.of(DistinguishedName.subjectOf(certificate));
        } catch (InvalidCertificateSpecException e) {
            errors.addAll(e.errors());
            return Optional.empty();
        }
    }

    static List<SubjectAltName> names(X509Certificate certificate, List<FieldError> errors) {
        List<SubjectAltName> names = new ArrayList<>();
        List<CertificateContents.Name> present = CertificateContents.names(certificate);
        for (int i = 0; i < present.size(); i++) {
            CertificateContents.Name name = present.get(i);
            if (name.value().isPresent()) {
                names.add(name.value().get());
            } else {
                errors.add(FieldError.of(
                        FieldError.Type.INVALID,
                        FieldPath.of("subjectAltNames").index(i),
                        name.text(),
                        "no client would match it; leave it out"));
            }
        }
        return names;
    }

    private static FieldError invalid(String field, String value, String detail) {
        return FieldError.of(FieldError.Type.INVALID, FieldPath.of(field), value, detail);
    }
}
