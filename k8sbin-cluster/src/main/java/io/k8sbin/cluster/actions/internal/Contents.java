package io.k8sbin.cluster.actions.internal;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.core.FileImage;
import io.k8sbin.pki.IssuedCertificate;
import java.util.Map;
import java.util.Optional;

/** What of the cluster's material a file holds, by name; never the material itself. */
final class Contents {
    private final ClusterPlan plan;

    Contents(ClusterPlan plan) {
        this.plan = plan;
    }

    Optional<String> of(FileImage image) {
        if (image.content() instanceof FileImage.LocalFile program) {
            return Optional.of("the program " + program.file());
        }
        if (!(image.content() instanceof FileImage.Bytes bytes)) {
            return Optional.empty();
        }
        String text = new String(bytes.toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        for (Map.Entry<String, IssuedCertificate> leaf :
                plan.directory().leaves().entrySet()) {
            Optional<String> held = leaf(text, leaf.getKey(), leaf.getValue());
            if (held.isPresent()) {
                return held;
            }
        }
        for (Authority authority : Authority.values()) {
            if (text.contains(plan.directory().authorityPem(authority).strip())) {
                return Optional.of("the certificate of the authority " + authority.fileName());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> leaf(String text, String id, IssuedCertificate leaf) {
        String until = ", valid until " + leaf.certificate().getNotAfter().toInstant();
        if (text.equals(leaf.certificatePem())) {
            return Optional.of("the certificate " + id + until);
        }
        if (text.equals(leaf.keyPem().revealUtf8())) {
            return Optional.of("the key of certificate " + id + until);
        }
        String embedded = java.util.Base64.getEncoder()
                .encodeToString(leaf.certificatePem().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return text.contains(embedded)
                ? Optional.of("a kubeconfig with the certificate " + id + until)
                : Optional.empty();
    }
}
