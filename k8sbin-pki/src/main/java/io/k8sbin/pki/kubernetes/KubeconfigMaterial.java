package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.Secret;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.IssuedCertificate;
import java.util.Objects;

/**
 * What a kubeconfig holds beside the server's address: whom to trust and who one is. Immutable.
 *
 * @param user the name of the user, which is the certificate's common name
 * @param certificateAuthorityPem one or more authorities; during a rotation the old one and the new one
 * @param clientCertificatePem the certificate, then its intermediates
 * @param clientKeyPem its key
 */
public record KubeconfigMaterial(
        String user, String certificateAuthorityPem, String clientCertificatePem, Secret clientKeyPem) {
    /** Refuses nulls. */
    public KubeconfigMaterial {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(certificateAuthorityPem, "certificateAuthorityPem");
        Objects.requireNonNull(clientCertificatePem, "clientCertificatePem");
        Objects.requireNonNull(clientKeyPem, "clientKeyPem");
    }

    /**
     * The material of a client certificate.
     *
     * @throws IllegalArgumentException when the certificate has no common name, and so no user
     */
    public static KubeconfigMaterial of(String certificateAuthorityPem, IssuedCertificate client) {
        String user = DistinguishedName.subjectOf(client.certificate())
                .commonName()
                .orElseThrow(() -> new IllegalArgumentException("a client without common name is nobody: " + client));
        return new KubeconfigMaterial(user, certificateAuthorityPem, client.certificatePem(), client.keyPem());
    }
}
