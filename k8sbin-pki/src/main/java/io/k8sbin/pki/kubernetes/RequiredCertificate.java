package io.k8sbin.pki.kubernetes;

import io.k8sbin.pki.CertificateSpec;
import java.util.Objects;
import java.util.Optional;

/**
 * A certificate a cluster needs.
 *
 * @param id unique in the cluster: the role in words and, where there are several, the host
 * @param role its job
 * @param host whose it is; empty when all share it
 * @param authority who signs it
 * @param spec what it says
 */
public record RequiredCertificate(
        String id, PkiRole role, Optional<String> host, ClusterAuthority authority, CertificateSpec spec) {
    /** Refuses nulls. */
    public RequiredCertificate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(spec, "spec");
    }
}
