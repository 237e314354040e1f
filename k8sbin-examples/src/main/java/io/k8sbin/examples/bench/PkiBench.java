package io.k8sbin.examples.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Certificates with k8sbin, cfssl and openssl: {@code bench [ROUNDS [LEAVES]]}, 11 and 1000 unless given. Rounds of all
 * contestants alternate, so that whatever else the machine does hits them alike. With a first word of
 * {@code once WORKLOAD DIRECTORY LEAVES} it does the work once, which is what a cold start measures.
 *
 * <p>A provider of cryptography named by {@code -Dio.k8sbin.pki.provider=NAME} is used without further ado.
 */
public final class PkiBench {
    private static final int WARM_UP = 5;

    private final PrintStream out;
    private final Path folder;
    private final int rounds;
    private final int leaves;

    private PkiBench(PrintStream out, Path folder, int rounds, int leaves) {
        this.out = out;
        this.folder = folder;
        this.rounds = rounds;
        this.leaves = leaves;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 4 && arguments[0].equals("once")) {
            Workload.valueOf(arguments[1]).run(Path.of(arguments[2]), Integer.parseInt(arguments[3]));
            return;
        }
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
        int leaves = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
        Path folder = Files.createTempDirectory("k8sbin-bench");
        try {
            new PkiBench(System.out, folder, rounds, leaves).measure();
        } finally {
            delete(folder);
        }
    }

    private interface Contestant {
        void run(Path directory) throws IOException, InterruptedException;
    }

    private void measure() throws IOException, InterruptedException {
        out.printf(
                "%d processors, Java %s, load before %.1f, provider %s%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("io.k8sbin.pki.provider", "of the platform"));
        for (Workload workload : Workload.values()) {
            measure(workload);
        }
        out.printf(
                "load after %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void measure(Workload workload) throws IOException, InterruptedException {
        Map<String, Contestant> contestants = contestants(workload);
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int i = 0; i < WARM_UP; i++) {
            time(d -> workload.run(d, leaves), workload);
        }
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Contestant> one : contestants.entrySet()) {
                seconds.computeIfAbsent(one.getKey(), k -> new ArrayList<>()).add(time(one.getValue(), workload));
            }
        }
        report(workload, seconds);
    }

    private Map<String, Contestant> contestants(Workload workload) {
        Map<String, Contestant> all = new LinkedHashMap<>();
        all.put("k8sbin warm", d -> workload.run(d, leaves));
        all.put("k8sbin cold", d -> run(cold(workload, d)));
        all.put("cfssl loop", d -> run(List.of("bash", "-c", Loops.cfssl(d, workload, leaves))));
        all.put("openssl loop", d -> run(List.of("bash", "-c", Loops.openssl(d, workload, leaves))));
        return all;
    }

    private List<String> cold(Workload workload, Path directory) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-Xshare:auto", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(
                PkiBench.class.getName(), "once", workload.name(), directory.toString(), Integer.toString(leaves)));
        return command;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException("exit " + status + ": " + command.get(0));
        }
    }

    /** Seconds for one run, which must leave every certificate and every key. */
    private double time(Contestant contestant, Workload workload) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory(folder, "run");
        long start = System.nanoTime();
        contestant.run(directory);
        double seconds = (System.nanoTime() - start) / 1e9;
        List<String> missing = Stream.concat(Stream.of("ca"), workload.names(leaves))
                .flatMap(n -> Stream.of(n + ".pem", n + "-key.pem"))
                .filter(n -> !Files.exists(directory.resolve(n)))
                .toList();
        if (!missing.isEmpty()) {
            throw new IOException("not made: " + missing);
        }
        delete(directory);
        return seconds;
    }

    private void report(Workload workload, Map<String, List<Double>> seconds) {
        double cfssl = median(seconds.getOrDefault("cfssl loop", List.of()));
        double openssl = median(seconds.getOrDefault("openssl loop", List.of()));
        out.printf("%n%s, median of %d%n", workload.title(leaves), rounds);
        out.printf(
                Locale.ROOT,
                "%-14s %9s %9s %9s %9s %10s%n",
                "",
                "median s",
                "best s",
                "worst s",
                "of cfssl",
                "of openssl");
        seconds.forEach((name, all) -> out.printf(
                Locale.ROOT,
                "%-14s %9.3f %9.3f %9.3f %9.3f %10.3f%n",
                name,
                median(all),
                all.stream().min(Comparator.naturalOrder()).orElseThrow(),
                all.stream().max(Comparator.naturalOrder()).orElseThrow(),
                median(all) / cfssl,
                median(all) / openssl));
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
