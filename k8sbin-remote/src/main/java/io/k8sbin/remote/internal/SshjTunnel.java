package io.k8sbin.remote.internal;

import io.k8sbin.remote.Tunnel;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import net.schmizz.sshj.connection.channel.direct.DirectConnection;

/** A channel of sshj that leads on from the host. */
final class SshjTunnel implements Tunnel {
    private final DirectConnection connection;
    private final Runnable freed;
    private final AtomicBoolean closed = new AtomicBoolean();

    SshjTunnel(DirectConnection connection, Runnable freed) {
        this.connection = connection;
        this.freed = freed;
    }

    @Override
    public InputStream in() {
        // sshj waits even where nothing is asked for, as readNBytes does at its end
        return new FilterInputStream(connection.getInputStream()) {
            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                return length == 0 ? 0 : super.read(to, from, length);
            }
        };
    }

    @Override
    public OutputStream out() {
        return connection.getOutputStream();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            // sshj waits for the other side's agreement, which may never come
            Deadlines.work(() -> {
                try {
                    connection.close();
                } catch (IOException e) {
                    // gone already
                } finally {
                    freed.run();
                }
            });
        }
    }
}
