package io.k8sbin;

import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Events for programs: a listener for {@link K8sbin} that is a {@link Flow.Publisher} to any number of subscribers, each in
 * its own time. A subscriber never holds a run up: one that is more than {@value #MOST} events behind misses the newest,
 * which {@link #missed} counts. Thread-safe.
 *
 * <pre>{@code
 * try (RolloutEvents events = RolloutEvents.create(); K8sbin cluster = K8sbin.connect(plan, events)) {
 *     events.subscribe(subscriber);
 *     cluster.rollout();
 * }
 * }</pre>
 */
public final class RolloutEvents implements Flow.Publisher<RolloutEvent>, Consumer<RolloutEvent>, AutoCloseable {
    /** How many events a subscriber may be behind. */
    public static final int MOST = 1 << 16;

    private final SubmissionPublisher<RolloutEvent> publisher =
            new SubmissionPublisher<>(ForkJoinPool.commonPool(), MOST);
    private final AtomicLong missed = new AtomicLong();

    private RolloutEvents() {}

    /** Without subscribers. */
    public static RolloutEvents create() {
        return new RolloutEvents();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super RolloutEvent> subscriber) {
        publisher.subscribe(subscriber);
    }

    @Override
    public void accept(RolloutEvent event) {
        publisher.offer(event, (subscriber, dropped) -> {
            missed.incrementAndGet();
            return false;
        });
    }

    /** How many events subscribers missed, over all of them. */
    public long missed() {
        return missed.get();
    }

    /** Completes every subscriber once it has had what was said. */
    @Override
    public void close() {
        publisher.close();
    }
}
