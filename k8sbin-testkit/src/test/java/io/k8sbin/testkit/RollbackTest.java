package io.k8sbin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.K8sbin;
import io.k8sbin.KeptChange;
import io.k8sbin.RolloutEvent;
import io.k8sbin.RolloutException;
import io.k8sbin.RolloutOptions;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.flags.Component;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.K8sbinException;
import io.k8sbin.core.KubernetesVersion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollbackTest {
    @TempDir
    Path folder;

    private static void rollOut(ClusterPlan wanted, FakeCluster fake) {
        try (K8sbin cluster = K8sbin.over(wanted, fake.follow(wanted).connections(), event -> {})) {
            cluster.rollout();
        }
    }

    private static void goBack(ClusterPlan plan, FakeCluster fake, String generation, Consumer<RolloutEvent> listener) {
        try (K8sbin cluster = K8sbin.over(plan, fake.connections(), listener)) {
            cluster.rollback(generation, RolloutOptions.standard());
        }
    }

    private static List<KeptChange> kept(ClusterPlan plan, FakeCluster fake) {
        try (K8sbin cluster = K8sbin.over(plan, fake.connections(), event -> {})) {
            return cluster.kept();
        }
    }

    private static String last(ClusterPlan plan, FakeCluster fake) {
        List<KeptChange> all = kept(plan, fake);
        return all.get(all.size() - 1).generation();
    }

    private static boolean nothingToDo(ClusterPlan wanted, FakeCluster fake) {
        try (K8sbin cluster = K8sbin.over(wanted, fake.connections(), event -> {})) {
            return cluster.observe().isEmpty();
        }
    }

    /** Every file with content, mode and owner, and every unit's state, on every host. */
    private static Map<String, String> state(ClusterPlan plan, FakeCluster fake) {
        Map<String, String> state = new TreeMap<>();
        for (NodePlan node : plan.nodes()) {
            String name = node.node().name();
            Map<HostPath, FileImage> files = fake.host(name).files();
            files.forEach((path, file) ->
                    state.put(name + " " + path, file.sha256() + " " + file.mode() + " " + file.owner()));
            for (PlannedUnit unit : node.units()) {
                FakeUnit shown = fake.host(name).unit(unit.name());
                state.put(name + " " + unit.name(), shown.activeState() + " " + shown.unitFileState());
            }
        }
        return state;
    }

    @Test
    void a_changed_flag_is_taken_back_byte_for_byte_with_the_units_that_read_it() {
        ClusterPlan plan = SampleCluster.plan(folder);
        ClusterPlan louder = SampleCluster.plan(folder, s -> s.flag(Component.KUBE_APISERVER, "v", "7"));
        FakeCluster fake = FakeCluster.of(plan);
        rollOut(plan, fake);
        Map<String, String> before = state(plan, fake);
        rollOut(louder, fake);
        assertThat(state(plan, fake)).isNotEqualTo(before);
        int starts = fake.starts().size();
        goBack(louder, fake, last(louder, fake), event -> {});
        assertThat(state(plan, fake)).isEqualTo(before);
        assertThat(fake.starts().subList(starts, fake.starts().size()))
                .containsExactly(
                        "master1 kube-apiserver.service",
                        "master2 kube-apiserver.service",
                        "master3 kube-apiserver.service");
        assertThat(fake.outages()).isEmpty();
        assertThat(nothingToDo(plan, fake)).isTrue();
        assertThat(nothingToDo(louder, fake))
                .as("the description still differs")
                .isFalse();
    }

    @Test
    void a_way_back_is_a_change_that_can_be_undone() {
        ClusterPlan plan = SampleCluster.small(folder, s -> s);
        ClusterPlan louder = SampleCluster.small(folder, s -> s.flag(Component.KUBELET, "v", "7"));
        FakeCluster fake = FakeCluster.of(plan);
        rollOut(plan, fake);
        rollOut(louder, fake);
        Map<String, String> loud = state(louder, fake);
        goBack(louder, fake, last(louder, fake), event -> {});
        assertThat(kept(louder, fake)).extracting(KeptChange::verb).containsExactly("apply", "apply", "rollback");
        goBack(louder, fake, last(louder, fake), event -> {});
        assertThat(state(louder, fake)).isEqualTo(loud);
        assertThat(nothingToDo(louder, fake)).isTrue();
    }

    @Test
    void several_changes_are_undone_together_on_every_host_whatever_it_took_part_in() {
        ClusterPlan plan = SampleCluster.small(folder, s -> s);
        FakeCluster fake = FakeCluster.of(plan);
        rollOut(plan, fake);
        Map<String, String> before = state(plan, fake);
        rollOut(SampleCluster.small(folder, s -> s.flag(Component.KUBE_APISERVER, "v", "7")), fake);
        String first = last(plan, fake);
        ClusterPlan both = SampleCluster.small(
                folder, s -> s.flag(Component.KUBE_APISERVER, "v", "7").flag(Component.KUBELET, "v", "7"));
        rollOut(both, fake);
        goBack(both, fake, first, event -> {});
        assertThat(state(plan, fake)).isEqualTo(before);
        assertThat(nothingToDo(plan, fake)).isTrue();
    }

    @Test
    void a_reissued_certificate_stays_while_what_changed_with_it_goes_back() {
        ClusterSpec spec = SampleCluster.spec().build();
        ClusterSpec loud =
                SampleCluster.spec().flag(Component.KUBE_APISERVER, "v", "7").build();
        ClusterPlan plan = SampleCluster.plan(folder, spec, Clock.systemUTC());
        FakeCluster fake = FakeCluster.of(plan);
        rollOut(plan, fake);
        Duration later = spec.pki().certificateValidity().multipliedBy(9).dividedBy(10);
        ClusterPlan reissued = SampleCluster.plan(folder, loud, Clock.offset(Clock.systemUTC(), later));
        assertThat(reissued.directory().changes()).anyMatch(c -> c.contains("kube-apiserver-master1 reissued"));
        rollOut(reissued, fake);
        HostPath key = HostPath.of("/etc/kubernetes/cert/kube-apiserver-key.pem");
        HostPath unit = HostPath.of("/etc/systemd/system/kube-apiserver.service");
        String renewed = fake.host("master1").text(key);
        goBack(reissued, fake, last(reissued, fake), event -> {});
        assertThat(fake.host("master1").text(key)).isEqualTo(renewed);
        assertThat(fake.host("master1").file(unit))
                .isEqualTo(plan.node("master1").file(unit).map(f -> f.image()));
        ClusterPlan quiet = SampleCluster.plan(folder, spec, Clock.offset(Clock.systemUTC(), later));
        assertThat(nothingToDo(quiet, fake)).as("new certificates, old flags").isTrue();
    }

    @Test
    void units_whose_files_went_come_back_and_run_and_those_that_came_go() {
        ClusterSpec.Builder spec = ClusterSpec.builder("small", KubernetesVersion.of("v1.20.2"));
        NodeSpec worker = NodeSpec.of("node2", "192.168.31.51", NodeRole.WORKER);
        NodeRole[] all = {NodeRole.ETCD, NodeRole.CONTROL_PLANE, NodeRole.WORKER};
        ClusterPlan with = SampleCluster.plan(
                folder,
                spec.node(NodeSpec.of("node1", "192.168.31.44", all))
                        .node(worker)
                        .build(),
                Clock.systemUTC());
        ClusterPlan without = SampleCluster.plan(
                folder,
                ClusterSpec.builder("small", KubernetesVersion.of("v1.20.2"))
                        .node(NodeSpec.of("node1", "192.168.31.44", NodeRole.ETCD, NodeRole.CONTROL_PLANE))
                        .node(worker)
                        .build(),
                Clock.systemUTC());
        FakeCluster fake = FakeCluster.of(with);
        rollOut(with, fake);
        rollOut(without, fake);
        assertThat(fake.host("node1").unit("kubelet.service").isActive()).isFalse();
        goBack(without, fake, last(without, fake), event -> {});
        assertThat(fake.host("node1").unit("kubelet.service").isActive()).isTrue();
        assertThat(fake.host("node1").unit("kubelet.service").unitFileState()).isEqualTo("enabled");
        goBack(without, fake, last(without, fake), event -> {});
        assertThat(fake.host("node1").unit("kubelet.service").isActive()).isFalse();
        assertThat(nothingToDo(without, fake)).isTrue();
    }

    @Test
    void there_is_no_way_back_over_a_minor_version_nor_to_before_the_first_run() {
        ClusterPlan plan = SampleCluster.small(folder, s -> s);
        FakeCluster fake = FakeCluster.of(plan);
        rollOut(plan, fake);
        List<KeptChange> first = kept(plan, fake);
        assertThat(first)
                .singleElement()
                .satisfies(k -> assertThat(k.isUndoable()).isFalse());
        assertThatThrownBy(() -> goBack(plan, fake, first.get(0).generation(), event -> {}))
                .isInstanceOf(RolloutException.class)
                .hasMessageContaining("first run that is remembered");
        ClusterPlan newer = SampleCluster.plan(
                folder,
                ClusterSpec.builder("small", KubernetesVersion.of("v1.21.5"))
                        .node(NodeSpec.of(
                                "node1", "192.168.31.44", NodeRole.ETCD, NodeRole.CONTROL_PLANE, NodeRole.WORKER))
                        .node(NodeSpec.of("node2", "192.168.31.51", NodeRole.WORKER))
                        .flag(Component.KUBELET, "v", "5")
                        .build(),
                Clock.systemUTC());
        rollOut(newer, fake);
        Map<String, String> now = state(newer, fake);
        assertThatThrownBy(() -> goBack(newer, fake, last(newer, fake), event -> {}))
                .satisfies(e -> assertThat(((RolloutException) e).code()).isEqualTo("rollout.no-way-back"))
                .hasMessageContainingAll("1.20.2", "1.21.5");
        assertThat(state(newer, fake)).isEqualTo(now);
        assertThatThrownBy(() -> goBack(newer, fake, "yesterday", event -> {}))
                .hasMessageContaining("no run yesterday");
    }

    @Test
    void a_way_back_killed_before_or_after_any_action_is_finished_by_the_next() {
        ClusterPlan plan = SampleCluster.small(folder, s -> s);
        ClusterPlan louder = SampleCluster.small(
                folder, s -> s.flag(Component.KUBE_APISERVER, "v", "7").flag(Component.KUBELET, "v", "5"));
        FakeCluster fake = FakeCluster.of(plan);
        rollOut(plan, fake);
        Map<String, String> before = state(plan, fake);
        boolean finished = false;
        int trials = 0;
        while (!finished) {
            trials++;
            rollOut(louder, fake);
            String generation = last(louder, fake);
            finished = !killedAt(trials, louder, fake, generation);
            if (!finished) {
                goBack(louder, fake, generation, event -> {});
            }
            assertThat(state(plan, fake)).as("killed at event " + trials).isEqualTo(before);
            assertThat(nothingToDo(plan, fake)).isTrue();
        }
        assertThat(trials).isGreaterThan(8);
    }

    private static boolean killedAt(int n, ClusterPlan plan, FakeCluster fake, String generation) {
        AtomicInteger seen = new AtomicInteger();
        try {
            goBack(plan, fake, generation, event -> {
                boolean boundary = event instanceof RolloutEvent.Started || event instanceof RolloutEvent.Finished;
                if (boundary && seen.incrementAndGet() >= n) {
                    fake.dropAll();
                    throw new IllegalStateException("killed");
                }
            });
            return false;
        } catch (K8sbinException | IllegalStateException e) {
            return true;
        }
    }
}
