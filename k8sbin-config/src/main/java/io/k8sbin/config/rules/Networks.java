package io.k8sbin.config.rules;

import io.k8sbin.config.kinds.ClusterConfiguration;
import io.k8sbin.config.kinds.ClusterNetworking;
import java.util.Optional;

/** What a ClusterConfiguration says of addresses, kubeadm's defaults included. */
final class Networks {
    private static final ClusterNetworking NONE = ClusterNetworking.builder().build();

    private Networks() {}

    static String services(ClusterConfiguration cluster) {
        return orElse(networking(cluster).serviceSubnet(), "10.96.0.0/12");
    }

    static Optional<String> pods(ClusterConfiguration cluster) {
        String range = orElse(networking(cluster).podSubnet(), "");
        return range.isEmpty() ? Optional.empty() : Optional.of(range);
    }

    static String domain(ClusterConfiguration cluster) {
        return orElse(networking(cluster).dnsDomain(), "cluster.local");
    }

    private static ClusterNetworking networking(ClusterConfiguration cluster) {
        return cluster.networking().orElse(NONE);
    }

    private static String orElse(Optional<String> text, String usual) {
        return text.isEmpty() || text.get().isEmpty() ? usual : text.get();
    }
}
