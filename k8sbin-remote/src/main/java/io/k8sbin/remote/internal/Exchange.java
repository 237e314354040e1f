package io.k8sbin.remote.internal;

import io.k8sbin.remote.Become;
import io.k8sbin.remote.ConnectionLostException;
import io.k8sbin.remote.Outcome;
import io.k8sbin.remote.RemoteCancelledException;
import io.k8sbin.remote.SessionLimitException;
import io.k8sbin.remote.TransferFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One script run on a host: its input written, both outputs drained, each on a thread of its own, while the caller waits for
 * the end line, the deadline, an interrupt or the loss of the connection. Used once.
 */
final class Exchange {
    private static final long LINGER_MILLIS = 250;
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(2);
    /** Until whoever makes us root must have asked, refused or begun. */
    private static final Duration BECOME_LIMIT = Duration.ofSeconds(30);

    private final Link link;
    private final Request request;
    private final Elevation elevation;
    private final Clock clock;
    private final Timing timing;
    private final String nonce = Nonce.create();
    private final CappedBytes out;
    private final CappedBytes err = new CappedBytes(128 * 1024, 128 * 1024);
    private final FramedOutput framed;
    private final PasswordPrompt prompt;
    private final CountDownLatch outDone = new CountDownLatch(1);
    private final CountDownLatch errDone = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile @Nullable IOException broken;
    private volatile boolean late;
    private volatile boolean over;

    /** Writes the payload of a script. */
    interface Payload {
        /** Writes everything; closing the stream is the caller's. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** What the payload is made from cannot be read. */
    static final class SourceFailed extends IOException {
        private static final long serialVersionUID = 1L;

        SourceFailed(IOException cause) {
            super(cause);
        }
    }

    /** What to run; {@code counted} input is sent in pieces, so that a part of it is never taken for the whole. */
    record Request(
            String body,
            Become become,
            @Nullable Payload payload,
            Duration timeout,
            Consumer<String> onLine,
            int mostOutput,
            Surroundings around,
            Link.Tty tty,
            boolean counted) {
        Request(
                String body,
                Become become,
                @Nullable Payload payload,
                Duration timeout,
                Consumer<String> onLine,
                int mostOutput) {
            this(body, become, payload, timeout, onLine, mostOutput, Surroundings.NONE, Link.Tty.NONE, false);
        }

        Request onTerminal() {
            return new Request(body, become, payload, timeout, onLine, mostOutput, around, Link.Tty.RAW, counted);
        }

        /** A terminal has no end of input, so what goes through one is counted. */
        HostScript.Input input() {
            if (payload == null) {
                return HostScript.Input.LIFELINE;
            }
            return counted || tty == Link.Tty.RAW ? HostScript.Input.FRAMED : HostScript.Input.PAYLOAD;
        }
    }

    /** How the waiting ended. */
    enum End {
        DONE,
        /** The directory could not be entered. */
        UNSTARTED,
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
            String skipped,
            boolean begun,
            int asked,
            Instant sent,
            @Nullable Instant began,
            Duration elapsed) {}

    Exchange(Link link, Request request, Elevation elevation, Clock clock, Timing timing) {
        this.link = link;
        this.request = elevation.needsTerminal() ? request.onTerminal() : request;
        this.elevation = elevation;
        this.clock = clock;
        this.timing = timing;
        this.out = new CappedBytes(request.mostOutput(), 256 * 1024);
        this.framed = new FramedOutput(nonce, out, request.onLine(), clock::instant);
        this.prompt = new PasswordPrompt(nonce, elevation.become());
    }

    /**
     * Runs it.
     *
     * @throws ConnectionLostException when the connection is or gets lost
     * @throws RemoteCancelledException when interrupted
     * @throws SessionLimitException when the host runs no further command on this connection
     * @throws TransferFailedException when the input cannot be read
     */
    Answer perform() {
        String line = HostScript.commandLine(
                request.body(), request.around(), nonce, request.input(), request.tty(), elevation);
        long start = timing.nanos();
        if (!link.isOpen()) {
            throw lost(Outcome.NOT_STARTED);
        }
        Instant sent = clock.instant();
        Link.Channel channel = open(line);
        Feeder feeder =
                new Feeder(channel, request, elevation, prompt, () -> over || !link.isOpen(), finished::countDown);
        Future<?> deadline = timing.after(request.timeout(), this::giveUp);
        Future<?> first = timing.after(BECOME_LIMIT, this::giveUpUnlessBegun);
        try {
            Backlog backlog = new Backlog(channel.out(), channel.err());
            Deadlines.work(() -> drainOut(backlog));
            Deadlines.work(() -> drainErr(backlog));
            feeder.start();
            End end = await(channel);
            throwWhenRefused(channel);
            throwWhenBroken(end, feeder);
            return answer(end, channel, sent, Duration.ofNanos(timing.nanos() - start));
        } catch (InterruptedException e) {
            throw cancelled();
        } finally {
            over = true;
            feeder.stop();
            deadline.cancel(false);
            first.cancel(false);
            prompt.settled();
            channel.release();
        }
    }

    private Link.Channel open(String line) {
        try {
            return link.exec(line, request.tty());
        } catch (InterruptedException e) {
            throw cancelled();
        } catch (Link.SessionRefused e) {
            throw refused("runs no further command on this connection ("
                    + HostText.clean(String.valueOf(e.getMessage()))
                    + "); nothing was started: raise MaxSessions in its sshd_config");
        } catch (IOException e) {
            link.drop();
            throw lost(Outcome.UNKNOWN);
        }
    }

    private void giveUp() {
        late = true;
        finished.countDown();
    }

    private void giveUpUnlessBegun() {
        if (elevation.become() != Become.NONE && framed.begun().isEmpty()) {
            giveUp();
        }
    }

    /** Waits for the end line, the end of the output without one, or the deadline. */
    private End await(Link.Channel channel) throws InterruptedException {
        finished.await();
        if (late && !framed.ended()) {
            return stop(channel);
        }
        // what follows the end line is little; a process left behind may keep the streams open for ever
        outDone.await(LINGER_MILLIS, TimeUnit.MILLISECONDS);
        errDone.await(LINGER_MILLIS, TimeUnit.MILLISECONDS);
        if (!framed.ended()) {
            return End.CUT_OFF;
        }
        return framed.unstarted() ? End.UNSTARTED : End.DONE;
    }

    /** Too late: cuts the lifeline; when that does not end the script, drops the connection. */
    private End stop(Link.Channel channel) throws InterruptedException {
        boolean ended = false;
        if (request.input() != HostScript.Input.PAYLOAD) {
            over = true;
            Deadlines.work(() -> cutLifeline(channel));
            ended = outDone.await(GRACE_NANOS, TimeUnit.NANOSECONDS);
        }
        if (!ended) {
            link.drop();
        }
        return End.LATE;
    }

    private SessionLimitException refused(String why) {
        return new SessionLimitException(link.target(), "the host " + why);
    }

    private void throwWhenRefused(Link.Channel channel) {
        if (channel.refused()) {
            throw refused("does not run the command (it answered the request with a failure); nothing was started: "
                    + "see its sshd's log, and whether it has processes and memory left");
        }
    }

    private void throwWhenBroken(End end, Feeder feeder) {
        IOException unread = feeder.sourceFailure();
        if (unread != null) {
            throw new TransferFailedException(
                    link.target(), "the input of the command cannot be read, so it was ended: " + unread.getMessage());
        }
        if (end == End.CUT_OFF && (broken != null || !link.isOpen())) {
            link.drop();
            throw lost(Outcome.UNKNOWN);
        }
    }

    private Answer answer(End end, Link.Channel channel, Instant sent, Duration elapsed) {
        int status = framed.status().orElse(channel.exitStatus().orElse(-1));
        return new Answer(
                end,
                status,
                end == End.DONE
                        ? Signals.ofStatus(status)
                        : channel.exitSignal().orElse(null),
                out,
                FramedOutput.afterBegin(nonce, err.text()).replace(PasswordPrompt.marker(nonce), ""),
                framed.noise().replace(PasswordPrompt.marker(nonce), ""),
                framed.skipped().replace(PasswordPrompt.marker(nonce), ""),
                framed.begun().isPresent(),
                prompt.asked(),
                sent,
                framed.begun().orElse(null),
                elapsed);
    }

    private void drainOut(Backlog backlog) {
        byte[] piece = new byte[32 * 1024];
        try (InputStream in = backlog.out()) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                framed.feed(piece, n);
                if (framed.begun().isPresent()) {
                    prompt.settled();
                } else if (request.tty() == Link.Tty.RAW) {
                    // without a terminal questions are on standard error, and noise on standard output is none
                    prompt.see(piece, n);
                }
                if (framed.ended()) {
                    finished.countDown();
                }
                piece = Backlog.roomAfter(piece, n);
                backlog.beforeOut();
            }
        } catch (IOException e) {
            broken = e;
        } finally {
            outDone.countDown();
            finished.countDown();
        }
    }

    private void drainErr(Backlog backlog) {
        byte[] piece = new byte[32 * 1024];
        try (InputStream in = backlog.err()) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                prompt.see(piece, n);
                err.write(piece, 0, n);
                piece = Backlog.roomAfter(piece, n);
                backlog.beforeErr();
            }
        } catch (IOException e) {
            broken = e;
        } finally {
            errDone.countDown();
        }
    }

    /** The end of the stream, or on a terminal, which has none, a line. */
    private void cutLifeline(Link.Channel channel) {
        try (OutputStream to = channel.in(() -> false)) {
            if (request.tty() == Link.Tty.RAW) {
                to.write('\n');
                to.flush();
            }
        } catch (IOException e) {
            // the readers notice
        }
    }

    private RemoteCancelledException cancelled() {
        link.drop();
        Thread.currentThread().interrupt();
        String then = request.input() == HostScript.Input.PAYLOAD
                ? "; what it was doing on the host may go on with the input it got"
                : "; what ran on the host is ended by it";
        return new RemoteCancelledException(link.target(), "interrupted; the connection was closed" + then);
    }

    private String reason() {
        IOException why = broken;
        String text = why == null ? null : why.getMessage();
        return text == null ? "" : " (" + HostText.clean(text) + ")";
    }

    private ConnectionLostException lost(Outcome outcome) {
        String what = link.frozen()
                .map(who -> who + " stayed silent and was given up")
                .orElse("the connection is closed" + reason());
        String then = outcome == Outcome.NOT_STARTED
                ? "; nothing was started: connect again"
                : "; what was asked for may have run: connect again and look";
        return new ConnectionLostException(link.target(), outcome, what + then);
    }
}
