package io.k8sbin.cluster.spec.internal;

import io.k8sbin.cluster.spec.PathsSpec;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Directories of a host: each its own, and none inside another that does not expect it. */
final class PathRules {
    /** Where one may lie in another: configuration holds certificates, and those of Kubernetes hold etcd's. */
    private static final Set<String> NESTING = Set.of(
            "certificates in configuration", "etcdCertificates in configuration", "etcdCertificates in certificates");

    /** Where a rollout keeps its manifest on every host. */
    private static final HostPath STATE = HostPath.of("/var/lib/k8sbin");

    private final List<Named> all = new ArrayList<>();
    private final SpecFindings findings;

    private record Named(String field, HostPath path) {
        boolean isOfCertificates() {
            return field.equals("certificates") || field.equals("etcdCertificates");
        }

        FieldPath at() {
            return FieldPath.of("paths", field);
        }
    }

    PathRules(PathsSpec paths, SpecFindings findings) {
        this.findings = findings;
        all.add(new Named("binaries", paths.binaries()));
        all.add(new Named("configuration", paths.configuration()));
        all.add(new Named("certificates", paths.certificates()));
        all.add(new Named("data", paths.data()));
        all.add(new Named("etcdCertificates", paths.etcdCertificates()));
        all.add(new Named("etcdData", paths.etcdData()));
    }

    void check() {
        all.forEach(this::alone);
        for (int i = 0; i < all.size(); i++) {
            for (Named earlier : all.subList(0, i)) {
                together(earlier, all.get(i));
            }
        }
    }

    private void alone(Named one) {
        if (!findings.intact(one.at())) {
            return;
        }
        if (one.path().parent().equals(HostPath.of("/"))) {
            findings.invalid(one.at(), one.path(), "must be at least two directories deep");
        } else if (one.path().startsWith(STATE) || STATE.startsWith(one.path())) {
            findings.invalid(one.at(), one.path(), "holds or is in " + STATE + ", which k8sbin needs for itself");
        } else if (one.isOfCertificates()
                && one.path().name().equals(one.path().parent().name())) {
            findings.warning(
                    "cluster.nested-directory",
                    one.at(),
                    one.path()
                            + " is a directory in one of its own name, as a second scp -r leaves it: files of the first"
                            + " copy are stale; use " + one.path().parent());
        }
    }

    private void together(Named earlier, Named later) {
        if (!findings.intact(earlier.at()) || !findings.intact(later.at())) {
            return;
        }
        boolean first = findings.blame(later.at(), earlier.at()).equals(later.at());
        Named blamed = first ? later : earlier;
        Named other = first ? earlier : later;
        if (blamed.path().equals(other.path())) {
            findings.duplicate(
                    blamed.at(), blamed.path(), "is " + other.at() + " already; give each its own directory");
        } else if (isMisplaced(blamed, other)) {
            findings.invalid(
                    blamed.at(), blamed.path(), "lies in " + other.at() + " " + other.path() + "; keep them apart");
        } else if (isMisplaced(other, blamed)) {
            findings.invalid(
                    blamed.at(), blamed.path(), "holds " + other.at() + " " + other.path() + "; keep them apart");
        }
    }

    private static boolean isMisplaced(Named inner, Named outer) {
        return inner.path().startsWith(outer.path()) && !NESTING.contains(inner.field() + " in " + outer.field());
    }
}
