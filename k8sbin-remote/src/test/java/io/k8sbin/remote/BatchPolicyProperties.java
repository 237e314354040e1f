package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BatchPolicyProperties {
    /** What happened, in order: starts are positive, ends negative, both one above the host's number. */
    private static final class Trace {
        private final List<Integer> events = new ArrayList<>();

        synchronized void add(int event) {
            events.add(event);
        }
    }

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 20).map(Share::of),
                Arbitraries.integers().between(0, 100).map(Share::percent));
    }

    @Provide
    Arbitrary<BatchPolicy> policies() {
        Arbitrary<Share[]> batches = shares().filter(s -> s.value() > 0)
                .array(Share[].class)
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(Arbitraries.integers().between(0, 3), batches, shares(), shares(), shares())
                .as((canary, sizes, unavailable, failures, perBatch) -> BatchPolicy.allAtOnce()
                        .canary(canary)
                        .batches(sizes)
                        .maxUnavailable(unavailable)
                        .maxFailures(failures)
                        .maxFailuresPerBatch(perBatch));
    }

    @Provide
    Arbitrary<Set<Integer>> failing() {
        return Arbitraries.oneOf(
                Arbitraries.just(Set.of()),
                Arbitraries.integers().between(0, 29).set().ofMaxSize(3),
                Arbitraries.integers().between(0, 29).set().ofMaxSize(30));
    }

    /** Pairs (a, b) with a smaller than b: the second host waits for the first, or the other way round. */
    @Provide
    Arbitrary<HostOrder<Integer>> orders() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 29).list().ofMaxSize(12), Arbitraries.of(true, false))
                .as((numbers, up) -> {
                    HostOrder<Integer> order = HostOrder.none();
                    for (int i = 0; i + 1 < numbers.size(); i += 2) {
                        int low = Math.min(numbers.get(i), numbers.get(i + 1));
                        int high = Math.max(numbers.get(i), numbers.get(i + 1));
                        if (low < high) {
                            order = order.after(List.of(up ? low : high), List.of(up ? high : low));
                        }
                    }
                    return order;
                });
    }

    @Property(tries = 300)
    void every_rule_holds_at_every_moment(
            @ForAll("policies") BatchPolicy policy,
            @ForAll("failing") Set<Integer> failing,
            @ForAll("orders") HostOrder<Integer> order,
            @ForAll @IntRange(min = 1, max = 6) int parallelism) {
        List<Integer> hosts = IntStream.range(0, 30).boxed().toList();
        Trace trace = new Trace();
        FleetResult<Integer, Integer> result = Fleet.ofParallelism(parallelism).run(hosts, policy, order, host -> {
            trace.add(host + 1);
            Thread.onSpinWait();
            trace.add(-host - 1);
            if (failing.contains(host)) {
                throw new IllegalStateException("host " + host);
            }
            return host;
        });
        assertThat(result.outcomes().keySet()).containsExactlyInAnyOrderElementsOf(hosts);
        new Checker(policy, failing, order, parallelism, result).follow(trace.events);
        boolean leftOut = result.outcomes().values().stream().anyMatch(o -> o instanceof HostOutcome.NotRun);
        if (failing.isEmpty()) {
            assertThat(result.ok()).isTrue();
            assertThat(result.stopped()).isEmpty();
        } else if (result.stopped().isEmpty() && leftOut) {
            result.outcomes().forEach((host, outcome) -> {
                if (outcome instanceof HostOutcome.NotRun<Integer> left) {
                    assertThat(left.reason()).contains("waits for");
                }
            });
        }
    }

    /** Follows what happened and keeps its own count. */
    private static final class Checker {
        private final BatchPolicy policy;
        private final Set<Integer> failing;
        private final HostOrder<Integer> order;
        private final int parallelism;
        private final FleetResult<Integer, Integer> result;
        private final Map<Integer, Integer> batchOf = new java.util.HashMap<>();
        private final Set<Integer> inWork = new HashSet<>();
        private final Set<Integer> succeeded = new HashSet<>();
        private final Set<Integer> failed = new HashSet<>();
        private int total;

        Checker(
                BatchPolicy policy,
                Set<Integer> failing,
                HostOrder<Integer> order,
                int parallelism,
                FleetResult<Integer, Integer> result) {
            this.policy = policy;
            this.failing = failing;
            this.order = order;
            this.parallelism = parallelism;
            this.result = result;
        }

        void follow(List<Integer> events) {
            List<Integer> hosts = List.copyOf(result.outcomes().keySet());
            total = hosts.size();
            int at = 0;
            int batch = 0;
            for (int size : policy.sizes(total)) {
                for (Integer host : hosts.subList(at, at + size)) {
                    batchOf.put(host, batch);
                }
                at += size;
                batch++;
            }
            assertThat(at).isEqualTo(total);
            for (int event : events) {
                if (event > 0) {
                    started(event - 1);
                } else {
                    ended(-event - 1);
                }
            }
            result.outcomes().forEach((host, outcome) -> {
                assertThat(outcome.ok()).isEqualTo(succeeded.contains(host));
                assertThat(outcome instanceof HostOutcome.Failed).isEqualTo(failed.contains(host));
            });
        }

        private void started(int host) {
            assertThat(inWork.size()).isLessThan(parallelism);
            assertThat(succeeded).containsAll(order.before(host));
            int batch = batchOf.getOrDefault(host, -1);
            // earlier batches have ended: whoever of them did not run never will
            assertThat(inWork).allSatisfy(other -> assertThat(batchOf).containsEntry(other, batch));
            assertThat(failed.stream().filter(f -> batchOf.getOrDefault(f, -1) < policy.canary()))
                    .isEmpty();
            int most = policy.maxUnavailable().most(total);
            if (inWork.size() + failed.size() > 0) {
                assertThat(inWork.size() + 1 + failed.size()).isLessThanOrEqualTo(Math.max(1, most));
            }
            // at most the hosts in work may have failed since the limit was passed
            assertThat(policy.maxFailures().isExceededBy(failed.size() - inFlightSlack(), total))
                    .isFalse();
            inWork.add(host);
        }

        /** The end is traced before the decision is made, so as many ends may be unknown as threads can report at once. */
        private int inFlightSlack() {
            return Math.min(failed.size(), parallelism);
        }

        private void ended(int host) {
            inWork.remove(host);
            (failing.contains(host) ? failed : succeeded).add(host);
        }
    }

    @Property(tries = 1000)
    void a_percentage_is_exact(
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 6000) int total,
            @ForAll @IntRange(max = 6000) int hosts) {
        Share share = Share.percent(percent);
        assertThat(share.isExceededBy(hosts, total)).isEqualTo((double) hosts / total > percent / 100.0 + 1e-12);
        assertThat(share.isExceededBy(share.most(total), total)).isFalse();
        assertThat(share.isExceededBy(share.most(total) + 1, total)).isTrue();
    }

    @Property(tries = 500)
    void batches_hold_every_host_once(@ForAll("policies") BatchPolicy policy, @ForAll @IntRange(max = 400) int hosts) {
        List<Integer> sizes = policy.sizes(hosts);
        assertThat(sizes.stream().mapToInt(i -> i).sum()).isEqualTo(hosts);
        assertThat(sizes).allMatch(size -> size > 0);
    }

    @Test
    void with_one_thread_the_limit_of_failures_is_never_passed() {
        BatchPolicy policy = BatchPolicy.allAtOnce().maxFailures(Share.percent(10));
        FleetResult<Integer, Integer> result = Fleet.ofParallelism(1)
                .run(IntStream.range(0, 30).boxed().toList(), policy, HostOrder.none(), host -> {
                    throw new IllegalStateException("host " + host);
                });
        assertThat(result.outcomes().values())
                .filteredOn(o -> o instanceof HostOutcome.Failed)
                .hasSize(4);
        assertThat(result.stopped()).hasValue("4 of 30 hosts failed, and only 10% may");
        assertThat(result.ok()).isFalse();
    }

    @Test
    void a_failing_canary_and_a_stop_rule_stop_everything() {
        List<Integer> hosts = IntStream.range(0, 30).boxed().toList();
        FleetResult<Integer, Integer> first = Fleet.create()
                .run(hosts, BatchPolicy.allAtOnce().canary(2), HostOrder.none(), host -> {
                    throw new IllegalStateException("no");
                });
        assertThat(first.stopped()).hasValue("host 0, which went first, failed: no");
        BatchPolicy rule = BatchPolicy.oneByOne()
                .maxFailures(Share.percent(100))
                .stopAfter(3, "logins are refused", e -> e instanceof IllegalArgumentException);
        FleetResult<Integer, Integer> third = Fleet.create().run(hosts, rule, HostOrder.none(), host -> {
            throw host % 2 == 0 ? new IllegalStateException("other") : new IllegalArgumentException("refused");
        });
        assertThat(third.stopped()).hasValue("logins are refused: refused");
        assertThat(third.outcomes().values())
                .filteredOn(o -> o instanceof HostOutcome.Failed)
                .hasSize(6);
    }

    @Test
    void circles_and_strangers_are_refused_before_anything_runs() {
        HostOrder<String> circle =
                HostOrder.<String>none().after(List.of("a"), List.of("b")).after(List.of("b"), List.of("a"));
        assertThatThrownBy(() -> circle.sorted(List.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("waits for itself");
        HostOrder<String> stranger = HostOrder.<String>none().after(List.of("x"), List.of("a"));
        assertThatThrownBy(() -> stranger.sorted(List.of("a"))).hasMessageContaining("x");
    }

    @Test
    void cancelling_ends_the_pause_and_interrupts_what_runs() throws Exception {
        Fleet fleet = Fleet.ofParallelism(4);
        CountDownLatch started = new CountDownLatch(2);
        BatchPolicy policy = BatchPolicy.allAtOnce().batches(Share.of(2)).pause(Duration.ofDays(1));
        CompletableFuture<FleetResult<Integer, Integer>> run = CompletableFuture.supplyAsync(
                () -> fleet.run(IntStream.range(0, 30).boxed().toList(), policy, HostOrder.none(), host -> {
                    started.countDown();
                    return host;
                }));
        started.await();
        fleet.cancel();
        FleetResult<Integer, Integer> result = run.get();
        assertThat(result.stopped()).hasValue("the run was cancelled");
        assertThat(result.outcomes()).hasSize(30);
        Fleet other = Fleet.ofParallelism(4);
        CountDownLatch busy = new CountDownLatch(4);
        CompletableFuture<FleetResult<Integer, Integer>> second = CompletableFuture.supplyAsync(() ->
                other.run(IntStream.range(0, 30).boxed().toList(), BatchPolicy.allAtOnce(), HostOrder.none(), host -> {
                    busy.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException("interrupted", e);
                    }
                    return host;
                }));
        busy.await();
        other.cancel();
        assertThat(second.get().outcomes().values())
                .filteredOn(o -> o instanceof HostOutcome.Failed)
                .hasSize(4);
    }

    @Tag("heavy")
    @Property(tries = 5000)
    void every_rule_holds_at_every_moment_for_long(
            @ForAll("policies") BatchPolicy policy,
            @ForAll("failing") Set<Integer> failing,
            @ForAll("orders") HostOrder<Integer> order,
            @ForAll @IntRange(min = 1, max = 6) int parallelism) {
        every_rule_holds_at_every_moment(policy, failing, order, parallelism);
    }
}
