package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FleetTest {
    private static final List<Integer> HOSTS = IntStream.range(0, 200).boxed().toList();

    @Test
    void every_host_has_an_outcome_in_order_and_never_more_run_than_allowed() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Map<Integer, HostOutcome<Integer>> outcomes = Fleet.ofParallelism(8).run(HOSTS, host -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            running.decrementAndGet();
            if (host % 10 == 0) {
                throw new IllegalStateException("host " + host);
            }
            return host * 2;
        });
        assertThat(outcomes.keySet()).containsExactlyElementsOf(HOSTS);
        assertThat(most.get()).isBetween(1, 8);
        assertThat(outcomes.get(11)).isEqualTo(new HostOutcome.Succeeded<>(22));
        assertThat(outcomes.get(20))
                .isInstanceOfSatisfying(
                        HostOutcome.Failed.class, f -> assertThat(f.cause()).hasMessage("host 20"));
    }

    @Test
    void cancelling_interrupts_what_runs_and_starts_nothing_more() throws Exception {
        Fleet fleet = Fleet.ofParallelism(2);
        CountDownLatch started = new CountDownLatch(2);
        CompletableFuture<Map<Integer, HostOutcome<Integer>>> run =
                CompletableFuture.supplyAsync(() -> fleet.run(HOSTS, host -> blockUntilInterrupted(started)));
        started.await();
        fleet.cancel();
        Map<Integer, HostOutcome<Integer>> outcomes = run.get();
        assertThat(outcomes.values())
                .filteredOn(o -> o instanceof HostOutcome.Failed)
                .hasSize(2);
        assertThat(outcomes.values())
                .filteredOn(o -> o instanceof HostOutcome.NotRun)
                .hasSize(198);
    }

    private static Integer blockUntilInterrupted(CountDownLatch started) {
        started.countDown();
        try {
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
