package io.k8sbin.examples.bench;

import java.io.OutputStream;

/** Takes bytes and keeps their number. Not thread-safe. */
final class CountingSink extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
        bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
        bytes += length;
    }

    long bytes() {
        return bytes;
    }
}
