package io.k8sbin.internal.kubeadm;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.kubeadm.KubeadmState;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.json.Json;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.kubernetes.ComponentCertificates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A cluster in memory that does what kubeadm's steps do, as far as a rollout can tell, and can lose its operator before,
 * in the middle of or after any of them.
 */
final class FakeKubeadm {
    /** The operator is gone. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Killed(String where) {
            super(where);
        }
    }

    final Map<String, FakeNode> nodes = new TreeMap<>();
    /** Steps that were begun, {@code node step}. */
    final List<String> done = new ArrayList<>();

    final Map<String, Json> objects = new TreeMap<>();
    final Map<String, String> state = new TreeMap<>();
    final Map<String, Set<String>> labels = new TreeMap<>();
    final Set<String> tokens = new TreeSet<>();
    /** Keys of taints, by node. */
    final Map<String, Set<String>> taints = new TreeMap<>();
    /** The document of a node's last render, by node. */
    final Map<String, String> rendered = new TreeMap<>();

    String uploadedWith = "";
    boolean etcdKnows;
    boolean answers;
    boolean complete;
    boolean initFails;
    int begun;
    int killAt = -1;
    private int calls;

    /** Issued once for all clusters of an authority: tests make many. */
    private static final Map<String, String> CERTIFICATES = new ConcurrentHashMap<>();

    private final ClusterPlan plan;

    private FakeKubeadm(ClusterPlan plan) {
        this.plan = plan;
    }

    /** Empty hosts with the programs of their own that the plan counts on. */
    static FakeKubeadm of(ClusterPlan plan) {
        FakeKubeadm fake = new FakeKubeadm(plan);
        plan.nodes().forEach(n -> {
            FakeNode node = new FakeNode(fake, n.node());
            n.hostPrograms().forEach(p -> node.files.put(p, FileImage.text(p, "a program of the host")));
            fake.nodes.put(n.node().name(), node);
        });
        return fake;
    }

    /** The certificate a kubelet that has joined has got. */
    String certificate(String node) {
        return CERTIFICATES.computeIfAbsent(
                node + plan.directory().authorityPem(Authority.KUBELET),
                key -> CertificateAuthority.fromPem(
                                plan.directory().authorityPem(Authority.KUBELET),
                                plan.directory().kubeletAuthorityKey())
                        .issue(ComponentCertificates.kubeletClient(node).build())
                        .certificatePem());
    }

    /** Whether etcd has a quorum and can say what it holds. */
    boolean etcdRuns() {
        long members =
                nodes.values().stream().filter(n -> n.spec.is(NodeRole.ETCD)).count();
        long running = nodes.values().stream()
                .filter(n -> n.active.contains("etcd.service"))
                .count();
        return running > members / 2;
    }

    /** A moment at which the operator may be lost. */
    synchronized void moment(String where) {
        if (calls++ == killAt) {
            killAt = -1;
            throw new Killed(where);
        }
    }

    synchronized int moments() {
        return calls;
    }

    synchronized void restartCounting(int at) {
        calls = 0;
        killAt = at;
    }

    /** The plan's objects as an API server would show them. */
    synchronized List<Json> live() {
        List<Json> items = new ArrayList<>();
        objects.forEach((key, object) -> {
            if (!key.startsWith("Node/") && !key.equals("ConfigMap/" + KubeadmState.NAME)) {
                items.add(object);
            }
        });
        if (!state.isEmpty()) {
            Json.ObjectBuilder data = Json.object();
            state.forEach(data::put);
            items.add(Json.object()
                    .put("apiVersion", "v1")
                    .put("kind", "ConfigMap")
                    .put(
                            "metadata",
                            Json.object()
                                    .put("name", KubeadmState.NAME)
                                    .put("namespace", "kube-system")
                                    .build())
                    .put("data", data.build())
                    .build());
        }
        labels.forEach((node, keys) -> items.add(node(node, keys)));
        return items;
    }

    private Json node(String name, Set<String> keys) {
        Json.ObjectBuilder marks = Json.object();
        keys.forEach(k -> marks.put(k, ""));
        Json applied = objects.getOrDefault("Node/" + name, new Json.Null());
        applied.at("metadata", "labels").members().forEach(marks::put);
        Json condition =
                Json.object().put("type", "Ready").put("status", "True").build();
        Json.ObjectBuilder object = Json.object()
                .put("apiVersion", "v1")
                .put("kind", "Node")
                .put(
                        "metadata",
                        Json.object()
                                .put("name", name)
                                .put("labels", marks.build())
                                .build())
                .put(
                        "status",
                        Json.object()
                                .put("conditions", new Json.Arr(List.of(condition)))
                                .build());
        Json.ObjectBuilder spec = Json.object();
        applied.at("spec").members().forEach(spec::put);
        List<Json> kept = taints.getOrDefault(name, Set.of()).stream()
                .<Json>map(key -> Json.object()
                        .put("key", key)
                        .put("effect", "NoSchedule")
                        .build())
                .toList();
        object.put("spec", spec.put("taints", new Json.Arr(kept)).build());
        return object.build();
    }

    /** Control-plane hosts that are complete. */
    Set<String> controlPlane() {
        Set<String> complete = new HashSet<>();
        labels.forEach((node, keys) -> {
            if (!keys.isEmpty()) {
                complete.add(node);
            }
        });
        return complete;
    }
}
