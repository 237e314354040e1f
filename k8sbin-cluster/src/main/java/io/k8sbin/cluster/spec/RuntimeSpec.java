package io.k8sbin.cluster.spec;

import io.k8sbin.core.HostPath;
import java.util.Objects;

/**
 * The container runtime: containerd.
 *
 * @param socket where it listens
 * @param cniBinaries where the CNI plugins are
 * @param sandboxImage image of the pause container; used where k8sbin writes containerd's configuration
 */
public record RuntimeSpec(HostPath socket, HostPath cniBinaries, String sandboxImage) {
    /** containerd's own socket and Debian's folder of CNI plugins. */
    public static final RuntimeSpec DEFAULT = new RuntimeSpec(
            HostPath.of("/run/containerd/containerd.sock"), HostPath.of("/usr/lib/cni"), "registry.k8s.io/pause:3.6");

    /** Refuses nulls. */
    public RuntimeSpec {
        Objects.requireNonNull(socket, "socket");
        Objects.requireNonNull(cniBinaries, "cniBinaries");
        Objects.requireNonNull(sandboxImage, "sandboxImage");
    }
}
