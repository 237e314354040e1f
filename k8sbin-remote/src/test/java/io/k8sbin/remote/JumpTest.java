package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.core.Sha256;
import io.k8sbin.testtools.RealTool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two jump hosts before the host; each a real sshd with its own key. */
@Timeout(60)
@ExtendWith(Leaks.class)
class JumpTest {
    private static LoopbackSshd first;
    private static LoopbackSshd second;
    private static LoopbackSshd last;

    @BeforeAll
    static void start() throws Exception {
        first = LoopbackSshd.start("ed25519");
        String keys = "AuthorizedKeysFile " + first.clientKey + ".pub";
        second = LoopbackSshd.start("ecdsa", keys);
        last = LoopbackSshd.start("rsa", keys);
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(first, second, last);
    }

    private static SshConnector.Builder connector() {
        return first.connector()
                .hostKeys(HostKeyPolicy.knownHosts(first.knownHosts, second.knownHosts, last.knownHosts))
                .via(first.target(), second.target());
    }

    @Test
    void a_host_is_reached_through_two_others() throws Exception {
        byte[] bytes = new byte[5_000_000];
        Leaks.none(() -> {
            try (RemoteHost host = connector().build().connect(last.target())) {
                CommandResult who =
                        host.run(RemoteCommand.script("echo $SSH_CONNECTION")).orThrow();
                assertThat(who.out()).contains(" " + last.port);
                assertThat(host.run(RemoteCommand.of("sha256sum").stdin(bytes))
                                .orThrow()
                                .out())
                        .startsWith(Sha256.of(bytes).hex());
                assertThat(host.run(RemoteCommand.script("head -c 5000000 /dev/zero; echo"))
                                .orThrow()
                                .out())
                        .hasSize(5_000_001);
            }
        });
    }

    @Test
    void every_hop_is_judged_by_its_own_key() {
        HostKeyUnknownException middle = catchThrowableOfType(
                HostKeyUnknownException.class,
                () -> connector()
                        .hostKeys(HostKeyPolicy.knownHosts(first.knownHosts, last.knownHosts))
                        .build()
                        .connect(last.target()));
        assertThat(middle).hasMessageContaining("the jump host").hasMessageContaining(":" + second.port);
        assertThat(middle.target()).isEqualTo(last.target());
        HostKeyUnknownException end = catchThrowableOfType(
                HostKeyUnknownException.class,
                () -> connector()
                        .hostKeys(HostKeyPolicy.knownHosts(first.knownHosts, second.knownHosts))
                        .build()
                        .connect(last.target()));
        assertThat(end).hasMessageContaining("[127.0.0.1]:" + last.port);
    }

    @Test
    void a_host_the_jump_host_cannot_reach_is_named() throws Exception {
        int nobody = LoopbackSshd.freePort();
        ConnectFailedException failed = catchThrowableOfType(
                ConnectFailedException.class, () -> connector().build().connect(LoopbackSshd.target(nobody)));
        assertThat(failed).hasMessageContaining("the jump host").hasMessageContaining("port " + nobody);
        assertThat(failed.retryable()).isFalse();
        try (LoopbackSshd strict = LoopbackSshd.start(
                "ed25519", "AllowTcpForwarding no", "AuthorizedKeysFile " + first.clientKey + ".pub")) {
            assertThat(catchThrowableOfType(
                            ConnectFailedException.class,
                            () -> connector()
                                    .hostKeys(HostKeyPolicy.knownHosts(strict.knownHosts, last.knownHosts))
                                    .via(strict.target())
                                    .build()
                                    .connect(last.target())))
                    .hasMessageContaining("does not connect");
        }
    }

    @Test
    void a_frozen_jump_host_is_found_out_and_named() throws Exception {
        frozen(first, "the jump host");
    }

    @Test
    void a_frozen_host_behind_jump_hosts_is_found_out() throws Exception {
        frozen(last, "the host stayed silent");
    }

    private static void frozen(LoopbackSshd which, String expected) throws Exception {
        List<Long> before = which.sessions().stream().map(ProcessHandle::pid).toList();
        List<Long> stopped = Collections.synchronizedList(new ArrayList<>());
        Leaks.none(() -> {
            ManualTiming timing = new ManualTiming(0.5);
            try (RemoteHost host = connector()
                    .timing(timing)
                    .silenceTimeout(Duration.ofSeconds(12))
                    .build()
                    .connect(last.target())) {
                CompletableFuture<String> started = new CompletableFuture<>();
                CompletableFuture<CommandResult> run = CompletableFuture.supplyAsync(
                        () -> host.run(RemoteCommand.script("echo go; exec tail -f /dev/null")
                                .timeout(Duration.ofHours(1))
                                .onLine(started::complete)));
                started.get();
                which.sessions().stream()
                        .filter(p -> !before.contains(p.pid()))
                        .filter(p -> p.info().command().orElse("").endsWith("sshd"))
                        .forEach(p -> {
                            stopped.add(p.pid());
                            RealTool.require("kill")
                                    .run("-STOP", Long.toString(p.pid()))
                                    .ok();
                        });
                assertThat(stopped).isNotEmpty();
                // others answer meanwhile: only real silence counts, so time passes in small steps
                for (int i = 0; i < 400 && !run.isDone(); i++) {
                    timing.advance(Duration.ofMillis(500));
                    RealTool.require("true").run();
                }
                assertThat(catchThrowableOfType(java.util.concurrent.CompletionException.class, run::join))
                        .hasCauseInstanceOf(ConnectionLostException.class)
                        .hasMessageContaining(expected);
            }
            for (long pid : stopped) {
                RealTool.require("kill").run("-KILL", Long.toString(pid));
            }
        });
    }
}
