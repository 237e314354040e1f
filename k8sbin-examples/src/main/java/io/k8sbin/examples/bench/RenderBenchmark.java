package io.k8sbin.examples.bench;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.IpAddress;
import io.k8sbin.render.NodeBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Renders every file of 50 to 5,000 nodes, three of them masters, each node as a bundle that installs itself, into a sink
 * that counts. Prints nodes, median seconds of five runs after warming up, microseconds a node, the busiest thread's
 * computing time, files and bytes; exit 1 when 5,000 nodes take 2 seconds or more. Certificates are there already; routes
 * to other nodes' pods, which grow with the square of the cluster, are no files of this set.
 */
public final class RenderBenchmark {
    private static final List<Integer> CURVE = List.of(50, 500, 1000, 2000, 3500, 5000);
    private static final int RUNS = 5;
    private static final double LIMIT = 2.0;
    private static final int MASTERS = 3;
    private static final Cidr NODES = Cidr.of("10.0.0.0/16");
    private static final Cidr PODS = Cidr.of("172.16.0.0/12");
    private static final List<String> UNITS =
            List.of("kube-nginx.service", "containerd.service", "kubelet.service", "kube-proxy.service");
    private final int threads;
    private final ExecutorService workers;
    private final List<IpAddress> masters =
            IntStream.range(0, MASTERS).mapToObj(RenderBenchmark::address).toList();

    private RenderBenchmark(int threads) {
        this.threads = threads;
        this.workers = Executors.newFixedThreadPool(threads);
    }

    /** Files and bytes of some nodes, and how long the busiest thread computed: on quiet cores the time it takes. */
    private record Work(long files, long bytes, double busy) {
        Work plus(Work other) {
            return new Work(files + other.files, bytes + other.bytes, Math.max(busy, other.busy));
        }
    }

    private record Measured(double seconds, Work work) {}

    /** No arguments. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        int threads = Math.min(2, Runtime.getRuntime().availableProcessors());
        RenderBenchmark benchmark = new RenderBenchmark(threads);
        System.out.printf(
                Locale.ROOT,
                "java %s, %d threads, heap %d MiB%n",
                Runtime.version(),
                threads,
                Runtime.getRuntime().maxMemory() >> 20);
        for (int warming = 0; warming < 4; warming++) {
            benchmark.run(5000);
        }
        System.out.println("nodes\tseconds\tus/node\tbusiest thread\tfiles\tbytes");
        double last = 0;
        for (int nodes : CURVE) {
            Measured median = benchmark.median(nodes);
            last = median.seconds();
            System.out.printf(
                    Locale.ROOT,
                    "%d\t%.3f\t%.0f\t%.3f\t%d\t%d%n",
                    nodes,
                    last,
                    last * 1e6 / nodes,
                    median.work().busy(),
                    median.work().files(),
                    median.work().bytes());
        }
        benchmark.workers.shutdown();
        System.exit(last < LIMIT ? 0 : 1);
    }

    private Measured median(int nodes) throws InterruptedException, ExecutionException {
        List<Measured> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long since = System.nanoTime();
            Work work = run(nodes);
            runs.add(new Measured((System.nanoTime() - since) / 1e9, work));
        }
        runs.sort(Comparator.comparingDouble(Measured::seconds));
        return runs.get(RUNS / 2);
    }

    private Work run(int nodes) throws InterruptedException, ExecutionException {
        List<Future<Work>> parts = new ArrayList<>();
        for (int part = 0; part < threads; part++) {
            int first = part;
            parts.add(workers.submit(() -> part(first, nodes)));
        }
        Work sum = new Work(0, 0, 0);
        for (Future<Work> part : parts) {
            sum = sum.plus(part.get());
        }
        return sum;
    }

    private Work part(int first, int nodes) {
        CountingSink sink = new CountingSink();
        long since = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long files = 0;
        for (int node = first; node < nodes; node += threads) {
            files += render(node, sink);
        }
        double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - since) / 1e9;
        return new Work(files, sink.bytes(), busy);
    }

    private int render(int node, CountingSink sink) {
        String name = "node" + node;
        List<FileImage> files = WorkerFiles.of(name, address(node), PODS.subnet(24, node % 4096), masters);
        if (node < MASTERS) {
            files.addAll(ControlPlaneFiles.of(node, masters));
        }
        try {
            NodeBundle.of(name, files).starting(UNITS).write(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.size();
    }

    private static IpAddress address(int node) {
        return NODES.address(node + 10L);
    }
}
