package io.k8sbin.examples.bench;

import io.k8sbin.K8sbin;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.directory.BinaryInventory;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NetworkSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.flags.Component;
import io.k8sbin.config.objects.PublicObject;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Sha256;
import io.k8sbin.testkit.FakeCluster;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * {@code bench/fleet [--hosts 5000] [--latency 100]}: how long a big cluster takes when every exchange with a host waits a
 * round trip, and what it costs here. Hosts are simulated; the waiting is real.
 */
public final class FleetBenchmark {
    private static final int MASTERS = 3;
    private static final int RACK = 50;
    private final PrintStream out = System.out;
    private final int hosts;
    private final Duration latency;
    private final Path folder;

    private FleetBenchmark(int hosts, Duration latency, Path folder) {
        this.hosts = hosts;
        this.latency = latency;
        this.folder = folder;
    }

    /** Measures and prints a table. */
    public static void main(String[] arguments) throws IOException {
        int hosts = Integer.parseInt(option(arguments, "--hosts").orElse("5000"));
        long millis = Long.parseLong(option(arguments, "--latency").orElse("100"));
        new FleetBenchmark(hosts, Duration.ofMillis(millis), Files.createTempDirectory("fleet")).run();
    }

    private static Optional<String> option(String[] arguments, String name) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(name)) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }

    private void run() throws IOException {
        Map<String, FileImage.LocalFile> programs = programs();
        out.printf(
                Locale.ROOT,
                "%d hosts, %d ms a round trip, heap limit %d MiB%n",
                hosts,
                latency.toMillis(),
                Runtime.getRuntime().maxMemory() >> 20);
        out.printf("%-28s %9s %9s %10s %14s%n", "step", "wall s", "cpu s", "heap MiB", "exchanges/host");
        ClusterPlan plan = timed("prepare and plan", null, () -> plan(programs, s -> s));
        FakeCluster fake = FakeCluster.of(plan);
        var connections = fake.connections();
        connections.values().forEach(h -> h.latency(latency));
        try (K8sbin cluster = K8sbin.over(plan, connections, event -> {})) {
            timed("observe and diff, fresh", fake, cluster::observe);
            ActionPlan actions = timed("order actions, fresh", fake, cluster::actions);
            timed("actions as JSON", fake, () -> ActionPlan.fromJson(actions.toJson()));
            timed("apply, fresh", fake, cluster::rollout);
            timed("observe and diff, no-op", fake, cluster::observe);
        }
        ClusterPlan louder =
                timed("plan, one flag changed", null, () -> plan(programs, s -> s.flag(Component.KUBELET, "v", "5")));
        fake.follow(louder);
        try (K8sbin cluster = K8sbin.over(louder, fake.connections(), event -> {})) {
            timed("observe and diff, flag", fake, cluster::observe);
            timed("apply, flag on kubelets", fake, cluster::rollout);
        }
        out.println("outages: " + fake.outages().size());
    }

    private Map<String, FileImage.LocalFile> programs() throws IOException {
        Map<String, FileImage.LocalFile> programs = new TreeMap<>();
        for (String name : new String[] {
            "kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubelet", "kube-proxy", "kubectl"
        }) {
            Path file = Files.writeString(folder.resolve(name), "program " + name);
            programs.put(name, new FileImage.LocalFile(file, Sha256.of(file), Files.size(file)));
        }
        return programs;
    }

    private ClusterPlan plan(Map<String, FileImage.LocalFile> programs, UnaryOperator<ClusterSpec.Builder> change) {
        ClusterSpec whole = spec(MASTERS, hosts, change);
        ClusterDirectory directory = ClusterDirectory.prepare(whole, folder.resolve("directory"), Clock.systemUTC());
        Map<String, NodePlan> nodes = new LinkedHashMap<>();
        Map<String, PublicObject> objects = new LinkedHashMap<>();
        ClusterPlan last = null;
        // a static route to every peer is a text of hosts times hosts: a rack has routes of its own only
        for (int from = MASTERS; from < hosts; from += RACK) {
            last = ClusterPlan.of(
                    spec(from, Math.min(hosts, from + RACK), change), directory, new BinaryInventory(programs));
            last.nodes().forEach(n -> nodes.putIfAbsent(n.node().name(), n));
            last.objects().forEach(o -> objects.putIfAbsent(o.kind() + "/" + o.name(), o));
        }
        ClusterPlan some = Objects.requireNonNull(last);
        return new ClusterPlan(
                whole,
                directory,
                List.copyOf(nodes.values()),
                List.copyOf(objects.values()),
                some.adminKubeconfig(),
                some.superAdminKubeconfig());
    }

    /** The masters and some workers. */
    private static ClusterSpec spec(int from, int to, UnaryOperator<ClusterSpec.Builder> change) {
        ClusterSpec.Builder spec = ClusterSpec.builder("fleet", KubernetesVersion.of("v1.20.2"))
                .network(new NetworkSpec(
                        Cidr.of("10.254.0.0/16"),
                        Cidr.of("172.16.0.0/12"),
                        26,
                        Optional.empty(),
                        "cluster.local",
                        NetworkSpec.DEFAULT.nodePorts()));
        for (int i = 0; i < MASTERS; i++) {
            spec.node(NodeSpec.of("master" + i, address(i), NodeRole.ETCD, NodeRole.CONTROL_PLANE, NodeRole.WORKER));
        }
        for (int i = from; i < to; i++) {
            spec.node(NodeSpec.of("worker" + i, address(i), NodeRole.WORKER));
        }
        return change.apply(spec).build();
    }

    private static String address(int i) {
        return "10.1.%d.%d".formatted(i / 250, 1 + i % 250);
    }

    private <T> T timed(String step, @org.jspecify.annotations.Nullable FakeCluster fake, Supplier<T> work) {
        long calls = calls(fake);
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = cpu();
        long begin = System.nanoTime();
        T result = work.get();
        double wall = (System.nanoTime() - begin) / 1e9;
        long peak = pools().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        out.printf(
                Locale.ROOT,
                "%-28s %9.1f %9.1f %10d %14.2f%n",
                step,
                wall,
                (cpu() - cpu) / 1e9,
                peak >> 20,
                (calls(fake) - calls) / (double) hosts);
        out.flush();
        return result;
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private long calls(@org.jspecify.annotations.Nullable FakeCluster fake) {
        if (fake == null) {
            return 0;
        }
        long calls = 0;
        for (int i = 0; i < hosts; i++) {
            calls += fake.host((i < MASTERS ? "master" : "worker") + i).calls().size();
        }
        return calls;
    }
}
