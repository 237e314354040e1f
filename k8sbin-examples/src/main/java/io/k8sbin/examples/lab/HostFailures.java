package io.k8sbin.examples.lab;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.core.Sha256;
import io.k8sbin.remote.Become;
import io.k8sbin.remote.CommandTimeoutException;
import io.k8sbin.remote.ConnectFailedException;
import io.k8sbin.remote.ConnectTimeoutException;
import io.k8sbin.remote.ConnectionLostException;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.HostLock;
import io.k8sbin.remote.Outcome;
import io.k8sbin.remote.ProbeRequest;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteEvent;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.RemoteHostException;
import io.k8sbin.remote.SshConnector;
import io.k8sbin.remote.SudoRefusedException;
import io.k8sbin.remote.UnitState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * {@code lab/failures}: what only a real machine can do to us - lose its power or its cable, start a unit slowly, be sure of
 * a wrong time, ask for a sudo password - and what comes of it. One line a check; the status is 1 at the first that does not
 * hold.
 */
public final class HostFailures {
    private static final String SLOW = "k8sbin-slow.service";
    private static final String LOOP = "k8sbin-loop.service";
    private final LabNode node;
    private final Checks checks;

    private HostFailures(LabNode node, Checks checks) {
        this.node = node;
        this.checks = checks;
    }

    /** The lab's script, the lab's folder, a node's name and its address. */
    public static void main(String[] words) throws IOException {
        Checks checks = new Checks(System.out);
        HostFailures all =
                new HostFailures(new LabNode(Path.of(words[0]), Path.of(words[1]), words[2], words[3]), checks);
        try {
            new SyncOrder(all.node, checks).check(all.set(0));
            all.powerCutInACommand();
            all.powerCutInAPush();
            all.powerCutOfALockHolder();
            all.cableCut();
            all.slowUnit();
            all.unitThatKeepsFailing();
            all.wrongClock();
            all.sudo();
        } catch (Checks.Failed e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.out.println("failures\tall\tevery check holds");
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    /** A command that waits for ever, and the moment it began. */
    private CompletableFuture<Integer> waiting(RemoteHost host) {
        CompletableFuture<String> begun = new CompletableFuture<>();
        CompletableFuture<Integer> run =
                CompletableFuture.supplyAsync(() -> host.run(RemoteCommand.script("echo begun; exec tail -f /dev/null")
                                .timeout(Duration.ofHours(1))
                                .onLine(begun::complete))
                        .status());
        begun.join();
        return run;
    }

    private String bootId(RemoteHost host) {
        return host.probe(ProbeRequest.facts()).facts().bootId();
    }

    private void powerCutInACommand() {
        checks.row("8 power cut in a command");
        String before;
        try (RemoteHost host = node.connector().connect(node.target())) {
            before = bootId(host);
            CompletableFuture<Integer> run = waiting(host);
            node.turn("kill");
            long cut = System.nanoTime();
            ConnectionLostException lost = checks.thrown(ConnectionLostException.class, run::get);
            checks.holds(lost.outcome() == Outcome.UNKNOWN, "whether it ran to its end is UNKNOWN");
            checks.holds(since(cut) < 30.5, "known " + Math.round(since(cut) * 1000) + " ms after the cut");
        }
        node.turn("boot");
        try (RemoteHost host = node.connector().connect(node.target())) {
            checks.holds(!bootId(host).equals(before), "the host is back with another boot id");
        }
        checks.nothingLeft();
    }

    /** One big file and some small ones; other bytes for every version. */
    private FileSet set(int version) throws IOException {
        byte[] bytes = new byte[40 << 20];
        new SplittableRandom(version).nextBytes(bytes);
        Path local = Files.write(Files.createTempFile("failures", ".big"), bytes);
        local.toFile().deleteOnExit();
        FileImage big = FileImage.program(
                HostPath.of("/opt/k8sbin-failures/big"),
                new FileImage.LocalFile(local, Sha256.of(bytes), bytes.length));
        FileImage small = FileImage.text(HostPath.of("/etc/k8sbin-failures/small"), "version " + version + "\n");
        return FileSet.of("v" + version, List.of(big, small));
    }

    private void powerCutInAPush() throws IOException {
        checks.row("8, 16 power cut in a push");
        FileSet old = set(1);
        FileSet wanted = set(2);
        try (RemoteHost host = node.connector().connect(node.target())) {
            host.push(old);
        }
        AtomicBoolean cut = new AtomicBoolean();
        SshConnector cutting = node.connector(event -> {
                    if (event instanceof RemoteEvent.PushProgress p
                            && p.done() > (8 << 20)
                            && cut.compareAndSet(false, true)) {
                        node.turn("kill");
                    }
                })
                .build();
        try (RemoteHost host = cutting.connect(node.target())) {
            RemoteHostException lost = checks.thrown(RemoteHostException.class, () -> host.push(wanted));
            checks.holds(lost.retryable(), lost.getClass().getSimpleName() + " may be tried again");
        }
        node.turn("boot");
        try (RemoteHost host = node.connector().connect(node.target())) {
            checks.holds(host.plan(old).isEmpty(), "every file is as it was");
            host.push(wanted);
            checks.holds(host.plan(wanted).isEmpty(), "the next push completes it");
            String staged = host.run(
                            RemoteCommand.script("find /opt/k8sbin-failures /etc/k8sbin-failures -name '.k8sbin-*'"))
                    .orThrow()
                    .out();
            checks.holds(staged.isEmpty(), "no staging file is left");
        }
        checks.nothingLeft();
    }

    private void powerCutOfALockHolder() {
        checks.row("17 power cut of a locked host");
        HostPath file = HostPath.of("/var/lib/k8sbin-failures/lock");
        try (RemoteHost first = node.connector().connect(node.target())) {
            HostLock lock = first.lock(file, "first");
            node.turn("kill");
            checks.becomes(() -> !lock.isHeld(), Duration.ofSeconds(31), "the holder knows that it is lost");
            checks.thrown(ConnectionLostException.class, () -> {
                lock.orThrow();
                return lock;
            });
        }
        node.turn("boot");
        try (RemoteHost second = node.connector().connect(node.target());
                HostLock lock = second.lock(file, "second")) {
            checks.holds(lock.number() > 1, "the next operator has it, with a higher number");
        }
        checks.nothingLeft();
    }

    private void cableCut() {
        checks.row("5, 7 cable cut");
        Duration silence = Duration.ofSeconds(6);
        SshConnector connector =
                node.connector(event -> {}).silenceTimeout(silence).build();
        try (RemoteHost host = connector.connect(node.target())) {
            CompletableFuture<Integer> run = waiting(host);
            node.turn("cut");
            long cut = System.nanoTime();
            ConnectionLostException lost = checks.thrown(ConnectionLostException.class, run::get);
            checks.holds(
                    String.valueOf(lost.getMessage()).contains("stayed silent"), "it says that the host stayed silent");
            checks.holds(since(cut) < silence.toSeconds() + 2.5, "given up after " + since(cut) + " s (goal 6 + 2)");
        }
        SshConnector brief = node.connector(event -> {})
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        long begin = System.nanoTime();
        // the neighbour table may know already that nobody is there
        RemoteHostException unreached = checks.thrown(RemoteHostException.class, () -> brief.connect(node.target()));
        checks.holds(
                unreached instanceof ConnectTimeoutException || unreached instanceof ConnectFailedException,
                "a login ends with a " + unreached.getClass().getSimpleName());
        checks.holds(since(begin) < 2.5, "a login is given up after " + since(begin) + " s (limit 2)");
        node.turn("heal");
        try (RemoteHost host = node.connector().connect(node.target())) {
            checks.holds(host.run(RemoteCommand.of("true")).ok(), "it goes on with the cable back");
        }
        checks.nothingLeft();
    }

    private static FileImage unit(String name, String service) {
        return FileImage.text(HostPath.of("/etc/systemd/system/" + name), "[Service]\n" + service);
    }

    private static UnitState state(RemoteHost host, String unit) {
        return host.probe(ProbeRequest.facts().withUnits(List.of(unit))).unit(unit);
    }

    private void slowUnit() {
        checks.row("15 slow start");
        try (RemoteHost host = node.connector().connect(node.target())) {
            host.push(FileSet.of(
                    "slow", List.of(unit(SLOW, "ExecStartPre=/bin/sleep 12\nExecStart=/bin/sleep infinity\n"))));
            host.run(RemoteCommand.of("systemctl", "daemon-reload")).orThrow();
            long begin = System.nanoTime();
            checks.thrown(
                    CommandTimeoutException.class,
                    () -> host.run(RemoteCommand.of("systemctl", "start", SLOW).timeout(Duration.ofSeconds(3))));
            checks.holds(
                    since(begin) < 5.5, "systemctl start is given up after " + since(begin) + " s (limit 3, grace 2)");
            checks.holds(state(host, SLOW).activeState().equals("activating"), "the unit is activating all the same");
            host.run(RemoteCommand.of("systemctl", "start", "--no-block", SLOW)).orThrow();
            checks.becomes(
                    () -> state(host, SLOW).activeState().equals("active"),
                    Duration.ofSeconds(30),
                    "polled until active");
            checks.holds(state(host, SLOW).result().equals("success"), "its result is success");
            host.run(RemoteCommand.of("systemctl", "stop", SLOW)).orThrow();
        }
        checks.nothingLeft();
    }

    private void unitThatKeepsFailing() {
        checks.row("15 restart loop");
        try (RemoteHost host = node.connector().connect(node.target())) {
            host.push(FileSet.of(
                    "loop",
                    List.of(unit(
                            LOOP, "ExecStart=/bin/sh -c 'echo no luck; exit 3'\nRestart=always\nRestartSec=200ms\n"))));
            host.run(RemoteCommand.script("systemctl daemon-reload && systemctl start --no-block " + LOOP))
                    .orThrow();
            checks.becomes(
                    () -> state(host, LOOP).activeState().equals("failed"),
                    Duration.ofSeconds(30),
                    "it fails for good after systemd's limit of starts");
            UnitState failed = state(host, LOOP);
            checks.holds(!failed.result().equals("success"), "its result is " + failed.result());
            checks.holds(
                    Integer.parseInt(failed.properties().getOrDefault("NRestarts", "0")) >= 3,
                    "it was restarted " + failed.properties().get("NRestarts") + " times");
            String journal = host.run(RemoteCommand.of("journalctl", "-u", LOOP, "-n", "50", "--no-pager", "-o", "cat"))
                    .orThrow()
                    .out();
            checks.holds(journal.contains("no luck"), "the journal has its words");
        }
        checks.nothingLeft();
    }

    private void wrongClock() {
        checks.row("19 wrong clock");
        HostPath date = HostPath.of("/usr/local/bin/date");
        FileImage wrapped = FileImage.text(date, "#!/bin/sh\nexec /bin/date -d '+1 hour' \"$@\"\n")
                .withMode(FileMode.of("755"));
        try (RemoteHost host = node.connector().connect(node.target())) {
            host.push(FileSet.of("skew", List.of(wrapped)));
            Duration skew = host.probe(ProbeRequest.facts()).facts().clockSkew();
            checks.holds(skew.minusHours(1).abs().toSeconds() < 30, "a clock an hour ahead is seen as " + skew);
            host.push(FileSet.of("no-skew", List.of()).withDeletions(List.of(date)));
            Duration right = host.probe(ProbeRequest.facts()).facts().clockSkew();
            checks.holds(right.abs().toSeconds() < 30, "without it, as " + right);
        }
        checks.nothingLeft();
    }

    private void sudo() {
        checks.row("11 sudo with a password");
        Secret password = Secret.ofUtf8("one & \"two\" $three");
        try (RemoteHost host = node.connector().connect(node.target())) {
            host.run(RemoteCommand.script("useradd -m -s /bin/bash -G sudo kb-op && chpasswd && cp -r /root/.ssh"
                                    + " /home/kb-op/ && chown -R kb-op /home/kb-op/.ssh")
                            .stdin("kb-op:" + password.revealUtf8() + "\n"))
                    .orThrow();
        }
        SudoRefusedException none = checks.thrown(SudoRefusedException.class, () -> asRoot(node.connector(e -> {})));
        checks.holds(
                none.reason() == SudoRefusedException.Reason.PASSWORD_NEEDED, "without a password: " + none.reason());
        SudoRefusedException wrong = checks.thrown(
                SudoRefusedException.class,
                () -> asRoot(node.connector(e -> {}).becomePassword(Secret.ofUtf8("another"))));
        checks.holds(wrong.reason() == SudoRefusedException.Reason.PASSWORD_WRONG, "with another: " + wrong.reason());
        checks.holds(
                asRoot(node.connector(e -> {}).becomePassword(password)).equals("0\n"), "with the right one: uid 0");
        checks.nothingLeft();
    }

    private String asRoot(SshConnector.Builder builder) {
        try (RemoteHost host = builder.become(Become.SUDO).build().connect(node.target("kb-op"))) {
            return host.run(RemoteCommand.of("id", "-u")).orThrow().out();
        }
    }
}
