package io.k8sbin.cluster.internal;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.cluster.spec.PathsSpec;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.DnsNames;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.KubernetesVersion;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every rule about a cluster that needs no host. A rule looks only at fields that are intact: one that could not be read
 * has its own error already, and nothing is said twice.
 */
public final class SpecRules {
    private static final KubernetesVersion OLDEST = KubernetesVersion.minor(1, 19);
    private static final KubernetesVersion NEWEST = KubernetesVersion.minor(1, 36);
    /** What the components listen on besides the apiserver's and the load balancer's own ports. */
    private static final Map<Integer, String> COMPONENT_PORTS = Map.of(
            2379, "etcd clients",
            2380, "etcd peers",
            10248, "kubelet health",
            10249, "kube-proxy metrics",
            10250, "kubelet",
            10256, "kube-proxy health",
            10257, "kube-controller-manager",
            10259, "kube-scheduler");

    private final ClusterSpec spec;
    private final List<FieldPath> broken;
    private final List<Finding> findings = new ArrayList<>();

    private SpecRules(ClusterSpec spec, List<FieldPath> broken) {
        this.spec = spec;
        this.broken = broken;
    }

    /** Everything the rules find in the specification, leaving out rules about broken fields. */
    public static List<Finding> check(ClusterSpec spec, List<FieldPath> broken) {
        SpecRules rules = new SpecRules(spec, broken);
        rules.identity();
        rules.nodes();
        rules.quorum();
        rules.ranges();
        rules.ports();
        rules.apiServerNames();
        rules.lifetimes();
        rules.paths();
        rules.findings.addAll(ComponentRules.check(spec, rules::intact));
        return rules.findings.stream().sorted(Finding.ORDER).toList();
    }

    private boolean intact(FieldPath path) {
        String wanted = path.toString();
        return broken.stream().map(FieldPath::toString).noneMatch(b -> covers(b, wanted) || covers(wanted, b));
    }

    private static boolean covers(String outer, String inner) {
        return inner.equals(outer) || inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
    }

    private boolean intact(String... path) {
        return intact(FieldPath.of(path));
    }

    private void error(FieldError.Type type, FieldPath path, Object value, String detail) {
        findings.add(FieldError.of(type, path, value.toString(), detail).toFinding());
    }

    private void invalid(FieldPath path, Object value, String detail) {
        error(FieldError.Type.INVALID, path, value, detail);
    }

    private void identity() {
        if (intact("name") && !DnsNames.isLabel(spec.name())) {
            invalid(FieldPath.of("name"), spec.name(), "use lower-case letters, digits and inner dashes, 63 at most");
        }
        if (intact("kubernetesVersion")
                && !(spec.version().isAtLeastMinor(OLDEST) && NEWEST.isAtLeastMinor(spec.version()))) {
            error(
                    FieldError.Type.NOT_SUPPORTED,
                    FieldPath.of("kubernetesVersion"),
                    spec.version(),
                    "use v" + OLDEST.minorText() + " to v" + NEWEST.minorText());
        }
    }

    private void nodes() {
        Map<Object, Integer> names = new HashMap<>();
        Map<Object, Integer> addresses = new HashMap<>();
        for (int i = 0; i < spec.nodes().size(); i++) {
            NodeSpec node = spec.nodes().get(i);
            FieldPath path = FieldPath.of("nodes").index(i);
            if (intact(path.child("name"))) {
                unique(names, node.name(), i, path.child("name"), "name");
                if (!DnsNames.isLabel(node.name())) {
                    invalid(
                            path.child("name"),
                            node.name(),
                            "use lower-case letters, digits and inner dashes, 63 at most");
                }
            }
            if (intact(path.child("address"))) {
                unique(addresses, node.address(), i, path.child("address"), "address");
                outside(node, path.child("address"));
            }
        }
    }

    private void unique(Map<Object, Integer> seen, Object value, int index, FieldPath path, String what) {
        Integer first = seen.putIfAbsent(value, index);
        if (first != null) {
            error(
                    FieldError.Type.DUPLICATE,
                    path,
                    value,
                    "nodes[" + first + "] has this " + what + " already; give each node its own");
        }
    }

    private void outside(NodeSpec node, FieldPath path) {
        Map<String, Cidr> ranges = new LinkedHashMap<>();
        ranges.put("serviceCidr", spec.network().serviceCidr());
        ranges.put("podCidr", spec.network().podCidr());
        ranges.forEach((field, range) -> {
            if (intact("network", field) && range.contains(node.address())) {
                invalid(
                        path,
                        node.address(),
                        "lies in network." + field + " " + range + "; hosts need addresses outside of it");
            }
        });
    }

    private void quorum() {
        if (!intact("nodes")) {
            return;
        }
        for (NodeRole role : List.of(NodeRole.ETCD, NodeRole.CONTROL_PLANE)) {
            if (spec.nodes(role).isEmpty()) {
                findings.add(FieldError.of(
                                FieldError.Type.REQUIRED,
                                FieldPath.of("nodes"),
                                "give at least one node the role " + role)
                        .toFinding());
            }
        }
        int members = spec.nodes(NodeRole.ETCD).size();
        if (members > 0 && members % 2 == 0) {
            findings.add(Finding.warning(
                    "cluster.etcd-even",
                    FieldPath.of("nodes"),
                    members + " etcd members survive no more failures than " + (members - 1) + "; use an odd number"));
        }
    }

    private void ranges() {
        Cidr services = spec.network().serviceCidr();
        Cidr pods = spec.network().podCidr();
        FieldPath podPath = FieldPath.of("network", "podCidr");
        boolean both = intact("network", "serviceCidr") && intact(podPath);
        if (both && services.overlaps(pods)) {
            invalid(podPath, pods, "overlaps network.serviceCidr " + services + "; choose separate ranges");
        }
        if (both && services.network().isIpv6() != pods.network().isIpv6()) {
            invalid(podPath, pods, "is of another address family than network.serviceCidr " + services);
        }
        if (intact("network", "serviceCidr")) {
            int hostBits = services.network().bits() - services.prefixLength();
            if (hostBits > 20 || hostBits < 3) {
                invalid(
                        FieldPath.of("network", "serviceCidr"),
                        services,
                        "kube-apiserver takes a prefix length of "
                                + (services.network().bits() - 20) + " to "
                                + (services.network().bits() - 3));
            } else {
                dnsAddress(services);
            }
        }
        podRoom(pods, podPath);
    }

    private void dnsAddress(Cidr services) {
        FieldPath path = FieldPath.of("network", "dnsAddress");
        if (!intact(path) || spec.network().explicitDnsAddress().isEmpty()) {
            return;
        }
        var address = spec.network().dnsAddress();
        if (!services.contains(address)) {
            invalid(path, address, "must lie in network.serviceCidr " + services);
        } else if (address.equals(services.network())
                || address.equals(spec.network().serviceAddress())) {
            invalid(
                    path,
                    address,
                    "is taken: the range's first two addresses are its own and the kubernetes Service's");
        }
    }

    private void podRoom(Cidr pods, FieldPath podPath) {
        FieldPath maskPath = FieldPath.of("network", "nodeMaskSize");
        if (!intact(podPath) || !intact(maskPath) || !intact("nodes")) {
            return;
        }
        int mask = spec.network().nodeMaskSize();
        if (mask <= pods.prefixLength() || mask > pods.network().bits() - 2) {
            invalid(
                    maskPath,
                    mask,
                    "must be longer than the prefix of network.podCidr " + pods + " and leave room for pods");
            return;
        }
        BigInteger room = pods.subnets(mask);
        int wanted = spec.nodes(NodeRole.WORKER).size();
        if (room.compareTo(BigInteger.valueOf(wanted)) < 0) {
            invalid(
                    podPath,
                    pods,
                    "holds " + room + " ranges of /" + mask + " for " + wanted + " workers; use a larger range");
        }
    }

    private void ports() {
        FieldPath portPath = FieldPath.of("apiServer", "port");
        FieldPath balancerPath = FieldPath.of("apiServer", "loadBalancer");
        int api = spec.apiServer().port();
        int balancer = spec.apiServer().loadBalancer().port();
        if (intact(portPath) && COMPONENT_PORTS.containsKey(api)) {
            invalid(portPath, api, "is the port of " + COMPONENT_PORTS.get(api));
        }
        if (intact(balancerPath) && COMPONENT_PORTS.containsKey(balancer)) {
            invalid(
                    balancerPath,
                    spec.apiServer().loadBalancer(),
                    "port " + balancer + " is that of " + COMPONENT_PORTS.get(balancer));
        }
        if (intact(portPath) && intact(balancerPath) && api == balancer) {
            invalid(balancerPath, spec.apiServer().loadBalancer(), "clashes with apiServer.port; use another port");
        }
        FieldPath nodePorts = FieldPath.of("network", "nodePorts");
        if (intact(nodePorts) && intact(portPath) && spec.network().nodePorts().contains(api)) {
            invalid(nodePorts, spec.network().nodePorts(), "contains apiServer.port " + api + "; keep it outside");
        }
        if (intact(nodePorts)
                && intact(balancerPath)
                && spec.network().nodePorts().contains(balancer)) {
            invalid(
                    nodePorts,
                    spec.network().nodePorts(),
                    "contains the port of apiServer.loadBalancer " + balancer + "; keep it outside");
        }
    }

    private void apiServerNames() {
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < spec.apiServer().names().size(); i++) {
            String name = spec.apiServer().names().get(i);
            FieldPath path = FieldPath.of("apiServer", "names").index(i);
            if (!intact(path)) {
                continue;
            }
            if (!DnsNames.isHostName(name.startsWith("*.") ? name.substring(2) : name)) {
                invalid(path, name, "must be a lower-case DNS name without a final dot; *. is allowed at its start");
            } else if (seen.putIfAbsent(name, i) != null) {
                error(
                        FieldError.Type.DUPLICATE,
                        path,
                        name,
                        "stands at names[" + seen.get(name) + "] already; remove one");
            }
        }
        Map<Object, Integer> addresses = new HashMap<>();
        for (int i = 0; i < spec.apiServer().addresses().size(); i++) {
            Object address = spec.apiServer().addresses().get(i);
            FieldPath path = FieldPath.of("apiServer", "addresses").index(i);
            if (intact(path) && addresses.putIfAbsent(address, i) != null) {
                error(
                        FieldError.Type.DUPLICATE,
                        path,
                        address,
                        "stands at addresses[" + addresses.get(address) + "] already; remove one");
            }
        }
        if (intact("network", "domain") && !DnsNames.isHostName(spec.network().domain())) {
            invalid(
                    FieldPath.of("network", "domain"),
                    spec.network().domain(),
                    "must be a lower-case DNS name without a final dot");
        }
    }

    private void lifetimes() {
        Duration leaf = spec.pki().certificateValidity();
        Duration authority = spec.pki().authorityValidity();
        FieldPath leafPath = FieldPath.of("pki", "certificateValidity");
        if (intact(leafPath) && leaf.compareTo(Duration.ofHours(1)) < 0) {
            invalid(leafPath, leaf, "must be at least 1h");
        } else if (intact(leafPath) && intact("pki", "authorityValidity") && leaf.compareTo(authority) > 0) {
            invalid(
                    leafPath,
                    leaf,
                    "is longer than pki.authorityValidity " + authority + "; a certificate may not outlive its issuer");
        }
        if (intact("bootstrap", "ttl") && spec.bootstrap().ttl().compareTo(Duration.ofMinutes(10)) < 0) {
            invalid(
                    FieldPath.of("bootstrap", "ttl"),
                    spec.bootstrap().ttl(),
                    "must be at least 10m, or nodes cannot join in time");
        }
        FieldPath group = FieldPath.of("bootstrap", "group");
        if (intact(group) && !spec.bootstrap().group().matches("system:bootstrappers:[a-z0-9:-]{0,255}[a-z0-9]")) {
            invalid(
                    group,
                    spec.bootstrap().group(),
                    "must be system:bootstrappers: and lower-case letters, digits, colons, dashes");
        }
    }

    private void paths() {
        PathsSpec p = spec.paths();
        Map<String, HostPath> all = new LinkedHashMap<>();
        all.put("binaries", p.binaries());
        all.put("configuration", p.configuration());
        all.put("data", p.data());
        all.put("etcdData", p.etcdData());
        Map<HostPath, String> seen = new HashMap<>();
        all.forEach((field, path) -> {
            FieldPath at = FieldPath.of("paths", field);
            if (!intact(at)) {
                return;
            }
            String other = seen.putIfAbsent(path, field);
            if (other != null) {
                error(
                        FieldError.Type.DUPLICATE,
                        at,
                        path,
                        "is paths." + other + " already; give each its own directory");
            } else if (path.value().chars().filter(c -> c == '/').count() < 2) {
                invalid(at, path, "must be at least two directories deep");
            }
        });
    }
}
