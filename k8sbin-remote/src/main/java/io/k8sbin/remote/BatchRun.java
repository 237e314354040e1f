package io.k8sbin.remote;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One run of a task by a policy. One thread decides; tasks run on others and report through a queue. Used once. */
final class BatchRun<H, R> {
    private final BatchPolicy policy;
    private final HostOrder<H> order;
    private final Function<H, HostOutcome<R>> task;
    private final Executor threads;
    private final int parallelism;
    private final CountDownLatch cancelled;
    private final Runnable cancel;
    private final Map<H, HostOutcome<R>> outcomes = new LinkedHashMap<>();
    private final BlockingQueue<Ended<H, R>> ended = new LinkedBlockingQueue<>();
    private int total;
    private int inWork;
    private int failed;
    private int failedInBatch;
    private @Nullable String stopped;

    private record Ended<H, R>(H host, HostOutcome<R> outcome) {}

    BatchRun(
            BatchPolicy policy,
            HostOrder<H> order,
            Function<H, HostOutcome<R>> task,
            Executor threads,
            int parallelism,
            CountDownLatch cancelled,
            Runnable cancel) {
        this.policy = policy;
        this.order = order;
        this.task = task;
        this.threads = threads;
        this.parallelism = parallelism;
        this.cancelled = cancelled;
        this.cancel = cancel;
    }

    /** Always with an outcome for every host; when interrupted, after those that were started have ended. */
    FleetResult<H, R> run(List<H> hosts) {
        total = hosts.size();
        int next = 0;
        for (int size : policy.sizes(total)) {
            if (next > 0) {
                pause();
            }
            batch(hosts.subList(next, next + size), next < policy.canary());
            next += size;
        }
        Map<H, HostOutcome<R>> ordered = new LinkedHashMap<>();
        for (H host : hosts) {
            ordered.put(host, outcomes.getOrDefault(host, new HostOutcome.NotRun<>()));
        }
        return new FleetResult<>(ordered, Optional.ofNullable(stopped));
    }

    private void batch(List<H> hosts, boolean canary) {
        if (stopped != null) {
            leaveOut(new ArrayList<>(hosts));
            return;
        }
        failedInBatch = 0;
        List<H> waiting = new ArrayList<>(hosts);
        while (inWork > 0 || !waiting.isEmpty()) {
            start(waiting);
            if (inWork == 0) {
                leaveOut(waiting);
                return;
            }
            note(next(), hosts.size(), canary);
        }
    }

    private void start(List<H> waiting) {
        Iterator<H> candidates = waiting.iterator();
        while (candidates.hasNext() && mayStart()) {
            H host = candidates.next();
            if (order.before(host).stream().allMatch(this::succeeded)) {
                candidates.remove();
                inWork++;
                threads.execute(() -> ended.add(new Ended<>(host, task.apply(host))));
            }
        }
    }

    private boolean mayStart() {
        if (cancelled.getCount() == 0 && stopped == null) {
            stopped = "the run was cancelled";
        }
        int most = Math.max(1, policy.maxUnavailable().most(total));
        return stopped == null && inWork < parallelism && inWork + failed < most;
    }

    private boolean succeeded(H host) {
        HostOutcome<R> outcome = outcomes.get(host);
        return outcome != null && outcome.ok();
    }

    /** Nothing runs and nothing may start: these hosts wait in vain. */
    private void leaveOut(List<H> waiting) {
        if (stopped == null && failed > 0 && policy.maxUnavailable().isExceededBy(failed + 1, total)) {
            stopped = failed + " of " + total + " hosts failed, and only " + policy.maxUnavailable()
                    + " may be unavailable at once";
        }
        for (H host : waiting) {
            String why = stopped != null
                    ? stopped
                    : "it waits for "
                            + order.before(host).stream()
                                    .filter(other -> !succeeded(other))
                                    .findFirst()
                                    .map(String::valueOf)
                                    .orElse("nobody")
                            + ", which did not succeed";
            outcomes.put(host, new HostOutcome.NotRun<>(why));
        }
        waiting.clear();
    }

    private Ended<H, R> next() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return ended.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                    cancel.run();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void note(Ended<H, R> end, int batchSize, boolean canary) {
        inWork--;
        outcomes.put(end.host(), end.outcome());
        if (end.outcome() instanceof HostOutcome.Failed<R> failure) {
            failed++;
            failedInBatch++;
            if (stopped == null) {
                stopped = reason(end.host(), failure.cause(), batchSize, canary);
            }
        }
    }

    private @Nullable String reason(H host, RuntimeException cause, int batchSize, boolean canary) {
        if (canary) {
            return "host " + host + ", which went first, failed: " + cause.getMessage();
        }
        if (policy.maxFailures().isExceededBy(failed, total)) {
            return failed + " of " + total + " hosts failed, and only " + policy.maxFailures() + " may";
        }
        if (policy.maxFailuresPerBatch().isExceededBy(failedInBatch, batchSize)) {
            return failedInBatch + " of " + batchSize + " hosts of a batch failed, and only "
                    + policy.maxFailuresPerBatch() + " may";
        }
        for (BatchPolicy.StopRule rule : policy.stops()) {
            if (failures(rule) >= rule.times()) {
                return rule.name() + ": " + cause.getMessage();
            }
        }
        return null;
    }

    private long failures(BatchPolicy.StopRule rule) {
        return outcomes.values().stream()
                .filter(o ->
                        o instanceof HostOutcome.Failed<R> f && rule.applies().test(f.cause()))
                .count();
    }

    private void pause() {
        if (stopped != null || policy.pause().isZero()) {
            return;
        }
        try {
            boolean unused = cancelled.await(policy.pause().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            cancel.run();
            Thread.currentThread().interrupt();
        }
    }
}
