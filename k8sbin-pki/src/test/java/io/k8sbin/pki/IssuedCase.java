package io.k8sbin.pki;

import io.k8sbin.pki.kubernetes.PkiRole;
import java.security.cert.X509Certificate;

/** A certificate issued for a test: its root, how deep below it, for which role, from which description. */
record IssuedCase(CertificateAuthority root, int depth, PkiRole role, CertificateSpec spec, IssuedCertificate issued) {

    X509Certificate certificate() {
        return issued.certificate();
    }

    @Override
    public String toString() {
        return "%s %s depth %d signed by %s".formatted(role, spec.keyAlgorithm(), depth, root.keyAlgorithm());
    }
}
