package io.k8sbin.remote;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Runs a task for many hosts at once and gives an outcome for every one of them, whatever happens. Thread-safe.
 *
 * <pre>{@code
 * Map<RemoteTarget, HostOutcome<HostState>> seen = Fleet.ofParallelism(16).run(targets, target -> {
 *     try (RemoteHost host = connector.connect(target)) {
 *         return host.probe(request);
 *     }
 * });
 * }</pre>
 */
public final class Fleet {
    /** Hosts at once unless told. */
    public static final int DEFAULT_PARALLELISM = 16;

    private final int parallelism;
    private final Set<ExecutorService> running = ConcurrentHashMap.newKeySet();
    private final Set<Runnable> stops = ConcurrentHashMap.newKeySet();
    private final CountDownLatch cancelled = new CountDownLatch(1);

    private Fleet(int parallelism) {
        this.parallelism = parallelism;
    }

    /** Sixteen hosts at once. */
    public static Fleet create() {
        return new Fleet(DEFAULT_PARALLELISM);
    }

    /**
     * This many hosts at once.
     *
     * @throws IllegalArgumentException unless 1 to 1024
     */
    public static Fleet ofParallelism(int hosts) {
        if (hosts < 1 || hosts > 1024) {
            throw new IllegalArgumentException("hosts at once must be 1 to 1024, not " + hosts);
        }
        return new Fleet(hosts);
    }

    /**
     * Runs the task once for each host and waits for all. When the calling thread is interrupted the run is cancelled and
     * the interrupt flag is set again.
     *
     * @return an outcome for every host, in the order given
     */
    public <H, R> Map<H, HostOutcome<R>> run(Collection<H> hosts, Function<H, R> task) {
        Set<H> all = new LinkedHashSet<>(hosts);
        Map<H, HostOutcome<R>> outcomes = new ConcurrentHashMap<>();
        int threads = Math.max(1, Math.min(parallelism, all.size()));
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Fleet::thread,
                new ThreadPoolExecutor.DiscardPolicy());
        running.add(pool);
        try {
            all.forEach(host -> pool.execute(() -> outcomes.put(host, outcome(host, task))));
            pool.shutdown();
            await(pool);
        } finally {
            running.remove(pool);
        }
        Map<H, HostOutcome<R>> ordered = new LinkedHashMap<>();
        all.forEach(host -> ordered.put(host, outcomes.getOrDefault(host, new HostOutcome.NotRun<>())));
        return Collections.unmodifiableMap(ordered);
    }

    /**
     * Runs the task once for each host as a policy says: canaries, batches, limits and stop rules. Never more threads than
     * hosts at once, and as a task that closes its connection holds none before and after, never more connections. When the
     * calling thread is interrupted no further host is started, those in work are interrupted, and the interrupt flag is
     * set again.
     *
     * @param order which hosts wait for which others
     * @return an outcome for every host
     * @throws IllegalArgumentException when hosts wait for each other in a circle, or for one that is not among them
     */
    public <H, R> FleetResult<H, R> run(
            Collection<H> hosts, BatchPolicy policy, HostOrder<H> order, Function<H, R> task) {
        List<H> sorted = order.sorted(hosts);
        int threads = Math.max(1, Math.min(parallelism, sorted.size()));
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads,
                threads,
                1,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Fleet::thread,
                (late, stopped) -> late.run());
        pool.allowCoreThreadTimeOut(true);
        CountDownLatch stop = new CountDownLatch(1);
        Runnable stopping = () -> {
            stop.countDown();
            // what was not begun reports that it was not
            pool.shutdownNow().forEach(Runnable::run);
        };
        stops.add(stopping);
        try {
            if (cancelled.getCount() == 0) {
                stopping.run();
            }
            Function<H, HostOutcome<R>> one =
                    host -> stop.getCount() == 0 ? new HostOutcome.NotRun<>() : outcome(host, task);
            return new BatchRun<>(policy, order, one, pool, parallelism, stop, stopping).run(sorted);
        } finally {
            stops.remove(stopping);
            pool.shutdown();
        }
    }

    /** Starts no further task of any run of this fleet and interrupts those that run; they end with failures. */
    public void cancel() {
        cancelled.countDown();
        running.forEach(ExecutorService::shutdownNow);
        stops.forEach(Runnable::run);
    }

    private <H, R> HostOutcome<R> outcome(H host, Function<H, R> task) {
        if (cancelled.getCount() == 0) {
            return new HostOutcome.NotRun<>();
        }
        try {
            return new HostOutcome.Succeeded<>(task.apply(host));
        } catch (RuntimeException e) {
            return new HostOutcome.Failed<>(e);
        } catch (Error e) {
            return new HostOutcome.Failed<>(new IllegalStateException("the task for " + host + " failed", e));
        }
    }

    private static void await(ExecutorService pool) {
        boolean interrupted = false;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true;
                pool.shutdownNow();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "k8sbin-fleet");
        thread.setDaemon(true);
        return thread;
    }
}
