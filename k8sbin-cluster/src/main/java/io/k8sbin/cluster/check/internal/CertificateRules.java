package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.UnitHealth;
import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Severity;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.PkiException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Certificates on disk and as served. */
final class CertificateRules {
    private static final Duration SOON = Duration.ofDays(30);
    private static final List<String> SERVING_FLAGS = List.of("tls-cert-file", "cert-file", "peer-cert-file");
    private final Case examined;

    CertificateRules(Case examined) {
        this.examined = examined;
    }

    void check() {
        for (Case.Patient host : examined.patients()) {
            host.seen().certificates().forEach((path, pem) -> file(host, path, pem));
            host.seen().served().forEach((port, pem) -> served(host, port, pem));
        }
    }

    private void file(Case.Patient host, HostPath path, String pem) {
        Optional<X509Certificate> read = leaf(pem);
        if (isForeign(host, path)) {
            read.ifPresent(leaf -> foreign(host, path, leaf));
            return;
        }
        if (read.isEmpty()) {
            examined.error(
                    "certificate-damaged",
                    host,
                    path + " holds no readable certificate",
                    "",
                    "run apply; it puts it back");
            return;
        }
        X509Certificate leaf = read.orElseThrow();
        validity(host, path.toString(), leaf);
        planned(host, path).ifPresent(wanted -> {
            String is = DistinguishedName.subjectOf(leaf).toString();
            String should = DistinguishedName.subjectOf(wanted).toString();
            if (!is.equals(should)) {
                examined.error(
                        "certificate-identity",
                        host,
                        path + " is for " + is + ", not for " + should
                                + ": whoever shows it is taken for somebody else (403)",
                        "subject " + is,
                        "run apply; it puts the right certificate there and restarts who reads it");
            }
        });
    }

    /** Nothing planned, nothing a running unit names, and nothing a kubelet made. */
    private static boolean isForeign(Case.Patient host, HostPath path) {
        return host.node().file(path).isEmpty()
                && !path.name().startsWith("kubelet-")
                && host.seen().units().values().stream()
                        .flatMap(u -> u.arguments().stream())
                        .noneMatch(a -> a.endsWith(path.value()));
    }

    private void foreign(Case.Patient host, HostPath path, X509Certificate leaf) {
        Instant end = leaf.getNotAfter().toInstant();
        if (end.isBefore(examined.now)) {
            examined.warning(
                    "certificate-foreign",
                    host,
                    path + " expired on " + end + "; nothing of the plan reads it",
                    subject(leaf),
                    "remove it if nobody else needs it");
        }
    }

    private void validity(Case.Patient host, String what, X509Certificate leaf) {
        Instant end = leaf.getNotAfter().toInstant();
        Instant begin = leaf.getNotBefore().toInstant();
        String remedy = "run apply; it reissues what is due and restarts who reads it, one host at a time";
        if (end.isBefore(examined.now)) {
            examined.error("certificate-expired", host, what + " expired on " + end, subject(leaf), remedy);
        } else if (begin.isAfter(examined.now)) {
            examined.error(
                    "certificate-not-yet-valid",
                    host,
                    what + " is valid only from " + begin,
                    subject(leaf),
                    "look at the clocks of the operator and of the hosts");
        } else if (end.isBefore(examined.now.plus(SOON)) && isLongLived(begin, end)) {
            examined.warning("certificate-expiring", host, what + " expires on " + end, subject(leaf), remedy);
        }
    }

    /** Short-lived certificates are renewed by whoever holds them, and are always close to their end. */
    private static boolean isLongLived(Instant begin, Instant end) {
        return Duration.between(begin, end).compareTo(SOON.multipliedBy(3)) > 0;
    }

    private static String subject(X509Certificate leaf) {
        return "subject " + DistinguishedName.subjectOf(leaf);
    }

    private void served(Case.Patient host, int port, String pem) {
        if (pem.isEmpty()) {
            examined.add(
                    "certificate-unseen",
                    Severity.INFO,
                    Optional.of(host.name()),
                    "what is served on port " + port + " could not be looked at",
                    "",
                    "let the host's sshd forward to its own addresses (AllowTcpForwarding local)");
        }
        Optional<X509Certificate> presented = leaf(pem);
        Optional<PlannedUnit> unit = host.node().units().stream()
                .filter(u -> u.ports().contains(port))
                .findFirst();
        if (presented.isEmpty() || unit.isEmpty()) {
            return;
        }
        String name = unit.orElseThrow().name();
        validity(host, "the certificate " + name + " serves on port " + port, presented.orElseThrow());
        List<X509Certificate> disk = onDisk(host, name);
        if (!disk.isEmpty() && !disk.contains(presented.orElseThrow())) {
            examined.error(
                    "certificate-not-served",
                    host,
                    name + " still serves an older certificate than the one on its disk: it has not been restarted",
                    "port " + port + " serves serial "
                            + presented.orElseThrow().getSerialNumber().toString(16) + ", disk has "
                            + disk.get(0).getSerialNumber().toString(16),
                    "systemctl restart " + name + ", or run apply");
        }
    }

    /** The certificates a unit's flags name; etcd has one for clients and one for its peers. */
    private static List<X509Certificate> onDisk(Case.Patient host, String unit) {
        Optional<UnitHealth> health = host.seen().unit(unit);
        return SERVING_FLAGS.stream()
                .flatMap(flag -> health.flatMap(h -> h.flag(flag)).stream())
                .map(HostPath::of)
                .flatMap(path -> Optional.ofNullable(host.seen().certificates().get(path)).stream())
                .flatMap(pem -> leaf(pem).stream())
                .toList();
    }

    private static Optional<X509Certificate> planned(Case.Patient host, HostPath path) {
        return host.node()
                .file(path)
                .map(PlannedFile::image)
                .map(FileImage::content)
                .filter(FileImage.Bytes.class::isInstance)
                .map(c -> new String(((FileImage.Bytes) c).toByteArray(), StandardCharsets.UTF_8))
                .flatMap(CertificateRules::leaf);
    }

    private static Optional<X509Certificate> leaf(String pem) {
        try {
            return Pem.certificates(pem).stream().findFirst();
        } catch (PkiException e) {
            return Optional.empty();
        }
    }
}
