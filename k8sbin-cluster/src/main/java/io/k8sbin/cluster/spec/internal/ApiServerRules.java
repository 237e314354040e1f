package io.k8sbin.cluster.spec.internal;

import io.k8sbin.cluster.spec.ApiServerSpec;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.DnsNames;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.IpAddress;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names and addresses the API is reached by. */
final class ApiServerRules {
    private static final FieldPath NAMES = FieldPath.of("apiServer", "names");
    private static final FieldPath ADDRESSES = FieldPath.of("apiServer", "addresses");
    private static final FieldPath BALANCER = FieldPath.of("apiServer", "loadBalancer");

    private final ApiServerSpec api;
    private final SpecFindings findings;

    ApiServerRules(ClusterSpec spec, SpecFindings findings) {
        this.api = spec.apiServer();
        this.findings = findings;
    }

    /** Whether it is a DNS name that nothing takes for an IPv4 address. */
    static boolean isName(String text) {
        return DnsNames.isHostName(text) && !text.matches("(.*\\.)?[0-9]+");
    }

    void check() {
        names();
        addresses();
        if (findings.intact(BALANCER)) {
            loadBalancer();
        }
    }

    private void names() {
        for (int i = 0; i < api.names().size(); i++) {
            String name = api.names().get(i);
            FieldPath path = NAMES.index(i);
            if (findings.intact(path) && !isName(name.startsWith("*.") ? name.substring(2) : name)) {
                findings.invalid(
                        path,
                        name,
                        "must be a lower-case DNS name without a final dot, *. is allowed at its start; addresses belong to"
                                + " apiServer.addresses");
            }
        }
        once(NAMES, api.names());
    }

    private void addresses() {
        for (int i = 0; i < api.addresses().size(); i++) {
            InetAddress address = api.addresses().get(i).toInetAddress();
            if (findings.intact(ADDRESSES.index(i)) && (address.isAnyLocalAddress() || address.isMulticastAddress())) {
                findings.invalid(
                        ADDRESSES.index(i), api.addresses().get(i), "is no address anybody can dial; remove it");
            }
        }
        once(ADDRESSES, api.addresses());
    }

    private void once(FieldPath list, List<?> values) {
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (findings.intact(list.index(i))) {
                Integer first = seen.putIfAbsent(value, i);
                if (first != null) {
                    findings.duplicate(list.index(i), value, "stands at " + list.index(first) + " already; remove one");
                }
            }
        }
    }

    private void loadBalancer() {
        IpAddress address;
        try {
            address = IpAddress.of(api.loadBalancer().host());
        } catch (IllegalArgumentException e) {
            findings.invalid(BALANCER, api.loadBalancer(), "nginx listens on an address, not a name: use 127.0.0.1");
            return;
        }
        if (!address.toInetAddress().isLoopbackAddress()) {
            findings.warning(
                    "cluster.load-balancer-exposed",
                    BALANCER,
                    api.loadBalancer()
                            + " is reachable from other hosts; each node's own load balancer needs a loopback"
                            + " address only, such as 127.0.0.1");
        }
    }
}
