package io.k8sbin.examples.bench;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.core.Sha256;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.SshConnector;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One login, and many bytes, beside OpenSSH's own. */
final class SingleHost {
    private static final int LOGINS = 25;
    private static final int MEGABYTES = 128;
    private static final int ROUNDS = 3;
    private final PrintStream out;
    private final SshdFarm farm;

    SingleHost(PrintStream out, SshdFarm farm) {
        this.out = out;
        this.farm = farm;
    }

    private List<String> ssh(String... options) {
        List<String> line = new ArrayList<>(farm.sshOptions());
        line.addAll(List.of(options));
        line.addAll(List.of("-p", "" + farm.port(), SshdFarm.user() + "@" + SshdFarm.address(1)));
        return line;
    }

    void logins() throws IOException {
        SshConnector connector = farm.connector(1);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<String> line = ssh("-o", "KexAlgorithms=curve25519-sha256");
        line.add("true");
        for (int i = 0; i < LOGINS; i++) {
            ours.add(Timed.seconds(() -> connector.connect(farm.target(1)).close()));
            theirs.add(Timed.seconds(() -> Programs.run("ssh", line.toArray(String[]::new))));
        }
        out.printf("| one login, median of %d | ms |%n| --- | ---: |%n", LOGINS);
        out.printf("| k8sbin-remote | %s |%n", Timed.number(1000 * Timed.median(ours)));
        out.printf(
                "| ssh, curve25519, with the start of the program and true | %s |%n",
                Timed.number(1000 * Timed.median(theirs)));
        out.printf("| ratio (goal 0.3) | %s |%n%n", Timed.number(Timed.median(ours) / Timed.median(theirs)));
    }

    void bulk() throws IOException {
        byte[] bytes = new byte[MEGABYTES << 20];
        Path file = Files.write(farm.folder().resolve("bulk"), bytes);
        String line = Programs.path("ssh") + " " + String.join(" ", ssh("-c", "aes128-gcm@openssh.com"))
                + " 'cat >/dev/null' <" + file;
        RemoteCommand sink =
                RemoteCommand.script("cat >/dev/null").stdin(Secret.of(bytes)).timeout(Duration.ofMinutes(5));
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> pushed = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            bytes[i] = (byte) (i + 1);
            Files.write(file, bytes);
            FileSet set = FileSet.of("big-" + i, List.of(image(file, bytes)));
            try (RemoteHost host = farm.connector(1).connect(farm.target(1))) {
                ours.add(Timed.seconds(() -> host.run(sink).orThrow()));
                pushed.add(Timed.seconds(() -> host.push(set)));
            }
            theirs.add(Timed.seconds(() -> Programs.run("bash", "-c", line)));
        }
        out.printf("| %d MiB | MiB/s |%n| --- | ---: |%n", MEGABYTES);
        out.printf("| k8sbin-remote, into cat | %s |%n", Timed.number(MEGABYTES / Timed.median(ours)));
        out.printf(
                "| ssh aes128-gcm, into cat, with its login | %s |%n", Timed.number(MEGABYTES / Timed.median(theirs)));
        out.printf("| ratio (goal 0.7) | %s |%n", Timed.number(Timed.median(theirs) / Timed.median(ours)));
        out.printf(
                "| k8sbin-remote, pushed: hashed there, synced, renamed | %s |%n%n",
                Timed.number(MEGABYTES / Timed.median(pushed)));
    }

    private FileImage image(Path file, byte[] bytes) throws IOException {
        HostPath target = HostPath.of(farm.folder(1).resolve("big").toString());
        return FileImage.program(target, new FileImage.LocalFile(file, Sha256.of(bytes), bytes.length))
                .withOwner(
                        new FileOwner(SshdFarm.user(), Programs.run("id", "-gn").strip()));
    }
}
