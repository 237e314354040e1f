package io.k8sbin.pki;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares what a certificate says with what it should say. */
final class ContentCheck {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int KEY_ENCIPHERMENT = 2;

    private ContentCheck() {}

    static List<ReissueReason> reasons(CertificateSpec wanted, X509Certificate existing) {
        List<ReissueReason> reasons = new ArrayList<>();
        subject(wanted, existing).ifPresent(reasons::add);
        names(wanted, existing).ifPresent(reasons::add);
        Set<String> usages = new TreeSet<>(CertificateContents.extendedKeyUsages(existing));
        if (!usages.equals(new TreeSet<>(wanted.profile().extendedKeyUsages()))) {
            reasons.add(new ReissueReason(
                    ReissueReason.Kind.EXTENDED_KEY_USAGE,
                    "has %s, wanted %s".formatted(usages, wanted.profile().extendedKeyUsages())));
        }
        keyUsage(wanted, existing).ifPresent(reasons::add);
        if (existing.getBasicConstraints() >= 0) {
            reasons.add(new ReissueReason(ReissueReason.Kind.BASIC_CONSTRAINTS, "says it is an authority"));
        }
        Optional<KeyAlgorithm> key = KeyAlgorithm.of(existing.getPublicKey());
        if (!key.equals(Optional.of(wanted.keyAlgorithm()))) {
            String has =
                    key.map(KeyAlgorithm::name).orElse(existing.getPublicKey().getAlgorithm());
            reasons.add(new ReissueReason(
                    ReissueReason.Kind.KEY_ALGORITHM, "has %s, wanted %s".formatted(has, wanted.keyAlgorithm())));
        }
        return reasons;
    }

    private static Optional<ReissueReason> subject(CertificateSpec wanted, X509Certificate existing) {
        Optional<DistinguishedName> subject = readable(existing);
        return subject.equals(Optional.of(wanted.subject()))
                ? Optional.empty()
                : Optional.of(new ReissueReason(
                        ReissueReason.Kind.SUBJECT,
                        "is %s, wanted %s".formatted(existing.getSubjectX500Principal(), wanted.subject())));
    }

    private static Optional<DistinguishedName> readable(X509Certificate certificate) {
        try {
            return Optional.of(DistinguishedName.subjectOf(certificate));
        } catch (InvalidCertificateSpecException e) {
            return Optional.empty();
        }
    }

    private static Optional<ReissueReason> names(CertificateSpec wanted, X509Certificate existing) {
        List<CertificateContents.Name> present = CertificateContents.names(existing);
        List<String> extra = present.stream()
                .filter(n ->
                        n.value().filter(wanted.subjectAltNames()::contains).isEmpty())
                .map(CertificateContents.Name::text)
                .toList();
        List<SubjectAltName> missing = new ArrayList<>(wanted.subjectAltNames());
        missing.removeAll(present.stream().flatMap(n -> n.value().stream()).toList());
        return extra.isEmpty() && missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReissueReason(
                        ReissueReason.Kind.SUBJECT_ALT_NAMES, "lacks %s, has %s too much".formatted(missing, extra)));
    }

    /** keyEncipherment is wanted with RSA and tolerated elsewhere: cfssl and kubeadm always write it. */
    private static Optional<ReissueReason> keyUsage(CertificateSpec wanted, X509Certificate existing) {
        boolean[] usage = existing.getKeyUsage();
        boolean right = usage != null && usage[DIGITAL_SIGNATURE];
        for (int i = 1; right && i < usage.length; i++) {
            right = !usage[i] || i == KEY_ENCIPHERMENT;
        }
        if (right && (usage[KEY_ENCIPHERMENT] || !wanted.keyAlgorithm().isRsa())) {
            return Optional.empty();
        }
        return Optional.of(new ReissueReason(
                ReissueReason.Kind.KEY_USAGE,
                "has bits %s, wanted digitalSignature%s"
                        .formatted(
                                usage == null ? "none" : Arrays.toString(usage),
                                wanted.keyAlgorithm().isRsa() ? " and keyEncipherment" : "")));
    }
}
