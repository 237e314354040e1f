package io.k8sbin.examples.lab;

import io.k8sbin.remote.RemoteHostException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Prints one line a check and ends the program at the first one that does not hold. */
final class Checks {
    private static final Duration PACE = Duration.ofMillis(50);
    private static final Duration SOON = Duration.ofSeconds(20);
    private final PrintStream out;
    private String row = "";

    Checks(PrintStream out) {
        this.out = out;
    }

    /** What did not hold. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message);
        }
    }

    /** Begins a row of the list of failures. */
    void row(String name) {
        row = name;
    }

    void holds(boolean fact, String what) {
        if (!fact) {
            throw new Failed(row + ": does not hold: " + what);
        }
        out.printf("failures\t%s\t%s%n", row, what);
    }

    /** What something throws, which must be of this kind. */
    <E extends RemoteHostException> E thrown(Class<E> kind, Callable<?> work) {
        try {
            Object result = work.call();
            throw new Failed(row + ": gave " + result + " and no " + kind.getSimpleName());
        } catch (Failed e) {
            throw e;
        } catch (Exception e) {
            Throwable cause = e instanceof RemoteHostException ? e : e.getCause();
            if (cause == null || !kind.isInstance(cause)) {
                throw new Failed(row + ": not " + kind.getSimpleName() + " but " + (cause == null ? e : cause));
            }
            holds(true, kind.getSimpleName() + ": " + cause.getMessage());
            return kind.cast(cause);
        }
    }

    /** Waits until something holds. */
    void becomes(Callable<Boolean> fact, Duration limit, String what) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (!fact.call()) {
                if (System.nanoTime() - end >= 0) {
                    throw new Failed(row + ": not within " + limit.toSeconds() + " s: " + what);
                }
                LockSupport.parkNanos(PACE.toNanos());
            }
        } catch (Failed e) {
            throw e;
        } catch (Exception e) {
            throw new Failed(row + ": " + what + ": " + e);
        }
        holds(true, what);
    }

    /** No thread of the library is at work any more. */
    void nothingLeft() {
        becomes(() -> atWork() == 0, SOON, "no thread left");
    }

    private static long atWork() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(e -> e.getKey().isDaemon())
                .filter(e -> Arrays.stream(e.getValue())
                        .anyMatch(f -> f.getClassName().startsWith("io.k8sbin.remote.internal")
                                || f.getClassName().startsWith("net.schmizz")))
                .count();
    }
}
