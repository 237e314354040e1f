package io.k8sbin.remote.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import net.schmizz.sshj.connection.channel.Channel;

/**
 * Standard input of a remote command that never waits inside sshj. sshj waits for window while it holds a monitor that its
 * reader thread needs when the host closes the channel: a command that ends before it read everything would stop the whole
 * connection. So the window is awaited here, outside, and each packet is written only once it fits.
 */
final class WindowedOutput extends OutputStream {
    private static final long PAUSE_MILLIS = 1;
    private final Channel channel;
    private final Wait wait;
    private final OutputStream out;
    private final BooleanSupplier over;

    /** Waits until there may be so much window, or for a moment. */
    interface Wait {
        void forWindow(int bytes) throws InterruptedException;
    }

    /** On a channel that does not tell when its window opens. */
    WindowedOutput(Channel channel, BooleanSupplier over) {
        this(channel, bytes -> TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS), over);
    }

    /** {@code over} tells that nobody wants the rest any more. */
    WindowedOutput(Channel channel, Wait wait, BooleanSupplier over) {
        this.channel = channel;
        this.wait = wait;
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
                await(packet);
            }
            check();
            out.write(bytes, offset + done, packet);
            out.flush();
            done += packet;
        }
    }

    private void await(int packet) throws IOException {
        try {
            wait.forWindow(packet);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the host read nothing", e);
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
