package io.k8sbin.cluster.spec;

import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the API is reached.
 *
 * @param port port of every kube-apiserver, on its node's address
 * @param names further DNS names in its certificate; a leading {@code *.} is allowed
 * @param addresses further addresses in its certificate: a VIP, masters to come
 * @param loadBalancer where each node's own load balancer listens; components use it instead of one apiserver
 * @param virtualIp an address that moves between control-plane hosts, for whoever is outside the cluster
 */
public record ApiServerSpec(
        int port,
        List<String> names,
        List<IpAddress> addresses,
        HostPort loadBalancer,
        Optional<VirtualIpSpec> virtualIp) {
    /** Port 6443 behind 127.0.0.1:8443. */
    public static final ApiServerSpec DEFAULT =
            new ApiServerSpec(6443, List.of(), List.of(), new HostPort("127.0.0.1", 8443));

    /** Without a virtual address. */
    public ApiServerSpec(int port, List<String> names, List<IpAddress> addresses, HostPort loadBalancer) {
        this(port, names, addresses, loadBalancer, Optional.empty());
    }

    /** Copies the lists. */
    public ApiServerSpec {
        names = List.copyOf(names);
        addresses = List.copyOf(addresses);
        Objects.requireNonNull(loadBalancer, "loadBalancer");
        Objects.requireNonNull(virtualIp, "virtualIp");
    }
}
