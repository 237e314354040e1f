package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.RenewalPolicy;
import io.k8sbin.pki.ServiceAccountKeys;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Keys and certificates of a cluster in a directory, {@link PkiLayout} says where. What is there and still right is kept,
 * whoever made it; what is missing, due or no longer right is made. Nothing is written unless everything can be; an
 * authority and a service-account key are never replaced. Immutable and thread-safe; one process at a time may prepare a
 * directory.
 */
public final class ClusterPki {
    private final Map<ClusterAuthority, List<X509Certificate>> authorities;
    private final Map<String, IssuedCertificate> certificates;
    private final ServiceAccountKeys serviceAccount;
    private final List<PkiChange> changes;
    private final List<Finding> findings;

    ClusterPki(
            Map<ClusterAuthority, List<X509Certificate>> authorities,
            Map<String, IssuedCertificate> certificates,
            ServiceAccountKeys serviceAccount,
            List<PkiChange> changes,
            List<Finding> findings) {
        this.authorities = new EnumMap<>(authorities);
        this.certificates = new LinkedHashMap<>(certificates);
        this.serviceAccount = serviceAccount;
        this.changes = List.copyOf(changes);
        this.findings = List.copyOf(findings);
    }

    /**
     * What {@link #prepare} would find and change at a moment.
     *
     * @param changes what is missing or no longer right, in the order it would be made
     * @param findings errors that would stop it, and what will hurt
     */
    public record Plan(List<PkiChange> changes, List<Finding> findings) {
        /** Copies the lists. */
        public Plan {
            changes = List.copyOf(changes);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Looks and changes nothing. Private keys are read to see whose they are; none signs.
     *
     * @throws ClusterPkiException when a file cannot be read
     */
    public static Plan plan(ClusterPkiSpec spec, PkiLayout layout, Path folder, Instant now, RenewalPolicy policy) {
        PkiPreparation preparation = PkiPreparation.of(spec, layout, folder, now, policy);
        return new Plan(preparation.changes(), preparation.findings());
    }

    /**
     * As {@link #prepare(ClusterPkiSpec, PkiLayout, Path, Clock, RenewalPolicy)} with {@link RenewalPolicy#standard}.
     *
     * @throws ClusterPkiException as there
     */
    public static ClusterPki prepare(ClusterPkiSpec spec, PkiLayout layout, Path folder, Clock clock) {
        return prepare(spec, layout, folder, clock, RenewalPolicy.standard());
    }

    /**
     * Makes a directory hold what the cluster needs. A run that was cut off is continued by running it again.
     *
     * @param folder is made where it is missing
     * @throws ClusterPkiException listing all that stands in the way, before anything is written: files that cannot be
     *     read, halves of pairs, keys Kubernetes cannot use, an authority that is not valid now, certificates to be issued
     *     by an authority whose key is elsewhere
     */
    public static ClusterPki prepare(
            ClusterPkiSpec spec, PkiLayout layout, Path folder, Clock clock, RenewalPolicy policy) {
        PkiPreparation preparation = PkiPreparation.of(spec, layout, folder, clock.instant(), policy);
        if (Finding.anyError(preparation.findings())) {
            throw new ClusterPkiException(preparation.findings().stream()
                    .filter(f -> f.severity() == Severity.ERROR)
                    .toList());
        }
        return new PkiWriter(spec, layout, preparation, clock).write();
    }

    /** What was made, in this order; empty when everything was right. */
    public List<PkiChange> changes() {
        return changes;
    }

    /** What will hurt. */
    public List<Finding> findings() {
        return findings;
    }

    /** The certificate of whoever does this authority's job, and those above it. */
    public List<X509Certificate> authority(ClusterAuthority authority) {
        return List.copyOf(Optional.ofNullable(authorities.get(authority))
                .orElseGet(() -> Objects.requireNonNull(authorities.get(ClusterAuthority.KUBERNETES))));
    }

    /** The same as PEM: what goes into trust bundles and kubeconfigs. */
    public String authorityPem(ClusterAuthority authority) {
        return Pem.write(authority(authority));
    }

    /** The ids of the certificates here, in a fixed order. */
    public List<String> ids() {
        return List.copyOf(certificates.keySet());
    }

    /**
     * A certificate with its key.
     *
     * @throws IllegalArgumentException when none has this id
     */
    public IssuedCertificate certificate(String id) {
        return Optional.ofNullable(certificates.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no certificate \"" + id + "\"; there are " + ids()));
    }

    /** The pair that signs service-account tokens. */
    public ServiceAccountKeys serviceAccountKeys() {
        return serviceAccount;
    }

    /**
     * What the kubeconfig of a client holds.
     *
     * @throws IllegalArgumentException when no certificate has this id
     */
    public KubeconfigMaterial kubeconfig(String id) {
        return KubeconfigMaterial.of(authorityPem(ClusterAuthority.KUBERNETES), certificate(id));
    }
}
