package io.k8sbin.remote.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import net.schmizz.sshj.connection.channel.Channel;

/**
 * Standard input of a remote command that never waits inside sshj. sshj waits for window while it holds a monitor that its
 * reader thread needs when the host closes the channel: a command that ends before it read everything would stop the whole
 * connection. So the window is awaited here, outside, and each packet is written only once it fits.
 */
final class WindowedOutput extends OutputStream {
    private static final long PAUSE_NANOS = 500_000;
    private final Channel channel;
    private final OutputStream out;
    private final BooleanSupplier over;

    /** {@code over} tells that nobody wants the rest any more. */
    WindowedOutput(Channel channel, BooleanSupplier over) {
        this.channel = channel;
        this.out = channel.getOutputStream();
        this.over = over;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int packet = Math.min(length - done, channel.getRemoteMaxPacketSize());
            while (channel.getRemoteWinSize() < packet) {
                check();
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            check();
            out.write(bytes, offset + done, packet);
            out.flush();
            done += packet;
        }
    }

    private void check() throws IOException {
        if (over.getAsBoolean() || !channel.isOpen()) {
            throw new IOException("nobody reads any more");
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
