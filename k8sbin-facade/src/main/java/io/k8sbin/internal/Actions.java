package io.k8sbin.internal;

import io.k8sbin.RolloutEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Announces an action before and after it is done; whoever listens is told on the working thread. */
public final class Actions {
    private final Consumer<RolloutEvent> listener;

    /** Tells this listener. */
    public Actions(Consumer<RolloutEvent> listener) {
        this.listener = listener;
    }

    /** Runs work between two events. */
    public void run(String node, String action, Runnable work) {
        listener.accept(new RolloutEvent.Started(Optional.of(node), action));
        Instant begin = Instant.now();
        work.run();
        listener.accept(new RolloutEvent.Finished(Optional.of(node), action, Duration.between(begin, Instant.now())));
    }

    /** Tells something worth knowing. */
    public void note(String node, String text) {
        listener.accept(new RolloutEvent.Noted(Optional.of(node), text));
    }
}
