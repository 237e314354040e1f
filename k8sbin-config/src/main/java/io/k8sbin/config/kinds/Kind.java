package io.k8sbin.config.kinds;

import io.k8sbin.core.KubernetesVersion;
import java.util.List;
import java.util.Optional;

/**
 * A kind and the forms its documents have.
 *
 * @param type its class
 * @param schema its fields
 * @param wires its forms, oldest first
 */
record Kind<T extends ConfigKind>(Class<T> type, Schema<T> schema, List<Wire> wires) {
    /** The newest form. */
    Wire newest() {
        return wires.get(wires.size() - 1);
    }

    /** The newest form this Kubernetes reads. */
    Optional<Wire> wireFor(KubernetesVersion version) {
        for (int i = wires.size() - 1; i >= 0; i--) {
            if (wires.get(i).isReadBy(version)) {
                return Optional.of(wires.get(i));
            }
        }
        return Optional.empty();
    }

    /** The form of this name, {@code apiVersion/kind}. */
    Optional<Wire> wire(String name) {
        for (Wire wire : wires) {
            if (wire.name().equals(name)) {
                return Optional.of(wire);
            }
        }
        return Optional.empty();
    }

    /** Which Kubernetes reads documents of this kind, in words. */
    String availability() {
        int since = wires.stream().mapToInt(w -> w.range().since()).min().orElse(0);
        boolean open = wires.stream().anyMatch(w -> w.range().removed() == 0);
        int removed = wires.stream().mapToInt(w -> w.range().removed()).max().orElse(0);
        return "exists since 1." + since + (open ? "" : " and was removed in 1." + removed);
    }
}
