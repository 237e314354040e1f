package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.ServiceAccountKeys;
import io.k8sbin.pki.ValidityPolicy;
import io.k8sbin.pki.internal.PrivateKeys;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes what a directory lacks: authorities, then certificates, each key before its certificate. */
final class PkiWriter {
    private final ClusterPkiSpec spec;
    private final PkiLayout layout;
    private final PkiPreparation preparation;
    private final PkiFolder folder;
    private final Clock clock;
    private final Map<ClusterAuthority, List<X509Certificate>> chains = new EnumMap<>(ClusterAuthority.class);
    private final Map<ClusterAuthority, CertificateAuthority> signers = new EnumMap<>(ClusterAuthority.class);
    private final List<Finding> findings;

    PkiWriter(ClusterPkiSpec spec, PkiLayout layout, PkiPreparation preparation, Clock clock) {
        this.spec = spec;
        this.layout = layout;
        this.preparation = preparation;
        this.folder = preparation.folder();
        this.clock = clock;
        this.findings = new ArrayList<>(preparation.findings());
    }

    ClusterPki write() {
        PkiPreparation.authorities(spec).forEach(this::authority);
        Map<String, IssuedCertificate> certificates = new LinkedHashMap<>();
        for (PresentCertificate present : preparation.certificates()) {
            certificates.put(present.required().id(), certificate(present));
        }
        return new ClusterPki(chains, certificates, serviceAccount(), preparation.changes(), findings);
    }

    private void authority(ClusterAuthority id) {
        PresentAuthority present = preparation.authority(id);
        if (present.exists()) {
            chains.put(id, present.chain());
            present.signer().ifPresent(s -> signers.put(id, s.withClock(clock)));
            return;
        }
        CertificateAuthority made = CertificateAuthority.builder(DistinguishedName.of(id.commonName(spec.cluster())))
                .keyAlgorithm(spec.newKeys())
                .validity(spec.authorityValidity())
                .clock(clock)
                .build();
        PkiFiles files = layout.files(id);
        folder.createKey(files.key(), made.keyPem());
        folder.writePublic(files.certificate(), made.certificatePem());
        chains.put(id, made.chain());
        signers.put(id, made);
    }

    private IssuedCertificate certificate(PresentCertificate present) {
        Optional<PkiChange> change = preparation.changes().stream()
                .filter(c -> c.id().equals(present.required().id()))
                .findFirst();
        if (change.isEmpty()) {
            return present.pair().orElseThrow();
        }
        PkiFiles files = layout.files(present.required());
        CertificateAuthority signer =
                Objects.requireNonNull(signers.get(present.required().authority()));
        IssuedCertificate issued = present.key()
                .map(key -> certified(present.required().spec(), key, signer))
                .orElseGet(() -> signer.issue(present.required().spec(), clock, ValidityPolicy.CLIP_TO_ISSUER));
        clipped(present.required(), issued, signer);
        folder.replaceKey(files.key(), issued.keyPem());
        folder.writePublic(files.certificate(), issued.certificatePem());
        return issued;
    }

    /** The key that is there stays as it is; its certificate is all that is missing. */
    private IssuedCertificate certified(CertificateSpec wanted, Secret key, CertificateAuthority signer) {
        try {
            PublicKey open = PrivateKeys.publicKey(Pem.privateKey(key));
            KeyAlgorithm algorithm = KeyAlgorithm.of(open).orElseThrow();
            List<X509Certificate> chain = signer.certify(
                    wanted.toBuilder().keyAlgorithm(algorithm).build(), open, clock, ValidityPolicy.CLIP_TO_ISSUER);
            return IssuedCertificate.fromPem(Pem.write(chain), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read before", e);
        }
    }

    private void clipped(RequiredCertificate required, IssuedCertificate issued, CertificateAuthority signer) {
        if (clock.instant()
                .plus(required.spec().validity())
                .isAfter(signer.certificate().getNotAfter().toInstant())) {
            findings.add(Finding.warning(
                    "pki.clipped",
                    FieldPath.of("pki").key(required.id()),
                    "ends %s with its authority, sooner than asked; renew the authority"
                            .formatted(issued.certificate().getNotAfter().toInstant())));
        }
    }

    private ServiceAccountKeys serviceAccount() {
        PkiFiles files = layout.serviceAccount();
        ServiceAccountKeys keys = preparation
                .serviceAccountKeys()
                .orElseGet(() -> ServiceAccountKeys.generate(
                        spec.newKeys() == KeyAlgorithm.ED25519 ? KeyAlgorithm.ECDSA_P256 : spec.newKeys()));
        if (preparation.serviceAccountKeys().isEmpty()) {
            folder.createKey(files.key(), keys.privatePem());
        }
        if (!folder.exists(files.certificate())) {
            folder.writePublic(files.certificate(), keys.publicPem());
        }
        return keys;
    }
}
