package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.Answer;
import io.k8sbin.cluster.check.Listener;
import io.k8sbin.cluster.check.PodHealth;
import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.kubeadm.StaticPod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The control plane as static pods: their manifests, their processes, their ports. */
final class PodRules {
    private static final String RENDER =
            "kubeadm init phase control-plane all --config=" + KubeadmPaths.DOCUMENTS + " on this host";
    private final Case examined;
    private final JournalCauses causes = new JournalCauses();

    PodRules(Case examined) {
        this.examined = examined;
    }

    void check() {
        for (Case.Patient host : examined.patients()) {
            boolean begun =
                    host.seen().pods().values().stream().anyMatch(p -> p.told().isPresent());
            if (begun || examined.isMember(host)) {
                StaticPod.of(examined.plan.spec(), host.node().node()).forEach(pod -> pod(host, pod));
            }
        }
    }

    private void pod(Case.Patient host, StaticPod pod) {
        Optional<PodHealth> seen = host.seen().pod(pod.name());
        if (seen.flatMap(PodHealth::told).isEmpty()) {
            examined.error("pod-missing", host, "there is no " + pod.manifest(), "", RENDER);
            return;
        }
        PodHealth health = seen.orElseThrow();
        if (!health.isRunning()) {
            down(host, pod, health);
        } else if (!health.isWell()) {
            unwell(host, pod, health);
        }
        manifest(host, pod, health.told().orElseThrow());
        if (health.isRunning()) {
            arguments(host, pod, health);
        }
        port(host, pod, health);
    }

    private void down(Case.Patient host, StaticPod pod, PodHealth health) {
        Optional<JournalCauses.Cause> known = causes.of(health.log());
        boolean kubelet = host.runs("kubelet");
        examined.error(
                "pod-down",
                host,
                pod.name() + " does not run, although its manifest is there"
                        + known.map(k -> ": " + k.cause())
                                .orElse(kubelet ? "" : ": the kubelet, which runs it, is not well"),
                last(health.log()),
                known.map(JournalCauses.Cause::remedy)
                        .orElse(
                                kubelet
                                        ? "read " + log(pod) + " and journalctl -u kubelet, and mend the cause"
                                        : "mend the kubelet first"));
    }

    private void unwell(Case.Patient host, StaticPod pod, PodHealth health) {
        Optional<JournalCauses.Cause> known = causes.of(health.log());
        examined.error(
                "pod-not-ready",
                host,
                pod.name() + " runs but is not ready"
                        + known.map(k -> ": " + k.cause()).orElse(""),
                health.readiness().map(Answer::text).orElse("") + "\n" + last(health.log()),
                known.map(JournalCauses.Cause::remedy).orElse("read " + log(pod)));
    }

    private static String log(StaticPod pod) {
        return "/var/log/pods/kube-system_" + pod.name() + "-*/" + pod.name();
    }

    private static String last(List<String> lines) {
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }

    /** A described flag that the manifest lacks or has otherwise: edited by hand, or not applied yet. */
    private void manifest(Case.Patient host, StaticPod pod, List<String> told) {
        Set<String> lacking = new TreeSet<>(pod.flags());
        told.forEach(lacking::remove);
        if (!lacking.isEmpty()) {
            examined.error(
                    "pod-arguments",
                    host,
                    pod.manifest() + " has other flags than described: " + names(lacking),
                    lines("described ", lacking),
                    "run apply where the description has changed; where the manifest was edited by hand, " + RENDER);
        }
    }

    private void arguments(Case.Patient host, StaticPod pod, PodHealth health) {
        Set<String> told = new TreeSet<>(health.told().orElse(List.of()));
        Set<String> runs = health.arguments().stream()
                .filter(a -> a.startsWith("--"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> lacking = new TreeSet<>(told);
        lacking.removeAll(runs);
        runs.removeAll(told);
        if (!lacking.isEmpty() || !runs.isEmpty()) {
            Set<String> both = new TreeSet<>(lacking);
            both.addAll(runs);
            examined.error(
                    "pod-arguments",
                    host,
                    pod.name() + " runs with other flags than its manifest says: " + names(both),
                    lines("manifest ", lacking) + lines("running ", runs),
                    "see journalctl -u kubelet for why it was not restarted; "
                            + KubeadmCertificate.restart(pod.name()));
        }
    }

    private static String names(Set<String> flags) {
        return flags.stream().map(f -> f.replaceFirst("=.*", "")).distinct().collect(Collectors.joining(", "));
    }

    private static String lines(String start, Set<String> flags) {
        return flags.stream().map(f -> start + UnitRules.shown(f) + "\n").collect(Collectors.joining());
    }

    private void port(Case.Patient host, StaticPod pod, PodHealth health) {
        List<Listener> holders = new ArrayList<>(host.seen().listeners());
        holders.removeIf(l -> l.port() != pod.port());
        if (health.isRunning() && holders.isEmpty()) {
            examined.error(
                    "port-closed",
                    host,
                    pod.name() + " runs but nothing listens on port " + pod.port(),
                    last(health.log()),
                    "read " + log(pod));
        }
        holders.stream()
                .filter(l -> !l.process().isEmpty() && !pod.name().startsWith(l.process()))
                .findFirst()
                .ifPresent(l -> examined.error(
                        "port-taken",
                        host,
                        "port " + pod.port() + " of " + pod.name() + " is taken by " + l.process(),
                        l.address() + ":" + l.port() + " held by " + l.process(),
                        "stop that program; the kubelet then starts " + pod.name() + " again"));
    }
}
