package io.k8sbin.examples.bench;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.Fleet;
import io.k8sbin.remote.HostOutcome;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.SshConnector;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * {@code bench/remote [--hosts 20,50] [--rounds N] [--quick]}: k8sbin-remote against Ansible, OpenSSH with and without
 * ControlMaster, tar over ssh and the way of the documents, on sshds of this machine. Prints Markdown tables. What is not
 * installed is left out and named.
 */
public final class RemoteBenchmark {
    private static final int MOST_HELD = 250;
    private static final int BULK_MEGABYTES = 128;
    private static final int DELAY_MILLIS = 10;
    private final PrintStream out;
    private final SshdFarm farm;
    private final Payload payload;
    private final int rounds;

    private RemoteBenchmark(PrintStream out, SshdFarm farm, int rounds) throws IOException {
        this.out = out;
        this.farm = farm;
        this.payload = new Payload(farm.folder());
        this.rounds = rounds;
    }

    /** Something to measure. */
    private interface Work {
        /** Does it. */
        void run() throws IOException;
    }

    /** Runs everything. */
    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        List<Integer> sizes = List.of(20, 50);
        int rounds = 3;
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals("--hosts")) {
                sizes = List.of(words.get(i + 1).split(",", -1)).stream()
                        .map(Integer::valueOf)
                        .toList();
            } else if (words.get(i).equals("--rounds")) {
                rounds = Integer.parseInt(words.get(i + 1));
            }
        }
        boolean quick = words.contains("--quick");
        int most = sizes.stream().mapToInt(i -> i).max().orElse(1);
        // pushes refuse places others can write
        Path home = Path.of(System.getProperty("user.home")).resolve(".cache/k8sbin-bench");
        Path below = Path.of(System.getProperty("k8sbin.bench.dir", home.toString()));
        try (SshdFarm farm = SshdFarm.start(below, quick ? most : Math.max(most, MOST_HELD))) {
            new RemoteBenchmark(System.out, farm, rounds).all(sizes, quick);
        }
    }

    private void all(List<Integer> sizes, boolean quick) throws IOException {
        out.printf(
                "%s; %s; Java %s; %d processors; load %s; %d rounds, medians%n%n",
                Programs.run("bash", "-c", "ssh -V 2>&1").strip(),
                Programs.find("ansible").map(a -> "ansible installed").orElse("ansible not installed: left out"),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                Files.readString(Path.of("/proc/loadavg")).strip(),
                rounds);
        for (int hosts : sizes) {
            job(hosts, quick);
        }
        handshake();
        roundTrips();
        bulk();
        if (!quick) {
            held(2 * MOST_HELD);
        }
        out.printf(
                "load at the end %s%n",
                Files.readString(Path.of("/proc/loadavg")).strip());
    }

    private static double seconds(Work work) throws IOException {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double median(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }

    private List<Contender> contenders() {
        Contenders others = new Contenders(farm, payload);
        List<Contender> all = new ArrayList<>(List.of(
                new Ours(farm, payload, true),
                new Ours(farm, payload, false),
                others.tar(true),
                others.tar(false),
                others.controlMaster()));
        if (Programs.find("ansible-playbook").isPresent()) {
            all.add(others.ansible(true));
        }
        return all;
    }

    /** Every contender in turn, round by round; the slow ones once. */
    private void job(int hosts, boolean quick) throws IOException {
        Map<String, List<Double>> wall = new LinkedHashMap<>();
        Map<String, List<Double>> cpu = new LinkedHashMap<>();
        List<Contender> contenders = contenders();
        payload.local(0);
        double cold = seconds(() -> new Ours(farm, payload, true).round(hosts, 0));
        for (int round = 1; round <= rounds; round++) {
            payload.local(round);
            for (Contender contender : contenders) {
                measure(contender, hosts, round, wall, cpu);
            }
        }
        if (!quick && Programs.find("ansible-playbook").isPresent()) {
            measure(new Contenders(farm, payload).ansible(false), hosts, rounds + 1, wall, cpu);
        }
        Contender slow = new Contenders(farm, payload).documents();
        int few = Math.min(hosts, 3);
        double each = seconds(() -> slow.round(few, rounds + 1)) / few;
        wall.put(slow.name() + " (" + few + " hosts measured, times " + hosts + ")", List.of(each * hosts));
        table(hosts, cold, wall, cpu);
    }

    private static void measure(
            Contender contender, int hosts, int round, Map<String, List<Double>> wall, Map<String, List<Double>> cpu)
            throws IOException {
        double[] used = new double[1];
        double took = seconds(() -> used[0] = contender.round(hosts, round));
        wall.computeIfAbsent(contender.name(), n -> new ArrayList<>()).add(took);
        cpu.computeIfAbsent(contender.name(), n -> new ArrayList<>()).add(used[0]);
    }

    private void table(int hosts, double cold, Map<String, List<Double>> wall, Map<String, List<Double>> cpu) {
        double ours = median(wall.getOrDefault("k8sbin-remote", List.of(Double.NaN)));
        out.printf(
                "| 12 files and 2 commands on %d hosts | seconds | ours / it | operator's CPU, ms a host |%n", hosts);
        out.println("| --- | ---: | ---: | ---: |");
        out.printf("| k8sbin-remote, first round of the process | %s | | |%n", number(cold));
        wall.forEach((name, times) -> {
            List<Double> used = cpu.getOrDefault(name, List.of());
            out.printf(
                    "| %s | %s | %s | %s |%n",
                    name,
                    number(median(times)),
                    number(ours / median(times)),
                    used.isEmpty() ? "" : number(1000 * median(used) / hosts));
        });
        out.println();
    }

    private void handshake() throws IOException {
        SshConnector connector = farm.connector(1);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<String> line = new ArrayList<>(farm.sshOptions());
        line.addAll(List.of(
                "-o",
                "KexAlgorithms=curve25519-sha256",
                "-p",
                "" + farm.port(),
                SshdFarm.user() + "@127.0.1.1",
                "true"));
        for (int i = 0; i < 15; i++) {
            ours.add(seconds(() -> connector.connect(farm.target(1)).close()));
            theirs.add(seconds(() -> Programs.run("ssh", line.toArray(String[]::new))));
        }
        out.println("| one login, median of 15 | ms |");
        out.println("| --- | ---: |");
        out.printf("| k8sbin-remote | %s |%n", number(1000 * median(ours)));
        out.printf("| ssh, curve25519, with the start of the program and true | %s |%n", number(1000 * median(theirs)));
        out.printf("| ratio (goal 0.3) | %s |%n%n", number(median(ours) / median(theirs)));
    }

    /** What a long line adds, in times there and back. */
    private void roundTrips() throws IOException {
        out.printf("| over a line of %d ms there and back, fastest of 5 | round trips added |%n", 2 * DELAY_MILLIS);
        out.println("| --- | ---: |");
        SshConnector connector = farm.connector(1);
        try (DelayProxy slow = new DelayProxy("127.0.1.1", farm.port(), DELAY_MILLIS, farm.port())) {
            RemoteTarget far = new RemoteTarget(slow.address(), slow.port(), SshdFarm.user());
            trips("login", far, connector, host -> {});
            for (int files : List.of(12, 120, 600)) {
                Path target = farm.folder(1).resolve("trips-" + files);
                int[] round = new int[1];
                trips("login, " + files + " files, 2 commands", far, connector, host -> {
                    host.push(payload.set(target, round[0]++, files));
                    host.run(RemoteCommand.of("true")).orThrow();
                    host.run(RemoteCommand.of("true")).orThrow();
                });
                FileSet same = payload.set(target, round[0] - 1, files);
                trips("login, " + files + " unchanged files looked at", far, connector, host -> {
                    if (!host.plan(same).isEmpty()) {
                        throw new IllegalStateException("they differ");
                    }
                });
            }
        }
        out.println();
    }

    /** A job on an open connection. */
    private interface Job {
        void run(RemoteHost host);
    }

    private void trips(String name, RemoteTarget far, SshConnector connector, Job job) throws IOException {
        List<Double> near = new ArrayList<>();
        List<Double> away = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            near.add(seconds(() -> once(connector, farm.target(1), job)));
            away.add(seconds(() -> once(connector, far, job)));
        }
        double added = Collections.min(away) - Collections.min(near);
        out.printf("| %s | %s |%n", name, number(added * 1000 / (2 * DELAY_MILLIS)));
    }

    private static void once(SshConnector connector, RemoteTarget target, Job job) {
        try (RemoteHost host = connector.connect(target)) {
            job.run(host);
        }
    }

    private void bulk() throws IOException {
        byte[] bytes = new byte[BULK_MEGABYTES << 20];
        Path file = Files.write(farm.folder().resolve("bulk"), bytes);
        List<String> ssh = new ArrayList<>(farm.sshOptions());
        ssh.addAll(List.of("-c", "aes128-gcm@openssh.com", "-p", "" + farm.port(), SshdFarm.user() + "@127.0.1.1"));
        String line = Programs.path("ssh") + " " + String.join(" ", ssh) + " 'cat >/dev/null' <" + file;
        Secret input = Secret.of(bytes);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> pushed = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            try (RemoteHost host = farm.connector(1).connect(farm.target(1))) {
                RemoteCommand sink =
                        RemoteCommand.script("cat >/dev/null").stdin(input).timeout(Duration.ofMinutes(5));
                ours.add(seconds(() -> host.run(sink).orThrow()));
                bytes[i] = (byte) (i + 1);
                Files.write(file, bytes);
                FileImage image = FileImage.program(
                                HostPath.of(farm.folder(1).resolve("big").toString()),
                                new FileImage.LocalFile(file, io.k8sbin.core.Sha256.of(bytes), bytes.length))
                        .withOwner(new FileOwner(
                                SshdFarm.user(), Programs.run("id", "-gn").strip()));
                int number = i;
                pushed.add(seconds(() -> host.push(FileSet.of("big-" + number, List.of(image)))));
            }
            theirs.add(seconds(() -> Programs.run("bash", "-c", line)));
        }
        out.printf("| %d MiB | MiB/s |%n| --- | ---: |%n", BULK_MEGABYTES);
        out.printf("| k8sbin-remote, into cat | %s |%n", number(BULK_MEGABYTES / median(ours)));
        out.printf("| ssh aes128-gcm, into cat, with its login | %s |%n", number(BULK_MEGABYTES / median(theirs)));
        out.printf("| ratio (goal 0.7) | %s |%n", number(median(theirs) / median(ours)));
        out.printf(
                "| k8sbin-remote, pushed: hashed there, synced, renamed | %s |%n%n",
                number(BULK_MEGABYTES / median(pushed)));
    }

    /** Many connections open at once. */
    private void held(int connections) throws IOException {
        int hosts = farm.size();
        SshConnector connector = farm.connector(1);
        long heap = usedHeap();
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        List<Integer> numbers = IntStream.range(0, connections).boxed().toList();
        List<RemoteHost> open = new ArrayList<>();
        double cpu = Ours.cpuSeconds();
        Function<Integer, RemoteHost> login = i -> connector.connect(farm.target(1 + i % hosts));
        double took = seconds(() -> {
            for (HostOutcome<RemoteHost> outcome :
                    Fleet.ofParallelism(Ours.AT_ONCE).run(numbers, login).values()) {
                if (outcome instanceof HostOutcome.Succeeded<RemoteHost> done) {
                    open.add(done.value());
                } else if (outcome instanceof HostOutcome.Failed<RemoteHost> failed) {
                    throw new IOException(failed.cause());
                }
            }
        });
        cpu = Ours.cpuSeconds() - cpu;
        long more = usedHeap() - heap;
        int moreThreads = ManagementFactory.getThreadMXBean().getThreadCount() - threads;
        out.printf("| %d connections held | |%n| --- | ---: |%n", connections);
        out.printf("| errors | %d |%n", connections - open.size());
        out.printf("| logins a second | %s |%n", number(connections / took));
        out.printf("| operator's CPU, ms a login | %s |%n", number(1000 * cpu / connections));
        out.printf("| heap, KiB a connection (goal 400) | %s |%n", number(more / 1024.0 / connections));
        out.printf("| threads a connection (goal 2) | %s |%n%n", number((double) moreThreads / connections));
        open.forEach(RemoteHost::close);
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
