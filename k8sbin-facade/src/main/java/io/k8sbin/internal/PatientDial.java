package io.k8sbin.internal;

import io.k8sbin.core.HostPort;
import io.k8sbin.remote.Tunnel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Connections from one host to addresses only it can reach; none is waited for longer than a few seconds. */
final class PatientDial {
    /** A connection has four sessions for us, and an attempt that was given up keeps one for a while. */
    private static final int GIVEN_UP = 3;

    private final Function<HostPort, Tunnel> host;
    private final Duration patience;
    private int givenUp;

    /** From a host. */
    PatientDial(Function<HostPort, Tunnel> host, Duration patience) {
        this.host = host;
        this.patience = patience;
    }

    Duration patience() {
        return patience;
    }

    /** What comes of it. */
    sealed interface Result {
        /** Somebody answers. */
        record Open(Tunnel tunnel) implements Result {}

        /** The host says why not. */
        record Refused(String why) implements Result {}

        /** Nobody said anything. */
        record Silent() implements Result {}

        /** Too many are waited for already. */
        record NotTried() implements Result {}
    }

    Result to(HostPort address) {
        if (givenUp >= GIVEN_UP) {
            return new Result.NotTried();
        }
        CompletableFuture<Tunnel> dialled = new CompletableFuture<>();
        Thread thread = new Thread(() -> dial(address, dialled), "k8sbin-dial");
        thread.setDaemon(true);
        thread.start();
        try {
            return new Result.Open(dialled.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            givenUp++;
            dialled.thenAccept(Tunnel::close);
            return new Result.Silent();
        } catch (ExecutionException e) {
            return new Result.Refused(String.valueOf(e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            dialled.thenAccept(Tunnel::close);
            return new Result.NotTried();
        }
    }

    private void dial(HostPort address, CompletableFuture<Tunnel> dialled) {
        try {
            dialled.complete(host.apply(address));
        } catch (RuntimeException e) {
            dialled.completeExceptionally(e);
        }
    }
}
