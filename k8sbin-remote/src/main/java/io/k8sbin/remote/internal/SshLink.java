package io.k8sbin.remote.internal;

import io.k8sbin.remote.RemoteTarget;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import net.schmizz.sshj.SSHClient;
import net.schmizz.sshj.connection.channel.OpenFailException;
import net.schmizz.sshj.connection.channel.direct.Session;

/**
 * An authenticated connection. sshd frees sessions late, so at most four are open at once. While any is, a host that stays
 * silent too long is given up by closing the socket, which wakes every thread that waits on it.
 */
final class SshLink {
    private static final int SESSIONS = 4;
    /** Liveness is ours to judge; this only ends threads that nobody waits for any more. */
    private static final int ORPHAN_MILLIS = 120_000;

    private final RemoteTarget target;
    private final SSHClient client;
    private final WatchedSocket socket;
    private final Duration silence;
    private final Semaphore sessions = new Semaphore(SESSIONS, true);
    private final AtomicInteger active = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Future<?> watch;
    private volatile boolean frozen;
    private volatile long busySince;

    SshLink(RemoteTarget target, SSHClient client, WatchedSocket socket, Duration silence) {
        this.target = target;
        this.client = client;
        this.socket = socket;
        this.silence = silence;
        client.getConnection().setTimeoutMs(ORPHAN_MILLIS);
        this.watch = Deadlines.every(silence.dividedBy(4), this::watch);
    }

    /** A session that runs one command line. */
    interface Channel {
        /** The command that runs. */
        Session.Command command();

        /** Gives the slot back; returns at once. */
        void release();
    }

    RemoteTarget target() {
        return target;
    }

    /** How often a waiting thread should ask for a sign of life. */
    Duration pulse() {
        return silence.dividedBy(3);
    }

    Channel exec(String commandLine) throws IOException, InterruptedException {
        sessions.acquire();
        active.getAndUpdate(n -> {
            if (n == 0) {
                busySince = System.nanoTime();
            }
            return n + 1;
        });
        try {
            Session session = open();
            Session.Command command = ReplyWait.forAnswer(() -> session.exec(commandLine), this::isOpen);
            return channel(session, command);
        } catch (IOException | InterruptedException | RuntimeException e) {
            release();
            throw e;
        }
    }

    private Session open() throws IOException, InterruptedException {
        try {
            return ReplyWait.forAnswer(client::startSession, this::isOpen);
        } catch (OpenFailException e) {
            // sshd may not have noticed yet that an earlier session ended
            Thread.sleep(20);
            return ReplyWait.forAnswer(client::startSession, this::isOpen);
        }
    }

    private Channel channel(Session session, Session.Command command) {
        AtomicBoolean released = new AtomicBoolean();
        return new Channel() {
            @Override
            public Session.Command command() {
                return command;
            }

            @Override
            public void release() {
                if (released.compareAndSet(false, true)) {
                    Deadlines.work(() -> closeAndRelease(session));
                }
            }
        };
    }

    /** sshd keeps a session for as long as a process left behind has its streams; we do not wait for that. */
    private void closeAndRelease(Session session) {
        AtomicBoolean freed = new AtomicBoolean();
        Runnable free = () -> {
            if (freed.compareAndSet(false, true)) {
                release();
            }
        };
        Future<?> late = Deadlines.after(Duration.ofSeconds(2), free);
        try {
            session.close();
        } catch (IOException e) {
            // the connection is gone, and with it the session
        } finally {
            late.cancel(false);
            free.run();
        }
    }

    private void release() {
        active.decrementAndGet();
        sessions.release();
    }

    /** Asks the host for a sign of life; may block when the host is frozen, until the watch closes the socket. */
    void ping() {
        try {
            client.getConnection().sendGlobalRequest("keepalive@openssh.com", true, new byte[0]);
        } catch (IOException e) {
            // whoever reads will notice
        }
    }

    private void watch() {
        long limit = silence.toNanos();
        if (active.get() > 0 && socket.silentNanos() > limit && System.nanoTime() - busySince > limit) {
            frozen = true;
            drop();
        }
    }

    /** Whether it was given up because the host stayed silent. */
    boolean frozen() {
        return frozen;
    }

    boolean isOpen() {
        return !closed.get() && client.isConnected();
    }

    /** Closes the socket; waits for nothing. True the first time. */
    boolean drop() {
        boolean first = closed.compareAndSet(false, true);
        watch.cancel(false);
        socket.drop();
        return first;
    }

    /** Says goodbye when that can be done at once, and closes. True the first time. */
    boolean close() {
        return drop();
    }
}
