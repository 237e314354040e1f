package io.k8sbin.examples.bench;

import io.k8sbin.remote.Fleet;
import io.k8sbin.remote.HostOutcome;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.RemoteHostException;
import io.k8sbin.remote.SshConnector;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Many connections open at once, and many commands cancelled at once. */
final class OpenConnections {
    private final PrintStream out;
    private final SshdFarm farm;

    OpenConnections(PrintStream out, SshdFarm farm) {
        this.out = out;
        this.farm = farm;
    }

    void held(int connections) throws IOException {
        SshConnector connector = farm.connector(1);
        long heap = usedHeap();
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        List<Integer> numbers = IntStream.range(0, connections).boxed().toList();
        List<RemoteHost> open = new ArrayList<>();
        List<Exception> errors = new ArrayList<>();
        Function<Integer, RemoteHost> login = i -> connector.connect(farm.target(1 + i % farm.size()));
        OwnCpu before = OwnCpu.now();
        double took = Timed.seconds(() -> {
            for (HostOutcome<RemoteHost> outcome :
                    Fleet.ofParallelism(Ours.AT_ONCE).run(numbers, login).values()) {
                if (outcome instanceof HostOutcome.Succeeded<RemoteHost> done) {
                    open.add(done.value());
                } else if (outcome instanceof HostOutcome.Failed<RemoteHost> failed) {
                    errors.add(failed.cause());
                }
            }
        });
        OwnCpu used = OwnCpu.now().minus(before);
        long more = usedHeap() - heap;
        int moreThreads = ManagementFactory.getThreadMXBean().getThreadCount() - threads;
        out.printf("| %d connections held | |%n| --- | ---: |%n", connections);
        out.printf("| errors | %d%s |%n", errors.size(), errors.isEmpty() ? "" : ", first: " + errors.get(0));
        out.printf("| logins a second | %s |%n", Timed.number(connections / took));
        out.printf(
                "| operator's CPU, ms a login (without Java's compilers) | %s (%s) |%n",
                Timed.number(1000 * used.all() / connections),
                Timed.number(1000 * (used.all() - used.compilers()) / connections));
        out.printf("| heap, KiB a connection (goal 400) | %s |%n", Timed.number(more / 1024.0 / connections));
        out.printf("| threads a connection (goal 2) | %s |%n%n", Timed.number((double) moreThreads / connections));
        open.forEach(RemoteHost::close);
    }

    /** A command on each of so many hosts; then all are cancelled. */
    void cancelled(int hosts) {
        String mark = "987" + Long.toString(ProcessHandle.current().pid());
        CountDownLatch started = new CountDownLatch(hosts);
        Fleet fleet = Fleet.ofParallelism(hosts);
        List<Integer> numbers = IntStream.rangeClosed(1, hosts).boxed().toList();
        Thread run = new Thread(() -> fleet.run(numbers, host -> {
            try (RemoteHost open = farm.connector(host).connect(farm.target(host))) {
                return open.run(RemoteCommand.script("echo begun; sleep " + mark + "; :")
                                .timeout(Duration.ofMinutes(10))
                                .onLine(line -> started.countDown()))
                        .status();
            } catch (RemoteHostException e) {
                started.countDown();
                throw e;
            }
        }));
        run.start();
        try {
            started.await();
            long before = sleeping(mark);
            long begin = System.nanoTime();
            fleet.cancel();
            while (sleeping(mark) > 0) {
                LockSupport.parkNanos(1_000_000);
            }
            double took = (System.nanoTime() - begin) / 1e9;
            run.join();
            out.printf("| a command cancelled on %d hosts | |%n| --- | ---: |%n", hosts);
            out.printf("| processes that ran on the hosts | %d |%n", before);
            out.printf("| seconds until all were gone (goal 1) | %s |%n%n", Timed.number(took));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long sleeping(String mark) {
        return ProcessHandle.allProcesses()
                .filter(p -> p.info().arguments().stream()
                        .flatMap(java.util.Arrays::stream)
                        .anyMatch(mark::equals))
                .count();
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
