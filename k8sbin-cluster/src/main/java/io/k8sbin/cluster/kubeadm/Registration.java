package io.k8sbin.cluster.kubeadm;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.KubeadmSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.kinds.ApiEndpoint;
import io.k8sbin.config.kinds.ExtraArg;
import io.k8sbin.config.kinds.KubeadmTimeouts;
import io.k8sbin.config.kinds.NodeRegistrationOptions;
import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What init and join are told about a node. */
final class Registration {
    private static final KubernetesVersion SOCKETS_ARE_URLS = KubernetesVersion.minor(1, 24);
    private static final KubernetesVersion TIMEOUTS_OF_THEIR_OWN = KubernetesVersion.minor(1, 31);
    private final ClusterSpec spec;

    Registration(ClusterSpec spec) {
        this.spec = spec;
    }

    NodeRegistrationOptions of(NodeSpec node) {
        ExtraArg address = ExtraArg.builder()
                .name("node-ip")
                .value(node.address().toString())
                .build();
        NodeRegistrationOptions.Builder options = NodeRegistrationOptions.builder()
                .name(node.name())
                .criSocket(socket())
                .kubeletExtraArgs(List.of(address))
                .ignorePreflightErrors(ignored());
        // an empty list is said: kubeadm would keep pods off a control-plane node
        if (node.is(NodeRole.CONTROL_PLANE) && node.is(NodeRole.WORKER)) {
            options.taints(List.of());
        }
        return options.build();
    }

    private List<String> ignored() {
        List<String> ignored = new ArrayList<>(spec.kubeadm().ignorePreflightErrors());
        if (spec.kubeadm().swap() == KubeadmSpec.Swap.KEPT && !ignored.contains("Swap")) {
            ignored.add("Swap");
        }
        return ignored;
    }

    private String socket() {
        if (spec.kubeadm().runtime() == KubeadmSpec.Engine.DOCKER) {
            return "/var/run/dockershim.sock";
        }
        String socket = spec.runtime().socket().value();
        return spec.version().isAtLeastMinor(SOCKETS_ARE_URLS) ? "unix://" + socket : socket;
    }

    ApiEndpoint endpoint(NodeSpec node) {
        return ApiEndpoint.builder()
                .advertiseAddress(node.address().toString())
                .bindPort(spec.apiServer().port())
                .build();
    }

    Optional<KubeadmTimeouts> timeouts() {
        return spec.version().isAtLeastMinor(TIMEOUTS_OF_THEIR_OWN)
                ? Optional.of(KubeadmTimeouts.builder()
                        .controlPlaneComponentHealthCheck(spec.kubeadm().timeout())
                        .build())
                : Optional.empty();
    }
}
