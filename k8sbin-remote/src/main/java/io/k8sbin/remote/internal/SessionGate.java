package io.k8sbin.remote.internal;

/**
 * How many sessions one connection has open. sshd frees them late, so four at once; a host that allows fewer is asked for
 * one at a time from then on. Thread-safe.
 */
final class SessionGate {
    private static final int SESSIONS = 4;
    private final Timing timing;
    private int limit = SESSIONS;
    private int open;
    private long busySince;

    SessionGate(Timing timing) {
        this.timing = timing;
    }

    synchronized void enter() throws InterruptedException {
        while (open >= limit) {
            wait();
        }
        if (open++ == 0) {
            busySince = timing.nanos();
        }
    }

    synchronized void leave() {
        open--;
        notifyAll();
    }

    /** From now on one at a time; the caller waits for its turn like everybody else, in place of the slot it had. */
    synchronized void narrow() throws InterruptedException {
        limit = 1;
        leave();
        try {
            while (open >= limit) {
                wait();
            }
        } finally {
            open++;
        }
    }

    /** How long there has been a session without a break; 0 while there is none. */
    synchronized long busyNanos() {
        return open == 0 ? 0 : timing.nanos() - busySince;
    }
}
