package io.k8sbin.remote.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows when something was last heard on a stream. Thread-safe. */
final class Hearing {
    private final Timing timing;
    private volatile long lastNanos;
    private volatile boolean heard;

    Hearing(Timing timing) {
        this.timing = timing;
        this.lastNanos = timing.nanos();
    }

    /** Nanoseconds since a byte came in, or since the beginning. */
    long silentNanos() {
        return timing.nanos() - lastNanos;
    }

    /** Whether any byte ever came in. */
    boolean heardAnything() {
        return heard;
    }

    InputStream on(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                return noted(in.read());
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                // a channel of sshj waits even where nothing is asked for
                return length == 0 ? 0 : noted(in.read(to, offset, length));
            }
        };
    }

    private int noted(int result) {
        if (result >= 0) {
            heard = true;
            lastNanos = timing.nanos();
        }
        return result;
    }
}
