package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.testtools.RealTool;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hosts that take their time: units that start slowly, a name server that does not answer, a clock that is wrong. */
@Timeout(120)
@ExtendWith(Leaks.class)
class SlowHostTest {
    private static void program(Path file, String text) throws Exception {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A systemctl that waits until something is written into a pipe, as a start waits for its job. */
    private static Path slowStart(LoopbackSshd sshd) throws Exception {
        Path job = sshd.folder.resolve("job");
        RealTool.require("mkfifo").run(job.toString()).ok();
        program(
                sshd.folder.resolve("bin/systemctl"),
                "#!/bin/sh\necho asked $$\nread -r answer <" + job + "\necho \"$answer\"\n");
        return job;
    }

    private static CompletableFuture<CommandResult> start(
            RemoteHost host, Duration limit, CompletableFuture<String> asked) {
        return CompletableFuture.supplyAsync(() -> host.run(
                RemoteCommand.of("systemctl", "start", "slow").timeout(limit).onLine(asked::complete)));
    }

    @Test
    void row_15_a_slow_start_is_waited_for_as_long_as_the_host_is_alive() throws Exception {
        try (LoopbackSshd sshd = LoopbackSshd.start("ed25519")) {
            Path job = slowStart(sshd);
            ManualTiming timing = new ManualTiming(0.5);
            try (RemoteHost host = sshd.connector()
                    .timing(timing)
                    .silenceTimeout(Duration.ofSeconds(30))
                    .build()
                    .connect(sshd.target())) {
                CompletableFuture<String> asked = new CompletableFuture<>();
                CompletableFuture<CommandResult> run = start(host, Duration.ofMinutes(2), asked);
                asked.get();
                for (int second = 0; second < 90; second += 10) {
                    timing.advance(Duration.ofSeconds(10));
                    // an exchange of its own: by the time it is over, the answer to the question before has been heard
                    try (RemoteHost other = sshd.connect()) {
                        other.run(RemoteCommand.of("true")).orThrow();
                    }
                }
                assertThat(run).isNotDone();
                Files.writeString(job, "up\n");
                assertThat(run.get().orThrow().out()).endsWith("up\n");
                assertThat(timing.pauses).isEmpty();
            }
        }
    }

    @Test
    void row_15_a_start_that_is_too_slow_ends_with_its_limit_and_the_connection_goes_on() throws Exception {
        try (LoopbackSshd sshd = LoopbackSshd.start("ed25519")) {
            slowStart(sshd);
            ManualTiming timing = new ManualTiming(0.5);
            try (RemoteHost host = sshd.connector()
                    .timing(timing)
                    .silenceTimeout(Duration.ofHours(1))
                    .build()
                    .connect(sshd.target())) {
                CompletableFuture<String> asked = new CompletableFuture<>();
                CompletableFuture<CommandResult> run = start(host, Duration.ofSeconds(90), asked);
                long pid = Long.parseLong(asked.get().replace("asked ", ""));
                timing.advance(Duration.ofSeconds(90).minusNanos(1));
                assertThat(run).isNotDone();
                timing.advance(Duration.ofNanos(1));
                CompletionException late = catchThrowableOfType(CompletionException.class, run::join);
                assertThat(late.getCause()).isInstanceOfSatisfying(CommandTimeoutException.class, e -> {
                    assertThat(e.partial().outcome()).isEqualTo(Outcome.UNKNOWN);
                    assertThat(e.partial().out()).startsWith("asked");
                });
                ProcessHandle.of(pid).ifPresent(left -> left.onExit().join());
                assertThat(host.run(RemoteCommand.of("echo", "alive")).orThrow().out())
                        .isEqualTo("alive\n");
                assertThat(timing.pauses).isEmpty();
            }
        }
    }

    @Test
    void row_19_a_clock_that_is_wrong_is_measured() throws Exception {
        try (LoopbackSshd sshd = LoopbackSshd.start("ed25519")) {
            program(
                    sshd.folder.resolve("bin/date"),
                    "#!/bin/sh\nexec " + RealTool.require("date").binary() + " -d '+1 hour' \"$@\"\n");
            try (RemoteHost host = sshd.connect()) {
                Duration skew = host.probe(ProbeRequest.facts()).facts().clockSkew();
                assertThat(skew).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
            }
        }
    }

    /** A name server that answers nobody until told to. */
    private static final class NameServer implements AutoCloseable {
        final DatagramSocket socket;

        NameServer() throws Exception {
            DatagramSocket free = null;
            for (int last = 2; free == null && last < 250; last++) {
                try {
                    free = new DatagramSocket(53, InetAddress.getByAddress(new byte[] {127, 53, 19, (byte) last}));
                } catch (SocketException e) {
                    // somebody else's
                }
            }
            socket = java.util.Objects.requireNonNull(free, "a free address of the loopback network");
        }

        String address() {
            return socket.getLocalAddress().getHostAddress();
        }

        DatagramPacket question() throws Exception {
            DatagramPacket question = new DatagramPacket(new byte[1500], 1500);
            socket.receive(question);
            return question;
        }

        /** There is no such name. */
        void refuse(DatagramPacket question) throws Exception {
            byte[] answer = question.getData();
            answer[2] = (byte) 0x81;
            answer[3] = (byte) 0x83;
            socket.send(new DatagramPacket(answer, question.getLength(), question.getSocketAddress()));
        }

        @Override
        public void close() {
            socket.close();
        }
    }

    private static LoopbackSshd asking(NameServer names) throws Exception {
        return new PrivateEtc()
                .write("resolv.conf", "nameserver " + names.address() + "\noptions timeout:30 attempts:5\n")
                .write("nsswitch.conf", "passwd: files\ngroup: files\nshadow: files\nhosts: dns\n")
                .write("hosts", "")
                .start("", "UseDNS yes");
    }

    @Test
    void row_19_a_name_server_that_answers_late_delays_a_login_and_nothing_else() throws Exception {
        List<RemoteEvent> events = Collections.synchronizedList(new ArrayList<>());
        try (NameServer names = new NameServer();
                LoopbackSshd sshd = asking(names)) {
            ManualTiming timing = new ManualTiming(0.5);
            SshConnector connector =
                    sshd.connector().timing(timing).onEvent(events::add).build();
            CompletableFuture<RemoteHost> login = CompletableFuture.supplyAsync(() -> connector.connect(sshd.target()));
            DatagramPacket question = names.question();
            timing.advance(Duration.ofSeconds(15));
            assertThat(login).isNotDone();
            names.refuse(question);
            try (RemoteHost host = login.get()) {
                assertThat(host.run(RemoteCommand.of("echo", "in")).orThrow().out())
                        .isEqualTo("in\n");
            }
            assertThat(timing.pauses).isEmpty();
        }
        assertThat(events)
                .filteredOn(RemoteEvent.Connected.class::isInstance)
                .singleElement()
                .satisfies(e -> assertThat(((RemoteEvent.Connected) e).took()).isEqualTo(Duration.ofSeconds(15)));
    }

    @Test
    void row_19_a_name_server_that_never_answers_ends_the_login_with_its_limit() throws Exception {
        try (NameServer names = new NameServer();
                LoopbackSshd sshd = asking(names)) {
            ManualTiming timing = new ManualTiming(0.5);
            SshConnector connector = sshd.connector()
                    .timing(timing)
                    .connectTimeout(Duration.ofSeconds(20))
                    .build();
            CompletableFuture<RemoteHost> login = CompletableFuture.supplyAsync(() -> connector.connect(sshd.target()));
            names.question();
            timing.advance(Duration.ofSeconds(20).minusNanos(1));
            assertThat(login).isNotDone();
            timing.advance(Duration.ofNanos(1));
            CompletionException late = catchThrowableOfType(CompletionException.class, login::join);
            assertThat(late.getCause())
                    .isInstanceOf(ConnectTimeoutException.class)
                    .hasMessageContaining("answered but did not finish");
            assertThat(timing.pauses).isEmpty();
            assertThat(timing.waiting()).as("deadlines left behind").isZero();
        }
    }

    @Test
    void row_19_a_process_without_descriptors_says_so_and_goes_on_with_those_it_has() throws Exception {
        try (LoopbackSshd sshd = LoopbackSshd.start("ed25519", "MaxStartups 100")) {
            // the limit is hard, so that Java does not raise it by itself
            String line = "ulimit -n 128 && exec \"$0\" -cp \"$1\" " + FewDescriptors.class.getName()
                    + " \"$2\" \"$3\" \"$4\"";
            RealTool.Run run = RealTool.require("bash")
                    .run(
                            "-c",
                            line,
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            System.getProperty("java.class.path"),
                            Integer.toString(sshd.port),
                            sshd.clientKey.toString(),
                            sshd.knownHosts.toString());
            assertThat(run.out().lines().toList()).as(run.err()).hasSize(3).satisfies(lines -> {
                assertThat(lines.get(0)).matches("open [1-9][0-9]+");
                assertThat(lines.get(1)).startsWith("ConnectFailedException 4 ").contains("ulimit -n");
                assertThat(lines.get(2)).isEqualTo("again in");
            });
        }
    }
}
