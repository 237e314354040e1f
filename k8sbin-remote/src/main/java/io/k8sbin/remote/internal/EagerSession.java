package io.k8sbin.remote.internal;

import java.nio.charset.Charset;
import java.util.concurrent.locks.LockSupport;
import net.schmizz.sshj.common.Buffer;
import net.schmizz.sshj.common.Message;
import net.schmizz.sshj.common.SSHException;
import net.schmizz.sshj.common.SSHPacket;
import net.schmizz.sshj.connection.Connection;
import net.schmizz.sshj.connection.channel.direct.SessionChannel;
import net.schmizz.sshj.transport.TransportException;
import org.jspecify.annotations.Nullable;

/**
 * A session that does not wait until the host agrees to run its command line: that is one time there and back for an answer
 * that is hardly ever no. A no closes the session, so whoever reads sees the end.
 */
final class EagerSession extends SessionChannel {
    /** How long window that was announced may stay uncounted: only a thread that does not run makes it more than an instant. */
    private static final long UNCOUNTED_NANOS = 10_000_000_000L;

    private volatile @Nullable Thread writer;
    private volatile boolean begun;
    private volatile boolean refused;

    EagerSession(Connection connection, Charset charset) {
        super(connection, charset);
    }

    /** Sends the command line. */
    void begin(String commandLine) throws TransportException {
        begun = true;
        sendChannelRequest("exec", true, new Buffer.PlainBuffer().putString(commandLine, getRemoteCharset()));
    }

    @Override
    public void handle(Message message, SSHPacket packet) throws SSHException {
        awaitCounted(length(message, packet));
        if (message == Message.CHANNEL_FAILURE && begun) {
            refused = true;
        }
        super.handle(message, packet);
        if (refused) {
            sendClose();
        }
        if (message != Message.CHANNEL_DATA) {
            tell();
        }
    }

    /**
     * The reader of one stream announces new window before it counts it. What the host sends into it on the other stream may come
     * between the two, and would be taken for more than was announced.
     */
    private void awaitCounted(int length) {
        long since = System.nanoTime();
        while (lwin.getSize() < length && System.nanoTime() - since < UNCOUNTED_NANOS) {
            LockSupport.parkNanos(this, 20_000);
        }
    }

    /** How many bytes of window the packet takes (RFC 4254 section 5.2). */
    private static int length(Message message, SSHPacket packet) {
        return switch (message) {
            case CHANNEL_DATA -> packet.available() - Integer.BYTES;
            case CHANNEL_EXTENDED_DATA -> packet.available() - 2 * Integer.BYTES;
            default -> 0;
        };
    }

    @Override
    public void notifyError(SSHException error) {
        super.notifyError(error);
        tell();
    }

    private void tell() {
        LockSupport.unpark(writer);
    }

    /** Waits until there may be so much window: until anything but data came in, or for so long. For one thread at a time. */
    void awaitNews(int window, long nanos) throws InterruptedException {
        writer = Thread.currentThread();
        if (getRemoteWinSize() < window) {
            LockSupport.parkNanos(this, nanos);
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    /** Whether the host said that it does not run the command line. */
    boolean refused() {
        return refused;
    }
}
