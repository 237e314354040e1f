package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.UnitHealth;
import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.kubeadm.StaticPod;
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
import java.util.stream.Stream;

/** Certificates on disk and as served. */
final class CertificateRules {
    private static final Duration SOON = Duration.ofDays(30);
    private static final String RENEWAL =
            "run apply; it reissues what is due and restarts who reads it, one host at a time";
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
                    KubeadmCertificate.at(examined.plan.spec(), host.node().node(), path)
                            .map(KubeadmCertificate::making)
                            .orElse("run apply; it puts it back"));
            return;
        }
        X509Certificate leaf = read.orElseThrow();
        Optional<KubeadmCertificate> own =
                KubeadmCertificate.at(examined.plan.spec(), host.node().node(), path);
        validity(
                host,
                path.toString(),
                leaf,
                own.map(KubeadmCertificate::renewal).orElse(RENEWAL));
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

    /** Nothing planned, nothing of kubeadm's, nothing a running unit names, and nothing a kubelet made. */
    private boolean isForeign(Case.Patient host, HostPath path) {
        return host.node().file(path).isEmpty()
                && KubeadmCertificate.at(examined.plan.spec(), host.node().node(), path)
                        .isEmpty()
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

    private void validity(Case.Patient host, String what, X509Certificate leaf, String remedy) {
        Instant end = leaf.getNotAfter().toInstant();
        Instant begin = leaf.getNotBefore().toInstant();
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
        leaf(pem).ifPresent(presented -> {
            host.node().units().stream()
                    .filter(u -> u.ports().contains(port))
                    .findFirst()
                    .ifPresent(u -> served(host, port, u, presented));
            StaticPod.of(examined.plan.spec(), host.node().node()).stream()
                    .filter(p -> p.port() == port)
                    .forEach(p -> served(host, port, p, presented));
        });
    }

    private void served(Case.Patient host, int port, PlannedUnit unit, X509Certificate presented) {
        // a kubelet that kubeadm made serves a certificate of its own making, which nobody verifies
        boolean judged = !examined.isKubeadm() || !unit.name().equals("kubelet.service") || isOurs(presented);
        if (judged) {
            validity(host, "the certificate " + unit.name() + " serves on port " + port, presented, RENEWAL);
        }
        older(
                host,
                port,
                unit.name(),
                presented,
                onDisk(host, unit),
                "systemctl restart " + unit.name() + ", or run apply");
    }

    private void served(Case.Patient host, int port, StaticPod pod, X509Certificate presented) {
        List<X509Certificate> disk =
                pod.certificate().stream().flatMap(p -> onDisk(host, p)).toList();
        String remedy = pod.certificate()
                .flatMap(p ->
                        KubeadmCertificate.at(examined.plan.spec(), host.node().node(), p))
                .map(KubeadmCertificate::renewal)
                .orElse(RENEWAL);
        validity(host, "the certificate " + pod.name() + " serves on port " + port, presented, remedy);
        older(host, port, pod.name(), presented, disk, KubeadmCertificate.restart(pod.name()));
    }

    private void older(
            Case.Patient host,
            int port,
            String name,
            X509Certificate presented,
            List<X509Certificate> disk,
            String remedy) {
        if (!disk.isEmpty() && !disk.contains(presented)) {
            examined.error(
                    "certificate-not-served",
                    host,
                    name + " still serves an older certificate than the one on its disk: it has not been restarted",
                    "port " + port + " serves serial "
                            + presented.getSerialNumber().toString(16) + ", disk has "
                            + disk.get(0).getSerialNumber().toString(16),
                    remedy);
        }
    }

    private boolean isOurs(X509Certificate leaf) {
        return leaf(examined.plan.directory().authorityPem(Authority.KUBERNETES))
                .map(ca -> ca.getSubjectX500Principal().equals(leaf.getIssuerX500Principal()))
                .orElse(false);
    }

    /** The certificates a unit's flags name; etcd has one for clients and one for its peers. */
    private List<X509Certificate> onDisk(Case.Patient host, PlannedUnit unit) {
        Optional<UnitHealth> health = host.seen().unit(unit.name());
        Stream<HostPath> flags = SERVING_FLAGS.stream()
                .flatMap(flag -> health.flatMap(h -> h.flag(flag)).stream())
                .map(HostPath::of);
        HostPath folder = examined.plan.spec().paths().etcdCertificates();
        Stream<HostPath> environment = examined.isKubeadm() && unit.name().equals("etcd.service")
                ? Stream.of(folder.resolve("etcd.pem"), folder.resolve("etcd-peer.pem"))
                : Stream.empty();
        return Stream.concat(flags, environment)
                .flatMap(path -> onDisk(host, path))
                .toList();
    }

    private static Stream<X509Certificate> onDisk(Case.Patient host, HostPath path) {
        return Optional.ofNullable(host.seen().certificates().get(path)).stream()
                .flatMap(pem -> leaf(pem).stream());
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

    static Optional<X509Certificate> leaf(String pem) {
        try {
            return Pem.certificates(pem).stream().findFirst();
        } catch (PkiException e) {
            return Optional.empty();
        }
    }
}
