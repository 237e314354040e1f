package io.k8sbin.cluster.check;

import io.k8sbin.cluster.check.internal.Rules;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.core.Severity;
import java.time.Instant;
import java.util.List;

/**
 * What is wrong with a cluster. Pure: the same observation gives the same findings.
 *
 * <p>Knows how far a cluster has come: of what is not installed yet nothing is expected.
 *
 * @param findings worst first
 * @param leaders who leads, as {@code kube-scheduler: NODE}; empty when nobody could be asked
 */
public record Diagnosis(List<CheckFinding> findings, List<String> leaders) {
    /** Sorts and copies. */
    public Diagnosis {
        findings = findings.stream().sorted(CheckFinding.ORDER).distinct().toList();
        leaders = List.copyOf(leaders);
    }

    /** Compares what was seen with what the plan wants and with what a healthy cluster looks like. */
    public static Diagnosis of(ClusterPlan plan, ClusterHealth health, Instant now) {
        return new Rules(plan, health, now).diagnosis();
    }

    /** Whether nothing needs a hand. */
    public boolean isHealthy() {
        return findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }
}
