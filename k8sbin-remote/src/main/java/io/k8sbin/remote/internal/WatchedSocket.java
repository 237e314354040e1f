package io.k8sbin.remote.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import jdk.net.ExtendedSocketOptions;

/** A TCP socket without Nagle's delay that knows when it last heard from the other side. */
final class WatchedSocket extends Socket {
    private static final int KEEP_SECONDS = 10;
    private static final int KEEP_TRIES = 3;
    private final Hearing hearing;

    WatchedSocket(Hearing hearing) {
        this.hearing = hearing;
    }

    /** Options that matter before connecting. */
    WatchedSocket prepared() throws SocketException {
        setTcpNoDelay(true);
        setKeepAlive(true);
        try {
            setOption(ExtendedSocketOptions.TCP_KEEPIDLE, KEEP_SECONDS);
            setOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, KEEP_SECONDS);
            setOption(ExtendedSocketOptions.TCP_KEEPCOUNT, KEEP_TRIES);
        } catch (IOException | UnsupportedOperationException e) {
            // the system's own intervals, then; our liveness does not depend on them
        }
        return this;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return hearing.on(super.getInputStream());
    }

    /** Closes it; errors do not matter any more. */
    void drop() {
        try {
            close();
        } catch (IOException e) {
            // it is gone either way
        }
    }
}
