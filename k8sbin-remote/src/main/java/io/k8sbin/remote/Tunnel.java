package io.k8sbin.remote;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * A TCP connection that begins on a host, through our connection to it. Not thread-safe, but may be closed by another
 * thread, which wakes whoever reads.
 */
public interface Tunnel extends AutoCloseable {
    /** What the other side sends. */
    InputStream in();

    /** What it is sent. */
    OutputStream out();

    /** Ends it. Calling it again has no effect. */
    @Override
    void close();
}
