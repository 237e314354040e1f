package io.k8sbin.remote;

import java.time.Duration;

/**
 * How often and when something that failed for a passing reason is tried again: after a pause anywhere between nothing and a
 * bound that doubles each time ("full jitter"), so that many operators do not come back together.
 *
 * @param tries how often in all, at least 1
 * @param first the bound of the first pause
 * @param most the bound no pause exceeds
 */
public record Retries(int tries, Duration first, Duration most) {
    /** Five tries, with pauses of up to 0.2 to 10 seconds. */
    public static final Retries STANDARD = new Retries(5, Duration.ofMillis(200), Duration.ofSeconds(10));

    /** One try. */
    public static final Retries NONE = new Retries(1, Duration.ZERO, Duration.ZERO);

    /** Refuses negative pauses and less than one try. */
    public Retries {
        if (tries < 1 || first.isNegative() || most.compareTo(first) < 0) {
            throw new IllegalArgumentException("not a plan for trying again: " + tries + ", " + first + ", " + most);
        }
    }

    /**
     * The longest pause after this many failed tries.
     *
     * @throws IllegalArgumentException unless positive
     */
    public Duration bound(int failed) {
        if (failed < 1) {
            throw new IllegalArgumentException("failed tries count from 1, not " + failed);
        }
        Duration bound = first;
        for (int i = 1; i < failed && bound.compareTo(most) < 0; i++) {
            bound = bound.multipliedBy(2);
        }
        return bound.compareTo(most) < 0 ? bound : most;
    }
}
