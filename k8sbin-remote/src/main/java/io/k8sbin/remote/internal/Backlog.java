package io.k8sbin.remote.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps two streams of one channel together. Both share a window, and sshj opens it again whenever either is read: a fast
 * reader of one would let the other pile up beyond what sshj holds, which ends the connection. So whoever reads waits while
 * the other stream has much unread. Standard error goes first, so the two never wait for each other.
 */
record Backlog(InputStream out, InputStream err) {
    private static final int MOST_ERR = 1 << 20;
    private static final int MOST_OUT = 4 << 20;
    private static final long PAUSE_NANOS = 200_000;

    /** Before reading standard output. */
    void beforeOut() {
        while (unread(err) > MOST_ERR) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Before reading standard error. */
    void beforeErr() {
        while (unread(out) > MOST_OUT && unread(err) <= MOST_ERR) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Whoever filled its buffer gets a larger one: each read opens the window once, so it had better take all there is. */
    static byte[] roomAfter(byte[] piece, int filled) {
        return filled == piece.length && piece.length < MOST_OUT ? new byte[4 * piece.length] : piece;
    }

    private static int unread(InputStream stream) {
        try {
            return stream.available();
        } catch (IOException e) {
            return 0;
        }
    }
}
