package io.k8sbin.examples.lab;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of requests that were sent at a steady pace. Thread-safe. */
final class Attempts {
    private final List<Attempt> all = new ArrayList<>();

    /** One request: when it began, by the clock of {@link System#nanoTime()}, and whether it was answered in time. */
    private record Attempt(long begun, boolean answered) {}

    synchronized void add(long begun, boolean answered) {
        all.add(new Attempt(begun, answered));
    }

    synchronized int count() {
        return all.size();
    }

    synchronized int failures() {
        return (int) all.stream().filter(attempt -> !attempt.answered()).count();
    }

    /** From the beginning of the first request that failed to that of the next that did not, at the worst. */
    synchronized Duration longestOutage() {
        List<Attempt> inOrder =
                all.stream().sorted(Comparator.comparingLong(Attempt::begun)).toList();
        long longest = 0;
        @Nullable Attempt firstFailed = null;
        for (Attempt attempt : inOrder) {
            if (!attempt.answered() && firstFailed == null) {
                firstFailed = attempt;
            }
            if (firstFailed != null) {
                longest = Math.max(longest, attempt.begun() - firstFailed.begun());
            }
            if (attempt.answered()) {
                firstFailed = null;
            }
        }
        return Duration.ofNanos(longest);
    }

    /** {@code 1234 requests, 3 failed, 99.757 % answered, longest outage 0.21 s}. */
    synchronized String summary() {
        return String.format(
                Locale.ROOT,
                "%5d requests  %4d failed  %7.3f %% answered  longest outage %.2f s",
                count(),
                failures(),
                100.0 * (count() - failures()) / Math.max(1, count()),
                longestOutage().toNanos() / 1e9);
    }
}
