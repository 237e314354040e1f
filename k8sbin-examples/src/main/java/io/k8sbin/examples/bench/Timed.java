package io.k8sbin.examples.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Times of things, and numbers as tables show them. */
final class Timed {
    private Timed() {}

    /** Something to measure. */
    interface Work {
        /** Does it. */
        void run() throws IOException;
    }

    /** How many seconds it takes. */
    static double seconds(Work work) throws IOException {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The one in the middle. */
    static double median(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Three digits or so. */
    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}
