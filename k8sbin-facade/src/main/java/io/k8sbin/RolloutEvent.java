package io.k8sbin;

import java.time.Duration;
import java.util.Optional;

/**
 * Something that happened while hosts were observed or changed. Events of one host come in order; those of different
 * hosts may interleave and come from different threads. None holds a secret.
 */
public sealed interface RolloutEvent {
    /** The node it is about; empty for the cluster as a whole. */
    Optional<String> node();

    /**
     * An action begins. Its name is stable: {@code push}, {@code start etcd.service}, {@code apply objects} …
     *
     * @param node where
     * @param action what
     */
    record Started(Optional<String> node, String action) implements RolloutEvent {}

    /**
     * An action ended well.
     *
     * @param node where
     * @param action what
     * @param took how long
     */
    record Finished(Optional<String> node, String action, Duration took) implements RolloutEvent {}

    /**
     * Bytes on their way to a host.
     *
     * @param node where
     * @param done bytes sent
     * @param total bytes to send
     */
    record Transferred(Optional<String> node, long done, long total) implements RolloutEvent {}

    /**
     * Worth knowing, nothing to do about.
     *
     * @param node where
     * @param text a sentence
     */
    record Noted(Optional<String> node, String text) implements RolloutEvent {}

    /**
     * A step of the rollout ended on every host.
     *
     * @param step its name: a phase, {@code observe}, {@code push}, {@code ready}
     * @param took how long
     */
    record StepDone(String step, Duration took) implements RolloutEvent {
        @Override
        public Optional<String> node() {
            return Optional.empty();
        }
    }
}
