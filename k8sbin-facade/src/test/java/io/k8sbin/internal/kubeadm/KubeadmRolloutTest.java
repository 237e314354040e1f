package io.k8sbin.internal.kubeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.K8sbin;
import io.k8sbin.RolloutException;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.directory.BinaryInventory;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.internal.Hosts;
import io.k8sbin.pki.BootstrapToken;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KubeadmRolloutTest {
    private static final String CLUSTER = """
            name: demo
            kubernetesVersion: v1.20.2
            mode: kubeadm
            nodes:
              - {name: k1, address: 172.16.10.21, roles: [etcd, control-plane, worker]}
              - {name: k2, address: 172.16.10.22, roles: [etcd, control-plane]}
              - {name: k3, address: 172.16.10.23, roles: [etcd, control-plane]}
              - {name: k4, address: 172.16.10.24, roles: [worker]}
            apiServer: {port: 5443, loadBalancer: "127.0.0.1:6443"}
            flags: {kube-apiserver: {event-ttl: 720h}}
            """;

    @TempDir
    Path folder;

    private ClusterPlan plan(String yaml) {
        ClusterSpec spec = ClusterSpec.parse("test", yaml);
        return ClusterPlan.of(
                spec,
                ClusterDirectory.prepare(spec, folder.resolve("demo"), Clock.systemUTC()),
                BinaryInventory.none());
    }

    private static void roll(ClusterPlan plan, FakeKubeadm cluster) {
        try (K8sbin hosts = K8sbin.over(plan, cluster.nodes, event -> {})) {
            hosts.rollout();
        }
    }

    private static void isAsPlanned(ClusterPlan plan, FakeKubeadm cluster, String when) {
        ClusterChanges left;
        try (K8sbin hosts = K8sbin.over(plan, cluster.nodes, event -> {})) {
            left = hosts.observe();
            assertThat(hosts.actions().isEmpty()).as(when).isTrue();
        }
        List<String> open = new ArrayList<>();
        left.nodes().forEach(n -> {
            n.files().forEach(f -> open.add(n.name() + " " + f.path() + " " + f.why()));
            n.directories().forEach(d -> open.add(n.name() + " " + d.path()));
            n.units().forEach(u -> open.add(n.name() + " " + u.unit().name() + " " + u.why()));
            open.add(n.join() ? n.name() + " joins" : "");
        });
        left.objects().forEach(o -> open.add(o.kind() + " " + o.name()));
        left.pending().forEach(n -> open.add(n + " is not Ready"));
        open.removeIf(String::isEmpty);
        assertThat(open).as(when).isEmpty();
        assertThat(left.isEmpty()).as(when).isTrue();
        assertThat(cluster.controlPlane()).as(when).containsExactlyInAnyOrder("k1", "k2", "k3");
        assertThat(cluster.tokens).as(when).isEmpty();
    }

    private static List<String> steps(FakeKubeadm cluster, String step) {
        return cluster.done.stream().filter(d -> d.endsWith(" " + step)).toList();
    }

    @Test
    void a_cluster_is_begun_once_and_everybody_joins_in_turn() {
        ClusterPlan plan = plan(CLUSTER);
        FakeKubeadm cluster = FakeKubeadm.of(plan);
        roll(plan, cluster);
        isAsPlanned(plan, cluster, "first run");
        assertThat(steps(cluster, "kubeadm init")).containsExactly("k1 kubeadm init");
        assertThat(steps(cluster, "kubeadm join"))
                .containsExactly("k2 kubeadm join", "k3 kubeadm join", "k4 kubeadm join");
        assertThat(steps(cluster, "render control plane")).isEmpty();
        assertThat(steps(cluster, "user")).hasSize(3);
    }

    @Test
    void an_operator_lost_at_any_moment_is_followed_by_one_who_finishes() {
        ClusterPlan plan = plan(CLUSTER);
        FakeKubeadm whole = FakeKubeadm.of(plan);
        roll(plan, whole);
        int moments = whole.moments();
        assertThat(moments).isGreaterThan(40);
        List<String> lost = new ArrayList<>();
        for (int at = 0; at < moments; at++) {
            FakeKubeadm cluster = FakeKubeadm.of(plan);
            cluster.restartCounting(at);
            try {
                roll(plan, cluster);
            } catch (FakeKubeadm.Killed | RolloutException killed) {
                lost.add(String.valueOf(killed.getMessage()));
            }
            cluster.restartCounting(-1);
            roll(plan, cluster);
            isAsPlanned(plan, cluster, "killed at " + at);
        }
        assertThat(lost).hasSize(moments);
    }

    @Test
    void a_cluster_whose_api_is_silent_is_woken_and_never_begun_anew() {
        ClusterPlan plan = plan(CLUSTER);
        FakeKubeadm cluster = FakeKubeadm.of(plan);
        roll(plan, cluster);
        cluster.answers = false;
        roll(plan, cluster);
        isAsPlanned(plan, cluster, "after a power cut");
        assertThat(cluster.begun).isEqualTo(1);
    }

    @Test
    void a_changed_flag_is_rendered_host_by_host_and_a_lost_operator_continues_where_it_ended() {
        ClusterPlan plan = plan(CLUSTER);
        ClusterPlan changed = plan(CLUSTER.replace("720h", "24h"));
        FakeKubeadm whole = FakeKubeadm.of(plan);
        roll(plan, whole);
        whole.restartCounting(-1);
        whole.done.clear();
        roll(changed, whole);
        int moments = whole.moments();
        assertThat(whole.done)
                .containsSubsequence(
                        "k1 backup",
                        "k2 backup",
                        "k3 backup",
                        "k1 apply",
                        "k1 render control plane",
                        "k1 remember",
                        "k2 render control plane",
                        "k2 remember",
                        "k3 render control plane",
                        "k3 remember");
        for (int at = 0; at < moments; at++) {
            FakeKubeadm cluster = FakeKubeadm.of(plan);
            roll(plan, cluster);
            cluster.restartCounting(at);
            try {
                roll(changed, cluster);
            } catch (FakeKubeadm.Killed | RolloutException killed) {
                assertThat(killed).isNotNull();
            }
            cluster.restartCounting(-1);
            roll(changed, cluster);
            isAsPlanned(changed, cluster, "killed at " + at);
            assertThat(cluster.rendered.keySet()).as("killed at %d", at).containsExactly("k1", "k2", "k3");
            assertThat(cluster.rendered.values().stream()
                            .mapToInt(String::length)
                            .sum())
                    .as("renders, killed at %d", at)
                    .isBetween(3, 4);
        }
    }

    @Test
    void going_back_to_the_old_flags_after_a_render_that_failed_renders_what_was_touched() {
        ClusterPlan plan = plan(CLUSTER);
        ClusterPlan changed = plan(CLUSTER.replace("720h", "24h"));
        FakeKubeadm cluster = FakeKubeadm.of(plan);
        roll(plan, cluster);
        String before = cluster.state.get("control-plane.k1");
        roll(changed, cluster);
        assertThat(cluster.state.get("control-plane.k1")).isNotEqualTo(before);
        roll(plan, cluster);
        isAsPlanned(plan, cluster, "back");
        assertThat(cluster.rendered).containsEntry("k1", "11");
    }

    @Test
    void another_worker_joins_later_with_a_token_of_its_own_and_nobody_else_is_touched() {
        ClusterPlan small = plan(CLUSTER.replaceAll("(?m)^.*name: k4.*\n", ""));
        FakeKubeadm cluster = FakeKubeadm.of(plan(CLUSTER));
        roll(small, cluster);
        cluster.done.clear();
        roll(plan(CLUSTER), cluster);
        isAsPlanned(plan(CLUSTER), cluster, "grown");
        assertThat(steps(cluster, "kubeadm join")).containsExactly("k4 kubeadm join");
        assertThat(steps(cluster, "upload certs")).isEmpty();
        assertThat(cluster.begun).isEqualTo(1);
    }

    @Test
    void another_control_plane_host_gets_certificates_uploaded_anew() {
        String without = CLUSTER.replace("172.16.10.23, roles: [etcd, control-plane]", "172.16.10.23, roles: [etcd]");
        FakeKubeadm cluster = FakeKubeadm.of(plan(CLUSTER));
        roll(plan(without), cluster);
        cluster.done.clear();
        roll(plan(CLUSTER), cluster);
        assertThat(cluster.done).containsSubsequence("k1 upload certs", "k3 kubeadm join");
    }

    @Test
    void a_cluster_that_is_in_etcd_and_does_not_wake_up_is_left_alone() {
        ClusterPlan plan = plan(CLUSTER);
        FakeKubeadm cluster = FakeKubeadm.of(plan);
        cluster.etcdKnows = true;
        Hosts hosts = Hosts.of(cluster.nodes);
        Beginning beginning = new Beginning(plan, hosts, new KubeadmApi(plan, hosts, Duration.ZERO));
        assertThatThrownBy(beginning::awaitApi)
                .isInstanceOf(RolloutException.class)
                .hasMessageContaining("It is not begun anew");
        assertThatThrownBy(() -> beginning.begin("k1", BootstrapToken.generate(), "20260301-120000-000"))
                .isInstanceOf(RolloutException.class)
                .hasMessageContaining("there is a cluster by now");
        assertThat(cluster.begun).isZero();
    }

    @Test
    void what_init_is_given_belongs_to_the_run_that_gave_it() {
        ClusterPlan plan = plan(CLUSTER);
        FakeKubeadm cluster = FakeKubeadm.of(plan);
        roll(plan, cluster);
        assertThat(Optional.ofNullable(cluster.nodes.get("k1")).orElseThrow().generations)
                .singleElement()
                .satisfies(g -> assertThat(g).matches("[0-9]{8}-[0-9]{6}-[0-9]{3}"));
    }

    @Test
    void a_failed_init_says_what_kubeadm_said_without_the_token() {
        ClusterPlan plan = plan(CLUSTER);
        FakeKubeadm cluster = FakeKubeadm.of(plan);
        cluster.initFails = true;
        assertThatThrownBy(() -> roll(plan, cluster))
                .isInstanceOf(RolloutException.class)
                .hasMessageContaining("k1: kubeadm init failed")
                .hasMessageContaining("token: <secret>");
    }
}
