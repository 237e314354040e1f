package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.PkiException;
import io.k8sbin.pki.RenewalPolicy;
import io.k8sbin.pki.ServiceAccountKeys;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a directory holds and compares it with what a cluster needs. Writes nothing, reads no authority's key twice. */
final class PkiPreparation {
    private final ClusterPkiSpec spec;
    private final PkiLayout layout;
    private final PkiFolder folder;
    private final Map<ClusterAuthority, PresentAuthority> authorities = new EnumMap<>(ClusterAuthority.class);
    private final List<PresentCertificate> certificates = new ArrayList<>();
    private final List<PkiChange> changes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<ServiceAccountKeys> serviceAccount = Optional.empty();

    private PkiPreparation(ClusterPkiSpec spec, PkiLayout layout, Path folder) {
        this.spec = spec;
        this.layout = layout;
        this.folder = new PkiFolder(folder);
    }

    static PkiPreparation of(ClusterPkiSpec spec, PkiLayout layout, Path folder, Instant now, RenewalPolicy policy) {
        PkiPreparation preparation = new PkiPreparation(spec, layout, folder);
        preparation.findings.addAll(spec.findings());
        preparation.authorities(now);
        preparation.certificates(now, policy);
        preparation.serviceAccount();
        preparation.modes();
        return preparation;
    }

    /** The authorities this cluster has, in a fixed order. */
    static List<ClusterAuthority> authorities(ClusterPkiSpec spec) {
        return Arrays.stream(ClusterAuthority.values())
                .filter(a -> a.under(spec.profile()) == a)
                .toList();
    }

    private void authorities(Instant now) {
        for (ClusterAuthority id : authorities(spec)) {
            PkiFiles files = layout.files(id);
            int before = findings.size();
            PresentAuthority present = PresentAuthority.read(id, folder, files, now, findings);
            authorities.put(id, present);
            if (!present.exists() && findings.size() == before) {
                changes.add(PkiChange.of(PkiChange.Kind.CREATE_AUTHORITY, id.id()));
            }
        }
        findings.addAll(PresentAuthority.clashes(List.copyOf(authorities.values())));
    }

    private void certificates(Instant now, RenewalPolicy policy) {
        for (RequiredCertificate required : layout.certificates(spec)) {
            PresentCertificate present = PresentCertificate.read(required, folder, layout.files(required), findings);
            certificates.add(present);
            PresentAuthority authority = authority(required.authority());
            Optional<X509Certificate> issuer = authority.chain().stream().findFirst();
            present.change(spec, issuer, now, policy).ifPresent(change -> {
                changes.add(change);
                if (authority.exists() && authority.signer().isEmpty()) {
                    findings.add(Finding.error(
                            "pki.authority-key-elsewhere",
                            folder.place(layout.files(required).certificate()),
                            "%s, but the key of %s is not here; issue it where that key is, and put it here"
                                    .formatted(change, authority.id().id())));
                }
            });
        }
    }

    private void serviceAccount() {
        PkiFiles files = layout.serviceAccount();
        Optional<Secret> key = folder.read(files.key());
        if (key.isEmpty()) {
            if (folder.exists(files.certificate())) {
                findings.add(Finding.error(
                        "pki.sa-half",
                        folder.place(files.certificate()),
                        "is a public key without its private half %s; bring that back, or move this one away"
                                .formatted(files.key())));
            } else {
                changes.add(PkiChange.of(PkiChange.Kind.CREATE_SERVICE_ACCOUNT_KEYS, "sa"));
            }
            return;
        }
        List<Finding> wrong = serviceAccountFindings(key.get(), files);
        findings.addAll(wrong);
        if (Finding.anyError(wrong)) {
            return;
        }
        try {
            serviceAccount = Optional.of(ServiceAccountKeys.fromPem(key.get()));
        } catch (PkiException e) {
            findings.add(Finding.error(e.code(), folder.place(files.key()), "" + e.getMessage()));
        }
        if (folder.text(files.certificate()).isEmpty()) {
            changes.add(PkiChange.of(PkiChange.Kind.WRITE_PUBLIC_KEY, "sa"));
        }
    }

    private List<Finding> serviceAccountFindings(Secret key, PkiFiles files) {
        List<X509Certificate> own =
                authorities.values().stream().flatMap(a -> a.chain().stream()).toList();
        Stream<Finding> found = Stream.concat(
                ServiceAccountKeyFile.check(key, ServiceAccountKeyFile.Use.SIGN, own).stream()
                        .map(f -> placed(f, files.key())),
                folder
                        .read(files.certificate())
                        .map(p -> ServiceAccountKeyFile.check(p, ServiceAccountKeyFile.Use.CHECK, own))
                        .orElse(List.of())
                        .stream()
                        .map(f -> placed(f, files.certificate())));
        return found.toList();
    }

    private Finding placed(Finding finding, String file) {
        FieldPath place = folder.place(file);
        return new Finding(finding.id(), finding.severity(), place, finding.message(), finding.location());
    }

    private void modes() {
        List<PkiFiles> all = new ArrayList<>(List.of(layout.serviceAccount()));
        authorities.keySet().forEach(a -> all.add(layout.files(a)));
        certificates.forEach(c -> all.add(layout.files(c.required())));
        findings.addAll(folder.modes(all));
    }

    PresentAuthority authority(ClusterAuthority id) {
        return Objects.requireNonNull(authorities.get(id), id.id());
    }

    List<PresentCertificate> certificates() {
        return certificates;
    }

    Optional<ServiceAccountKeys> serviceAccountKeys() {
        return serviceAccount;
    }

    PkiFolder folder() {
        return folder;
    }

    List<PkiChange> changes() {
        return List.copyOf(changes);
    }

    List<Finding> findings() {
        return findings.stream().distinct().sorted(Finding.ORDER).toList();
    }
}
