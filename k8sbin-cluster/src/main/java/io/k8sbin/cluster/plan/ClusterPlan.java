package io.k8sbin.cluster.plan;

import io.k8sbin.cluster.directory.BinaryInventory;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.plan.internal.Deviations;
import io.k8sbin.cluster.plan.internal.KubeadmPlanBuilder;
import io.k8sbin.cluster.plan.internal.PlanBuilder;
import io.k8sbin.cluster.plan.internal.PlanFindings;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.config.objects.PublicObject;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Secret;
import java.util.List;

/**
 * What a cluster should be: every file, directory and unit of every host, and the API objects. A value; the same
 * description, directory and programs give the same bytes, in any locale and on any machine.
 *
 * @param spec the description it follows from
 * @param directory the cluster's own material
 * @param nodes one plan a node, in the description's order
 * @param objects API objects, in the order they are applied
 * @param adminKubeconfig administrators' access for the operator's machine
 * @param superAdminKubeconfig access that binds the administrators' group; used by the rollout on one control-plane host
 */
public record ClusterPlan(
        ClusterSpec spec,
        ClusterDirectory directory,
        List<NodePlan> nodes,
        List<PublicObject> objects,
        Secret adminKubeconfig,
        Secret superAdminKubeconfig) {
    /** Copies the lists. */
    public ClusterPlan {
        nodes = List.copyOf(nodes);
        objects = List.copyOf(objects);
    }

    /** The plan for a description with this material and these programs. Reads and writes nothing. */
    public static ClusterPlan of(ClusterSpec spec, ClusterDirectory directory, BinaryInventory binaries) {
        return spec.mode() == Mode.KUBEADM
                ? new KubeadmPlanBuilder(spec, directory, binaries).build()
                : new PlanBuilder(spec, directory, binaries).build();
    }

    /**
     * What only the whole plan shows, beside {@link ClusterSpec#findings}: certificates, flags and rights that do not go
     * together.
     */
    public List<Finding> findings() {
        return new PlanFindings(this).all();
    }

    /** Every value in which this cluster differs from the documents whose style it has, and why. */
    public List<Deviation> deviations() {
        return new Deviations(this).all();
    }

    /** The plan of the node with this name. */
    public NodePlan node(String name) {
        return nodes.stream()
                .filter(n -> n.node().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no node " + name));
    }
}
