package io.k8sbin.cluster.spec;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.IpAddress;
import java.util.Objects;
import java.util.Optional;

/**
 * Addresses inside the cluster.
 *
 * @param serviceCidr range of Service addresses
 * @param podCidr range of pod addresses, cut into one piece a node
 * @param nodeMaskSize prefix length of a node's piece
 * @param explicitDnsAddress address of the DNS Service, when it is not the range's second
 * @param domain DNS domain of the cluster
 * @param nodePorts ports of NodePort Services
 */
public record NetworkSpec(
        Cidr serviceCidr,
        Cidr podCidr,
        int nodeMaskSize,
        Optional<IpAddress> explicitDnsAddress,
        String domain,
        PortRange nodePorts) {
    /** The documents' ranges: services 10.254.0.0/16, pods 172.30.0.0/16 with a /24 a node, cluster.local, 30000-32767. */
    public static final NetworkSpec DEFAULT = new NetworkSpec(
            Cidr.of("10.254.0.0/16"),
            Cidr.of("172.30.0.0/16"),
            24,
            Optional.empty(),
            "cluster.local",
            new PortRange(30000, 32767));

    /** Refuses nulls. */
    public NetworkSpec {
        Objects.requireNonNull(serviceCidr, "serviceCidr");
        Objects.requireNonNull(podCidr, "podCidr");
        Objects.requireNonNull(explicitDnsAddress, "explicitDnsAddress");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(nodePorts, "nodePorts");
    }

    /** The address of the {@code kubernetes} Service: the first of the range, as kube-apiserver takes it. */
    public IpAddress serviceAddress() {
        return serviceCidr.address(1);
    }

    /** The address of the DNS Service. */
    public IpAddress dnsAddress() {
        return explicitDnsAddress.orElseGet(() -> serviceCidr.address(2));
    }
}
