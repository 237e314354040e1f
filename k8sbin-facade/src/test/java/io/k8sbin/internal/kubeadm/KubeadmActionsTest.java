package io.k8sbin.internal.kubeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.K8sbin;
import io.k8sbin.RolloutEvent;
import io.k8sbin.RolloutException;
import io.k8sbin.RolloutHook;
import io.k8sbin.RolloutOptions;
import io.k8sbin.RunReport;
import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Disruption;
import io.k8sbin.cluster.actions.Explanation;
import io.k8sbin.cluster.actions.Operation;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.diff.InvalidLimitException;
import io.k8sbin.cluster.diff.Limit;
import io.k8sbin.cluster.directory.BinaryInventory;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KubeadmActionsTest {
    private static final String CLUSTER = """
            name: demo
            kubernetesVersion: v1.20.2
            mode: kubeadm
            nodes:
              - {name: k1, address: 172.16.10.21, roles: [etcd, control-plane, worker]}
              - {name: k2, address: 172.16.10.22, roles: [etcd, control-plane]}
              - {name: k3, address: 172.16.10.23, roles: [etcd, control-plane]}
              - {name: k4, address: 172.16.10.24, roles: [worker]}
              - {name: k5, address: 172.16.10.25, roles: [worker]}
            apiServer: {port: 5443, loadBalancer: "127.0.0.1:6443"}
            flags: {kube-apiserver: {event-ttl: 720h}}
            """;

    @TempDir
    static Path folder;

    private static ClusterPlan plan;
    private static ClusterPlan changed;

    private FakeKubeadm cluster;

    @BeforeAll
    static void plans() {
        plan = plan(CLUSTER);
        changed = plan(CLUSTER.replace("720h", "24h"));
    }

    @BeforeEach
    void hosts() {
        cluster = FakeKubeadm.of(plan);
    }

    private static ClusterPlan plan(String yaml) {
        ClusterSpec spec = ClusterSpec.parse("test", yaml);
        return ClusterPlan.of(
                spec,
                ClusterDirectory.prepare(spec, folder.resolve("demo"), Clock.systemUTC()),
                BinaryInventory.none());
    }

    private ActionPlan actions(ClusterPlan wanted) {
        try (K8sbin hosts = K8sbin.over(wanted, cluster.nodes, event -> {})) {
            return hosts.actions();
        }
    }

    private List<String> rollOut(ClusterPlan wanted, RolloutOptions options) {
        List<String> begun = Collections.synchronizedList(new ArrayList<>());
        try (K8sbin hosts = K8sbin.over(wanted, cluster.nodes, event -> {
            if (event instanceof RolloutEvent.Started started
                    && !started.action().equals("observe")) {
                begun.add(started.node().orElse("") + " " + started.action());
            }
        })) {
            hosts.rollout(options);
        }
        return begun;
    }

    private void rollOut(ClusterPlan wanted) {
        rollOut(wanted, RolloutOptions.standard());
    }

    private static Limit limit(ClusterPlan plan, List<String> hosts, String... phases) {
        return Limit.of(plan.spec(), hosts, List.of(phases));
    }

    private static List<String> turns(ActionPlan actions) {
        return actions.steps().stream()
                .filter(s -> s.kind() != Step.Kind.LOCK)
                .flatMap(Step::turns)
                .map(t -> t.node() + " " + t.title())
                .toList();
    }

    private static List<String> ran(ActionPlan actions) {
        return actions.turns()
                .flatMap(t -> t.actions(Action.Run.class).stream().map(r -> t.node() + " " + r.operation()))
                .toList();
    }

    @Test
    void a_fresh_clusters_steps_are_all_in_the_plan_in_the_order_they_are_done() {
        ActionPlan actions = actions(plan);
        assertThat(ran(actions))
                .containsExactly(
                        "k1 kubeadm init",
                        "k1 kubeadm init phase upload-certs",
                        "k2 kubeadm join",
                        "k3 kubeadm join",
                        "k4 kubeadm join",
                        "k5 kubeadm join",
                        "k1 delete bootstrap token and uploaded certificates");
        assertThat(actions.steps())
                .extracting(Step::title)
                .containsExactly(
                        "lock",
                        "users",
                        "push",
                        "host, etcd, load balancer",
                        "kubeadm init",
                        "join data",
                        "kubeadm join",
                        "workers",
                        "objects",
                        "ready",
                        "clean up");
        Step joins = actions.steps().get(6);
        assertThat(joins.waves()).extracting(w -> w.turns().size()).containsExactly(1, 1, 2);
        assertThat(actions.disruption(plan).lines()).isEmpty();
        String text = actions.toJson().pretty();
        assertThat(ActionPlan.fromJson(Json.parse(text))).isEqualTo(actions);
        assertThat(actions(plan)).as("nothing in it is drawn at random").isEqualTo(actions);
    }

    @Test
    void what_is_approved_is_what_is_done() {
        for (ClusterPlan wanted : List.of(plan, changed)) {
            List<ActionPlan> shown = new ArrayList<>();
            ActionPlan expected = actions(wanted);
            List<String> begun = rollOut(wanted, RolloutOptions.standard().approvedBy(a -> shown.add(a)));
            assertThat(shown).containsExactly(expected);
            assertThat(begun).containsExactlyInAnyOrderElementsOf(turns(expected));
        }
        assertThat(actions(changed).isEmpty()).isTrue();
    }

    @Test
    void a_changed_flag_takes_one_api_server_away_at_once_and_says_so() {
        rollOut(plan);
        ActionPlan actions = actions(changed);
        assertThat(ran(actions))
                .containsExactly(
                        "k1 back up control plane",
                        "k2 back up control plane",
                        "k3 back up control plane",
                        "k1 kubeadm init phase control-plane all",
                        "k2 kubeadm init phase control-plane all",
                        "k3 kubeadm init phase control-plane all");
        Disruption disruption = actions.disruption(changed);
        assertThat(disruption.apiServersAway()).isEqualTo(1);
        assertThat(disruption.restarts()).containsOnlyKeys("k1", "k2", "k3");
        assertThat(String.join(
                        "\n", Explanation.of("kube-apiserver", actions, changed).text()))
                .contains("is a static pod", "was rendered from another configuration", "go one after another");
        assertThat(Explanation.of("kubeadm init", actions, changed).lines()).containsOnlyKeys("k1", "k2", "k3");
        rollOut(changed);
        assertThat(String.join(
                        "\n",
                        Explanation.of("kube-scheduler", actions(changed), changed)
                                .text()))
                .contains("nothing to do");
    }

    @Test
    void nothing_is_touched_when_the_actions_are_not_approved() {
        assertThatThrownBy(() -> rollOut(plan, RolloutOptions.standard().approvedBy(a -> false)))
                .isInstanceOf(RolloutException.class)
                .satisfies(e -> assertThat(((RolloutException) e).code()).isEqualTo("rollout.declined"));
        assertThat(cluster.done).isEmpty();
    }

    @Test
    void hooks_are_called_around_every_step_and_may_end_the_run() {
        List<String> said = new ArrayList<>();
        RolloutHook hook = new RolloutHook() {
            @Override
            public void before(Step step) {
                said.add(step.title());
                if (step.title().equals("kubeadm join")) {
                    throw new IllegalStateException("the maintenance window is over");
                }
            }
        };
        assertThatThrownBy(() -> rollOut(plan, RolloutOptions.standard().withHook(hook)))
                .hasMessageContaining("maintenance window");
        assertThat(said).endsWith("kubeadm init", "join data", "kubeadm join");
        assertThat(cluster.done).noneMatch(d -> d.endsWith(" kubeadm join"));
        rollOut(plan);
        assertThat(actions(plan).isEmpty()).isTrue();
        assertThat(cluster.begun).isEqualTo(1);
    }

    @Test
    void a_report_tells_what_every_host_did_and_a_way_back_is_refused_with_its_reason() throws IOException {
        Path file = folder.resolve("report.json");
        rollOut(plan, RolloutOptions.standard().withReport(file));
        RunReport report = RunReport.fromJson(Json.parse(Files.readString(file)));
        assertThat(report.isDone()).isTrue();
        assertThat(report.work())
                .extracting(w -> w.node() + " " + w.action())
                .contains("k1 kubeadm init", "k4 kubeadm join", "k1 await nodes");
        assertThat(report.changes().get("k4")).contains("run kubeadm join");
        rollOut(changed);
        try (K8sbin hosts = K8sbin.over(changed, cluster.nodes, event -> {})) {
            assertThatThrownBy(() -> hosts.wayBack(latestRun()))
                    .isInstanceOf(RolloutException.class)
                    .hasMessageContaining("mode kubeadm");
        }
    }

    private static String latestRun() {
        try (Stream<Path> files = Files.list(plan.directory().folder().resolve("history"))) {
            return files.map(f -> String.valueOf(f.getFileName()).replace(".json", ""))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FakeNode node(String name) {
        return Objects.requireNonNull(cluster.nodes.get(name));
    }

    @Test
    void only_the_named_host_is_rendered_and_the_rest_is_left_for_later() {
        rollOut(plan);
        cluster.done.clear();
        rollOut(changed, RolloutOptions.standard().limitedTo(limit(changed, List.of("k2"))));
        assertThat(cluster.rendered.keySet()).containsExactly("k2");
        assertThat(ran(actions(changed)))
                .containsExactly(
                        "k1 back up control plane",
                        "k3 back up control plane",
                        "k1 kubeadm init phase control-plane all",
                        "k3 kubeadm init phase control-plane all");
        rollOut(changed);
        assertThat(actions(changed).isEmpty()).isTrue();
        assertThat(cluster.rendered.values()).allMatch("1"::equals);
    }

    @Test
    void a_part_at_a_time_builds_a_cluster_and_the_wrong_order_is_refused() {
        assertThatThrownBy(() -> rollOut(plan, RolloutOptions.standard().limitedTo(limit(plan, List.of("k4")))))
                .isInstanceOf(InvalidLimitException.class)
                .hasMessageContainingAll("leaves out kubeadm init", "k1", "phase kube-apiserver");
        assertThatThrownBy(() -> rollOut(plan, RolloutOptions.standard().limitedTo(limit(plan, List.of("k1")))))
                .hasMessageContainingAll("etcd has no majority", "k2, k3");
        assertThatThrownBy(() ->
                        rollOut(plan, RolloutOptions.standard().limitedTo(limit(plan, List.of(), "kube-apiserver"))))
                .hasMessageContainingAll("k1: kubeadm comes after", "containerd.service");
        assertThatThrownBy(() -> rollOut(plan, RolloutOptions.standard().limitedTo(limit(plan, List.of(), "workers"))))
                .hasMessageContaining("kubelet.service comes after kubeadm join");
        assertThat(cluster.done).isEmpty();
        rollOut(plan, RolloutOptions.standard().limitedTo(limit(plan, List.of(), "host", "etcd", "load-balancer")));
        assertThat(cluster.begun).isZero();
        rollOut(plan, RolloutOptions.standard().limitedTo(limit(plan, List.of(), "kube-apiserver")));
        assertThat(cluster.controlPlane()).containsExactlyInAnyOrder("k1", "k2", "k3");
        assertThat(node("k4").joined).isFalse();
        rollOut(plan, RolloutOptions.standard().limitedTo(limit(plan, List.of("k4"))));
        assertThat(node("k4").joined).isTrue();
        assertThat(node("k5").joined).isFalse();
        rollOut(plan);
        assertThat(actions(plan).isEmpty()).isTrue();
        assertThat(cluster.begun).isEqualTo(1);
    }

    @Test
    void a_silent_cluster_is_woken_and_what_its_api_then_says_is_approved_for_itself() {
        rollOut(plan);
        cluster.answers = false;
        cluster.done.clear();
        List<ActionPlan> shown = new ArrayList<>();
        rollOut(changed, RolloutOptions.standard().approvedBy(shown::add));
        assertThat(shown).hasSize(2);
        assertThat(ran(shown.get(0)))
                .containsExactly(
                        "k1 systemctl start kubelet",
                        "k2 systemctl start kubelet",
                        "k3 systemctl start kubelet",
                        "k1 await kube-apiserver");
        assertThat(ran(shown.get(1))).contains("k3 kubeadm init phase control-plane all");
        assertThat(actions(changed).isEmpty()).isTrue();
    }

    @Test
    void a_control_plane_host_that_is_a_worker_too_loses_the_taint_it_was_given() {
        rollOut(plan);
        cluster.taints.put("k1", new TreeSet<>(Set.of("node-role.kubernetes.io/master", "example.org/own")));
        cluster.taints.put("k2", new TreeSet<>(Set.of("node-role.kubernetes.io/master")));
        ActionPlan actions = actions(plan);
        assertThat(turns(actions)).containsExactly("k1 remove taints");
        rollOut(plan);
        assertThat(cluster.taints.get("k1")).containsExactly("example.org/own");
        assertThat(cluster.taints.get("k2")).hasSize(1);
    }

    @Test
    void tokens_that_a_lost_run_left_are_seen_and_deleted() {
        rollOut(plan);
        cluster.tokens.add("abcdef.0123456789abcdef");
        ActionPlan actions = actions(plan);
        assertThat(actions.turns().flatMap(t -> t.actions(Action.DeleteToken.class).stream()))
                .extracting(Action.DeleteToken::id)
                .containsExactly("abcdef");
        assertThat(actions.toJson().compact()).doesNotContain("0123456789abcdef");
        rollOut(plan);
        assertThat(cluster.tokens).isEmpty();
        assertThat(ran(actions)).doesNotContain("k1 " + Operation.FORGET);
    }
}
