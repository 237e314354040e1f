package io.k8sbin.remote.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import net.schmizz.sshj.connection.channel.direct.Signal;

/** A session of sshj that runs a command line. */
final class SshjChannel implements Link.Channel {
    private static final Duration CLOSING = Duration.ofSeconds(2);
    /** How often to look whether anybody still wants what is written. */
    private static final long LOOK_NANOS = 20_000_000;

    private final EagerSession session;
    private final Runnable freed;
    private final AtomicBoolean released = new AtomicBoolean();
    private final AtomicBoolean left = new AtomicBoolean();

    SshjChannel(EagerSession session, Runnable freed) {
        this.session = session;
        this.freed = freed;
    }

    @Override
    public InputStream out() {
        return session.getInputStream();
    }

    @Override
    public InputStream err() {
        return session.getErrorStream();
    }

    @Override
    public OutputStream in(BooleanSupplier over) {
        return new WindowedOutput(session, bytes -> session.awaitNews(bytes, LOOK_NANOS), over);
    }

    @Override
    public OptionalInt exitStatus() {
        Integer status = session.getExitStatus();
        return status == null ? OptionalInt.empty() : OptionalInt.of(status);
    }

    @Override
    public Optional<String> exitSignal() {
        Signal signal = session.getExitSignal();
        return Optional.ofNullable(signal).map(Signal::toString);
    }

    @Override
    public boolean refused() {
        return session.refused();
    }

    @Override
    public void release() {
        if (released.compareAndSet(false, true)) {
            Deadlines.work(this::close);
        }
    }

    /** sshd keeps a session for as long as a process left behind has its streams; we do not wait for that. */
    private void close() {
        Future<?> late = Deadlines.after(CLOSING, this::leave);
        try {
            session.close();
        } catch (IOException e) {
            // the connection is gone, and with it the session
        } finally {
            late.cancel(false);
            leave();
        }
    }

    private void leave() {
        if (left.compareAndSet(false, true)) {
            freed.run();
        }
    }
}
