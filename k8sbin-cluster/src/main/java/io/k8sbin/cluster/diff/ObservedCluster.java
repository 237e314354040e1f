package io.k8sbin.cluster.diff;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A cluster as observed.
 *
 * @param nodes by name
 * @param api what the API answered
 */
public record ObservedCluster(Map<String, ObservedNode> nodes, ObservedApi api) {
    /** Copies the map. */
    public ObservedCluster {
        nodes = Collections.unmodifiableMap(new TreeMap<>(nodes));
    }

    /** The observation of a node. */
    public ObservedNode node(String name) {
        return Optional.ofNullable(nodes.get(name))
                .orElseThrow(() -> new IllegalArgumentException("node was not observed: " + name));
    }
}
