package io.k8sbin.remote.internal;

import io.k8sbin.remote.Become;
import io.k8sbin.remote.ConnectionLostException;
import io.k8sbin.remote.Outcome;
import io.k8sbin.remote.RemoteCancelledException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.schmizz.sshj.connection.channel.direct.Session;
import org.jspecify.annotations.Nullable;

/**
 * One script run on a host: its input written, both outputs drained, each on a thread of its own, while the caller waits for
 * the end line, the deadline, an interrupt or the loss of the connection. Used once.
 */
final class Exchange {
    private static final long LINGER_MILLIS = 250;
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(2);
    private final SshLink link;
    private final Request request;
    private final Clock clock;
    private final String nonce = Nonce.create();
    private final CappedBytes out;
    private final CappedBytes err = new CappedBytes(128 * 1024, 128 * 1024);
    private final FramedOutput framed;
    private final CountDownLatch outDone = new CountDownLatch(1);
    private final CountDownLatch errDone = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean broken;
    private volatile boolean over;

    /** Writes the payload of a script. */
    interface Payload {
        /** Writes everything; closing the stream is the caller's. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** What to run. */
    record Request(
            String body,
            Become become,
            @Nullable Payload payload,
            Duration timeout,
            Consumer<String> onLine,
            int mostOutput) {}

    /** How the waiting ended. */
    enum End {
        DONE,
        CUT_OFF,
        LATE
    }

    /** What came back. */
    record Answer(
            End end,
            int status,
            @Nullable String signal,
            CappedBytes out,
            String err,
            String noise,
            boolean begun,
            Instant sent,
            @Nullable Instant began,
            Duration elapsed) {}

    Exchange(SshLink link, Request request, Clock clock) {
        this.link = link;
        this.request = request;
        this.clock = clock;
        this.out = new CappedBytes(request.mostOutput(), 256 * 1024);
        this.framed = new FramedOutput(nonce, out, request.onLine(), clock::instant);
    }

    /**
     * Runs it.
     *
     * @throws ConnectionLostException when the connection is or gets lost
     * @throws RemoteCancelledException when interrupted
     */
    Answer perform() {
        Payload payload = request.payload();
        HostScript.Input input = payload == null ? HostScript.Input.LIFELINE : HostScript.Input.PAYLOAD;
        String line = HostScript.commandLine(request.body(), nonce, input, request.become());
        long start = System.nanoTime();
        if (!link.isOpen()) {
            throw lost(Outcome.NOT_STARTED);
        }
        Instant sent = clock.instant();
        SshLink.Channel channel = open(line);
        Session.Command command = channel.command();
        try {
            Deadlines.work(() -> drainOut(command));
            Deadlines.work(() -> drainErr(command));
            if (payload != null) {
                Deadlines.work(() -> feed(command, payload));
            }
            End end = await(command, start + request.timeout().toNanos());
            if (end == End.CUT_OFF && (broken || !link.isOpen())) {
                link.drop();
                throw lost(Outcome.UNKNOWN);
            }
            return answer(end, command, sent, Duration.ofNanos(System.nanoTime() - start));
        } catch (InterruptedException e) {
            throw cancelled();
        } finally {
            over = true;
            channel.release();
        }
    }

    private SshLink.Channel open(String line) {
        try {
            return link.exec(line);
        } catch (InterruptedException e) {
            throw cancelled();
        } catch (IOException e) {
            link.drop();
            throw lost(Outcome.UNKNOWN);
        }
    }

    /** Waits for the end line, or for the end of the output without one. */
    private End await(Session.Command command, long deadline) throws InterruptedException {
        while (true) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return stop(command);
            }
            if (finished.await(Math.min(left, link.pulse().toNanos()), TimeUnit.NANOSECONDS)) {
                break;
            }
            link.ping();
        }
        // what follows the end line is little; a process left behind may keep the streams open for ever
        outDone.await(LINGER_MILLIS, TimeUnit.MILLISECONDS);
        errDone.await(LINGER_MILLIS, TimeUnit.MILLISECONDS);
        return framed.ended() ? End.DONE : End.CUT_OFF;
    }

    /** Too late: cuts the lifeline; when that does not end the script, drops the connection. */
    private End stop(Session.Command command) throws InterruptedException {
        boolean ended = false;
        if (request.payload() == null) {
            Deadlines.work(() -> closeInput(command));
            ended = outDone.await(GRACE_NANOS, TimeUnit.NANOSECONDS);
        }
        if (!ended) {
            link.drop();
        }
        return End.LATE;
    }

    private Answer answer(End end, Session.Command command, Instant sent, Duration elapsed) {
        net.schmizz.sshj.connection.channel.direct.Signal signal = command.getExitSignal();
        Integer exit = command.getExitStatus();
        int status = framed.status().orElse(exit == null ? -1 : exit);
        return new Answer(
                end,
                status,
                end == End.DONE ? Signals.ofStatus(status) : signal == null ? null : signal.toString(),
                out,
                FramedOutput.afterBegin(nonce, err.text()),
                framed.noise(),
                framed.begun().isPresent(),
                sent,
                framed.begun().orElse(null),
                elapsed);
    }

    private void drainOut(Session.Command command) {
        byte[] piece = new byte[32 * 1024];
        try (InputStream in = command.getInputStream()) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                framed.feed(piece, n);
                if (framed.ended()) {
                    finished.countDown();
                }
            }
        } catch (IOException e) {
            broken = true;
        } finally {
            outDone.countDown();
            finished.countDown();
        }
    }

    private void drainErr(Session.Command command) {
        byte[] piece = new byte[8 * 1024];
        try (InputStream in = command.getErrorStream()) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                err.write(piece, 0, n);
            }
        } catch (IOException e) {
            broken = true;
        } finally {
            errDone.countDown();
        }
    }

    private void feed(Session.Command command, Payload payload) {
        OutputStream direct = new WindowedOutput(command, () -> over || !link.isOpen());
        try (OutputStream to = new BufferedOutputStream(direct, 32 * 1024)) {
            payload.writeTo(to);
        } catch (IOException e) {
            // the script ended early: its status says why; or the connection broke: the readers notice
        }
    }

    private static void closeInput(Session.Command command) {
        try {
            command.getOutputStream().close();
        } catch (IOException e) {
            // the readers notice
        }
    }

    private RemoteCancelledException cancelled() {
        link.drop();
        Thread.currentThread().interrupt();
        return new RemoteCancelledException(link.target(), "interrupted; the connection was closed");
    }

    private ConnectionLostException lost(Outcome outcome) {
        String what = link.frozen() ? "the host stayed silent and was given up" : "the connection is closed";
        String then = outcome == Outcome.NOT_STARTED
                ? "; nothing was started: connect again"
                : "; what was asked for may have run: connect again and look";
        return new ConnectionLostException(link.target(), outcome, what + then);
    }
}
