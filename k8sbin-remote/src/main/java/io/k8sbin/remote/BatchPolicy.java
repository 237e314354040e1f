package io.k8sbin.remote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a change goes from host to host. Immutable; every method gives another value.
 *
 * <pre>{@code
 * BatchPolicy.allAtOnce()
 *         .canary(1)
 *         .batches(Share.of(2), Share.percent(25))
 *         .maxUnavailable(Share.percent(10))
 *         .maxFailures(Share.of(1))
 *         .pause(Duration.ofSeconds(30));
 * }</pre>
 *
 * @param canary hosts that go first, one after another; all have to succeed before any other is started
 * @param batches sizes of the batches after them, the last one repeated; a batch ends before the next begins
 * @param maxUnavailable hosts that may be in work or failed at once; one may always be in work while none has failed
 * @param maxFailures hosts that may fail, of all; one more and no further host is started
 * @param maxFailuresPerBatch hosts that may fail, of a batch; one more and no further host is started
 * @param pause between batches
 * @param stops failures after which no further host is started, however many may fail
 */
public record BatchPolicy(
        int canary,
        List<Share> batches,
        Share maxUnavailable,
        Share maxFailures,
        Share maxFailuresPerBatch,
        Duration pause,
        List<StopRule> stops) {
    private static final BatchPolicy ALL_AT_ONCE = new BatchPolicy(
            0,
            List.of(Share.percent(100)),
            Share.percent(100),
            Share.percent(100),
            Share.percent(100),
            Duration.ZERO,
            List.of());

    /**
     * A kind of failure that ends a run.
     *
     * @param name what it is called when it does
     * @param times how many failures of the kind it takes, at least 1
     * @param applies whether a failure is of the kind
     */
    public record StopRule(String name, int times, Predicate<RuntimeException> applies) {
        /** Refuses fewer than one. */
        public StopRule {
            if (times < 1) {
                throw new IllegalArgumentException("a stop rule takes at least one failure, not " + times);
            }
        }
    }

    /** Copies the lists and refuses a negative canary or pause, and no or empty batches. */
    public BatchPolicy {
        batches = List.copyOf(batches);
        stops = List.copyOf(stops);
        if (canary < 0 || pause.isNegative() || batches.isEmpty()) {
            throw new IllegalArgumentException("a policy has batches, and neither canary nor pause is negative");
        }
        if (batches.stream().anyMatch(b -> b.value() == 0)) {
            throw new IllegalArgumentException("a batch holds at least one host: " + batches);
        }
    }

    /** Every host as soon as there is a thread for it; any number may fail. */
    public static BatchPolicy allAtOnce() {
        return ALL_AT_ONCE;
    }

    /** One host after another, until the first failure. */
    public static BatchPolicy oneByOne() {
        return ALL_AT_ONCE.batches(Share.of(1)).maxFailures(Share.of(0));
    }

    /** With so many canaries instead. */
    public BatchPolicy canary(int hosts) {
        return new BatchPolicy(hosts, batches, maxUnavailable, maxFailures, maxFailuresPerBatch, pause, stops);
    }

    /** With batches of these sizes instead; percentages are of all hosts, and a batch holds at least one. */
    public BatchPolicy batches(Share... sizes) {
        return new BatchPolicy(canary, List.of(sizes), maxUnavailable, maxFailures, maxFailuresPerBatch, pause, stops);
    }

    /** With this limit instead. */
    public BatchPolicy maxUnavailable(Share most) {
        return new BatchPolicy(canary, batches, most, maxFailures, maxFailuresPerBatch, pause, stops);
    }

    /** With this limit instead. */
    public BatchPolicy maxFailures(Share most) {
        return new BatchPolicy(canary, batches, maxUnavailable, most, maxFailuresPerBatch, pause, stops);
    }

    /** With this limit instead. */
    public BatchPolicy maxFailuresPerBatch(Share most) {
        return new BatchPolicy(canary, batches, maxUnavailable, maxFailures, most, pause, stops);
    }

    /** With this pause instead. */
    public BatchPolicy pause(Duration between) {
        return new BatchPolicy(canary, batches, maxUnavailable, maxFailures, maxFailuresPerBatch, between, stops);
    }

    /** With this stop rule too. */
    public BatchPolicy stopAfter(int times, String name, Predicate<RuntimeException> failures) {
        List<StopRule> more = new ArrayList<>(stops);
        more.add(new StopRule(name, times, failures));
        return new BatchPolicy(canary, batches, maxUnavailable, maxFailures, maxFailuresPerBatch, pause, more);
    }

    /** The sizes of the batches for so many hosts, canaries first, each a batch of its own. */
    public List<Integer> sizes(int hosts) {
        List<Integer> sizes = new ArrayList<>();
        int left = hosts;
        while (left > 0 && sizes.size() < canary) {
            sizes.add(1);
            left--;
        }
        for (int i = 0; left > 0; i++) {
            Share share = batches.get(Math.min(i, batches.size() - 1));
            int size = Math.min(left, Math.max(1, share.most(hosts)));
            sizes.add(size);
            left -= size;
        }
        return List.copyOf(sizes);
    }
}
