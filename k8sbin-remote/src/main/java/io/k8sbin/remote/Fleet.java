package io.k8sbin.remote;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private volatile boolean cancelled;

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

    /** Starts no further task of any run of this fleet and interrupts those that run; they end with failures. */
    public void cancel() {
        cancelled = true;
        running.forEach(ExecutorService::shutdownNow);
    }

    private <H, R> HostOutcome<R> outcome(H host, Function<H, R> task) {
        if (cancelled) {
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
