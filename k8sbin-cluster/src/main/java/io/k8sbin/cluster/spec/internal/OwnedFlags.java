package io.k8sbin.cluster.spec.internal;

import io.k8sbin.config.flags.Component;
import java.util.Map;
import java.util.Optional;

/** Flags that follow from another field of the description, on which other hosts and components rely too. */
final class OwnedFlags {
    private static final String USUAL = "k8sbin asks the component on its usual port";
    private static final Map<Component, Map<String, String>> OWNERS = Map.of(
            Component.ETCD,
            Map.of(
                    "name", "set nodes[].name",
                    "data-dir", "set paths.etcdData",
                    "initial-cluster", "set nodes",
                    "initial-advertise-peer-urls", "set nodes[].address",
                    "advertise-client-urls", "set nodes[].address"),
            Component.KUBE_APISERVER,
            Map.of(
                    "advertise-address", "set nodes[].address",
                    "secure-port", "set apiServer.port",
                    "etcd-servers", "set nodes",
                    "service-cluster-ip-range", "set network.serviceCidr",
                    "service-node-port-range", "set network.nodePorts"),
            Component.KUBE_CONTROLLER_MANAGER,
            Map.of(
                    "cluster-name", "set name",
                    "secure-port", USUAL,
                    "service-cluster-ip-range", "set network.serviceCidr",
                    "cluster-signing-duration", "set pki.certificateValidity"),
            Component.KUBE_SCHEDULER,
            Map.of("secure-port", USUAL),
            Component.KUBELET,
            Map.of(
                    "config", "set kubelet.config",
                    "container-runtime-endpoint", "set runtime.socket",
                    "hostname-override", "set nodes[].name",
                    "node-ip", "set nodes[].address",
                    "root-dir", "set paths.data"),
            Component.KUBE_PROXY,
            Map.of("config", "set kubeProxy.config", "hostname-override", "set nodes[].name"));

    private OwnedFlags() {}

    /** What to do instead of setting the flag; empty for flags that are the user's. */
    static Optional<String> remedy(Component component, String flag) {
        return Optional.ofNullable(OWNERS.getOrDefault(component, Map.of()).get(flag));
    }
}
