package io.k8sbin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.K8sbin;
import io.k8sbin.RolloutEvent;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.config.flags.Component;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
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
        plan = SampleCluster.plan(folder);
        changed = SampleCluster.plan(folder, s -> s.flag(Component.KUBE_APISERVER, "v", "7")
                .flag(Component.KUBELET, "v", "5"));
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
        } catch (io.k8sbin.core.K8sbinException | Killed e) {
            return false;
        }
    }

    private static void assertConverges(FakeCluster fake, ClusterPlan wanted, String where) {
        assertThat(completes(fake, wanted, event -> {})).as(where).isTrue();
        try (K8sbin cluster = K8sbin.over(wanted, fake.connections(), event -> {})) {
            assertThat(cluster.observe().isEmpty()).as(where + ": nothing to do").isTrue();
        }
    }

    private static boolean killedAt(FakeCluster fake, ClusterPlan wanted, int n) {
        AtomicInteger seen = new AtomicInteger();
        boolean complete = completes(fake, wanted, event -> {
            if (isBoundary(event) && seen.incrementAndGet() >= n) {
                fake.dropAll();
                throw new Killed();
            }
        });
        return !complete;
    }

    @Test
    void a_first_rollout_killed_before_or_after_any_action_is_finished_by_the_next() {
        int n = 1;
        FakeCluster fake = FakeCluster.of(plan);
        while (killedAt(fake, plan, n)) {
            assertConverges(fake, plan, "killed at event " + n);
            fake = FakeCluster.of(plan);
            n++;
        }
        assertThat(n).as("places to be killed at").isGreaterThan(40);
    }

    @Test
    void a_changing_rollout_killed_before_or_after_any_action_is_finished_by_the_next() {
        int n = 1;
        FakeCluster fake = rolledOut();
        while (killedAt(fake, changed, n)) {
            assertConverges(fake, changed, "killed at event " + n);
            fake = rolledOut();
            n++;
        }
        assertThat(n).as("places to be killed at").isGreaterThan(20);
    }

    private static FakeCluster rolledOut() {
        FakeCluster fake = FakeCluster.of(plan);
        assertThat(completes(fake, plan, event -> {})).isTrue();
        return fake.follow(changed);
    }

    @Test
    void a_connection_lost_at_any_call_before_or_after_its_effect_is_made_up_for() {
        for (FakeHost.CallFault when : FakeHost.CallFault.values()) {
            for (String node : new String[] {"master1", "worker1"}) {
                int n = 1;
                while (lostAt(node, n, when)) {
                    n++;
                }
                assertThat(n).as("calls to " + node).isGreaterThan(5);
            }
        }
    }

    private static boolean lostAt(String node, int n, FakeHost.CallFault when) {
        FakeCluster fake = FakeCluster.of(plan);
        boolean complete;
        var connections = fake.connections();
        fake.host(node).failCall(n, when);
        try (K8sbin cluster = K8sbin.over(plan, connections, event -> {})) {
            cluster.rollout();
            complete = true;
        } catch (io.k8sbin.core.K8sbinException e) {
            complete = false;
        }
        assertConverges(fake, plan, node + " lost " + when + " call " + n);
        return !complete;
    }
}
