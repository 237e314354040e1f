package io.k8sbin.internal.kubeadm;

import io.k8sbin.cluster.diff.ObservedApi;
import io.k8sbin.cluster.diff.ObservedCluster;
import io.k8sbin.cluster.diff.ObservedFile;
import io.k8sbin.cluster.diff.ObservedNode;
import io.k8sbin.cluster.diff.ObservedUnit;
import io.k8sbin.cluster.kubeadm.KubeadmState;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import io.k8sbin.internal.Observation;
import io.k8sbin.remote.HostFacts;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.RemoteTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

    static FakeKubeadm of(ClusterPlan plan) {
        FakeKubeadm fake = new FakeKubeadm();
        plan.nodes().forEach(n -> fake.nodes.put(n.node().name(), new FakeNode(fake, n.node())));
        return fake;
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

    /** One look at everything, as {@link KubeadmObserver} would give it. */
    synchronized Observation observe(ClusterPlan plan) {
        Map<String, ObservedNode> seen = new HashMap<>();
        Map<String, HostState> states = new HashMap<>();
        for (NodePlan node : plan.nodes()) {
            String name = node.node().name();
            seen.put(
                    name,
                    observed(plan, node, Optional.ofNullable(nodes.get(name)).orElseThrow()));
            states.put(name, hostState(name));
        }
        ObservedApi api =
                answers ? new ObservedApi.Answered(live(), List.of()) : new ObservedApi.Silent("connection refused");
        return new Observation(new ObservedCluster(seen, api), states);
    }

    private static ObservedNode observed(ClusterPlan plan, NodePlan planned, FakeNode node) {
        Map<HostPath, ObservedFile> files = new HashMap<>();
        node.files.forEach((path, image) -> files.put(path, regular(image)));
        planned.directories()
                .forEach(d ->
                        files.put(d.path(), new ObservedFile.Directory(d.mode().bits())));
        Map<String, ObservedUnit> units = new HashMap<>();
        for (PlannedUnit unit : planned.units()) {
            boolean active = node.active.contains(unit.name());
            units.put(
                    unit.name(),
                    new ObservedUnit(
                            true, active, active, false, "", Optional.ofNullable(node.inputs.get(unit.name()))));
        }
        boolean joined = !plan.spec().runsKubelet(planned.node()) || node.joined;
        return new ObservedNode(files, units, joined, Set.of());
    }

    private static ObservedFile regular(FileImage image) {
        return new ObservedFile.Regular(
                image.sha256(),
                image.mode().bits(),
                image.owner().user(),
                image.owner().group());
    }

    private static HostState hostState(String name) {
        HostFacts facts = new HostFacts(
                name,
                "x86_64",
                "6.1",
                "Debian",
                0,
                "boot",
                Instant.EPOCH,
                Duration.ZERO,
                Duration.ZERO,
                Optional.of(252),
                true,
                1L << 33,
                1L << 33,
                Map.of(),
                Set.of());
        Map<String, HostState.Section> sections = new HashMap<>();
        sections.put(HostFindings.SECTION, new HostState.Section(0, "no-user\n", ""));
        sections.put(HostFindings.AUTHORITY, new HostState.Section(0, "", ""));
        return new HostState(new RemoteTarget(name, 22, "root"), facts, Map.of(), Map.of(), sections);
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
        if (!applied.at("spec").isNull()) {
            object.put("spec", applied.at("spec"));
        }
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
