package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.DiskUse;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.FileChange;
import io.k8sbin.cluster.diff.NodeChanges;
import java.time.Duration;

/** Clocks, disks, and files somebody changed. */
final class HostRules {
    private static final Duration SKEW_WARNING = Duration.ofSeconds(30);
    private static final Duration SKEW_ERROR = Duration.ofMinutes(5);
    private static final long LITTLE = 50L << 20;
    private final Case examined;

    HostRules(Case examined) {
        this.examined = examined;
    }

    void check() {
        examined.patients().forEach(this::clock);
        examined.patients().forEach(p -> p.seen().disks().forEach(d -> disk(p, d)));
        if (!examined.isUntouched()) {
            ClusterChanges.between(examined.health.files(), examined.plan)
                    .nodes()
                    .forEach(this::drift);
        }
    }

    private void clock(Case.Patient host) {
        Duration skew = host.seen().clockSkew().abs();
        String cause = "its clock is " + skew.toSeconds() + " s from the operator's";
        String remedy =
                "synchronise both clocks (systemd-timesyncd, chrony); certificates, tokens and leases depend on them";
        if (skew.compareTo(SKEW_ERROR) > 0) {
            examined.error("clock", host, cause, "", remedy);
        } else if (skew.compareTo(SKEW_WARNING) > 0) {
            examined.warning("clock", host, cause, "", remedy);
        }
    }

    private void disk(Case.Patient host, DiskUse disk) {
        String evidence = "%d MiB of %d MiB are free".formatted(disk.freeBytes() >> 20, disk.totalBytes() >> 20);
        String remedy = "make room there, or move " + disk.path() + " to a larger file system";
        if (disk.freeBytes() < LITTLE) {
            examined.error("disk-full", host, "the file system of " + disk.path() + " is full", evidence, remedy);
        } else if (disk.freeBytes() < disk.totalBytes() / 20) {
            examined.warning(
                    "disk-full", host, "the file system of " + disk.path() + " is nearly full", evidence, remedy);
        }
    }

    private void drift(NodeChanges changes) {
        examined.patients().stream()
                .filter(p -> p.name().equals(changes.name()))
                .forEach(host -> changes.files().forEach(file -> drift(host, file)));
    }

    private void drift(Case.Patient host, FileChange file) {
        examined.warning(
                "drift",
                host,
                file.path() + " is not as planned: " + file.why(),
                "",
                "run plan to see what differs; run apply to put it right, or change the description");
    }
}
