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
 * @param kubeadm what kubeadm's steps depend on; none in another mode, and none where only files and units were looked at
 */
public record ObservedCluster(Map<String, ObservedNode> nodes, ObservedApi api, Optional<ObservedKubeadm> kubeadm) {
    /** Copies the map. */
    public ObservedCluster {
        nodes = Collections.unmodifiableMap(new TreeMap<>(nodes));
    }

    /** Without what only kubeadm's steps depend on. */
    public ObservedCluster(Map<String, ObservedNode> nodes, ObservedApi api) {
        this(nodes, api, Optional.empty());
    }

    /** The observation of a node. */
    public ObservedNode node(String name) {
        return Optional.ofNullable(nodes.get(name))
                .orElseThrow(() -> new IllegalArgumentException("node was not observed: " + name));
    }
}
