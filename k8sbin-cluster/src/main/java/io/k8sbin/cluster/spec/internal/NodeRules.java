package io.k8sbin.cluster.spec.internal;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.DnsNames;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The hosts: each reachable and itself, and together a cluster. */
final class NodeRules {
    private static final FieldPath NODES = FieldPath.of("nodes");
    private static final Pattern LABEL_NAME = Pattern.compile("[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?");

    private final ClusterSpec spec;
    private final SpecFindings findings;
    private final Map<Object, Integer> names = new HashMap<>();
    private final Map<Object, Integer> addresses = new HashMap<>();
    private final Map<Object, Integer> reached = new HashMap<>();

    NodeRules(ClusterSpec spec, SpecFindings findings) {
        this.spec = spec;
        this.findings = findings;
    }

    static FieldPath field(int node, String name) {
        return NODES.index(node).child(name);
    }

    /** Whether it is known which node does what. */
    static boolean rolesIntact(ClusterSpec spec, SpecFindings findings) {
        return !spec.nodes().isEmpty()
                && IntStream.range(0, spec.nodes().size()).allMatch(i -> findings.intact(field(i, "roles")));
    }

    void check() {
        if (spec.nodes().isEmpty() && findings.intact(NODES)) {
            findings.missing(NODES, "list the hosts of the cluster");
        }
        for (int i = 0; i < spec.nodes().size(); i++) {
            NodeSpec node = spec.nodes().get(i);
            name(i, node);
            address(i, node);
            ssh(i, node);
            labels(i, node);
            if (node.roles().isEmpty() && findings.intact(field(i, "roles"))) {
                findings.add(FieldError.of(
                        FieldError.Type.REQUIRED,
                        field(i, "roles"),
                        "give it one or more of etcd, control-plane, worker"));
            }
        }
        if (rolesIntact(spec, findings)) {
            quorum();
        }
    }

    private void name(int i, NodeSpec node) {
        FieldPath path = field(i, "name");
        if (findings.intact(path) && !DnsNames.isLabel(node.name())) {
            findings.invalid(path, node.name(), "use lower-case letters, digits and inner dashes, 63 at most");
        }
        unique(names, node.name(), i, path, "name");
    }

    private void unique(Map<Object, Integer> seen, Object value, int index, FieldPath path, String what) {
        if (!findings.intact(path)) {
            return;
        }
        Integer first = seen.putIfAbsent(value, index);
        if (first != null) {
            findings.duplicate(
                    path, value, "nodes[" + first + "] has this " + what + " already; give each node its own");
        }
    }

    private void address(int i, NodeSpec node) {
        FieldPath path = field(i, "address");
        boolean ranges = findings.intact("network", "serviceCidr") && findings.intact("network", "podCidr");
        if (findings.intact(path) && !isReachable(node.address())) {
            findings.invalid(
                    path, node.address(), "is no address other nodes can reach; use one of a network of theirs");
        } else if (findings.intact(path)
                && ranges
                && node.address().isIpv6()
                        != spec.network().serviceCidr().network().isIpv6()) {
            findings.invalid(
                    path,
                    node.address(),
                    "is of another address family than network.serviceCidr "
                            + spec.network().serviceCidr() + "; use one family for both");
        }
        unique(addresses, node.address(), i, path, "address");
    }

    private static boolean isReachable(IpAddress address) {
        InetAddress a = address.toInetAddress();
        return !a.isAnyLocalAddress()
                && !a.isLoopbackAddress()
                && !a.isMulticastAddress()
                && !a.isLinkLocalAddress()
                && !address.toString().equals("255.255.255.255");
    }

    private void ssh(int i, NodeSpec node) {
        FieldPath path = field(i, "ssh");
        if (!findings.intact(path) || !findings.intact(field(i, "address"))) {
            return;
        }
        try {
            HostPort where = sshAddress(
                    node.sshAddress().orElse(node.address().forUrl()),
                    findings.intact("ssh", "port") ? spec.ssh().port() : 22);
            FieldPath blamed = node.sshAddress().isPresent() ? path : field(i, "address");
            if (findings.intact("ssh", "port")) {
                unique(reached, where, i, blamed, "SSH address");
            }
        } catch (IllegalArgumentException e) {
            findings.invalid(
                    path,
                    node.sshAddress().orElse(""),
                    Optional.ofNullable(e.getMessage()).orElse("is no address"));
        }
    }

    /** Where {@code host} or {@code host:port} leads; IPv6 in brackets. */
    static HostPort sshAddress(String text, int otherwise) {
        boolean bracketed = text.startsWith("[") && text.endsWith("]");
        boolean withPort = !bracketed && text.indexOf(':') >= 0;
        return withPort
                ? HostPort.of(text)
                : new HostPort(bracketed ? text.substring(1, text.length() - 1) : text, otherwise);
    }

    private void labels(int i, NodeSpec node) {
        node.labels().forEach((key, value) -> {
            FieldPath path = field(i, "labels").key(key);
            if (!findings.intact(path)) {
                return;
            }
            if (!isLabelKey(key)) {
                findings.invalid(
                        path,
                        key,
                        "not a label key such as example.com/rack: an optional DNS name and a slash, then 63 letters, digits,"
                                + " inner dashes, dots and underscores at most");
            } else if (!value.isEmpty() && !LABEL_NAME.matcher(value).matches()) {
                findings.invalid(
                        path,
                        value,
                        "not a label value: 63 letters, digits, inner dashes, dots and underscores at most");
            }
        });
    }

    private static boolean isLabelKey(String key) {
        int slash = key.indexOf('/');
        boolean prefix = slash < 0 || DnsNames.isHostName(key.substring(0, slash));
        return prefix && LABEL_NAME.matcher(key.substring(slash + 1)).matches();
    }

    private void quorum() {
        for (NodeRole role : List.of(NodeRole.ETCD, NodeRole.CONTROL_PLANE)) {
            if (spec.nodes(role).isEmpty()) {
                findings.missing(NODES, "give at least one node the role " + role);
            }
        }
        if (spec.nodes(NodeRole.WORKER).isEmpty()) {
            findings.warning(
                    "cluster.no-workers", NODES, "no node runs pods; give one or more the role " + NodeRole.WORKER);
        }
        int members = spec.nodes(NodeRole.ETCD).size();
        if (members > 0 && members % 2 == 0) {
            findings.warning(
                    "cluster.etcd-even",
                    NODES,
                    members + " etcd members survive no more failures than " + (members - 1) + "; use an odd number");
        }
    }
}
