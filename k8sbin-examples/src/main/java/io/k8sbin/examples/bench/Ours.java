package io.k8sbin.examples.bench;

import io.k8sbin.core.Secret;
import io.k8sbin.remote.Fleet;
import io.k8sbin.remote.HostOutcome;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.SshConnector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** k8sbin-remote, one connection a host. */
final class Ours implements Contender {
    static final int AT_ONCE = 16;
    private final SshdFarm farm;
    private final Payload payload;
    private final List<SshConnector> connectors;
    private final Kind kind;

    /** What is done on a connection. */
    enum Kind {
        /** The files as one push - hashed, synced, the previous ones kept, renamed -, two commands. */
        PUSH("k8sbin-remote"),
        /** The same without what makes it safe: an archive unpacked by the command that has the other two in it. */
        TAR("k8sbin-remote, tar into one command, not durable"),
        /** Nothing. */
        LOGIN("k8sbin-remote, login only");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    Ours(SshdFarm farm, Payload payload, Kind kind) {
        this.farm = farm;
        this.payload = payload;
        this.kind = kind;
        this.connectors =
                IntStream.rangeClosed(1, farm.size()).mapToObj(farm::connector).toList();
    }

    @Override
    public String name() {
        return kind.title;
    }

    @Override
    public double round(int hosts, int round) throws IOException {
        OwnCpu before = OwnCpu.now();
        List<Integer> numbers = IntStream.rangeClosed(1, hosts).boxed().toList();
        Function<Integer, Integer> task = host -> job(host, round);
        for (HostOutcome<Integer> outcome :
                Fleet.ofParallelism(AT_ONCE).run(numbers, task).values()) {
            if (outcome instanceof HostOutcome.Failed<Integer> failed) {
                throw new IOException(failed.cause());
            }
        }
        return OwnCpu.now().minus(before).all();
    }

    private int job(int number, int round) {
        try (RemoteHost host = connectors.get(number - 1).connect(farm.target(number))) {
            return switch (kind) {
                case LOGIN -> 0;
                case TAR -> tar(host, number, round);
                case PUSH -> push(host, number, round);
            };
        }
    }

    private int push(RemoteHost host, int number, int round) {
        int written = host.push(payload.set(farm.folder(number).resolve("ours"), round, Payload.FILES))
                .written()
                .size();
        host.run(RemoteCommand.of("true")).orThrow();
        host.run(RemoteCommand.of("true")).orThrow();
        return written;
    }

    private int tar(RemoteHost host, int number, int round) {
        Path target = farm.folder(number).resolve("ours-tar");
        try {
            Secret archive = Secret.of(Files.readAllBytes(payload.archive(round)));
            host.run(RemoteCommand.script("mkdir -p " + target + " && tar -xf - -C " + target + " && true && true")
                            .stdin(archive))
                    .orThrow();
            return Payload.FILES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
