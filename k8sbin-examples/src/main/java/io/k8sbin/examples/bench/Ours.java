package io.k8sbin.examples.bench;

import io.k8sbin.remote.Fleet;
import io.k8sbin.remote.HostOutcome;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.SshConnector;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** k8sbin-remote: one connection a host, the files as one push - hashed, synced, kept, renamed -, two commands. */
final class Ours implements Contender {
    static final int AT_ONCE = 16;
    private final SshdFarm farm;
    private final Payload payload;
    private final List<SshConnector> connectors;
    private final boolean work;

    /** With or without anything done on the connections. */
    Ours(SshdFarm farm, Payload payload, boolean work) {
        this.farm = farm;
        this.payload = payload;
        this.work = work;
        this.connectors =
                IntStream.rangeClosed(1, farm.size()).mapToObj(farm::connector).toList();
    }

    @Override
    public String name() {
        return work ? "k8sbin-remote" : "k8sbin-remote, login only";
    }

    @Override
    public double round(int hosts, int round) throws IOException {
        double before = cpuSeconds();
        List<Integer> numbers = IntStream.rangeClosed(1, hosts).boxed().toList();
        Function<Integer, Integer> task = host -> job(host, round);
        for (HostOutcome<Integer> outcome :
                Fleet.ofParallelism(AT_ONCE).run(numbers, task).values()) {
            if (outcome instanceof HostOutcome.Failed<Integer> failed) {
                throw new IOException(failed.cause());
            }
        }
        return cpuSeconds() - before;
    }

    private int job(int number, int round) {
        try (RemoteHost host = connectors.get(number - 1).connect(farm.target(number))) {
            if (!work) {
                return 0;
            }
            int written = host.push(payload.set(farm.folder(number).resolve("ours"), round, Payload.FILES))
                    .written()
                    .size();
            host.run(RemoteCommand.of("true")).orThrow();
            host.run(RemoteCommand.of("true")).orThrow();
            return written;
        }
    }

    static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
    }
}
