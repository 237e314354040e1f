package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.HostNetwork;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.core.Cidr;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way from a host to a pod of another one, and where it is broken. */
final class PodPath {
    /** Why a packet does not get through, and what to do. */
    record Break(String cause, String remedy) {}

    static final Break UNKNOWN = new Break(
            "something on the way drops packets",
            "look at packet filters of both hosts and of the network between them (iptables-save, nft list ruleset; "
                    + "in clouds: security groups and source checks), and at who sees the packets: tcpdump -ni any");

    /** Where it is planned, routes are ours; other networks of pods have other ways. */
    private static final String ROUTES = "k8sbin-pod-routes.service";

    private final Map<String, Cidr> ranges;

    PodPath(ClusterPlan plan) {
        this.ranges = plan.directory().allocations().podCidrs();
    }

    /** On the side of the host that asks: no route, or one that leads to somebody else. */
    Optional<Break> brokenAt(Case.Patient from, Case.Patient to) {
        String range = range(to);
        String address = to.node().node().address().toString();
        Optional<List<String>> routes = from.seen().network().routes();
        boolean ours = from.node().units().stream().anyMatch(u -> u.name().equals(ROUTES));
        if (!ours || range.isEmpty() || routes.isEmpty()) {
            return Optional.empty();
        }
        String remedy = "systemctl restart " + ROUTES + ", or ip route replace " + range + " via " + address
                + "; see who else changes routes";
        Optional<String> route = routes.orElseThrow().stream()
                .filter(r -> r.startsWith(range + " "))
                .findFirst();
        if (route.isEmpty()) {
            return Optional.of(new Break("there is no route to " + range, remedy));
        }
        return (route.orElseThrow() + " ").contains(" via " + address + " ")
                ? Optional.empty()
                : Optional.of(new Break("its route leads elsewhere, " + route.orElseThrow(), remedy));
    }

    private String range(Case.Patient of) {
        return Optional.ofNullable(ranges.get(of.name())).map(Cidr::toString).orElse("");
    }

    /** On the side of the host whose pods are asked: it forwards nothing, or its packet filter does not. */
    Optional<Break> brokenIn(HostNetwork network) {
        if (network.forwarding().equals("0")) {
            return Optional.of(new Break(
                    "it forwards no packets (ip_forward is 0)",
                    "systemctl restart k8sbin-host; see which file of /etc/sysctl.d sets it back"));
        }
        if (network.forwardPolicy().equals("DROP")) {
            return Optional.of(new Break(
                    "its packet filter drops what it should forward (policy DROP of chain FORWARD)",
                    "iptables -P FORWARD ACCEPT; Docker sets DROP unless its daemon.json has \"iptables\": false"));
        }
        return Optional.empty();
    }
}
