package io.k8sbin.remote.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the beginning and the end of a stream; what does not fit in between is counted. Thread-safe. */
final class CappedBytes {
    private final int headLimit;
    private final byte[] tail;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private long beyond;

    CappedBytes(int headLimit, int tailLimit) {
        this.headLimit = headLimit;
        this.tail = new byte[tailLimit];
    }

    synchronized void write(byte[] bytes, int offset, int length) {
        int first = Math.min(length, headLimit - head.size());
        head.write(bytes, offset, first);
        for (int i = first; i < length; ) {
            int at = (int) (beyond % tail.length);
            int part = Math.min(length - i, tail.length - at);
            System.arraycopy(bytes, offset + i, tail, at, part);
            beyond += part;
            i += part;
        }
    }

    /** Bytes that were dropped. */
    synchronized long dropped() {
        return Math.max(0, beyond - tail.length);
    }

    /** Everything, or its beginning, a note and its end. */
    synchronized String text() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.toByteArray());
        if (dropped() > 0) {
            all.writeBytes(("\n[... " + dropped() + " bytes dropped ...]\n").getBytes(StandardCharsets.UTF_8));
        }
        int kept = (int) Math.min(beyond, tail.length);
        for (long i = beyond - kept; i < beyond; i++) {
            all.write(tail[(int) (i % tail.length)]);
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
