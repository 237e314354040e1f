package io.k8sbin.examples.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long {@code run lint FILE} takes from a cold start, against a program that only loads the file with snakeyaml: same
 * Java, same options, same class path, taking turns. Arguments: the file, and how often; prints both medians and their ratio.
 */
public final class ColdLint {
    private static final List<String> OPTIONS = List.of("-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private ColdLint() {}

    /** Measures. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments[0]);
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 11;
        long[] bare = new long[times];
        long[] lint = new long[times];
        for (int i = -1; i < times; i++) { // the first turn warms the disk's cache
            long bareNanos = run(List.of("io.k8sbin.examples.bench.BareYaml", file.toString()));
            long lintNanos =
                    run(List.of("io.k8sbin.examples.cli.Main", "lint", file.toString(), "--version", "v1.20.2"));
            if (i >= 0) {
                bare[i] = bareNanos;
                lint[i] = lintNanos;
            }
        }
        double ratio = (double) median(lint) / median(bare);
        System.out.printf(
                "cold start, median of %d: snakeyaml alone %d ms, run lint %d ms, ratio %.2f%n",
                times, median(bare) / 1_000_000, median(lint) / 1_000_000, ratio);
    }

    private static long run(List<String> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(program);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        long took = System.nanoTime() - start;
        if (status > 1) {
            throw new IllegalStateException("exit " + status + ": " + command);
        }
        return took;
    }

    private static long median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
