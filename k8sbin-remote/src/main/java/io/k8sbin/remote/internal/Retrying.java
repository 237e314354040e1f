package io.k8sbin.remote.internal;

import io.k8sbin.remote.RemoteCancelledException;
import io.k8sbin.remote.RemoteHostException;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.Retries;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Does something again after failures that pass, with full jitter, within a limit of time. */
record Retrying(Retries plan, Timing timing) {
    /**
     * The result, or the last failure.
     *
     * @throws RemoteCancelledException when interrupted between two tries
     */
    <R> R call(
            RemoteTarget target,
            Duration limit,
            Supplier<R> work,
            Predicate<RemoteHostException> passing,
            BiConsumer<RemoteHostException, Duration> onPause) {
        long end = timing.nanos() + limit.toNanos();
        for (int failed = 1; ; failed++) {
            try {
                return work.get();
            } catch (RemoteHostException e) {
                Duration pause = pause(failed);
                boolean inTime = timing.nanos() + pause.toNanos() < end;
                if (failed >= plan.tries() || !inTime || !passing.test(e)) {
                    throw e;
                }
                onPause.accept(e, pause);
                rest(target, pause);
            }
        }
    }

    /** Anywhere between nothing and a bound that doubles. */
    private Duration pause(int failed) {
        return Duration.ofNanos((long) (plan.bound(failed).toNanos() * timing.chance()));
    }

    private void rest(RemoteTarget target, Duration pause) {
        try {
            timing.pause(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RemoteCancelledException(target, "interrupted while waiting to try again");
        }
    }
}
