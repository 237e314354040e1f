package io.k8sbin.cluster.spec;

import io.k8sbin.core.IpAddress;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One host of the cluster.
 *
 * @param name the node's name in Kubernetes and etcd: a lower-case DNS label
 * @param address the address the other nodes reach it at
 * @param roles what it does
 * @param sshAddress where the operator reaches it, {@code host} or {@code host:port}; the address on the common port when absent
 * @param labels labels of the Node object
 */
public record NodeSpec(
        String name, IpAddress address, Set<NodeRole> roles, Optional<String> sshAddress, Map<String, String> labels) {
    /** Copies the collections. */
    public NodeSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(sshAddress, "sshAddress");
        EnumSet<NodeRole> sorted = EnumSet.noneOf(NodeRole.class);
        sorted.addAll(roles);
        roles = Collections.unmodifiableSet(sorted);
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    }

    /** A node reached at its own address, without labels. */
    public static NodeSpec of(String name, String address, NodeRole... roles) {
        return new NodeSpec(name, IpAddress.of(address), Set.of(roles), Optional.empty(), Map.of());
    }

    /** Whether it has the role. */
    public boolean is(NodeRole role) {
        return roles.contains(role);
    }
}
