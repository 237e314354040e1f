package io.k8sbin.internal;

import io.k8sbin.cluster.diff.ObservedCluster;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.core.Finding;
import io.k8sbin.remote.HostState;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One look at all hosts.
 *
 * @param cluster what the difference is made from
 * @param states what each host answered, by node name
 */
public record Observation(ObservedCluster cluster, Map<String, HostState> states) {
    /** Copies the map. */
    public Observation {
        states = Collections.unmodifiableMap(new TreeMap<>(states));
    }

    /** What stands in the way of a rollout. */
    public List<Finding> preflight(ClusterPlan plan) {
        return new Preflight(plan, this).findings();
    }

    /** The largest distance of a host's clock from ours. */
    public Duration clockSkew() {
        return states.values().stream()
                .map(s -> s.facts().clockSkew().abs())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
