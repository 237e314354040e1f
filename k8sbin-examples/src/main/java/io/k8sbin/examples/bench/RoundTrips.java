package io.k8sbin.examples.bench;

import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.SshConnector;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a long line adds, in times there and back: the fastest of some runs over it without the fastest over the short one.
 * The line is long, so that a busy machine adds little to the count.
 */
final class RoundTrips {
    private static final int DELAY_MILLIS = 100;
    private static final int RUNS = 3;
    private final PrintStream out;
    private final SshdFarm farm;
    private final Payload payload;
    private final SshConnector connector;

    /** A job on an open connection. */
    private interface Job {
        void run(RemoteHost host);
    }

    RoundTrips(PrintStream out, SshdFarm farm, Payload payload) {
        this.out = out;
        this.farm = farm;
        this.payload = payload;
        this.connector = farm.connector(1);
    }

    void run() throws IOException {
        out.printf(
                "| over a line of %d ms there and back, fastest of %d | times there and back |%n",
                2 * DELAY_MILLIS, RUNS);
        out.println("| --- | ---: |");
        try (DelayProxy slow = new DelayProxy(SshdFarm.address(1), farm.port(), DELAY_MILLIS, farm.port())) {
            RemoteTarget far = new RemoteTarget(slow.address(), slow.port(), SshdFarm.user());
            count("login", far, host -> {});
            count("login, 2 commands", far, RoundTrips::commands);
            for (int files : List.of(12, 120, 600)) {
                files(far, files);
            }
        }
        out.println();
    }

    private static void commands(RemoteHost host) {
        host.run(RemoteCommand.of("true")).orThrow();
        host.run(RemoteCommand.of("true")).orThrow();
    }

    private void files(RemoteTarget far, int files) throws IOException {
        Path target = farm.folder(1).resolve("trips-" + files);
        int[] round = new int[1];
        count("login, " + files + " files, 2 commands" + (files == 12 ? " (goal 13)" : ""), far, host -> {
            host.push(payload.set(target, round[0]++, files));
            commands(host);
        });
        FileSet same = payload.set(target, round[0] - 1, files);
        count("login, " + files + " unchanged files looked at" + (files == 12 ? " (goal 9)" : ""), far, host -> {
            if (!host.plan(same).isEmpty()) {
                throw new IllegalStateException("they differ");
            }
        });
    }

    private void count(String name, RemoteTarget far, Job job) throws IOException {
        List<Double> near = new ArrayList<>();
        List<Double> away = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            near.add(Timed.seconds(() -> once(farm.target(1), job)));
            away.add(Timed.seconds(() -> once(far, job)));
        }
        double added = Collections.min(away) - Collections.min(near);
        out.printf("| %s | %s |%n", name, Timed.number(added * 1000 / (2 * DELAY_MILLIS)));
    }

    private void once(RemoteTarget target, Job job) {
        try (RemoteHost host = connector.connect(target)) {
            job.run(host);
        }
    }
}
