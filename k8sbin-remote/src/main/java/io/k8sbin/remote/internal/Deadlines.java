package io.k8sbin.remote.internal;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads of all connections: one that watches clocks and never blocks, and as many as needed that may. */
final class Deadlines {
    private static final ScheduledThreadPoolExecutor WATCH = watch();
    private static final ExecutorService WORK = new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            5,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            work -> daemon(work, "k8sbin-remote-io"));

    private Deadlines() {}

    private static ScheduledThreadPoolExecutor watch() {
        ScheduledThreadPoolExecutor watch =
                new ScheduledThreadPoolExecutor(1, work -> daemon(work, "k8sbin-remote-deadlines"));
        watch.setRemoveOnCancelPolicy(true);
        watch.setKeepAliveTime(5, TimeUnit.SECONDS);
        watch.allowCoreThreadTimeOut(true);
        return watch;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Runs something quick once, later. */
    static Future<?> after(Duration delay, Runnable quick) {
        return WATCH.schedule(quick, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Runs something quick again and again. */
    static Future<?> every(Duration period, Runnable quick) {
        return WATCH.scheduleWithFixedDelay(quick, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Runs something that may block, and may be interrupted. */
    static Future<?> stoppable(Runnable work) {
        return WORK.submit(work);
    }

    /** Runs something that may block. */
    static void work(Runnable work) {
        WORK.execute(work);
    }
}
