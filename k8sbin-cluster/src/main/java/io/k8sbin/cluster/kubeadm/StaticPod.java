package io.k8sbin.cluster.kubeadm;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.kinds.ClusterConfiguration;
import io.k8sbin.config.kinds.ExtraArg;
import io.k8sbin.core.HostPath;
import java.util.List;
import java.util.Optional;

/**
 * A component of the control plane that the kubelet runs from a manifest kubeadm wrote. Immutable.
 *
 * @param name of the component and of its container: {@code kube-apiserver}
 * @param port it serves TLS on
 * @param flags what the description adds to kubeadm's own flags, {@code --name=value}
 * @param certificate what it serves; none for components that make theirs themselves
 */
public record StaticPod(String name, int port, List<String> flags, Optional<HostPath> certificate) {
    private static final int CONTROLLER_MANAGER_PORT = 10257;
    private static final int SCHEDULER_PORT = 10259;

    /** Copies the list. */
    public StaticPod {
        flags = List.copyOf(flags);
    }

    /** Those of a host; none where kubeadm makes no control plane. */
    public static List<StaticPod> of(ClusterSpec spec, NodeSpec node) {
        if (spec.mode() != Mode.KUBEADM || !node.is(NodeRole.CONTROL_PLANE)) {
            return List.of();
        }
        ClusterConfiguration document = new ClusterDocument(spec).build();
        HostPath served = spec.paths().certificates().resolve("apiserver.crt");
        return List.of(
                new StaticPod(
                        "kube-apiserver",
                        spec.apiServer().port(),
                        flags(document.apiServer().map(c -> c.extraArgs())),
                        Optional.of(served)),
                new StaticPod(
                        "kube-controller-manager",
                        CONTROLLER_MANAGER_PORT,
                        flags(document.controllerManager().map(c -> c.extraArgs())),
                        Optional.empty()),
                new StaticPod(
                        "kube-scheduler",
                        SCHEDULER_PORT,
                        flags(document.scheduler().map(c -> c.extraArgs())),
                        Optional.empty()));
    }

    private static List<String> flags(Optional<List<ExtraArg>> arguments) {
        return arguments.orElse(List.of()).stream()
                .map(a -> "--" + a.name().orElse("") + "=" + a.value().orElse(""))
                .toList();
    }

    /** The manifest on its host. */
    public HostPath manifest() {
        return KubeadmPaths.MANIFESTS.resolve(name + ".yaml");
    }
}
