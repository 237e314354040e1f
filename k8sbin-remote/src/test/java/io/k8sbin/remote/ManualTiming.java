package io.k8sbin.remote;

import io.k8sbin.remote.internal.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Time that passes only when a test says so; pauses take no time but are remembered, and move the clock. */
final class ManualTiming implements Timing {
    final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private final List<Task> tasks = new ArrayList<>();
    private final double chance;
    private long now;

    private static final class Task extends CompletableFuture<Void> {
        private final Runnable work;
        private final long period;
        private long due;

        Task(Runnable work, long due, long period) {
            this.work = work;
            this.due = due;
            this.period = period;
        }
    }

    ManualTiming(double chance) {
        this.chance = chance;
    }

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pauses.add(time);
        advance(time);
    }

    @Override
    public Future<?> after(Duration delay, Runnable quick) {
        return add(delay, quick, 0);
    }

    @Override
    public Future<?> every(Duration period, Runnable quick) {
        return add(period, quick, period.toNanos());
    }

    private synchronized Future<?> add(Duration delay, Runnable work, long period) {
        Task task = new Task(work, now + delay.toNanos(), period);
        tasks.add(task);
        return task;
    }

    @Override
    public double chance() {
        return chance;
    }

    /** How many things wait for their time. */
    synchronized int waiting() {
        tasks.removeIf(Task::isDone);
        return tasks.size();
    }

    /** Lets time pass; what becomes due runs here. */
    void advance(Duration time) {
        long end = nanos() + time.toNanos();
        for (Task next = next(end); next != null; next = next(end)) {
            next.work.run();
        }
        synchronized (this) {
            now = end;
        }
    }

    private synchronized @Nullable Task next(long end) {
        tasks.removeIf(Task::isDone);
        @Nullable Task first = null;
        for (Task task : tasks) {
            if (task.due <= end && (first == null || task.due < first.due)) {
                first = task;
            }
        }
        if (first != null) {
            now = Math.max(now, first.due);
            if (first.period > 0) {
                first.due += first.period;
            } else {
                tasks.remove(first);
            }
        }
        return first;
    }
}
