package io.k8sbin.remote.internal;

import java.time.Duration;
import java.util.concurrent.Future;

/** The passing of time, and chance: everything that waits, gives up or tries again asks here. */
public interface Timing {
    /** Nanoseconds since some moment. */
    long nanos();

    /** Waits. */
    void pause(Duration time) throws InterruptedException;

    /** Runs something quick once, later, unless cancelled. */
    Future<?> after(Duration delay, Runnable quick);

    /** Runs something quick again and again until cancelled. */
    Future<?> every(Duration period, Runnable quick);

    /** A number from 0 to just below 1. */
    double chance();

    /** The machine's. */
    static Timing system() {
        return SystemTiming.INSTANCE;
    }
}
