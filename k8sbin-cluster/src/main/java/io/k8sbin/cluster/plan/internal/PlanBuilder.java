package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.BinaryInventory;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.cluster.spec.VirtualIpSpec;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPort;
import java.util.List;

/** Puts the parts of every node together. */
public final class PlanBuilder {
    private final NodeParts parts;

    /** For one description, its material and its programs. */
    public PlanBuilder(ClusterSpec spec, ClusterDirectory directory, BinaryInventory binaries) {
        this.parts = new NodeParts(spec, directory, binaries);
    }

    /** The plan. */
    public ClusterPlan build() {
        HostPort first = List.copyOf(parts.apiServers().values()).get(0);
        HostPort server = parts.spec()
                .apiServer()
                .virtualIp()
                .map(VirtualIpSpec::endpoint)
                .orElse(first);
        return new ClusterPlan(
                parts.spec(),
                parts.directory(),
                parts.spec().nodes().stream().map(this::node).toList(),
                ClusterObjects.of(parts.spec(), parts.directory()),
                parts.kubeconfig(Leaves.ADMIN, "kubernetes-admin", "https://" + server),
                parts.kubeconfig(Leaves.SUPER_ADMIN, "kubernetes-super-admin", parts.localServer()));
    }

    private NodePlan node(NodeSpec node) {
        NodeDraft draft = new NodeDraft(node);
        draft.directory(parts.spec().paths().configuration(), FileMode.EXECUTABLE);
        draft.directory(parts.spec().paths().certificates(), FileMode.EXECUTABLE);
        draft.directory(parts.spec().paths().binaries(), FileMode.EXECUTABLE);
        new HostPart(parts).addTo(draft);
        if (node.is(NodeRole.ETCD)) {
            new EtcdPart(parts).addTo(draft);
        }
        if (node.is(NodeRole.CONTROL_PLANE) || node.is(NodeRole.WORKER)) {
            new LoadBalancerPart(parts).addTo(draft);
            new VirtualIpPart(parts).addTo(draft);
        }
        if (node.is(NodeRole.CONTROL_PLANE)) {
            new AdminPart(parts).addTo(draft);
            new ApiServerPart(parts).addTo(draft);
            new ControllersPart(parts).addTo(draft);
        }
        if (node.is(NodeRole.WORKER)) {
            new RuntimePart(parts).addTo(draft);
            new KubeletPart(parts).addTo(draft);
            new KubeProxyPart(parts).addTo(draft);
        }
        draft.file(
                Manifest.of(parts.directory().allocations().uid(), parts.spec().name(), draft.paths()));
        return draft.plan();
    }
}
