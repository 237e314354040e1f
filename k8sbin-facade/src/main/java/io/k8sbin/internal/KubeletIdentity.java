package io.k8sbin.internal;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.core.Finding;
import io.k8sbin.pki.CertificatePurpose;
import io.k8sbin.pki.CertificateVerifier;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.PkiException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether a kubelet can speak for its node: its client certificate is the right one and still valid. */
final class KubeletIdentity {
    private final ClusterPlan plan;

    KubeletIdentity(ClusterPlan plan) {
        this.plan = plan;
    }

    /** Whether the PEM text a host showed is a valid client certificate of the node from this cluster's authority. */
    boolean isValid(String node, String pem, Instant now) {
        if (pem.isBlank()) {
            return false;
        }
        try {
            X509Certificate leaf = Pem.certificates(pem).get(0);
            List<X509Certificate> anchors = Pem.certificates(plan.directory().authorityPem(Authority.KUBELET));
            List<Finding> findings =
                    CertificateVerifier.trusting(anchors).verify(List.of(leaf), CertificatePurpose.CLIENT, now);
            Optional<String> name = DistinguishedName.subjectOf(leaf).commonName();
            return !Finding.anyError(findings) && name.equals(Optional.of("system:node:" + node));
        } catch (PkiException e) {
            return false;
        }
    }
}
