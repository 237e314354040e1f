package io.k8sbin.cluster.check;

import io.k8sbin.cluster.diff.ObservedCluster;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A cluster as it is now.
 *
 * @param hosts by node name
 * @param files what lies on the hosts that answered, for a comparison with the plan; its API says why that is silent
 * @param api what the API answered; none when it is silent
 */
public record ClusterHealth(Map<String, HostHealth> hosts, ObservedCluster files, Optional<ApiHealth> api) {
    /** Copies the map. */
    public ClusterHealth {
        hosts = Collections.unmodifiableMap(new TreeMap<>(hosts));
    }
}
