package io.k8sbin.cluster.diff.internal;

import io.k8sbin.cluster.diff.ClusterStart;
import io.k8sbin.cluster.diff.KubeadmChanges;
import io.k8sbin.cluster.diff.KubeadmChanges.Before;
import io.k8sbin.cluster.diff.NodeChanges;
import io.k8sbin.cluster.diff.ObservedApi;
import io.k8sbin.cluster.diff.ObservedCluster;
import io.k8sbin.cluster.diff.ObservedKubeadm;
import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.kubeadm.KubeadmState;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.objects.ConfigMap;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of kubeadm's steps are due: what is live decides, never a file on a host that somebody may have left there. */
final class KubeadmDiffer {
    private static final Set<String> TAINTS =
            Set.of("node-role.kubernetes.io/master", "node-role.kubernetes.io/control-plane");
    private final ObservedCluster observed;
    private final ObservedKubeadm seen;
    private final ClusterPlan plan;
    private final List<NodeSpec> controlPlane;
    private final Map<String, String> wanted;

    KubeadmDiffer(ObservedCluster observed, ObservedKubeadm seen, ClusterPlan plan) {
        this.observed = observed;
        this.seen = seen;
        this.plan = plan;
        this.controlPlane = plan.spec().nodes(NodeRole.CONTROL_PLANE);
        this.wanted = wanted(plan);
    }

    /** What the cluster is to remember of itself. */
    private static Map<String, String> wanted(ClusterPlan plan) {
        return plan.objects().stream()
                .filter(o -> o instanceof ConfigMap map && map.name().equals(KubeadmState.NAME))
                .map(o -> ((ConfigMap) o).data())
                .findFirst()
                .orElse(Map.of());
    }

    KubeadmChanges changes(List<NodeChanges> nodes) {
        ClusterStart start = start();
        List<String> users = plan.spec().nodes(NodeRole.ETCD).stream()
                .map(NodeSpec::name)
                .filter(seen.withoutUser()::contains)
                .toList();
        if (start instanceof ClusterStart.Wake) {
            // who is a member of what shows once the API answers
            return new KubeadmChanges(
                    start, users, List.of(), List.of(), List.of(), List.of(), KubeadmChanges.Network.AS_PLANNED);
        }
        String begun = start instanceof ClusterStart.Begin begin ? begin.host() : "";
        List<NodeSpec> others =
                controlPlane.stream().filter(n -> !n.name().equals(begun)).toList();
        List<String> finishing = others.stream()
                .filter(n -> observed.node(n.name()).joined() && !isMember(n))
                .map(NodeSpec::name)
                .toList();
        return new KubeadmChanges(
                start, users, importing(nodes), finishing, rendering(others), taints(others), network());
    }

    private ClusterStart start() {
        String first = controlPlane.get(0).name();
        if (observed.api() instanceof ObservedApi.Answered) {
            String speaker = seen.speaker().orElse(first);
            return seen.complete()
                    ? new ClusterStart.Running(speaker)
                    : new ClusterStart.Begin(speaker, ClusterStart.Cause.CUT_OFF);
        }
        // an etcd that does not run yet says nothing; who has joined has joined something
        boolean joined =
                controlPlane.stream().anyMatch(n -> observed.node(n.name()).joined());
        boolean silent = seen.store() == ObservedKubeadm.Store.SILENT;
        if (seen.store() == ObservedKubeadm.Store.HOLDS_CLUSTER || (silent && joined)) {
            return new ClusterStart.Wake(
                    controlPlane.stream().map(NodeSpec::name).toList());
        }
        return controlPlane.stream()
                .map(NodeSpec::name)
                .filter(seen.begun()::contains)
                .findFirst()
                .map(host -> new ClusterStart.Begin(host, ClusterStart.Cause.CUT_OFF))
                .orElseGet(() -> new ClusterStart.Begin(first, ClusterStart.Cause.NEW));
    }

    /** On hosts that are to join; on others only what is new. */
    private List<String> importing(List<NodeChanges> nodes) {
        return nodes.stream()
                .filter(n -> !plan.spec().kubeadm().images().isEmpty())
                .filter(n ->
                        n.join() || n.files().stream().anyMatch(f -> f.path().startsWith(KubeadmPaths.IMAGES)))
                .map(NodeChanges::name)
                .toList();
    }

    /** kubeadm labels a control-plane node as the last thing it does there. */
    private boolean isMember(NodeSpec node) {
        String label = KubeadmState.roleLabel(plan.spec().version());
        return live("Node", node.name())
                .map(n -> n.at("metadata", "labels").members().containsKey(label))
                .orElse(false);
    }

    private List<KubeadmChanges.Render> rendering(List<NodeSpec> hosts) {
        List<KubeadmChanges.Render> stale = new ArrayList<>();
        for (NodeSpec node : hosts) {
            String key = KubeadmState.controlPlane(node.name());
            String before = remembered(key);
            if (isMember(node) && !before.equals(wanted.getOrDefault(key, ""))) {
                stale.add(new KubeadmChanges.Render(node.name(), before.isEmpty() ? Before.UNKNOWN : Before.ANOTHER));
            }
        }
        return stale;
    }

    /** A control-plane host that became a worker later keeps the taint kubeadm gave it. */
    private List<KubeadmChanges.Taint> taints(List<NodeSpec> hosts) {
        List<KubeadmChanges.Taint> taints = new ArrayList<>();
        for (NodeSpec node : hosts) {
            for (Json taint : live("Node", node.name()).stream()
                    .flatMap(n -> n.at("spec", "taints").elements().stream())
                    .toList()) {
                String key = taint.at("key").text();
                boolean kept =
                        !TAINTS.contains(key) || !taint.at("effect").text().equals("NoSchedule");
                if (node.is(NodeRole.WORKER) && !kept) {
                    taints.add(new KubeadmChanges.Taint(node.name(), key));
                }
            }
        }
        return taints;
    }

    private KubeadmChanges.Network network() {
        String digest = wanted.getOrDefault(KubeadmState.NETWORK, "");
        return digest.isEmpty() || digest.equals(remembered(KubeadmState.NETWORK))
                ? KubeadmChanges.Network.AS_PLANNED
                : KubeadmChanges.Network.APPLY;
    }

    private String remembered(String key) {
        return live("ConfigMap", KubeadmState.NAME)
                .map(m -> m.at("data", key))
                .filter(v -> !v.isNull())
                .map(Json::text)
                .orElse("");
    }

    private Optional<Json> live(String kind, String name) {
        List<Json> objects = observed.api() instanceof ObservedApi.Answered answered ? answered.objects() : List.of();
        return objects.stream()
                .filter(o -> o.at("kind").text().equals(kind)
                        && o.at("metadata", "name").text().equals(name))
                .findFirst();
    }
}
