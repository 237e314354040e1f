package io.k8sbin.cluster.spec.internal;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.PortRange;
import io.k8sbin.core.FieldPath;
import java.util.Map;
import java.util.TreeMap;

/** Ports of a host: no two programs want the same. */
final class PortRules {
    private static final FieldPath API = FieldPath.of("apiServer", "port");
    private static final FieldPath BALANCER = FieldPath.of("apiServer", "loadBalancer");
    private static final FieldPath NODE_PORTS = FieldPath.of("network", "nodePorts");
    private static final FieldPath VIRTUAL = FieldPath.of("apiServer", "virtualIp", "port");
    private static final FieldPath SSH = FieldPath.of("ssh", "port");
    /** What the components listen on besides the apiserver's and the load balancer's own ports. */
    private static final Map<Integer, String> COMPONENTS = new TreeMap<>(Map.of(
            2379, "etcd clients",
            2380, "etcd peers",
            10248, "kubelet health",
            10249, "kube-proxy metrics",
            10250, "kubelet",
            10256, "kube-proxy health",
            10257, "kube-controller-manager",
            10259, "kube-scheduler"));

    private final ClusterSpec spec;
    private final SpecFindings findings;
    private final int api;
    private final int balancer;

    PortRules(ClusterSpec spec, SpecFindings findings) {
        this.spec = spec;
        this.findings = findings;
        this.api = spec.apiServer().port();
        this.balancer = spec.apiServer().loadBalancer().port();
    }

    void check() {
        if (findings.intact(API) && (api < 1 || api > 65535)) {
            findings.invalid(API, api, "must be 1 to 65535");
        }
        component(SSH, spec.ssh().port());
        component(API, api);
        component(BALANCER, balancer);
        clash(BALANCER, balancer, API, api);
        clash(API, api, SSH, spec.ssh().port());
        clash(BALANCER, balancer, SSH, spec.ssh().port());
        spec.apiServer().virtualIp().ifPresent(vip -> virtual(vip.port()));
        nodePorts();
    }

    /** It may be the load balancer's, which listens on another address; unless that one has all of them. */
    private void virtual(int port) {
        if (findings.intact(VIRTUAL) && (port < 1 || port > 65535)) {
            findings.invalid(VIRTUAL, port, "must be 1 to 65535");
        }
        component(VIRTUAL, port);
        clash(VIRTUAL, port, API, api);
        clash(VIRTUAL, port, SSH, spec.ssh().port());
        String balancing = spec.apiServer().loadBalancer().host();
        if (balancing.equals("0.0.0.0") || balancing.equals("::")) {
            clash(VIRTUAL, port, BALANCER, balancer);
        }
    }

    private void component(FieldPath path, int port) {
        if (findings.intact(path) && COMPONENTS.containsKey(port)) {
            findings.invalid(path, port, "is the port of " + COMPONENTS.get(port) + "; use another one");
        }
    }

    private void clash(FieldPath path, int port, FieldPath other, int taken) {
        if (findings.intact(path) && findings.intact(other) && port == taken) {
            boolean first = findings.blame(path, other).equals(path);
            findings.invalid(
                    first ? path : other,
                    port,
                    "clashes with " + (first ? other : path) + "; give each a port of its own");
        }
    }

    private void nodePorts() {
        PortRange range = spec.network().nodePorts();
        Map<FieldPath, Integer> set = new TreeMap<>(
                Map.of(API, api, BALANCER, balancer, SSH, spec.ssh().port()));
        spec.apiServer().virtualIp().ifPresent(vip -> set.put(VIRTUAL, vip.port()));
        set.forEach((path, port) -> {
            if (findings.intact(NODE_PORTS) && findings.intact(path) && range.contains(port)) {
                boolean first = findings.blame(NODE_PORTS, path).equals(NODE_PORTS);
                findings.invalid(
                        first ? NODE_PORTS : path,
                        first ? range : port,
                        first
                                ? "contains the port of " + path + ", " + port + "; keep it outside"
                                : "lies in network.nodePorts " + range + "; keep it outside");
            }
        });
        COMPONENTS.forEach((port, component) -> {
            if (findings.intact(NODE_PORTS) && range.contains(port)) {
                findings.invalid(
                        NODE_PORTS, range, "contains the port of " + component + ", " + port + "; keep it outside");
            }
        });
    }
}
