package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.kubeadm.KubeadmDocuments;
import io.k8sbin.cluster.kubeadm.KubeadmState;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.objects.ConfigMap;
import io.k8sbin.config.objects.Node;
import io.k8sbin.config.objects.PublicObject;
import io.k8sbin.config.objects.StandardRbac;
import io.k8sbin.core.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The API objects of a kubeadm cluster that are as planned: kubeadm's own ConfigMap, what each control-plane host was
 * rendered from, nodes, the administrators' rights.
 */
final class KubeadmObjects {
    private final NodeParts parts;

    KubeadmObjects(NodeParts parts) {
        this.parts = parts;
    }

    List<PublicObject> all() {
        ClusterSpec spec = parts.spec();
        List<PublicObject> objects = new ArrayList<>();
        objects.add(StandardRbac.administrators(Leaves.ADMIN_GROUP));
        String cluster = new KubeadmDocuments(spec, parts.directory()).cluster();
        objects.add(new ConfigMap("kube-system", "kubeadm-config", Map.of("ClusterConfiguration", cluster)));
        spec.kubeletNodes().forEach(node -> objects.add(node(node)));
        objects.add(new ConfigMap("kube-system", KubeadmState.NAME, state(cluster)));
        return objects;
    }

    /** A change of any digest leads to the work it stands for. */
    private Map<String, String> state(String cluster) {
        Map<String, String> state = new TreeMap<>();
        String rendered = Sha256.ofUtf8(cluster + "\n" + policies()).hex();
        parts.spec()
                .nodes(NodeRole.CONTROL_PLANE)
                .forEach(n -> state.put(KubeadmState.controlPlane(n.name()), rendered));
        KubeadmFlannel.manifest(parts)
                .ifPresent(m -> state.put(KubeadmState.NETWORK, Sha256.ofUtf8(m).hex()));
        return state;
    }

    /** What API servers read beside their flags; of a key only the digest, and only together with all else. */
    private String policies() {
        ClusterSpec spec = parts.spec();
        String audit = spec.audit() == ClusterSpec.Audit.NONE ? "" : ComponentFiles.audit(spec);
        String encryption = spec.encryption() == ClusterSpec.Encryption.NONE
                ? ""
                : Sha256.of(ComponentFiles.encryption(parts.directory().encryptionKey(), spec.version())
                                .reveal())
                        .hex();
        return audit + "\n" + encryption;
    }

    private Node node(NodeSpec node) {
        Map<String, String> labels = new TreeMap<>(node.labels());
        if (node.is(NodeRole.CONTROL_PLANE)) {
            labels.put(KubeadmState.roleLabel(parts.spec().version()), "");
        }
        Node object = Node.named(node.name()).withLabels(labels);
        boolean ours = parts.spec().kubeadm().flannelManifest().isEmpty();
        return ours
                ? object.withPodCidrs(List.of(Optional.ofNullable(
                                parts.directory().allocations().podCidrs().get(node.name()))
                        .orElseThrow()))
                : object;
    }
}
