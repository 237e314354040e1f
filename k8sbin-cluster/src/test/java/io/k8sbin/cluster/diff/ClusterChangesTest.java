package io.k8sbin.cluster.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.Placement;
import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.plan.Sample;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Sha256;
import io.k8sbin.core.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterChangesTest {
    private static final HostPath BOOTSTRAP = HostPath.of("/etc/kubernetes/kubelet-bootstrap.kubeconfig");
    private static final HostPath HOME = HostPath.of("/root/.kube/config");

    @TempDir
    static Path folder;

    private static ClusterPlan plan;

    @BeforeAll
    static void prepare() {
        plan = Sample.plan(Sample.spec("three-plus-two"), folder);
    }

    /** A host exactly as planned, to be spoiled. */
    private static final class Host {
        private final Map<HostPath, ObservedFile> files = new HashMap<>();
        private final Map<String, ObservedUnit> units = new HashMap<>();
        private final Set<HostPath> managed = new HashSet<>();
        private boolean joined = true;

        Host(NodePlan node) {
            node.directories().forEach(d -> files.put(d.path(), new ObservedFile.Directory(0700)));
            for (PlannedFile file : node.files()) {
                managed.add(file.image().path());
                if (!(file.placement() instanceof Placement.UntilJoined)) {
                    files.put(file.image().path(), regular(file));
                }
            }
            inputs(node).forEach((unit, inputs) -> units.put(unit, good(inputs)));
        }

        ObservedNode seen() {
            return new ObservedNode(files, units, joined, managed);
        }
    }

    private static ObservedFile.Regular regular(PlannedFile file) {
        return new ObservedFile.Regular(
                file.image().sha256(), file.image().mode().bits(), "root", "root");
    }

    private static ObservedUnit good(String inputs) {
        return new ObservedUnit(true, true, true, false, "/etc/systemd/system/x.service", Optional.of(inputs));
    }

    /** What each unit will have read: as the changes of an empty host say. */
    private static Map<String, String> inputs(NodePlan node) {
        Map<String, ObservedNode> nothing = new HashMap<>();
        plan.nodes().forEach(n -> nothing.put(n.node().name(), empty()));
        ClusterChanges changes =
                ClusterChanges.between(new ObservedCluster(nothing, new ObservedApi.Silent("not up")), plan);
        Map<String, String> inputs = new HashMap<>();
        changes.nodes().stream()
                .filter(n -> n.name().equals(node.node().name()))
                .forEach(n -> n.units().forEach(u -> inputs.put(u.unit().name(), u.inputs())));
        return inputs;
    }

    private static ObservedNode empty() {
        return new ObservedNode(Map.of(), Map.of(), false, Set.of());
    }

    private static ObservedApi.Answered answered(List<String> tokens) {
        List<Json> live = new ArrayList<>();
        plan.objects().stream().filter(o -> !o.kind().equals("Node")).forEach(o -> live.add(o.toJson()));
        plan.spec().nodes(NodeRole.WORKER).forEach(n -> live.add(ready(n.name())));
        return new ObservedApi.Answered(live, tokens);
    }

    private static Json ready(String name) {
        Json condition =
                Json.object().put("type", "Ready").put("status", "True").build();
        Json planned = plan.objects().stream()
                .filter(o -> o.kind().equals("Node") && o.name().equals(name))
                .findFirst()
                .orElseThrow()
                .toJson();
        Json.ObjectBuilder node = Json.object();
        planned.members().forEach(node::put);
        return node.put(
                        "status",
                        Json.object()
                                .put("conditions", new Json.Arr(List.of(condition)))
                                .build())
                .build();
    }

    private static ClusterChanges changes(String name, Consumer<Host> spoil) {
        return changes(name, spoil, answered(List.of()));
    }

    private static ClusterChanges changes(String name, Consumer<Host> spoil, ObservedApi api) {
        Map<String, ObservedNode> nodes = new HashMap<>();
        for (NodePlan node : plan.nodes()) {
            Host host = new Host(node);
            if (node.node().name().equals(name)) {
                spoil.accept(host);
            }
            nodes.put(node.node().name(), host.seen());
        }
        return ClusterChanges.between(new ObservedCluster(nodes, api), plan);
    }

    private static NodeChanges of(String name, Consumer<Host> spoil) {
        ClusterChanges changes = changes(name, spoil);
        assertThat(changes.nodes().stream().filter(n -> !n.name().equals(name))).allMatch(NodeChanges::isEmpty);
        return changes.nodes().stream()
                .filter(n -> n.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> units(NodeChanges changes) {
        return changes.units().stream()
                .map(u -> u.kind() + " " + u.unit().name())
                .toList();
    }

    @Test
    void a_cluster_as_planned_needs_nothing() {
        ClusterChanges changes = changes("", host -> {});
        assertThat(changes.isEmpty()).as(changes.toString()).isTrue();
    }

    @Test
    void an_empty_host_gets_everything() {
        Map<String, ObservedNode> nothing = new HashMap<>();
        plan.nodes().forEach(n -> nothing.put(n.node().name(), empty()));
        ClusterChanges changes =
                ClusterChanges.between(new ObservedCluster(nothing, new ObservedApi.Silent("not up")), plan);
        assertThat(changes.objects()).isEqualTo(plan.objects());
        assertThat(changes.pending()).containsExactly("worker1", "worker2");
        for (NodeChanges node : changes.nodes()) {
            assertThat(node.files()).hasSameSizeAs(node.plan().files());
            assertThat(node.directories()).isEqualTo(node.plan().directories());
            assertThat(node.units()).allMatch(u -> u.kind() == UnitChange.Kind.START);
            assertThat(node.join()).isEqualTo(node.plan().node().is(NodeRole.WORKER));
        }
    }

    @Test
    void a_file_that_differs_restarts_the_units_that_read_it_and_no_other() {
        HostPath scheduler = HostPath.of("/etc/kubernetes/kube-scheduler.kubeconfig");
        for (ObservedFile spoiled : List.of(
                new ObservedFile.Absent(),
                new ObservedFile.Regular(Sha256.ofUtf8("x"), 0600, "root", "root"),
                new ObservedFile.Regular(sha(scheduler), 0644, "root", "root"),
                new ObservedFile.Regular(sha(scheduler), 0600, "kube", "root"),
                new ObservedFile.Other("link"))) {
            NodeChanges changes = of("master1", host -> host.files.put(scheduler, spoiled));
            assertThat(changes.files()).singleElement().isInstanceOf(FileChange.Put.class);
            assertThat(changes.files().get(0).path()).isEqualTo(scheduler);
            assertThat(units(changes)).containsExactly("RESTART kube-scheduler.service");
        }
    }

    private static Sha256 sha(HostPath path) {
        return plan.node("master1").file(path).orElseThrow().image().sha256();
    }

    @Test
    void every_file_restarts_exactly_the_units_that_name_it() {
        for (PlannedFile file : plan.node("worker1").files()) {
            HostPath path = file.image().path();
            NodeChanges changes = of("worker1", host -> host.files.put(path, new ObservedFile.Absent()));
            List<String> readers = file.placement() instanceof Placement.UntilJoined
                    ? List.of()
                    : plan.node("worker1").units().stream()
                            .filter(u -> u.inputs().contains(path))
                            .map(u -> "RESTART " + u.name())
                            .toList();
            assertThat(units(changes)).as(path.value()).isEqualTo(readers);
        }
    }

    @Test
    void units_are_started_restarted_or_confirmed() {
        String inputs = Objects.requireNonNull(inputs(plan.node("worker1")).get("kubelet.service"));
        assertThat(kubelet(false, true, false, inputs)).containsExactly("START kubelet.service");
        assertThat(kubelet(true, true, false, "older")).containsExactly("RESTART kubelet.service");
        assertThat(kubelet(true, false, false, inputs)).containsExactly("CONFIRM kubelet.service");
        assertThat(kubelet(true, true, true, inputs)).containsExactly("CONFIRM kubelet.service");
        assertThat(kubelet(true, true, false, inputs)).isEmpty();
    }

    private static List<String> kubelet(boolean active, boolean enabled, boolean stale, String inputs) {
        ObservedUnit unit = new ObservedUnit(true, active, enabled, stale, "/x", Optional.of(inputs));
        return units(of("worker1", host -> host.units.put("kubelet.service", unit)));
    }

    @Test
    void a_running_unit_of_the_host_that_was_never_recorded_is_confirmed_not_restarted() {
        PlannedUnit containerd = plan.node("worker1").units().stream()
                .filter(u -> u.name().equals("containerd.service"))
                .findFirst()
                .orElseThrow();
        assertThat(containerd.inputs()).isEmpty();
        ObservedUnit running =
                new ObservedUnit(true, true, true, false, "/lib/systemd/system/containerd.service", Optional.empty());
        assertThat(units(of("worker1", host -> host.units.put("containerd.service", running))))
                .containsExactly("CONFIRM containerd.service");
    }

    @Test
    void the_administrators_own_kubeconfig_is_never_replaced_or_removed() {
        ObservedFile theirs = new ObservedFile.Regular(Sha256.ofUtf8("theirs"), 0644, "root", "root");
        assertThat(of("master1", host -> host.files.put(HOME, theirs)).isEmpty())
                .isTrue();
        assertThat(of("master1", host -> host.files.put(HOME, new ObservedFile.Absent()))
                        .files())
                .hasSize(1);
        assertThat(of("worker1", host -> {
                            host.files.put(HOME, theirs);
                            host.managed.add(HOME);
                        })
                        .files())
                .isEmpty();
    }

    @Test
    void the_bootstrap_kubeconfig_is_there_until_the_node_has_joined() {
        NodeChanges joining = of("worker1", host -> host.joined = false);
        assertThat(joining.join()).isTrue();
        assertThat(joining.files().stream().map(FileChange::path)).containsExactly(BOOTSTRAP);
        NodeChanges joined = of(
                "worker1",
                host -> host.files.put(
                        BOOTSTRAP, regular(plan.node("worker1").file(BOOTSTRAP).orElseThrow())));
        assertThat(joined.files()).singleElement().isEqualTo(new FileChange.Remove(BOOTSTRAP, "the node has joined"));
    }

    @Test
    void only_paths_of_ours_are_removed_whatever_the_manifest_says() {
        ObservedFile there = new ObservedFile.Regular(Sha256.ofUtf8("x"), 0644, "root", "root");
        List<HostPath> ours = List.of(
                HostPath.of("/etc/kubernetes/old.yaml"),
                HostPath.of("/etc/systemd/system/kube-old.service"),
                HostPath.of("/opt/k8s/bin/old"));
        List<HostPath> theirs = List.of(
                HostPath.of("/etc/passwd"),
                HostPath.of("/etc/systemd/system/ssh.service"),
                HostPath.of("/etc/systemd/system/sshd.service.d/k8sbin.conf"),
                HostPath.of("/data/k8s/etcd/data/member"),
                HostPath.of("/etc/kubernetes"),
                HostPath.of("/etc/sysctl.d/10-network.conf"));
        NodeChanges changes = of("worker1", host -> {
            ours.forEach(p -> host.files.put(p, there));
            theirs.forEach(p -> host.files.putIfAbsent(p, there));
            host.managed.addAll(ours);
            host.managed.addAll(theirs);
        });
        assertThat(changes.files()).allMatch(c -> c instanceof FileChange.Remove);
        assertThat(changes.files().stream().map(FileChange::path)).containsExactlyInAnyOrderElementsOf(ours);
        assertThat(of("worker1", host -> host.files.put(ours.get(0), there)).isEmpty())
                .as("not in the manifest")
                .isTrue();
    }

    @Test
    void tokens_nobody_needs_are_spent() {
        String token = plan.directory().token("worker1").id();
        ObservedApi api = answered(List.of(token, "other1"));
        assertThat(changes("", host -> {}, api).spentTokens()).containsExactly(token, "other1");
        assertThat(changes("worker1", host -> host.joined = false, api).spentTokens())
                .containsExactly("other1");
    }

    @Test
    void objects_that_drifted_and_nodes_that_are_not_ready_are_named() {
        List<Json> live = new ArrayList<>(answered(List.of()).objects());
        live.remove(0);
        live.remove(live.size() - 1);
        ClusterChanges changes = changes("", host -> {}, new ObservedApi.Answered(live, List.of()));
        assertThat(changes.objects()).hasSize(2);
        assertThat(changes.pending()).containsExactly("worker2");
        assertThat(changes.isEmpty()).isFalse();
    }
}
