package io.k8sbin.cluster.spec.internal;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.KubeadmSpec;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.KubernetesVersion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What mode kubeadm asks for; nothing of it may stand in a description of the other mode. */
final class KubeadmRules {
    private static final FieldPath KUBEADM = FieldPath.of("kubeadm");
    private static final KubernetesVersion DOCKER_GONE = KubernetesVersion.minor(1, 24);
    private static final String IMAGE =
            "[a-z0-9][a-z0-9._/:-]*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[0-9a-f]{64})";

    private final ClusterSpec spec;
    private final KubeadmSpec kubeadm;
    private final SpecFindings findings;

    KubeadmRules(ClusterSpec spec, SpecFindings findings) {
        this.spec = spec;
        this.kubeadm = spec.kubeadm();
        this.findings = findings;
    }

    void check() {
        if (spec.mode() != Mode.KUBEADM) {
            if (!kubeadm.equals(KubeadmSpec.DEFAULT) && findings.intact(KUBEADM)) {
                findings.add(FieldError.of(FieldError.Type.FORBIDDEN, KUBEADM, "belongs to mode: kubeadm; set it"));
            }
            return;
        }
        docker();
        network();
        matching("imageRepository", kubeadm.imageRepository(), "[a-z0-9][a-z0-9._/:-]{0,254}", "k8s.gcr.io");
        matching("proxyImage", kubeadm.proxyImage(), IMAGE, "nginx:1.17.6-alpine");
        matching("locale", kubeadm.locale(), "[A-Za-z]+(_[A-Z]{2})?(\\.[A-Za-z0-9-]+)?", "en_US.UTF-8");
        matching("timezone", kubeadm.timezone(), "[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,2}", "Asia/Shanghai");
        each("modules", kubeadm.modules(), "[A-Za-z0-9][A-Za-z0-9_-]{0,62}", "ip_vs_wrr");
        each("skipPhases", kubeadm.skipPhases(), "[a-z][a-z-]*(/[a-z][a-z-]*)?", "addon/coredns");
        each("ignorePreflightErrors", kubeadm.ignorePreflightErrors(), "[A-Za-z][A-Za-z0-9-]*", "Swap");
        timeout();
    }

    private void docker() {
        FieldPath runtime = KUBEADM.child("runtime");
        boolean docker = kubeadm.runtime() == KubeadmSpec.Engine.DOCKER;
        if (docker && findings.intact(runtime) && spec.version().isAtLeastMinor(DOCKER_GONE)) {
            findings.error(
                    FieldError.Type.NOT_SUPPORTED,
                    runtime,
                    "docker",
                    "Kubernetes " + spec.version().minorText() + " has no dockershim; use containerd");
        }
        FieldPath proxy = KUBEADM.child("proxyImage");
        if (!docker && kubeadm.proxyImage().isPresent() && findings.intact(proxy)) {
            findings.invalid(
                    proxy,
                    kubeadm.proxyImage().get(),
                    "runs in docker; set kubeadm.runtime to docker, or leave it out");
        }
    }

    private void network() {
        FieldPath manifest = KUBEADM.child("flannelManifest");
        if (kubeadm.flannelManifest().isPresent()
                && findings.intact(manifest)
                && spec.network().podCidr().network().isIpv6()) {
            findings.invalid(manifest, kubeadm.flannelManifest().get(), "flannel's host-gw is for IPv4; leave it out");
        }
    }

    private void matching(String field, Optional<String> value, String pattern, String example) {
        FieldPath path = KUBEADM.child(field);
        value.filter(v -> findings.intact(path) && !v.matches(pattern))
                .ifPresent(v -> findings.invalid(path, v, "not of the form of " + example));
    }

    private void each(String field, List<String> values, String pattern, String example) {
        for (int i = 0; i < values.size(); i++) {
            matching(KUBEADM.child(field).index(i), values.get(i), pattern, example);
        }
    }

    private void matching(FieldPath path, String value, String pattern, String example) {
        if (findings.intact(path) && !value.matches(pattern)) {
            findings.invalid(path, value, "not of the form of " + example);
        }
    }

    private void timeout() {
        FieldPath path = KUBEADM.child("timeout");
        boolean sensible = kubeadm.timeout().compareTo(Duration.ofSeconds(30)) >= 0
                && kubeadm.timeout().compareTo(Duration.ofHours(1)) <= 0;
        if (findings.intact(path) && !sensible) {
            findings.invalid(path, SpecReader.SpecDurations.print(kubeadm.timeout()), "must be 30s to 1h");
        }
    }
}
