package io.k8sbin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.K8sbin;
import io.k8sbin.RolloutEvent;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.config.flags.Component;
import io.k8sbin.core.K8sbinException;
import io.k8sbin.remote.Fleet;
import io.k8sbin.remote.HostOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a rollout ends, the next one finishes the work, and the one after that has nothing to do. */
class KilledRolloutTest {
    @TempDir
    static Path folder;

    private static ClusterPlan plan;
    private static ClusterPlan changed;

    @BeforeAll
    static void plan() {
        plan = SampleCluster.small(folder, s -> s);
        changed = SampleCluster.small(
                folder, s -> s.flag(Component.KUBE_APISERVER, "v", "7").flag(Component.KUBELET, "v", "5"));
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static boolean isBoundary(RolloutEvent event) {
        return event instanceof RolloutEvent.Started
                || event instanceof RolloutEvent.Finished
                || event instanceof RolloutEvent.StepDone;
    }

    private static boolean completes(FakeCluster fake, ClusterPlan wanted, Consumer<RolloutEvent> listener) {
        try (K8sbin cluster = K8sbin.over(wanted, fake.connections(), listener)) {
            cluster.rollout();
            return true;
        } catch (K8sbinException | Killed e) {
            return false;
        }
    }

    // exceptions, not assertion errors: they come back from other threads
    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }

    private static void finish(FakeCluster fake, ClusterPlan wanted, String where) {
        require(completes(fake, wanted, event -> {}), where + ": finished by the next run");
        try (K8sbin cluster = K8sbin.over(wanted, fake.connections(), event -> {})) {
            require(cluster.observe().isEmpty(), where + ": nothing to do");
        }
    }

    private static boolean killedAt(FakeCluster fake, ClusterPlan wanted, int n) {
        AtomicInteger seen = new AtomicInteger();
        return !completes(fake, wanted, event -> {
            if (isBoundary(event) && seen.incrementAndGet() >= n) {
                fake.dropAll();
                throw new Killed();
            }
        });
    }

    /** How many places there are to be killed at, as an undisturbed rollout shows. */
    private static int places(FakeCluster fake, ClusterPlan wanted) {
        AtomicInteger seen = new AtomicInteger();
        assertThat(completes(fake, wanted, event -> {
                    if (isBoundary(event)) {
                        seen.incrementAndGet();
                    }
                }))
                .isTrue();
        return seen.get();
    }

    /** Several at once: a rollout mostly waits between two looks at the nodes. */
    private static void each(int from, int to, IntConsumer trial) {
        List<Integer> numbers = IntStream.rangeClosed(from, to).boxed().toList();
        Fleet.ofParallelism(12)
                .run(numbers, n -> {
                    trial.accept(n);
                    return n;
                })
                .forEach(
                        (n, outcome) -> assertThat(outcome).as("trial " + n).isEqualTo(new HostOutcome.Succeeded<>(n)));
    }

    @Test
    void a_first_rollout_killed_before_or_after_any_action_is_finished_by_the_next() {
        int places = places(FakeCluster.of(plan), plan);
        assertThat(places).isGreaterThan(30);
        each(1, places, n -> {
            FakeCluster fake = FakeCluster.of(plan);
            require(killedAt(fake, plan, n), "killed at event " + n);
            finish(fake, plan, "killed at event " + n);
        });
    }

    @Test
    void a_changing_rollout_killed_before_or_after_any_action_is_finished_by_the_next() {
        int places = places(rolledOut(), changed);
        assertThat(places).isGreaterThan(20);
        each(1, places, n -> {
            FakeCluster fake = rolledOut();
            require(killedAt(fake, changed, n), "killed at event " + n);
            finish(fake, changed, "killed at event " + n);
        });
    }

    private static FakeCluster rolledOut() {
        FakeCluster fake = FakeCluster.of(plan);
        require(completes(fake, plan, event -> {}), "first rollout");
        return fake.follow(changed);
    }

    @Test
    void a_connection_lost_at_any_call_before_or_after_its_effect_is_made_up_for() {
        FakeCluster whole = FakeCluster.of(plan);
        assertThat(completes(whole, plan, event -> {})).isTrue();
        for (String node : List.of("node1", "node2")) {
            int calls = whole.host(node).calls().size();
            assertThat(calls).isGreaterThan(5);
            each(1, calls, n -> lostAt(node, n, FakeHost.CallFault.BEFORE));
            each(1, calls, n -> lostAt(node, n, FakeHost.CallFault.AFTER));
        }
    }

    private static void lostAt(String node, int n, FakeHost.CallFault when) {
        FakeCluster fake = FakeCluster.of(plan);
        var connections = fake.connections();
        fake.host(node).failCall(n, when);
        try (K8sbin cluster = K8sbin.over(plan, connections, event -> {})) {
            cluster.rollout();
        } catch (K8sbinException e) {
            require(e.getMessage() != null && e.getMessage().contains(node), "names its host: " + e.getMessage());
        }
        finish(fake, plan, node + " lost " + when + " call " + n);
    }
}
