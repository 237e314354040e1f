package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.BinaryInventory;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.KubeadmSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.Secret;
import java.util.List;

/**
 * Puts the parts of every node together, in the style of document 002: everything around kubeadm. What kubeadm itself
 * writes is nobody's planned bytes: it is observed.
 */
public final class KubeadmPlanBuilder {
    private final NodeParts parts;

    /** For one description, its material and its programs. */
    public KubeadmPlanBuilder(ClusterSpec spec, ClusterDirectory directory, BinaryInventory binaries) {
        this.parts = new NodeParts(spec, directory, binaries);
    }

    /** The plan. */
    public ClusterPlan build() {
        NodeSpec first = parts.spec().nodes(NodeRole.CONTROL_PLANE).get(0);
        String server = "https://"
                + HostPort.of(first.address(), parts.spec().apiServer().port());
        Secret admin = parts.kubeconfig(Leaves.ADMIN, "kubernetes-admin", server);
        List<NodePlan> nodes = parts.spec().nodes().stream().map(this::node).toList();
        // whoever binds the administrators' group is kubeadm's own admin.conf, on the host
        return new ClusterPlan(parts.spec(), parts.directory(), nodes, new KubeadmObjects(parts).all(), admin, admin);
    }

    private NodePlan node(NodeSpec node) {
        NodeDraft draft = new NodeDraft(node);
        draft.directory(parts.spec().paths().configuration(), FileMode.EXECUTABLE);
        new KubeadmHostPart(parts).addTo(draft);
        if (node.is(NodeRole.ETCD)) {
            new KubeadmEtcdPart(parts).addTo(draft);
        }
        if (parts.spec().runsKubelet(node)) {
            new KubeadmRuntimePart(parts).addTo(draft);
            new KubeadmBalancerPart(parts).addTo(draft);
            new KubeadmKubeletPart(parts).addTo(draft);
            if (parts.spec().kubeadm().serviceProxy() == KubeadmSpec.ServiceProxy.UNIT) {
                new KubeProxyPart(parts).addTo(draft);
            }
        }
        if (node.is(NodeRole.CONTROL_PLANE)) {
            new KubeadmControlPlanePart(parts).addTo(draft);
        }
        draft.file(
                Manifest.of(parts.directory().allocations().uid(), parts.spec().name(), draft.paths()));
        return draft.plan();
    }
}
