package io.k8sbin.config.rules;

import io.k8sbin.config.kinds.ClusterConfiguration;
import io.k8sbin.config.kinds.ClusterNetworking;
import java.util.Optional;

/** What a ClusterConfiguration says of addresses, kubeadm's defaults included. */
final class Networks {
    private Networks() {}

    static String services(ClusterConfiguration cluster) {
        return cluster.networking()
                .flatMap(ClusterNetworking::serviceSubnet)
                .filter(range -> !range.isEmpty())
                .orElse("10.96.0.0/12");
    }

    static Optional<String> pods(ClusterConfiguration cluster) {
        return cluster.networking().flatMap(ClusterNetworking::podSubnet).filter(range -> !range.isEmpty());
    }

    static String domain(ClusterConfiguration cluster) {
        return cluster.networking()
                .flatMap(ClusterNetworking::dnsDomain)
                .filter(domain -> !domain.isEmpty())
                .orElse("cluster.local");
    }
}
