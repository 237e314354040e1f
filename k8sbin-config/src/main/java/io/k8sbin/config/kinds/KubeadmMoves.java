package io.k8sbin.config.kinds;

import io.k8sbin.core.KubernetesVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What moved between the versions of kubeadm's documents, in both directions. */
final class KubeadmMoves {
    private static final int V1BETA3 = ApiOrder.of("v1beta3");
    private static final int V1BETA4 = ApiOrder.of("v1beta4");

    private final int order;

    KubeadmMoves(KubernetesVersion version) {
        this.order = ClusterConfiguration.DEFINITION
                .wireFor(version)
                .map(Wire::order)
                .orElse(0);
    }

    List<ComponentConfig> move(List<ComponentConfig> configs) {
        return order >= V1BETA4 ? forward(configs) : backward(configs);
    }

    private List<ComponentConfig> forward(List<ComponentConfig> configs) {
        Optional<Duration> timeout = all(configs, ClusterConfiguration.class)
                .flatMap(cluster -> cluster.apiServer().flatMap(ApiServerComponent::timeoutForControlPlane).stream())
                .findFirst();
        List<ComponentConfig> moved = new ArrayList<>();
        boolean placed = false;
        for (ComponentConfig config : configs) {
            if (config instanceof ClusterConfiguration cluster) {
                moved.add(withoutTimeout(settled(cluster)));
            } else if (config instanceof InitConfiguration init) {
                placed = true;
                moved.add(timeout.map(t -> init.toBuilder()
                                .timeouts(withHealthCheck(init.timeouts(), t))
                                .build())
                        .orElse(init));
            } else if (config instanceof JoinConfiguration join) {
                placed = true;
                moved.add(withTimeouts(join, timeout));
            } else {
                moved.add(config);
            }
        }
        if (!placed) {
            timeout.ifPresent(t -> moved.add(InitConfiguration.builder()
                    .timeouts(withHealthCheck(Optional.empty(), t))
                    .build()));
        }
        return moved;
    }

    private List<ComponentConfig> backward(List<ComponentConfig> configs) {
        Optional<Duration> timeout = all(configs, InitConfiguration.class)
                .flatMap(init -> init.timeouts().flatMap(KubeadmTimeouts::controlPlaneComponentHealthCheck).stream())
                .findFirst();
        boolean hasCluster = all(configs, ClusterConfiguration.class).findAny().isPresent();
        List<ComponentConfig> moved = new ArrayList<>();
        for (ComponentConfig config : configs) {
            if (config instanceof ClusterConfiguration cluster) {
                moved.add(timeout.map(t -> withTimeout(cluster, t)).orElse(settled(cluster)));
            } else if (config instanceof InitConfiguration init && hasCluster) {
                moved.add(withoutHealthCheck(init));
            } else if (config instanceof JoinConfiguration join) {
                moved.add(withDiscoveryTimeout(join));
            } else {
                moved.add(config);
            }
        }
        return moved;
    }

    private static <T> Stream<T> all(List<ComponentConfig> configs, Class<T> type) {
        return configs.stream().filter(type::isInstance).map(type::cast);
    }

    /** Since v1beta3 CoreDNS is the only DNS server and there is no hyperkube image: to say so means nothing any more. */
    private ClusterConfiguration settled(ClusterConfiguration cluster) {
        if (order < V1BETA3) {
            return cluster;
        }
        Values values = cluster.held().copy();
        if (!cluster.useHyperKubeImage().orElse(true)) {
            values.drop("useHyperKubeImage");
        }
        ClusterConfiguration plain = ClusterConfiguration.SCHEMA.create(values);
        return cluster.dns()
                .filter(dns -> dns.type().equals(Optional.of(DnsAddOnType.CORE_DNS)))
                .map(dns -> plain.toBuilder()
                        .dns(without(dns, KubeadmDns.SCHEMA, "type"))
                        .build())
                .orElse(plain);
    }

    private static ClusterConfiguration withoutTimeout(ClusterConfiguration cluster) {
        return cluster.apiServer()
                .filter(api -> api.timeoutForControlPlane().isPresent())
                .map(api -> cluster.toBuilder()
                        .apiServer(without(api, ApiServerComponent.SCHEMA, "timeoutForControlPlane"))
                        .build())
                .orElse(cluster);
    }

    private static ClusterConfiguration withTimeout(ClusterConfiguration cluster, Duration timeout) {
        ApiServerComponent api =
                cluster.apiServer().orElse(ApiServerComponent.builder().build());
        return api.timeoutForControlPlane().isPresent()
                ? cluster
                : cluster.toBuilder()
                        .apiServer(
                                api.toBuilder().timeoutForControlPlane(timeout).build())
                        .build();
    }

    private static KubeadmTimeouts withHealthCheck(Optional<KubeadmTimeouts> timeouts, Duration timeout) {
        KubeadmTimeouts own = timeouts.orElse(KubeadmTimeouts.builder().build());
        return own.controlPlaneComponentHealthCheck().isPresent()
                ? own
                : own.toBuilder().controlPlaneComponentHealthCheck(timeout).build();
    }

    private static JoinConfiguration withTimeouts(JoinConfiguration join, Optional<Duration> healthCheck) {
        JoinConfiguration checked = healthCheck
                .map(t -> join.toBuilder()
                        .timeouts(withHealthCheck(join.timeouts(), t))
                        .build())
                .orElse(join);
        Optional<Duration> timeout = join.discovery().flatMap(Discovery::timeout);
        if (timeout.isEmpty()) {
            return checked;
        }
        KubeadmTimeouts timeouts = checked
                .timeouts()
                .orElse(KubeadmTimeouts.builder().build())
                .toBuilder()
                .discovery(timeout.get())
                .build();
        return checked.toBuilder()
                .discovery(without(join.discovery().orElseThrow(), Discovery.SCHEMA, "timeout"))
                .timeouts(timeouts)
                .build();
    }

    private static JoinConfiguration withDiscoveryTimeout(JoinConfiguration join) {
        Optional<Duration> timeout = join.timeouts().flatMap(KubeadmTimeouts::discovery);
        if (timeout.isEmpty()) {
            return join;
        }
        Discovery discovery = join.discovery().orElse(Discovery.builder().build()).toBuilder()
                .timeout(timeout.get())
                .build();
        JoinConfiguration moved = join.toBuilder().discovery(discovery).build();
        return withoutPart(
                moved,
                JoinConfiguration.SCHEMA,
                join.timeouts().orElseThrow(),
                "discovery",
                left -> moved.toBuilder().timeouts(left).build());
    }

    private static InitConfiguration withoutHealthCheck(InitConfiguration init) {
        return init.timeouts()
                .map(timeouts -> withoutPart(
                        init,
                        InitConfiguration.SCHEMA,
                        timeouts,
                        "controlPlaneComponentHealthCheck",
                        left -> init.toBuilder().timeouts(left).build()))
                .orElse(init);
    }

    /** The document without one of its timeouts, and without timeouts when that was the last. */
    private static <T extends ConfigKind> T withoutPart(
            T config, Schema<T> schema, KubeadmTimeouts timeouts, String name, Function<KubeadmTimeouts, T> with) {
        KubeadmTimeouts left = without(timeouts, KubeadmTimeouts.SCHEMA, name);
        return left.held().isEmpty() ? without(config, schema, "timeouts") : with.apply(left);
    }

    private static <T extends ConfigObject> T without(T object, Schema<T> schema, String name) {
        Values values = object.held().copy();
        values.drop(name);
        return schema.create(values);
    }
}
