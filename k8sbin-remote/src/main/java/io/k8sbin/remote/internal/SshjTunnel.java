package io.k8sbin.remote.internal;

import io.k8sbin.remote.Tunnel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import net.schmizz.sshj.connection.channel.direct.DirectConnection;

/** A channel of sshj that leads on from the host. */
final class SshjTunnel implements Tunnel {
    private final DirectConnection connection;
    private final AtomicBoolean closed = new AtomicBoolean();

    SshjTunnel(DirectConnection connection) {
        this.connection = connection;
    }

    @Override
    public InputStream in() {
        return connection.getInputStream();
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
                }
            });
        }
    }
}
