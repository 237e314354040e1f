package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.CheckFinding;
import io.k8sbin.cluster.check.ClusterHealth;
import io.k8sbin.cluster.check.HostHealth;
import io.k8sbin.cluster.check.PodHealth;
import io.k8sbin.cluster.check.UnitHealth;
import io.k8sbin.cluster.diff.ObservedNode;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.core.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One cluster under examination: what is wanted, what was seen, what was found so far. */
final class Case {
    final ClusterPlan plan;
    final ClusterHealth health;
    final Instant now;
    private final Set<Phase> installed = EnumSet.noneOf(Phase.class);
    private final List<CheckFinding> findings = new ArrayList<>();

    Case(ClusterPlan plan, ClusterHealth health, Instant now) {
        this.plan = plan;
        this.health = health;
        this.now = now;
        for (NodePlan node : plan.nodes()) {
            for (PlannedUnit unit : node.units()) {
                if (isOnHost(node, unit)) {
                    installed.add(unit.phase());
                }
            }
        }
    }

    private boolean isOnHost(NodePlan node, PlannedUnit unit) {
        return Optional.ofNullable(health.files().nodes().get(node.node().name()))
                .map(n -> n.unit(unit.name()).fragmentPath())
                .filter(there -> isFile(node, unit, there))
                .isPresent();
    }

    /** systemd calls a folder by either of its names where {@code /lib} is a link. */
    private static boolean isFile(NodePlan node, PlannedUnit unit, String there) {
        String whole = there.startsWith("/lib/") ? "/usr" + there : there;
        return node.unitFile(unit.name())
                .map(f -> f.image().path().value().equals(whole))
                .orElse(false);
    }

    /** Whether the cluster has come to a phase: some host has a unit of it or of a later one. */
    boolean hasCome(Phase phase) {
        return installed.stream().anyMatch(p -> p.compareTo(phase) >= 0);
    }

    /** Whether nothing of it is on any host. */
    boolean isUntouched() {
        return installed.isEmpty();
    }

    /** The hosts that answered, with what is planned for them. */
    List<Patient> patients() {
        List<Patient> all = new ArrayList<>();
        for (NodePlan node : plan.nodes()) {
            if (health.hosts().get(node.node().name()) instanceof HostHealth.Seen seen) {
                all.add(new Patient(node, seen));
            }
        }
        return all;
    }

    /** Whether some host that answered runs a component well, as a unit or as a pod. */
    boolean someoneRuns(String component) {
        return patients().stream().anyMatch(p -> p.runs(component));
    }

    /** Whether kubeadm made the control plane. */
    boolean isKubeadm() {
        return plan.spec().mode() == Mode.KUBEADM;
    }

    /** Whether a host's kubelet has a valid certificate of the cluster. */
    boolean isMember(Patient host) {
        return Optional.ofNullable(health.files().nodes().get(host.name()))
                .map(ObservedNode::joined)
                .orElse(false);
    }

    /** A host with its plan. */
    record Patient(NodePlan node, HostHealth.Seen seen) {
        String name() {
            return node.node().name();
        }

        /** Whether it runs a component well, as a unit or as a pod. */
        boolean runs(String component) {
            return seen.unit(component + ".service").map(UnitHealth::isWell).orElse(false)
                    || seen.pod(component).map(PodHealth::isWell).orElse(false);
        }

        /** The planned command line of a unit; empty for units of the distribution. */
        List<String> argv(PlannedUnit unit) {
            return node.command(unit.name());
        }
    }

    List<CheckFinding> findings() {
        return List.copyOf(findings);
    }

    void error(String id, Patient where, String cause, String evidence, String remedy) {
        add(id, Severity.ERROR, Optional.of(where.name()), cause, evidence, remedy);
    }

    void warning(String id, Patient where, String cause, String evidence, String remedy) {
        add(id, Severity.WARNING, Optional.of(where.name()), cause, evidence, remedy);
    }

    void error(String id, String cause, String evidence, String remedy) {
        add(id, Severity.ERROR, Optional.empty(), cause, evidence, remedy);
    }

    void add(String id, Severity severity, Optional<String> node, String cause, String evidence, String remedy) {
        findings.add(new CheckFinding("check." + id, severity, node, cause, evidence.strip(), remedy));
    }
}
