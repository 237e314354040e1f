package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.DnsNames;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.pki.InvalidCertificateSpecException;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.SubjectAltName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a description of a cluster may not say, and what it had better not say. */
final class SpecFindings {
    private static final Duration LONG_LEAF = Duration.ofDays(398);
    private static final Duration LONG_AUTHORITY = Duration.ofDays(3653);

    private SpecFindings() {}

    static void refuse(ClusterPkiSpec spec) {
        List<FieldError> errors = new ArrayList<>();
        if (!DnsNames.isHostName(spec.cluster()) || spec.cluster().length() > 40) {
            errors.add(invalid(
                    FieldPath.of("cluster"), spec.cluster(), "must be a name in lower case of 40 characters at most"));
        }
        if (!DnsNames.isHostName(spec.domain())) {
            errors.add(invalid(FieldPath.of("domain"), spec.domain(), "must be a domain such as cluster.local"));
        }
        services(spec, errors);
        hosts(spec, errors);
        endpoints(spec, errors);
        if (spec.frontProxyNames().isEmpty()) {
            errors.add(required(
                    "frontProxyNames",
                    "without names every certificate of the front proxy's authority may claim to be any user"));
        }
        if (spec.keyAlgorithm().equals(Optional.of(KeyAlgorithm.ED25519)) && spec.flavour() == ClusterFlavour.KUBEADM) {
            errors.add(invalid(FieldPath.of("keyAlgorithm"), "ED25519", "kubeadm reads RSA and ECDSA keys only"));
        }
        if (!errors.isEmpty()) {
            throw InvalidCertificateSpecException.of(errors);
        }
    }

    private static void services(ClusterPkiSpec spec, List<FieldError> errors) {
        if (spec.serviceCidrs().isEmpty() || spec.serviceCidrs().size() > 2) {
            errors.add(required("services", "give one service range, or one of each family"));
        }
        for (int i = 0; i < spec.serviceCidrs().size(); i++) {
            var range = spec.serviceCidrs().get(i);
            if (range.size().equals(java.math.BigInteger.ONE)) {
                errors.add(invalid(
                        FieldPath.of("services").index(i),
                        range.toString(),
                        "has no room for the kubernetes service; give a larger range"));
            }
        }
    }

    private static void hosts(ClusterPkiSpec spec, List<FieldError> errors) {
        if (spec.hosts(ClusterHost.Duty.CONTROL_PLANE).isEmpty()) {
            errors.add(required("hosts", "at least one host needs the duty CONTROL_PLANE"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < spec.hosts().size(); i++) {
            String name = spec.hosts().get(i).name();
            if (!seen.add(name)) {
                errors.add(FieldError.of(
                        FieldError.Type.DUPLICATE,
                        FieldPath.of("hosts").index(i),
                        name,
                        "give every host its own name"));
            }
        }
    }

    private static void endpoints(ClusterPkiSpec spec, List<FieldError> errors) {
        for (int i = 0; i < spec.endpoints().size(); i++) {
            try {
                SubjectAltName.read(
                        FieldPath.of("endpoints").index(i), spec.endpoints().get(i));
            } catch (InvalidCertificateSpecException e) {
                errors.addAll(e.errors());
            }
        }
    }

    private static FieldError invalid(FieldPath path, String value, String detail) {
        return FieldError.of(FieldError.Type.INVALID, path, value, detail);
    }

    private static FieldError required(String field, String detail) {
        return FieldError.of(FieldError.Type.REQUIRED, FieldPath.of(field), detail);
    }

    static List<Finding> of(ClusterPkiSpec spec) {
        List<Finding> findings = new ArrayList<>();
        if (spec.profile() == AuthorityProfile.SINGLE) {
            findings.add(Finding.warning(
                    "pki.shared-etcd-authority",
                    FieldPath.of("profile"),
                    "every client certificate of the cluster opens etcd, which looks at no user; give etcd its"
                            + " own authority"));
            findings.add(Finding.warning(
                    "pki.shared-front-proxy-authority",
                    FieldPath.of("profile"),
                    "only --requestheader-allowed-names=%s keeps clients from posing as the front proxy; give it its own authority"
                            .formatted(String.join(",", spec.frontProxyNames()))));
        }
        longLived(spec.validity(), LONG_LEAF, "validity").ifPresent(findings::add);
        longLived(spec.authorityValidity(), LONG_AUTHORITY, "authorityValidity").ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private static Optional<Finding> longLived(Duration value, Duration limit, String field) {
        return value.compareTo(limit) > 0
                ? Optional.of(Finding.warning(
                        "pki.long-lived",
                        FieldPath.of(field),
                        "%d days is longer than %d: Kubernetes revokes nothing, so a key that leaks is good until the end"
                                .formatted(value.toDays(), limit.toDays())))
                : Optional.empty();
    }
}
