package io.k8sbin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.remote.BatchPolicy;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.Fleet;
import io.k8sbin.remote.FleetResult;
import io.k8sbin.remote.HostOrder;
import io.k8sbin.remote.HostOutcome;
import io.k8sbin.remote.ProbeRequest;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.Share;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Connections, threads and memory stay bounded however many hosts there are. */
@Timeout(300)
class FakeFleetTest {
    private static final long MEGABYTE = 1 << 20;

    private static void changeAll(int hosts, int atOnce, Duration latency) {
        List<FakeHost> fleet = IntStream.range(0, hosts)
                .mapToObj(i -> FakeHost.named("node" + i).latency(latency))
                .toList();
        FileSet set = FileSet.of(
                "g1",
                IntStream.range(0, 12)
                        .mapToObj(i -> FileImage.text(HostPath.of("/etc/demo/f" + i), "content\n".repeat(500)))
                        .toList());
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int before = threads.getThreadCount();
        threads.resetPeakThreadCount();
        BatchPolicy policy = BatchPolicy.allAtOnce()
                .canary(1)
                .batches(Share.of(10), Share.percent(25))
                .maxFailures(Share.percent(1));
        FleetResult<FakeHost, Integer> result = Fleet.ofParallelism(atOnce)
                .run(fleet, policy, HostOrder.none(), fake -> {
                    most.accumulateAndGet(open.incrementAndGet(), Math::max);
                    try (RemoteHost host = fake.reconnect()) {
                        int written =
                                host.push(host.plan(set).changes()).written().size();
                        return host.probe(ProbeRequest.facts()).files().size() + written;
                    } finally {
                        open.decrementAndGet();
                    }
                });
        assertThat(result.stopped()).isEmpty();
        assertThat(result.outcomes()).hasSize(hosts);
        assertThat(result.outcomes().values()).allMatch(o -> o.equals(new HostOutcome.Succeeded<>(12)));
        assertThat(open.get()).isZero();
        assertThat(most.get()).isBetween(2, atOnce);
        assertThat(threads.getPeakThreadCount() - before).isLessThanOrEqualTo(atOnce + 8);
    }

    @Test
    void two_hundred_hosts() {
        changeAll(200, 16, Duration.ofMillis(1));
    }

    @Tag("heavy")
    @Test
    void five_thousand_hosts_within_512_megabytes_and_256_connections() {
        changeAll(5000, 256, Duration.ofMillis(20));
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        assertThat(runtime.totalMemory() - runtime.freeMemory()).isLessThan(512 * MEGABYTE);
    }
}
