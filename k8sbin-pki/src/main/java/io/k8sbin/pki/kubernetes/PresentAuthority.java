package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.PkiException;
import io.k8sbin.pki.RenewalPolicy;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An authority as a directory holds it.
 *
 * @param id which
 * @param chain its certificate, then those above it; empty when it is not there
 * @param signer it with its key; empty when the key is kept elsewhere
 */
record PresentAuthority(ClusterAuthority id, List<X509Certificate> chain, Optional<CertificateAuthority> signer) {

    /** Reads it; what is wrong with it goes to the findings. */
    static PresentAuthority read(
            ClusterAuthority id, PkiFolder folder, PkiFiles files, Instant now, List<Finding> findings) {
        Optional<String> certificate = folder.text(files.certificate());
        Optional<Secret> key = folder.read(files.key());
        if (certificate.isEmpty()) {
            key.ifPresent(k -> findings.add(Finding.error(
                    "pki.authority-half",
                    folder.place(files.key()),
                    "is a key without its certificate %s; bring the certificate back, or move the key away"
                            .formatted(files.certificate()))));
            return new PresentAuthority(id, List.of(), Optional.empty());
        }
        try {
            List<X509Certificate> chain = Pem.certificates(certificate.get());
            Optional<CertificateAuthority> signer = key.map(k -> CertificateAuthority.fromPem(certificate.get(), k));
            validity(chain.get(0), folder.place(files.certificate()), now, findings);
            return new PresentAuthority(id, chain, signer);
        } catch (PkiException e) {
            findings.add(Finding.error(e.code(), folder.place(files.certificate()), "" + e.getMessage()));
            return new PresentAuthority(id, List.of(), Optional.empty());
        }
    }

    private static void validity(X509Certificate certificate, FieldPath place, Instant now, List<Finding> findings) {
        Instant last = certificate.getNotAfter().toInstant();
        if (now.isAfter(last) || now.isBefore(certificate.getNotBefore().toInstant())) {
            findings.add(Finding.error(
                    "pki.issuer-not-valid",
                    place,
                    "is valid from %s to %s, not now; renew it with its key"
                            .formatted(certificate.getNotBefore().toInstant(), last)));
        } else if (!now.isBefore(RenewalPolicy.standard().dueAt(certificate))) {
            findings.add(Finding.warning(
                    "pki.due",
                    place,
                    "has used up two thirds of its life, until %s; plan its renewal".formatted(last)));
        }
    }

    boolean exists() {
        return !chain.isEmpty();
    }

    /** Its certificate; it must exist. */
    X509Certificate certificate() {
        return chain.get(0);
    }

    /** All findings of a list that two authorities of one name give rise to. */
    static List<Finding> clashes(List<PresentAuthority> all) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (PresentAuthority other : all.subList(0, i)) {
                PresentAuthority one = all.get(i);
                if (one.exists() && other.exists() && one.hasNameOf(other)) {
                    findings.add(Finding.warning(
                            "pki.duplicate-authority",
                            FieldPath.of("pki").key(one.id.id()),
                            "has the name of " + other.id.id() + ", "
                                    + one.certificate().getSubjectX500Principal()
                                    + ", and another key; verifiers may take one for the other"));
                }
            }
        }
        return findings;
    }

    private boolean hasNameOf(PresentAuthority other) {
        return certificate()
                        .getSubjectX500Principal()
                        .equals(other.certificate().getSubjectX500Principal())
                && !certificate().getPublicKey().equals(other.certificate().getPublicKey());
    }
}
