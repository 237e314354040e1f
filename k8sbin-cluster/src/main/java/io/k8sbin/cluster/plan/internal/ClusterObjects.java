package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.spec.BootstrapSpec;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.objects.ClusterRoleBinding;
import io.k8sbin.config.objects.Node;
import io.k8sbin.config.objects.PublicObject;
import io.k8sbin.config.objects.StandardRbac;
import io.k8sbin.config.objects.Subject;
import io.k8sbin.core.Cidr;
import io.k8sbin.pki.kubernetes.ComponentCertificates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The API objects every cluster of ours has: rights, and the nodes with their pod ranges. */
final class ClusterObjects {
    private ClusterObjects() {}

    static List<PublicObject> of(ClusterSpec spec, ClusterDirectory directory) {
        List<PublicObject> objects = new ArrayList<>();
        objects.add(StandardRbac.administrators(Leaves.ADMIN_GROUP));
        objects.add(StandardRbac.kubeletBootstrap());
        objects.add(StandardRbac.approveNodeClients());
        if (spec.bootstrap().source() == BootstrapSpec.Source.TOKEN_FILE) {
            objects.addAll(tokenFileUser());
        }
        objects.add(StandardRbac.approveNodeRenewals());
        objects.add(StandardRbac.kubeletApiAccess(ComponentCertificates.KUBELET_API_USER));
        objects.add(StandardRbac.controllerManagerAuthDelegator());
        objects.add(StandardRbac.schedulerAuthDelegator());
        objects.addAll(CoreDns.objects(spec));
        // made before the kubelet registers: its node is complete from the first moment and Ready at once
        spec.nodes(NodeRole.WORKER).forEach(node -> objects.add(node(node, directory)));
        return objects;
    }

    /** Document 001 binds the user of its token.csv, which is in no group of bootstrappers. */
    private static List<PublicObject> tokenFileUser() {
        Subject user = new Subject.User("kubelet-bootstrap");
        String approval = "system:certificates.k8s.io:certificatesigningrequests:nodeclient";
        return List.of(
                ClusterRoleBinding.of("k8sbin:kubelet-bootstrap-user", "system:node-bootstrapper", user),
                ClusterRoleBinding.of("k8sbin:approve-kubelet-bootstrap-user-csrs", approval, user));
    }

    private static Node node(NodeSpec node, ClusterDirectory directory) {
        Cidr pods = Optional.ofNullable(directory.allocations().podCidrs().get(node.name()))
                .orElseThrow();
        return Node.named(node.name()).withPodCidrs(List.of(pods)).withLabels(node.labels());
    }
}
