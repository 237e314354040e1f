package io.k8sbin.cluster.spec.internal;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NetworkSpec;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.IpAddress;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** Addresses inside the cluster: ranges that fit each other and leave the hosts alone. */
final class NetworkRules {
    private static final FieldPath SERVICES = FieldPath.of("network", "serviceCidr");
    private static final FieldPath PODS = FieldPath.of("network", "podCidr");
    private static final FieldPath MASK = FieldPath.of("network", "nodeMaskSize");
    private static final FieldPath DNS = FieldPath.of("network", "dnsAddress");
    /** So that kubernetes.default.svc.DOMAIN and every Service's name stay within 253 characters. */
    private static final int LONGEST_DOMAIN = 120;

    private final ClusterSpec spec;
    private final NetworkSpec network;
    private final SpecFindings findings;

    NetworkRules(ClusterSpec spec, SpecFindings findings) {
        this.spec = spec;
        this.network = spec.network();
        this.findings = findings;
    }

    void check() {
        services();
        together();
        hosts(SERVICES, network.serviceCidr());
        hosts(PODS, network.podCidr());
        dnsAddress();
        podRoom();
        domain();
    }

    private void services() {
        int hostBits =
                network.serviceCidr().network().bits() - network.serviceCidr().prefixLength();
        if (findings.intact(SERVICES) && (hostBits > 20 || hostBits < 3)) {
            int bits = network.serviceCidr().network().bits();
            findings.invalid(
                    SERVICES,
                    network.serviceCidr(),
                    "kube-apiserver takes a prefix length of " + (bits - 20) + " to " + (bits - 3));
        }
    }

    private void together() {
        if (!findings.intact(SERVICES) || !findings.intact(PODS)) {
            return;
        }
        boolean pods = findings.blame(PODS, SERVICES).equals(PODS);
        FieldPath path = pods ? PODS : SERVICES;
        Cidr range = pods ? network.podCidr() : network.serviceCidr();
        String other = pods ? "network.serviceCidr " + network.serviceCidr() : "network.podCidr " + network.podCidr();
        if (network.serviceCidr().overlaps(network.podCidr())) {
            findings.invalid(path, range, "overlaps " + other + "; choose separate ranges");
        } else if (network.serviceCidr().network().isIpv6()
                != network.podCidr().network().isIpv6()) {
            findings.invalid(path, range, "is of another address family than " + other + "; use one family for both");
        }
    }

    /** One node inside a range has a wrong address; several mean that the range is wrong. */
    private void hosts(FieldPath path, Cidr range) {
        if (!findings.intact(SERVICES) || !findings.intact(PODS)) {
            return;
        }
        List<Integer> inside = IntStream.range(0, spec.nodes().size())
                .filter(i -> findings.intact(NodeRules.field(i, "address")))
                .filter(i -> range.contains(spec.nodes().get(i).address()))
                .boxed()
                .toList();
        if (inside.size() == 1) {
            NodeSpec node = spec.nodes().get(inside.get(0));
            findings.invalid(
                    NodeRules.field(inside.get(0), "address"),
                    node.address(),
                    "lies in " + path + " " + range + "; hosts need addresses outside of it");
        } else if (!inside.isEmpty()) {
            List<String> names =
                    inside.stream().map(i -> spec.nodes().get(i).name()).toList();
            findings.invalid(
                    path,
                    range,
                    "contains the addresses of " + String.join(", ", names) + "; choose a range without hosts");
        }
    }

    private void dnsAddress() {
        if (!findings.intact(DNS)
                || !findings.intact(SERVICES)
                || !findings.intact(PODS)
                || network.explicitDnsAddress().isEmpty()) {
            return;
        }
        Cidr services = network.serviceCidr();
        IpAddress address = network.dnsAddress();
        if (!services.contains(address)) {
            findings.invalid(DNS, address, "must lie in network.serviceCidr " + services);
        } else if (address.equals(services.network()) || address.equals(network.serviceAddress())) {
            findings.invalid(
                    DNS,
                    address,
                    "is taken: the range's first two addresses are its own and the kubernetes Service's; use "
                            + services.address(2));
        }
    }

    private void podRoom() {
        if (!findings.intact(PODS) || !findings.intact(MASK)) {
            return;
        }
        Cidr pods = network.podCidr();
        int mask = network.nodeMaskSize();
        if (mask < pods.prefixLength() || mask > pods.network().bits() - 2) {
            boolean first = findings.blame(MASK, PODS).equals(MASK);
            findings.invalid(
                    first ? MASK : PODS,
                    first ? mask : pods,
                    first
                            ? "must be " + pods.prefixLength() + ", the prefix length of network.podCidr, to "
                                    + (pods.network().bits() - 2)
                            : "cannot be cut into ranges of /" + mask + "; set network.nodeMaskSize");
            return;
        }
        BigInteger room = pods.subnets(mask);
        int wanted = spec.kubeletNodes().size();
        if (NodeRules.rolesIntact(spec, findings) && room.compareTo(BigInteger.valueOf(wanted)) < 0) {
            boolean first = findings.blame(PODS, MASK).equals(PODS);
            findings.invalid(
                    first ? PODS : MASK,
                    first ? pods : mask,
                    "network.podCidr " + pods + " holds " + room + " ranges of /" + mask + " for " + wanted
                            + " workers; use a larger range or smaller pieces");
        }
    }

    private void domain() {
        FieldPath path = FieldPath.of("network", "domain");
        String domain = network.domain();
        if (!findings.intact(path)) {
            return;
        }
        if (!ApiServerRules.isName(domain)) {
            findings.invalid(path, domain, "must be a lower-case DNS name without a final dot");
        } else if (domain.length() > LONGEST_DOMAIN) {
            findings.error(FieldError.Type.TOO_LONG, path, domain, "use " + LONGEST_DOMAIN + " characters at most");
        }
    }
}
