package io.k8sbin.remote.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import net.schmizz.sshj.connection.channel.direct.DirectConnection;

/** A connection that a jump host made for us, in the shape of a socket. */
final class ChannelSocket extends Socket {
    private final DirectConnection channel;
    private final Hearing hearing;
    private volatile boolean closed;

    ChannelSocket(DirectConnection channel, Hearing hearing) {
        this.channel = channel;
        this.hearing = hearing;
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    /** These must not ask the socket below: it would open a descriptor that nobody closes. */
    @Override
    public InetAddress getInetAddress() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public int getPort() {
        return channel.getRemotePort();
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return InetSocketAddress.createUnresolved(channel.getRemoteHost(), channel.getRemotePort());
    }

    @Override
    public InetAddress getLocalAddress() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void setSoTimeout(int millis) {
        // our own deadlines close the connection below
    }

    @Override
    public InputStream getInputStream() {
        return hearing.on(channel.getInputStream());
    }

    @Override
    public OutputStream getOutputStream() {
        return new FilterOutputStream(new WindowedOutput(channel, () -> closed)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() {
                // sshj would flush what a failed write left behind; the end of the connection below ends this one
                closed = true;
            }
        };
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
    }
}
