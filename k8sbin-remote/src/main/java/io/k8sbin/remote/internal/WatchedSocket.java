package io.k8sbin.remote.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** A TCP socket without Nagle's delay that knows when it last heard from the other side. */
final class WatchedSocket extends Socket {
    private volatile long heardNanos = System.nanoTime();
    private volatile boolean heard;

    /** Nanoseconds since a byte came in, or since it was opened. */
    long silentNanos() {
        return System.nanoTime() - heardNanos;
    }

    /** Whether any byte ever came in. */
    boolean heardAnything() {
        return heard;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                return noted(in.read());
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                return noted(in.read(to, offset, length));
            }
        };
    }

    private int noted(int result) {
        if (result >= 0) {
            heard = true;
            heardNanos = System.nanoTime();
        }
        return result;
    }

    /** Closes it; errors do not matter any more. */
    void drop() {
        try {
            close();
        } catch (IOException e) {
            // it is gone either way
        }
    }

    /** Hands out one socket, once. */
    static SocketFactory factory(WatchedSocket socket) {
        return new SocketFactory() {
            @Override
            public Socket createSocket() throws IOException {
                socket.setTcpNoDelay(true);
                socket.setKeepAlive(true);
                return socket;
            }

            @Override
            public Socket createSocket(String host, int port) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress local, int localPort) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(InetAddress host, int port) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
