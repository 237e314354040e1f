package io.k8sbin.internal;

import io.k8sbin.core.HostPort;
import io.k8sbin.remote.Tunnel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
        CompletableFuture<Result> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> dial(address, result), "k8sbin-dial");
        thread.setDaemon(true);
        thread.start();
        Result came = result.completeOnTimeout(new Result.Silent(), patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        if (came instanceof Result.Silent) {
            givenUp++;
        }
        return came;
    }

    private void dial(HostPort address, CompletableFuture<Result> result) {
        try {
            Tunnel tunnel = host.apply(address);
            // nobody waits any more
            if (!result.complete(new Result.Open(tunnel))) {
                tunnel.close();
            }
        } catch (RuntimeException e) {
            result.complete(new Result.Refused(String.valueOf(e.getMessage())));
        }
    }
}
