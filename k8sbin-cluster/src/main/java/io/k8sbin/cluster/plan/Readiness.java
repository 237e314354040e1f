package io.k8sbin.cluster.plan;

import java.time.Duration;

/**
 * How a unit is asked whether it does its work. Being active is asked of every unit anyway.
 *
 * @param question what is asked, for people
 * @param test POSIX shell that succeeds when the answer is yes; quick, and without side effects
 * @param deadline how long the answer may take from the unit's start
 */
public record Readiness(String question, String test, Duration deadline) {
    /** Being active is enough. */
    public static Readiness active() {
        return new Readiness("is active", "true", Duration.ofMinutes(1));
    }
}
