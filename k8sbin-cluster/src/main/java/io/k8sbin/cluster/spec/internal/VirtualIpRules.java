package io.k8sbin.cluster.spec.internal;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.cluster.spec.VirtualIpSpec;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.IpAddress;
import java.util.List;

/** The API's moving address: free, in the nodes' network, and with a port nobody has. */
final class VirtualIpRules {
    private static final FieldPath VIP = FieldPath.of("apiServer", "virtualIp");
    private static final FieldPath ADDRESS = VIP.child("address");
    private static final FieldPath INTERFACE = VIP.child("interface");
    private static final FieldPath ROUTER = VIP.child("routerId");
    /** The number of every example: two groups with one number in a network fight. */
    private static final int COMMON_ROUTER = 51;

    private final ClusterSpec spec;
    private final SpecFindings findings;

    VirtualIpRules(ClusterSpec spec, SpecFindings findings) {
        this.spec = spec;
        this.findings = findings;
    }

    void check() {
        spec.apiServer().virtualIp().filter(vip -> findings.intact(VIP)).ifPresent(this::check);
    }

    private void check(VirtualIpSpec vip) {
        if (!vip.networkInterface().matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,14}")) {
            findings.invalid(INTERFACE, vip.networkInterface(), "is no name of an interface such as eth0");
        }
        if (vip.routerId() < 1 || vip.routerId() > 255) {
            findings.invalid(ROUTER, vip.routerId(), "must be 1 to 255");
        } else if (vip.routerId() == COMMON_ROUTER) {
            findings.warning(
                    "cluster.common-router-id",
                    ROUTER,
                    "51 is the one of every example: two groups with one number in a network fight; choose another");
        }
        address(vip);
        if (NodeRules.rolesIntact(spec, findings)
                && spec.nodes(NodeRole.CONTROL_PLANE).size() == 1) {
            findings.warning(
                    "cluster.virtual-ip-alone",
                    VIP,
                    "there is one control-plane node, so the address has nowhere to move; leave it out");
        }
    }

    private void address(VirtualIpSpec vip) {
        IpAddress address = vip.address().address();
        List<NodeSpec> nodes = spec.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            if (findings.intact(ADDRESS) && findings.intact(NodeRules.field(i, "address"))) {
                node(vip, i, nodes.get(i));
            }
        }
        boolean ranges = findings.intact("network", "serviceCidr") && findings.intact("network", "podCidr");
        if (findings.intact(ADDRESS) && ranges) {
            boolean inside = spec.network().serviceCidr().contains(address)
                    || spec.network().podCidr().contains(address);
            if (inside) {
                findings.invalid(ADDRESS, address, "lies in a range of the cluster; use a free address of the nodes'");
            }
        }
    }

    private void node(VirtualIpSpec vip, int index, NodeSpec node) {
        IpAddress address = vip.address().address();
        if (node.address().equals(address)) {
            findings.invalid(ADDRESS, address, "is the address of nodes[" + index + "]; use a free one");
        } else if (node.is(NodeRole.CONTROL_PLANE) && !inNetwork(vip, node.address())) {
            findings.invalid(
                    ADDRESS,
                    vip.address(),
                    "is not in one network with nodes[" + index + "] " + node.address()
                            + "; VRRP moves addresses within a network only");
        }
    }

    private static boolean inNetwork(VirtualIpSpec vip, IpAddress other) {
        IpAddress own = vip.address().address();
        int hostBits = own.bits() - vip.address().prefixLength();
        return own.isIpv6() == other.isIpv6()
                && own.toNumber().shiftRight(hostBits).equals(other.toNumber().shiftRight(hostBits));
    }
}
