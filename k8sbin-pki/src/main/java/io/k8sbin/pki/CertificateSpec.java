package io.k8sbin.pki;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.IpAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What a certificate should say; {@link CertificateAuthority#issue} makes it true. Immutable.
 *
 * @param subject who it is about
 * @param profile what it is for
 * @param subjectAltNames the names it proves, sorted, each once
 * @param validity how long from the moment of issue; 10 minutes to 100 years, whole seconds
 * @param keyAlgorithm the key to make for it
 */
public record CertificateSpec(
        DistinguishedName subject,
        CertificateProfile profile,
        List<SubjectAltName> subjectAltNames,
        Duration validity,
        KeyAlgorithm keyAlgorithm) {
    /** One year: what a certificate is valid for unless asked otherwise. */
    public static final Duration DEFAULT_VALIDITY = Duration.ofDays(365);

    /** What Kubernetes signs at least, too; less would be due for renewal when it is issued. */
    static final Duration MIN_VALIDITY = Duration.ofMinutes(10);

    static final Duration MAX_VALIDITY = Duration.ofDays(36525);

    /**
     * Sorts the names and drops repeated ones.
     *
     * @throws InvalidCertificateSpecException listing everything that is wrong: a server without names, a client without
     *     common name, a validity out of range
     */
    public CertificateSpec {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(keyAlgorithm, "keyAlgorithm");
        subjectAltNames = subjectAltNames.stream().distinct().sorted().toList();
        List<FieldError> errors = SpecRules.check(subject, profile, subjectAltNames, validity);
        if (!errors.isEmpty()) {
            throw new InvalidCertificateSpecException(errors);
        }
    }

    /** A certificate that proves the names of a server. */
    public static Builder server(DistinguishedName subject) {
        return new Builder(subject, CertificateProfile.SERVER);
    }

    /** A certificate that proves a user. */
    public static Builder client(DistinguishedName subject) {
        return new Builder(subject, CertificateProfile.CLIENT);
    }

    /** A certificate that does both, for etcd members. */
    public static Builder peer(DistinguishedName subject) {
        return new Builder(subject, CertificateProfile.PEER);
    }

    /** A builder that starts from this. */
    public Builder toBuilder() {
        return new Builder(subject, profile)
                .subjectAltNames(subjectAltNames)
                .validity(validity)
                .keyAlgorithm(keyAlgorithm);
    }

    /** Collects what a certificate should say; not thread-safe. */
    public static final class Builder {
        private final DistinguishedName subject;
        private final CertificateProfile profile;
        private final List<SubjectAltName> names = new ArrayList<>();
        private final List<FieldError> errors = new ArrayList<>();
        private int dnsCount;
        private Duration validity = DEFAULT_VALIDITY;
        private KeyAlgorithm keyAlgorithm = KeyAlgorithm.ECDSA_P256;

        private Builder(DistinguishedName subject, CertificateProfile profile) {
            this.subject = Objects.requireNonNull(subject, "subject");
            this.profile = profile;
        }

        /** Adds names; upper case and a dot at the end are put right, addresses are refused by {@link #build}. */
        public Builder dns(String... dnsNames) {
            for (String name : dnsNames) {
                addDns(FieldPath.of("dns").index(dnsCount++), name);
            }
            return this;
        }

        private void addDns(FieldPath path, String text) {
            try {
                SubjectAltName name = SubjectAltName.read(path, text).name();
                if (name instanceof SubjectAltName.Dns) {
                    names.add(name);
                } else {
                    errors.add(FieldError.of(FieldError.Type.INVALID, path, text, "is an address; add it with ip"));
                }
            } catch (InvalidCertificateSpecException e) {
                errors.addAll(e.errors());
            }
        }

        /** Adds addresses. */
        public Builder ip(IpAddress... addresses) {
            for (IpAddress address : addresses) {
                names.add(SubjectAltName.ip(address));
            }
            return this;
        }

        /** Adds names of any kind. */
        public Builder subjectAltNames(Collection<? extends SubjectAltName> more) {
            names.addAll(more);
            return this;
        }

        /** How long from the moment of issue; {@link #DEFAULT_VALIDITY} unless set. */
        public Builder validity(Duration value) {
            validity = Objects.requireNonNull(value, "validity");
            return this;
        }

        /** The key to make; {@link KeyAlgorithm#ECDSA_P256} unless set. */
        public Builder keyAlgorithm(KeyAlgorithm value) {
            keyAlgorithm = Objects.requireNonNull(value, "keyAlgorithm");
            return this;
        }

        /**
         * The finished description.
         *
         * @throws InvalidCertificateSpecException listing everything that is wrong
         */
        public CertificateSpec build() {
            List<FieldError> all = new ArrayList<>(errors);
            boolean namesBroken = !errors.isEmpty();
            SpecRules.check(subject, profile, names, validity).stream()
                    .filter(e -> !(namesBroken && e.path().equals(SpecRules.NAMES)))
                    .forEach(all::add);
            if (!all.isEmpty()) {
                throw new InvalidCertificateSpecException(all);
            }
            return new CertificateSpec(subject, profile, names, validity, keyAlgorithm);
        }
    }
}
