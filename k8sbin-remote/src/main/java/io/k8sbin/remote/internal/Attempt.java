package io.k8sbin.remote.internal;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/**
 * One try to log in, with a deadline: what it opened is closed when it is late or fails, which ends whatever waits on it.
 * Thread-safe.
 */
final class Attempt {
    private final List<Closeable> open = new ArrayList<>();
    private final Future<?> deadline;
    private boolean late;
    private boolean over;

    Attempt(Timing timing, Duration limit) {
        this.deadline = timing.after(limit, this::expire);
    }

    private void expire() {
        synchronized (this) {
            if (over) {
                return;
            }
            late = true;
        }
        abandon();
    }

    /** Will be closed with the attempt; at once when that is over already. */
    <T extends Closeable> T owns(T resource) throws IOException {
        synchronized (this) {
            if (!over) {
                open.add(resource);
                return resource;
            }
        }
        resource.close();
        throw new IOException("too late");
    }

    /**
     * It worked: nothing is closed any more.
     *
     * @throws IOException when the deadline came first
     */
    synchronized void succeed() throws IOException {
        if (over) {
            throw new IOException("too late");
        }
        over = true;
        deadline.cancel(false);
    }

    /** Closes everything; calling it again has no effect. */
    void abandon() {
        List<Closeable> all;
        synchronized (this) {
            over = true;
            deadline.cancel(false);
            all = List.copyOf(open);
            open.clear();
        }
        for (Closeable each : all) {
            try {
                each.close();
            } catch (IOException e) {
                // it is gone either way
            }
        }
    }

    /** Whether the deadline came. */
    synchronized boolean late() {
        return late;
    }
}
