package io.k8sbin.remote;

import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assertions;

/** Waits for something another process or thread is about to do; fails where it never does. */
final class Patience {
    private static final long LIMIT_NANOS = 60_000_000_000L;

    private Patience() {}

    static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + LIMIT_NANOS;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                Assertions.fail("not within a minute: " + what);
            }
            Thread.onSpinWait();
        }
    }
}
