package io.k8sbin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.K8sbin;
import io.k8sbin.RolloutEvent;
import io.k8sbin.RolloutException;
import io.k8sbin.RolloutHook;
import io.k8sbin.RolloutOptions;
import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Disruption;
import io.k8sbin.cluster.actions.Explanation;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.config.flags.Component;
import io.k8sbin.core.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionPlanTest {
    @TempDir
    static Path folder;

    private static ClusterPlan plan;
    private static ClusterPlan louder;

    @BeforeAll
    static void plans() {
        plan = SampleCluster.plan(folder);
        louder = SampleCluster.plan(
                folder, s -> s.flag(Component.KUBE_APISERVER, "v", "7").flag(Component.ETCD, "log-level", "debug"));
    }

    private static ActionPlan actions(ClusterPlan wanted, FakeCluster fake) {
        try (K8sbin cluster = K8sbin.over(wanted, fake.connections(), event -> {})) {
            return cluster.actions();
        }
    }

    private static void rollOut(ClusterPlan wanted, FakeCluster fake, List<RolloutEvent> events) {
        try (K8sbin cluster = K8sbin.over(wanted, fake.connections(), events::add)) {
            cluster.rollout();
        }
    }

    private static FakeCluster rolledOut() {
        FakeCluster fake = FakeCluster.of(plan);
        rollOut(plan, fake, new ArrayList<>());
        return fake.follow(louder);
    }

    private static List<String> announced(ActionPlan actions) {
        return actions.steps().stream()
                .filter(s -> s.kind() != Step.Kind.LOCK)
                .flatMap(Step::turns)
                .map(t -> t.node() + " " + t.title())
                .toList();
    }

    private static List<String> begun(List<RolloutEvent> events) {
        return List.copyOf(events).stream()
                .filter(RolloutEvent.Started.class::isInstance)
                .map(e -> e.node().orElse("") + " " + ((RolloutEvent.Started) e).action())
                .filter(t -> !t.endsWith(" observe"))
                .toList();
    }

    @Test
    void a_rollout_does_exactly_what_its_plan_of_actions_says() {
        FakeCluster fake = FakeCluster.of(plan);
        ActionPlan actions = actions(plan, fake);
        List<RolloutEvent> events = Collections.synchronizedList(new ArrayList<>());
        rollOut(plan, fake, events);
        assertThat(begun(events)).containsExactlyInAnyOrderElementsOf(announced(actions));
        assertThat(actions(plan, fake).isEmpty()).isTrue();
    }

    @Test
    void restarts_happen_in_the_order_of_the_plan_one_host_after_another() {
        FakeCluster fake = rolledOut();
        int before = fake.starts().size();
        ActionPlan actions = actions(louder, fake);
        List<RolloutEvent> events = Collections.synchronizedList(new ArrayList<>());
        rollOut(louder, fake, events);
        List<String> planned = actions.turns()
                .flatMap(t -> t.actions(Action.RestartUnit.class).stream().map(r -> t.node() + " " + r.unit()))
                .toList();
        assertThat(planned)
                .containsExactly(
                        "master1 etcd.service",
                        "master2 etcd.service",
                        "master3 etcd.service",
                        "master1 kube-apiserver.service",
                        "master2 kube-apiserver.service",
                        "master3 kube-apiserver.service");
        assertThat(fake.starts().subList(before, fake.starts().size())).isEqualTo(planned);
        assertThat(fake.outages()).isEmpty();
    }

    @Test
    void the_manifest_comes_after_every_other_file_of_its_host() {
        for (Turn turn : actions(plan, FakeCluster.of(plan)).turns().toList()) {
            List<Action.PutFile> puts = turn.actions(Action.PutFile.class);
            if (!puts.isEmpty()) {
                assertThat(puts.get(puts.size() - 1).path()).isEqualTo(Manifest.PATH);
            }
        }
    }

    @Test
    void as_json_it_comes_back_whole_and_holds_no_secret() {
        for (ActionPlan actions : List.of(actions(plan, FakeCluster.of(plan)), actions(louder, rolledOut()))) {
            String text = actions.toJson().pretty();
            assertThat(ActionPlan.fromJson(Json.parse(text))).isEqualTo(actions);
            plan.directory().leaves().values().forEach(l -> {
                List<String> lines = l.keyPem().revealUtf8().strip().lines().toList();
                assertThat(text).doesNotContain(lines.get(1));
            });
            for (String node : List.of("master1", "worker1")) {
                assertThat(text)
                        .doesNotContain(plan.directory().token(node).secret().revealUtf8());
            }
        }
    }

    @Test
    void json_that_is_something_else_is_refused_with_its_place() {
        assertThatThrownBy(() -> ActionPlan.fromJson(Json.parse("{}"))).hasMessageContaining("format");
        String text = actions(plan, FakeCluster.of(plan)).toJson().compact();
        assertThatThrownBy(() -> ActionPlan.fromJson(Json.parse(text.replace("\"put-file\"", "\"burn-file\""))))
                .hasMessageContainingAll("steps[1].waves[0][0].actions[", "].do", "burn-file");
    }

    @Test
    void a_change_takes_one_apiserver_and_one_etcd_member_away_at_once() {
        Disruption disruption = actions(louder, rolledOut()).disruption(louder);
        assertThat(disruption.apiServersAway()).isEqualTo(1);
        assertThat(disruption.apiServersLeft()).isEqualTo(2);
        assertThat(disruption.etcdAway()).isEqualTo(1);
        assertThat(disruption.keepsQuorum()).isTrue();
        assertThat(disruption.restarts().get("master2")).containsExactly("etcd.service", "kube-apiserver.service");
        assertThat(actions(plan, FakeCluster.of(plan)).disruption(plan).lines()).isEmpty();
    }

    @Test
    void explains_why_a_file_changes_what_follows_and_why_then() {
        ActionPlan actions = actions(louder, rolledOut());
        String file = String.join(
                "\n",
                Explanation.of("/etc/systemd/system/kube-apiserver.service", actions, louder)
                        .text());
        assertThat(file)
                .contains("is read by kube-apiserver.service", "content differs", "therefore restarts", "step ");
        String unit = String.join(
                "\n", Explanation.of("kube-apiserver", actions, louder).text());
        assertThat(unit)
                .contains(
                        "reads, changed: /etc/systemd/system/kube-apiserver.service",
                        "one after another",
                        "wave 2 of 3");
        String key = String.join(
                "\n",
                Explanation.of("/etc/kubernetes/cert/kube-apiserver-key.pem", actions, louder)
                        .text());
        assertThat(key).contains("the key of certificate kube-apiserver-master1", "secret", "nothing to do");
        assertThatThrownBy(() -> Explanation.of("sshd", actions, louder)).hasMessageContaining("sshd");
    }

    @Test
    void nothing_is_touched_when_the_actions_are_not_approved() {
        FakeCluster fake = rolledOut();
        List<ActionPlan> shown = new ArrayList<>();
        try (K8sbin cluster = K8sbin.over(louder, fake.connections(), event -> {})) {
            ActionPlan expected = cluster.actions();
            assertThatThrownBy(() -> cluster.rollout(RolloutOptions.standard().approvedBy(a -> {
                        shown.add(a);
                        return false;
                    })))
                    .isInstanceOf(RolloutException.class)
                    .satisfies(e -> assertThat(((RolloutException) e).code()).isEqualTo("rollout.declined"));
            assertThat(shown).containsExactly(expected);
        }
        assertThat(fake.host("master1").calls())
                .last()
                .satisfies(c -> assertThat(c.kind()).isEqualTo("probe"));
    }

    @Test
    void hooks_are_called_around_every_step_and_may_end_the_run() {
        FakeCluster fake = rolledOut();
        List<String> said = new ArrayList<>();
        RolloutHook hook = new RolloutHook() {
            @Override
            public void before(Step step) {
                said.add("before " + step.title());
                if (step.title().equals("kube-apiserver")) {
                    throw new IllegalStateException("the maintenance window is over");
                }
            }

            @Override
            public void after(Step step) {
                said.add("after " + step.title());
            }
        };
        try (K8sbin cluster = K8sbin.over(louder, fake.connections(), event -> {})) {
            assertThatThrownBy(() -> cluster.rollout(RolloutOptions.standard().withHook(hook)))
                    .hasMessageContaining("maintenance window");
        }
        assertThat(said)
                .containsExactly(
                        "before lock",
                        "after lock",
                        "before push",
                        "after push",
                        "before etcd",
                        "after etcd",
                        "before kube-apiserver");
        rollOut(louder, fake, new ArrayList<>());
        assertThat(actions(louder, fake).isEmpty()).isTrue();
    }
}
