package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.ApiHealth;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.KubeadmSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.PkiException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Things two programs must agree on: cgroup drivers, names in certificates and in bindings, the audit log. */
final class AgreementRules {
    private static final Pattern DRIVER = Pattern.compile("(?m)^cgroupDriver:\\s*\"?(\\w+)");
    private static final Pattern SYSTEMD = Pattern.compile("(?m)^\\s*SystemdCgroup\\s*=\\s*(true|false)");
    private static final Pattern DOCKER = Pattern.compile("native\\.cgroupdriver=(\\w+)");
    private final Case examined;

    AgreementRules(Case examined) {
        this.examined = examined;
    }

    void check() {
        for (Case.Patient host : examined.patients()) {
            if (examined.hasCome(Phase.WORKERS)
                    && examined.plan.spec().runsKubelet(host.node().node())) {
                cgroups(host);
            }
            if (examined.hasCome(Phase.API_SERVER) && host.node().node().is(NodeRole.CONTROL_PLANE)) {
                audit(host);
                examined.health.api().ifPresent(api -> kubeletClient(host, api));
            }
        }
    }

    private void cgroups(Case.Patient host) {
        Optional<String> kubelet = first(DRIVER, host.seen().texts(), "kubelet");
        if (examined.isKubeadm() && examined.plan.spec().kubeadm().runtime() == KubeadmSpec.Engine.DOCKER) {
            docker(host, kubelet);
            return;
        }
        Optional<String> runtime = first(SYSTEMD, host.seen().texts(), "config.toml")
                .map(v -> v.equals("true") ? "systemd" : "cgroupfs")
                .or(() -> kubelet.map(k -> "cgroupfs"));
        if (kubelet.isPresent() && !kubelet.equals(runtime)) {
            examined.error(
                    "cgroup-driver",
                    host,
                    "kubelet's cgroup driver is " + kubelet.orElseThrow() + ", containerd's is " + runtime.orElseThrow()
                            + ": no pod can start",
                    "",
                    "set kubelet.config.cgroupDriver to " + runtime.orElseThrow()
                            + ", or SystemdCgroup in containerd's config.toml");
        }
    }

    private void docker(Case.Patient host, Optional<String> kubelet) {
        Optional<String> runtime = first(DOCKER, host.seen().texts(), "daemon.json");
        if (kubelet.isPresent() && runtime.isPresent() && !kubelet.equals(runtime)) {
            examined.error(
                    "cgroup-driver",
                    host,
                    "kubelet's cgroup driver is " + kubelet.orElseThrow() + ", docker's is " + runtime.orElseThrow()
                            + ": no pod can start",
                    "",
                    "run apply, which puts /etc/docker/daemon.json right, or set kubelet.config.cgroupDriver to "
                            + runtime.orElseThrow());
        }
    }

    private static Optional<String> first(Pattern pattern, Map<HostPath, String> texts, String name) {
        return texts.entrySet().stream()
                .filter(e -> e.getKey().value().contains(name))
                .sorted(Map.Entry.comparingByKey())
                .map(e -> pattern.matcher(e.getValue()))
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst();
    }

    private void audit(Case.Patient host) {
        boolean wanted = examined.plan.spec().audit() != ClusterSpec.Audit.NONE;
        boolean runs = host.runs("kube-apiserver");
        if (wanted && runs && host.seen().auditBytes() == 0) {
            examined.warning(
                    "audit-inactive",
                    host,
                    "kube-apiserver writes no audit log although one is described",
                    "",
                    "see that its flags name the audit policy and log, and that the disk has room; run apply");
        }
    }

    /** kube-apiserver's name at kubelets must be bound to system:kubelet-api-admin, or logs and exec answer 403. */
    private void kubeletClient(Case.Patient host, ApiHealth api) {
        Optional<HostPath> file = host.seen()
                .unit("kube-apiserver.service")
                .flatMap(u -> u.flag("kubelet-client-certificate"))
                .map(HostPath::of);
        Optional<String> user = file.flatMap(
                        f -> Optional.ofNullable(host.seen().certificates().get(f)))
                .flatMap(AgreementRules::commonName);
        if (user.isEmpty() || api.bindings().isEmpty()) {
            return;
        }
        boolean bound = api.bindings().stream()
                .filter(b -> b.at("roleRef", "name").text().equals("system:kubelet-api-admin"))
                .flatMap(b -> b.at("subjects").elements().stream())
                .map(s -> s.at("name"))
                .map(Json::text)
                .anyMatch(user.orElseThrow()::equals);
        if (!bound) {
            examined.error(
                    "kubelet-client-unbound",
                    host,
                    "kube-apiserver calls kubelets as " + user.orElseThrow()
                            + ", who is not bound to system:kubelet-api-admin: logs and exec answer 403",
                    "certificate " + file.orElseThrow(),
                    "run apply; it puts back the certificate and the binding");
        }
    }

    private static Optional<String> commonName(String pem) {
        try {
            return DistinguishedName.subjectOf(Pem.certificates(pem).get(0)).commonName();
        } catch (PkiException e) {
            return Optional.empty();
        }
    }
}
