package io.k8sbin.examples.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code bench/remote [--hosts 20,50] [--rounds N] [--quick] [--only job,login,trips,bulk,held,cancel]}: k8sbin-remote
 * against Ansible, OpenSSH with and without ControlMaster, tar over ssh and the way of the documents, on sshds of this
 * machine. Prints Markdown tables. What is not installed is left out and named.
 */
public final class RemoteBenchmark {
    private static final int MOST_HOSTS = 250;
    private static final int HELD = 500;
    private static final int CANCELLED = 50;

    private RemoteBenchmark() {}

    /** What to measure. */
    private record Choice(List<Integer> sizes, int rounds, boolean quick, List<String> parts) {
        static Choice of(List<String> words) {
            List<Integer> sizes = List.of(20, 50);
            int rounds = 5;
            List<String> parts = List.of("job", "login", "trips", "bulk", "held", "cancel");
            for (int i = 0; i + 1 < words.size(); i++) {
                List<String> values = List.of(words.get(i + 1).split(",", -1));
                switch (words.get(i)) {
                    case "--hosts" ->
                        sizes = values.stream().map(Integer::valueOf).toList();
                    case "--rounds" -> rounds = Integer.parseInt(values.get(0));
                    case "--only" -> parts = values;
                    default -> {}
                }
            }
            return new Choice(sizes, rounds, words.contains("--quick"), parts);
        }

        boolean has(String part) {
            return parts.contains(part);
        }

        int addresses() {
            int most = sizes.stream().mapToInt(i -> i).max().orElse(1);
            int cancelled = has("cancel") ? Math.max(most, CANCELLED) : most;
            return has("held") && !quick ? MOST_HOSTS : cancelled;
        }
    }

    /** Runs everything. */
    public static void main(String[] arguments) throws IOException {
        Choice choice = Choice.of(List.of(arguments));
        // pushes refuse places others can write
        Path home = Path.of(System.getProperty("user.home")).resolve(".cache/k8sbin-bench");
        Path below = Path.of(System.getProperty("k8sbin.bench.dir", home.toString()));
        try (SshdFarm farm = SshdFarm.start(below, choice.addresses())) {
            all(System.out, farm, choice);
        }
    }

    private static void all(PrintStream out, SshdFarm farm, Choice choice) throws IOException {
        long begin = System.nanoTime();
        Payload payload = new Payload(farm.folder());
        out.printf(
                "%s; %s; Java %s; %d processors; load %s; %d rounds, medians%n%n",
                Programs.run("bash", "-c", "ssh -V 2>&1").strip(),
                Programs.find("ansible-playbook").isPresent() ? ansible() : "Ansible not installed: left out",
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                load(),
                choice.rounds());
        JobRace race = new JobRace(out, farm, payload, choice.rounds());
        if (choice.has("job") || choice.has("login") || choice.has("held")) {
            int first = choice.sizes().get(0);
            out.printf(
                    "The first round of the process, %d hosts: %s seconds.%n%n",
                    first, Timed.number(race.warmUp(first)));
        }
        if (choice.has("job")) {
            for (int hosts : choice.sizes()) {
                race.run(hosts, choice.quick());
            }
        }
        single(out, farm, payload, choice);
        OpenConnections many = new OpenConnections(out, farm);
        if (choice.has("held") && !choice.quick()) {
            many.held(HELD);
        }
        if (choice.has("cancel")) {
            many.cancelled(CANCELLED);
        }
        out.printf("load at the end %s; %d seconds in all%n", load(), (System.nanoTime() - begin) / 1_000_000_000);
    }

    private static void single(PrintStream out, SshdFarm farm, Payload payload, Choice choice) throws IOException {
        SingleHost one = new SingleHost(out, farm);
        if (choice.has("login")) {
            one.logins();
        }
        if (choice.has("trips")) {
            new RoundTrips(out, farm, payload).run();
        }
        if (choice.has("bulk")) {
            one.bulk();
        }
    }

    private static String ansible() throws IOException {
        return Programs.run("ansible-playbook", "--version").lines().findFirst().orElse("Ansible");
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
    }
}
