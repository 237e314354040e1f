package io.k8sbin.remote.internal;

import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Hands out one socket. */
final class FixedSocket extends SocketFactory {
    private final Socket socket;

    FixedSocket(Socket socket) {
        this.socket = socket;
    }

    @Override
    public Socket createSocket() {
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw unconnectedOnly();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw unconnectedOnly();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw unconnectedOnly();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw unconnectedOnly();
    }

    private static UnsupportedOperationException unconnectedOnly() {
        return new UnsupportedOperationException("sshj connects the socket itself; it asks for one without an address");
    }
}
