package io.k8sbin.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long {@code run lint FILE} takes from a cold start, against a program that only loads the file with snakeyaml: same
 * Java, same options, same class path, taking turns. Both once more as {@code run} starts lint, each with an archive of its
 * own classes. Arguments: the files; prints medians of 11 and their ratio. Ends with 1 when, started so, lint takes more than
 * one and a half times as long.
 */
public final class ColdLint {
    private static final List<String> OPTIONS = List.of("-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final int TIMES = 11;
    private static final double MOST = 1.5;

    private final Path file;
    private final Path folder;

    private ColdLint(Path file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    /** Measures. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("cold-lint");
        boolean slow = false;
        for (String file : arguments) {
            ColdLint cold = new ColdLint(Path.of(file), folder);
            cold.compare("plain class path", List.of(), List.of());
            slow |= cold.compare("with archives", cold.archive(bare()), cold.archive(lint())) > MOST;
        }
        System.exit(slow ? 1 : 0);
    }

    private static List<String> bare() {
        return List.of("io.k8sbin.examples.bench.BareYaml");
    }

    private static List<String> lint() {
        return List.of("io.k8sbin.examples.cli.Main", "lint", "--version", "v1.20.2");
    }

    /** The option that starts a program with an archive of what it loads. */
    private List<String> archive(List<String> program) throws IOException, InterruptedException {
        Path archive = folder.resolve(program.get(0) + ".jsa");
        Files.deleteIfExists(archive);
        run(List.of("-XX:ArchiveClassesAtExit=" + archive), program);
        return List.of("-XX:SharedArchiveFile=" + archive);
    }

    private double compare(String how, List<String> bareOptions, List<String> lintOptions)
            throws IOException, InterruptedException {
        long[] bare = new long[TIMES];
        long[] lint = new long[TIMES];
        for (int i = -1; i < TIMES; i++) { // the first turn warms the disk's cache
            long bareNanos = run(bareOptions, bare());
            long lintNanos = run(lintOptions, lint());
            if (i >= 0) {
                bare[i] = bareNanos;
                lint[i] = lintNanos;
            }
        }
        double ratio = (double) median(lint) / median(bare);
        System.out.printf(
                "cold start, %s, %s, median of %d: snakeyaml alone %d ms, run lint %d ms, ratio %.2f%n",
                file.getFileName(), how, TIMES, median(bare) / 1_000_000, median(lint) / 1_000_000, ratio);
        return ratio;
    }

    private long run(List<String> options, List<String> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(program);
        command.add(file.toString());
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
