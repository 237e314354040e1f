package io.k8sbin.remote.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many logins are under way at one sshd at once. sshd drops some when there are too many (MaxStartups): each drop
 * halves the number, each success adds one, between 1 and 8. Thread-safe.
 */
final class HandshakeSlots {
    static final int MOST = 8;
    private final Map<String, Door> doors = new ConcurrentHashMap<>();

    /** The door of an sshd. */
    Door at(String endpoint) {
        return doors.computeIfAbsent(endpoint, e -> new Door());
    }

    /** How it went. */
    enum Result {
        LOGGED_IN,
        DROPPED,
        OTHER
    }

    /** Where logins at one sshd queue. */
    static final class Door {
        private int limit = MOST;
        private int inside;

        /** Waits for a slot, until the attempt is abandoned. */
        void enter(Attempt attempt) throws IOException, InterruptedException {
            Waiter waiter = attempt.owns(new Waiter());
            synchronized (this) {
                while (inside >= limit && !waiter.gone) {
                    wait();
                }
                if (waiter.gone) {
                    throw new IOException("too late");
                }
                inside++;
            }
        }

        synchronized void leave(Result result) {
            inside--;
            if (result == Result.DROPPED) {
                limit = Math.max(1, limit / 2);
            } else if (result == Result.LOGGED_IN) {
                limit = Math.min(MOST, limit + 1);
            }
            notifyAll();
        }

        /** How many may be under way now. */
        synchronized int limit() {
            return limit;
        }

        private final class Waiter implements Closeable {
            private boolean gone;

            @Override
            public void close() {
                synchronized (Door.this) {
                    gone = true;
                    Door.this.notifyAll();
                }
            }
        }
    }
}
