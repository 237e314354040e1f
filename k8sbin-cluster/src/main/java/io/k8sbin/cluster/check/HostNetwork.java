package io.k8sbin.cluster.check;

import java.util.List;
import java.util.Optional;

/**
 * How a host stands in the network of pods.
 *
 * @param routes lines of its routing table, {@code 172.30.1.0/24 via 10.0.0.2 dev eth0}; none when they are too many to tell
 * @param forwarding the kernel's setting, {@code 0} or {@code 1}; empty when unknown
 * @param forwardPolicy what its packet filter does to packets it forwards and knows no rule for: {@code ACCEPT},
 *     {@code DROP}; empty when unknown
 * @param pods attempts to reach pods of other hosts
 * @param name what the cluster's name server answered it; none when it was not asked
 */
public record HostNetwork(
        Optional<List<String>> routes,
        String forwarding,
        String forwardPolicy,
        List<PodAttempt> pods,
        Optional<NameAnswer> name) {
    /** Copies the lists. */
    public HostNetwork {
        routes = routes.map(List::copyOf);
        pods = List.copyOf(pods);
    }

    /** Attempts to reach pods of one other host. */
    public List<PodAttempt> to(String node) {
        return pods.stream().filter(p -> p.node().equals(node)).toList();
    }
}
