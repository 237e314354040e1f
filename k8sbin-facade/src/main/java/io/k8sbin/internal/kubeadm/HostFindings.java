package io.k8sbin.internal.kubeadm;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.KubeadmSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import io.k8sbin.internal.Observation;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.PkiException;
import io.k8sbin.remote.HostState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What on the hosts would make kubeadm fail half-way: packages, modules, swap, ports, another cluster's authority. */
public final class HostFindings {
    /** The section with what a host lacks. */
    static final String SECTION = "kubeadm";
    /** The section with the authority it trusts. */
    static final String AUTHORITY = "kubeadm-authority";

    /** Without these pods cannot run, or Services do not reach pods of their own node. */
    private static final Set<String> NEEDED = Set.of("overlay", "br_netfilter", "nf_conntrack");

    private final ClusterPlan plan;
    private final Observation observation;
    private final List<Finding> findings = new ArrayList<>();

    /** For one look at the hosts of a plan. */
    public HostFindings(ClusterPlan plan, Observation observation) {
        this.plan = plan;
        this.observation = observation;
    }

    /** Errors stop a rollout; warnings are worth knowing. */
    public List<Finding> findings() {
        for (NodeSpec node : plan.spec().nodes()) {
            HostState state = observation.states().get(node.name());
            if (state != null) {
                List<String> lines = state.section(SECTION).out().lines().toList();
                packages(node, values(lines, "tool "));
                modules(node, values(lines, "module "));
                swap(node, lines.contains("swap"));
                authority(node, state.section(AUTHORITY).out());
                ports(node, state);
            }
        }
        return List.copyOf(findings);
    }

    /** Whether a host has nobody yet to run etcd. */
    static boolean lacksUser(HostState state) {
        return state.section(SECTION).out().lines().anyMatch("no-user"::equals);
    }

    private static List<String> values(List<String> lines, String prefix) {
        return lines.stream()
                .filter(l -> l.startsWith(prefix))
                .map(l -> l.substring(prefix.length()))
                .toList();
    }

    private static FieldPath path(NodeSpec node) {
        return FieldPath.of("nodes").key(node.name());
    }

    private void error(String id, NodeSpec node, String message) {
        findings.add(Finding.error("preflight." + id, path(node), message));
    }

    private void warning(String id, NodeSpec node, String message) {
        findings.add(Finding.warning("preflight." + id, path(node), message));
    }

    private void packages(NodeSpec node, List<String> missing) {
        Map<Severity, Set<String>> packages = new TreeMap<>();
        for (KubeadmScripts.Tool tool : KubeadmScripts.TOOLS) {
            if (missing.contains(tool.name())) {
                packages.computeIfAbsent(tool.lacking(), k -> new TreeSet<>()).add(tool.inPackage());
            }
        }
        packages.forEach((severity, names) -> {
            String message = "lacks packages: " + String.join(", ", names) + "; install them"
                    + (severity == Severity.ERROR ? "" : ", or do without what they are for");
            findings.add(new Finding("preflight.package", severity, path(node), message, Optional.empty()));
        });
    }

    private void modules(NodeSpec node, List<String> missing) {
        List<String> fatal = missing.stream().filter(NEEDED::contains).toList();
        if (!fatal.isEmpty()) {
            error("module", node, "its kernel has no " + String.join(", ", fatal) + "; use a kernel that has");
        }
        String others = missing.stream().filter(m -> !NEEDED.contains(m)).collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            warning(
                    "module",
                    node,
                    "its kernel has no " + others
                            + "; kube-proxy falls back to iptables where ipvs is not there before v1.43");
        }
    }

    private void swap(NodeSpec node, boolean on) {
        if (on && plan.spec().kubeadm().swap() == KubeadmSpec.Swap.DISABLED) {
            warning("swap", node, "has swap, which is turned off now and at every boot; kubeadm.swap: kept leaves it");
        }
    }

    private void authority(NodeSpec node, String pem) {
        if (pem.isBlank()) {
            return;
        }
        try {
            if (!Pem.certificates(pem).equals(Pem.certificates(plan.directory().authorityPem(Authority.KUBERNETES)))) {
                error(
                        "foreign-host",
                        node,
                        "kubeadm has made it part of another cluster; use the directory of that cluster, or run kubeadm"
                                + " reset there to give it up");
            }
        } catch (PkiException e) {
            error("authority", node, "its ca.crt is damaged: " + e.getMessage() + "; restore it, or remove it");
        }
    }

    /** The control plane's own ports, before kubeadm has begun there. */
    private void ports(NodeSpec node, HostState state) {
        boolean free = !observation.cluster().node(node.name()).joined()
                && state.section(AUTHORITY).out().isBlank();
        if (!node.is(NodeRole.CONTROL_PLANE) || !free) {
            return;
        }
        String listening = state.section("ports").out();
        for (int port : List.of(plan.spec().apiServer().port(), 10257, 10259)) {
            if (listening.lines().anyMatch(l -> l.matches(".*[:\\]]" + port + "\\s.*"))) {
                error("port", node, "port " + port + " of the control plane is taken; stop who has it");
            }
        }
    }
}
