package io.k8sbin.config.kinds;

import io.k8sbin.core.KubernetesVersion;
import java.util.Optional;

/**
 * What a document is read as, judged for or written for.
 *
 * @param wire its form
 * @param version the Kubernetes that reads it, where that is known
 */
record Target(Wire wire, Optional<KubernetesVersion> version) {
    static Target of(Wire wire) {
        return new Target(wire, Optional.empty());
    }

    static Target of(Wire wire, KubernetesVersion version) {
        return new Target(wire, Optional.of(version));
    }

    /** Whether the Kubernetes is known and older than 1.minor. */
    boolean isBefore(int minor) {
        return version.isPresent() && version.get().minor() < minor;
    }
}
