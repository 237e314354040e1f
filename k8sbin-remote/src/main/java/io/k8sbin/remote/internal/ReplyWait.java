package io.k8sbin.remote.internal;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Waits for an answer of the host only as long as there is a connection. sshj wakes whoever waits when its reader dies, but
 * not one who begins to wait a moment later: that one would wait for ever.
 */
final class ReplyWait {
    private static final long LOOK_MILLIS = 100;

    private ReplyWait() {}

    /**
     * What the question gives.
     *
     * @throws IOException when it fails or the connection is lost meanwhile
     */
    static <T> T forAnswer(Callable<T> question, BooleanSupplier isOpen) throws IOException, InterruptedException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Deadlines.work(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        while (true) {
            try {
                return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (!isOpen.getAsBoolean() && !answer.isDone()) {
                    throw new IOException("the connection was lost before the host answered", e);
                }
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException io) {
                    throw io;
                }
                throw new IOException(e.getCause());
            }
        }
    }
}
