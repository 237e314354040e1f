package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.HostNetwork;
import io.k8sbin.cluster.check.PodAttempt;
import io.k8sbin.cluster.check.PodAttempt.Outcome;
import io.k8sbin.cluster.diff.NodeReadiness;
import io.k8sbin.cluster.plan.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether hosts reach pods of other hosts, and on whose side the way ends where they do not. */
final class PodNetworkRules {
    private final Case examined;
    private final PodPath path;

    PodNetworkRules(Case examined) {
        this.examined = examined;
        this.path = new PodPath(examined.plan);
    }

    /** Who did not reach a host's pods, and who did. */
    private record Visits(List<Case.Patient> lost, List<Case.Patient> reached) {}

    void check() {
        if (!examined.hasCome(Phase.WORKERS) || examined.health.api().isEmpty()) {
            return;
        }
        Set<String> unready = unready();
        for (Case.Patient host : examined.patients()) {
            // the pods of a node that is not Ready are no longer what the API says of them
            if (!unready.contains(host.name())) {
                judge(host, visits(host));
            }
        }
    }

    private Set<String> unready() {
        return examined.health.api().orElseThrow().nodes().stream()
                .filter(n -> !NodeReadiness.isReady(n))
                .map(n -> n.at("metadata", "name").text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Visits visits(Case.Patient to) {
        Visits visits = new Visits(new ArrayList<>(), new ArrayList<>());
        for (Case.Patient from : examined.patients()) {
            List<PodAttempt> tried = from.seen().network().to(to.name());
            if (tried.stream().anyMatch(a -> a.outcome() == Outcome.REACHED)) {
                visits.reached().add(from);
            } else if (tried.stream().anyMatch(a -> a.outcome() == Outcome.LOST)) {
                visits.lost().add(from);
            }
        }
        return visits;
    }

    private void judge(Case.Patient to, Visits visits) {
        List<Case.Patient> unexplained = new ArrayList<>();
        for (Case.Patient from : visits.lost()) {
            path.brokenAt(from, to)
                    .ifPresentOrElse(
                            b -> find(
                                    from,
                                    "pods of " + to.name() + " cannot be reached from here: ",
                                    b,
                                    evidence(from, to)),
                            () -> unexplained.add(from));
        }
        if (unexplained.isEmpty()) {
            return;
        }
        String evidence = unexplained.stream().map(from -> evidence(from, to)).collect(Collectors.joining("\n"));
        HostNetwork network = to.seen().network();
        // one that everybody else reaches is not the one to look at
        if (visits.reached().isEmpty() || path.brokenIn(network).isPresent()) {
            find(
                    to,
                    "its pods cannot be reached from other hosts: ",
                    path.brokenIn(network).orElse(PodPath.UNKNOWN),
                    evidence);
        } else {
            unexplained.forEach(from -> find(
                    from,
                    "pods of " + to.name() + " cannot be reached from here: ",
                    PodPath.UNKNOWN,
                    evidence(from, to)));
        }
    }

    private void find(Case.Patient where, String what, PodPath.Break broken, String evidence) {
        examined.error("pod-unreachable", where, what + broken.cause(), evidence, broken.remedy());
    }

    private static String evidence(Case.Patient from, Case.Patient to) {
        return from.seen().network().to(to.name()).stream()
                .filter(a -> a.outcome() == Outcome.LOST)
                .map(a -> "from " + from.name() + " (" + from.node().node().address() + ") to " + a.pod() + " at "
                        + a.at() + " on " + to.name() + ": " + a.said())
                .collect(Collectors.joining("\n"));
    }
}
