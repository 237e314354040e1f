package io.k8sbin.remote.internal;

import io.k8sbin.core.Secret;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a script reads, in this order: a password when one is asked for, secret environment variables, the payload.
 * Never sends a byte that the program in between could take for something else: where a password may be asked for, the rest
 * waits until the script began.
 */
final class Feeder {
    private static final int PIECE = 32 * 1024;
    private final Link.Channel channel;
    private final Exchange.Request request;
    private final Elevation elevation;
    private final PasswordPrompt prompt;
    private final BooleanSupplier over;
    private final Runnable giveUp;
    private volatile @Nullable IOException sourceFailure;
    private @Nullable Future<?> work;

    Feeder(
            Link.Channel channel,
            Exchange.Request request,
            Elevation elevation,
            PasswordPrompt prompt,
            BooleanSupplier over,
            Runnable giveUp) {
        this.channel = channel;
        this.request = request;
        this.elevation = elevation;
        this.prompt = prompt;
        this.over = over;
        this.giveUp = giveUp;
    }

    /** Begins on a thread of its own, when there is anything to write. */
    void start() {
        boolean nothing =
                request.payload() == null && request.around().secretEnv().isEmpty() && !elevation.mayAsk();
        if (!nothing) {
            work = Deadlines.stoppable(this::feed);
        }
    }

    /** Nobody wants the rest: a source that waits for something is interrupted. */
    void stop() {
        Future<?> started = work;
        if (started != null) {
            started.cancel(true);
        }
    }

    /** Why the payload could not be made; null when it could. */
    @Nullable
    IOException sourceFailure() {
        return sourceFailure;
    }

    private void feed() {
        OutputStream to = new BufferedOutputStream(channel.in(over), PIECE);
        try {
            if (elevation.mayAsk() && !answerPrompt(to)) {
                refuse(to);
                return;
            }
            request.around().writeTo(to);
            to.flush();
            payload(to);
        } catch (Exchange.SourceFailed e) {
            sourceFailure = (IOException) e.getCause();
            close(to);
        } catch (RuntimeException e) {
            sourceFailure = new IOException(e);
            close(to);
        } catch (IOException e) {
            // the script ended early: its status says why; or the connection broke: the readers notice
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the questions: by the end of input, or on a terminal, which has none, by going away. */
    private void refuse(OutputStream to) throws IOException {
        if (request.tty() == Link.Tty.RAW) {
            giveUp.run();
        } else {
            to.close();
        }
    }

    /** False when the program wants a password we do not have, or does not take the one we have. */
    private boolean answerPrompt(OutputStream to) throws IOException, InterruptedException {
        if (!prompt.awaitAsked()) {
            return true;
        }
        Secret password = elevation.password();
        if (password == null) {
            return false;
        }
        byte[] line = Arrays.copyOf(password.reveal(), password.length() + 1);
        line[password.length()] = '\n';
        to.write(line);
        to.flush();
        Arrays.fill(line, (byte) 0);
        return prompt.awaitBegunAfterAnswer();
    }

    private void payload(OutputStream to) throws IOException {
        Exchange.Payload payload = request.payload();
        if (payload == null) {
            return;
        }
        if (request.input() == HostScript.Input.FRAMED) {
            CountedPieces pieces = new CountedPieces(to, PIECE);
            payload.writeTo(pieces);
            pieces.end();
            return;
        }
        payload.writeTo(to);
        to.close();
    }

    private static void close(OutputStream to) {
        try {
            to.close();
        } catch (IOException e) {
            // gone already
        }
    }
}
