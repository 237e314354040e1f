package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.Finding;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.CertificateCheck;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.CertificateVerifier;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.PkiException;
import io.k8sbin.pki.ReissueReason;
import io.k8sbin.pki.RenewalPolicy;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A certificate as a directory holds it.
 *
 * @param required what it should be
 * @param pair it with its key; empty unless both are there and belong together
 * @param key a key whose certificate is missing or another's
 * @param isReadable whether what is there could be read
 */
record PresentCertificate(
        RequiredCertificate required, Optional<IssuedCertificate> pair, Optional<Secret> key, boolean isReadable) {

    /** Reads it; what cannot be read goes to the findings. */
    static PresentCertificate read(
            RequiredCertificate required, PkiFolder folder, PkiFiles files, List<Finding> findings) {
        Optional<String> certificate = folder.text(files.certificate());
        Optional<Secret> key = folder.read(files.key());
        String file = files.key();
        try {
            Optional<PrivateKey> secret = key.map(Pem::privateKey);
            file = files.certificate();
            Optional<X509Certificate> present =
                    certificate.map(Pem::certificates).map(c -> c.get(0));
            if (secret.isPresent()
                    && present.isPresent()
                    && CertificateVerifier.verifyKey(present.get(), secret.get())
                            .isEmpty()) {
                IssuedCertificate pair = IssuedCertificate.fromPem(certificate.get(), key.get());
                return new PresentCertificate(required, Optional.of(pair), Optional.empty(), true);
            }
            return new PresentCertificate(required, Optional.empty(), key, true);
        } catch (PkiException e) {
            findings.add(Finding.error(
                    e.code(),
                    folder.place(file),
                    e.getMessage() + "; put the right file there, or move this one away"));
            return new PresentCertificate(required, Optional.empty(), Optional.empty(), false);
        }
    }

    /** What is to be done about it; nothing where it is right or cannot be read. */
    Optional<PkiChange> change(
            ClusterPkiSpec cluster, Optional<X509Certificate> issuer, Instant now, RenewalPolicy policy) {
        String id = required.id();
        if (!isReadable) {
            return Optional.empty();
        }
        if (pair.isEmpty()) {
            return Optional.of(PkiChange.of(key.isPresent() ? PkiChange.Kind.CERTIFY : PkiChange.Kind.ISSUE, id));
        }
        X509Certificate there = pair.get().certificate();
        if (issuer.isEmpty()) {
            return Optional.of(new PkiChange(
                    PkiChange.Kind.REISSUE,
                    id,
                    List.of(new ReissueReason(ReissueReason.Kind.ISSUER, "its authority is made anew"))));
        }
        CertificateSpec wanted = wanted(cluster, there);
        List<ReissueReason> reasons = CertificateCheck.reasonsToReissue(wanted, there, issuer.get(), now, policy);
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new PkiChange(PkiChange.Kind.REISSUE, id, reasons));
    }

    /** Where no kind of key was asked for, the one that is there is right. */
    private CertificateSpec wanted(ClusterPkiSpec cluster, X509Certificate there) {
        Optional<KeyAlgorithm> has = KeyAlgorithm.of(there.getPublicKey());
        return cluster.keyAlgorithm().isEmpty() && has.isPresent()
                ? required.spec().toBuilder().keyAlgorithm(has.get()).build()
                : required.spec();
    }
}
