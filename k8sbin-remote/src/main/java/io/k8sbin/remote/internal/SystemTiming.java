package io.k8sbin.remote.internal;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Time as it passes on this machine. */
final class SystemTiming implements Timing {
    static final SystemTiming INSTANCE = new SystemTiming();

    private final SecureRandom random = new SecureRandom();

    private SystemTiming() {}

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }

    @Override
    public Future<?> after(Duration delay, Runnable quick) {
        return Deadlines.after(delay, quick);
    }

    @Override
    public Future<?> every(Duration period, Runnable quick) {
        return Deadlines.every(period, quick);
    }

    @Override
    public double chance() {
        return random.nextDouble();
    }
}
