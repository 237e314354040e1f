package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

/** Every way connecting and logging in fails: which error, how many tries, when it gives up, and that nothing stays open. */
@Timeout(120)
@ExtendWith(Leaks.class)
class ConnectFailuresTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static LoopbackSshd sshd;

    @BeforeAll
    static void start() throws Exception {
        sshd = LoopbackSshd.start("ed25519");
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(sshd);
    }

    private static List<RemoteEvent.ConnectRetried> retries(List<RemoteEvent> events) {
        return events.stream()
                .filter(RemoteEvent.ConnectRetried.class::isInstance)
                .map(RemoteEvent.ConnectRetried.class::cast)
                .toList();
    }

    /** Connects, with nothing happening to the clock; expects one try. */
    private static <E extends RemoteHostException> E once(
            Class<E> type, SshConnector.Builder builder, RemoteTarget target) throws Exception {
        List<E> thrown = new ArrayList<>();
        ManualTiming timing = new ManualTiming(0.5);
        List<RemoteEvent> events = Collections.synchronizedList(new ArrayList<>());
        Leaks.none(() -> thrown.add(catchThrowableOfType(
                type, () -> builder.timing(timing).onEvent(events::add).build().connect(target))));
        assertThat(thrown).doesNotContainNull();
        assertThat(events).isEmpty();
        assertThat(timing.pauses).isEmpty();
        assertThat(timing.waiting()).as("deadlines left behind").isZero();
        return thrown.get(0);
    }

    /** Connects on another thread to something that never finishes, and lets the whole limit pass. */
    private static RemoteHostException late(RemoteTarget target, Leaks.Work untilBusy, Leaks.Work afterwards)
            throws Exception {
        List<RemoteHostException> result = new ArrayList<>();
        Leaks.none(() -> {
            ManualTiming timing = new ManualTiming(0.5);
            CompletableFuture<Throwable> thrown =
                    CompletableFuture.supplyAsync(() -> catchThrowable(() -> sshd.connector()
                            .hostKeys(HostKeyPolicy.acceptNew(sshd.folder.resolve("never-written")))
                            .timing(timing)
                            .connectTimeout(LIMIT)
                            .build()
                            .connect(target)));
            untilBusy.run();
            timing.advance(LIMIT.minusNanos(1));
            assertThat(thrown).isNotDone();
            // a hair before the limit it still hopes; on the limit it gives up
            timing.advance(Duration.ofNanos(1));
            result.add((RemoteHostException) thrown.get());
            assertThat(timing.pauses).isEmpty();
            assertThat(timing.waiting()).isZero();
            afterwards.run();
        });
        return result.get(0);
    }

    @Test
    void row_1_logins_an_overloaded_sshd_drops_are_made_again_until_all_are_in() throws Exception {
        List<RemoteEvent> events = Collections.synchronizedList(new ArrayList<>());
        try (LoopbackSshd busy = LoopbackSshd.start("ed25519", "MaxStartups 2:100:2")) {
            SshConnector connector = busy.connector()
                    .onEvent(events::add)
                    .connectTimeout(Duration.ofSeconds(90))
                    // a busy machine takes longer over a login than five pauses are in all
                    .retries(new Retries(1_000, Duration.ofMillis(20), Duration.ofMillis(200)))
                    .build();
            Leaks.none(() -> {
                List<CompletableFuture<RemoteHost>> all = new ArrayList<>();
                for (int i = 0; i < 16; i++) {
                    CompletableFuture<RemoteHost> one = new CompletableFuture<>();
                    Thread thread = new Thread(() -> {
                        try {
                            one.complete(connector.connect(busy.target()));
                        } catch (RemoteHostException e) {
                            one.completeExceptionally(e);
                        }
                    });
                    thread.start();
                    all.add(one);
                }
                for (CompletableFuture<RemoteHost> one : all) {
                    one.get().close();
                }
            });
        }
        assertThat(retries(events)).allSatisfy(retry -> {
            assertThat(retry.reason()).contains("MaxStartups");
            assertThat(retry.pause()).isBetween(Duration.ZERO, Duration.ofMillis(200));
        });
    }

    @Test
    void row_1_a_host_that_always_drops_is_tried_five_times_with_full_jitter() throws Exception {
        List<RemoteEvent> events = Collections.synchronizedList(new ArrayList<>());
        ManualTiming timing = new ManualTiming(0.5);
        try (ServerSocket dropping = new ServerSocket(0, 16, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> dropAll(dropping));
            server.start();
            Leaks.none(() -> assertThat(catchThrowableOfType(
                                    ConnectFailedException.class,
                                    () -> sshd.connector()
                                            .timing(timing)
                                            .onEvent(events::add)
                                            .build()
                                            .connect(LoopbackSshd.target(dropping.getLocalPort())))
                            .retryable())
                    .isTrue());
        }
        assertThat(timing.pauses)
                .containsExactly(
                        Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(400), Duration.ofMillis(800));
        assertThat(retries(events)).hasSize(4);
    }

    @Test
    void row_1_tries_end_with_the_limit() throws Exception {
        ManualTiming timing = new ManualTiming(1 - 1e-9);
        try (ServerSocket dropping = new ServerSocket(0, 16, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> dropAll(dropping));
            server.start();
            assertThat(catchThrowable(() -> sshd.connector()
                            .timing(timing)
                            .connectTimeout(Duration.ofMillis(700))
                            .retries(new Retries(100, Duration.ofMillis(200), Duration.ofSeconds(10)))
                            .build()
                            .connect(LoopbackSshd.target(dropping.getLocalPort()))))
                    .isInstanceOf(ConnectFailedException.class);
        }
        // 200 and 400 fit into 700; another 800 does not
        assertThat(timing.pauses).hasSize(2);
    }

    private static void dropAll(ServerSocket server) {
        try {
            while (true) {
                server.accept().close();
            }
        } catch (IOException e) {
            // the test is over
        }
    }

    @Test
    void row_3_a_host_key_that_is_not_good_is_never_tried_again() throws Exception {
        Path none = sshd.folder.resolve("no-known-hosts");
        once(HostKeyUnknownException.class, sshd.connector().hostKeys(HostKeyPolicy.knownHosts(none)), sshd.target());
        once(
                HostKeyChangedException.class,
                sshd.connector().hostKeys(HostKeyPolicy.sha256("SHA256:" + "A".repeat(43))),
                sshd.target());
    }

    @Test
    void row_4_refused_logins_are_never_tried_again() throws Exception {
        try (LoopbackSshd closed = LoopbackSshd.start("ed25519", "AuthorizedKeysFile none", "MaxAuthTries 1")) {
            AuthenticationFailedException refused =
                    once(AuthenticationFailedException.class, closed.connector(), closed.target());
            assertThat(refused.retryable()).isFalse();
            assertThat(refused).hasMessageContaining("authorized_keys");
        }
    }

    @Test
    void row_5_a_closed_port_is_never_tried_again() throws Exception {
        ConnectFailedException failed =
                once(ConnectFailedException.class, sshd.connector(), LoopbackSshd.target(LoopbackSshd.freePort()));
        assertThat(failed.retryable()).isFalse();
        assertThat(failed).hasMessageContaining("refused");
        ConnectFailedException unnamed = once(
                ConnectFailedException.class, sshd.connector(), new RemoteTarget("no-such-host.invalid", 22, "root"));
        assertThat(unnamed.retryable()).isFalse();
    }

    @Test
    void row_5_a_firewall_that_drops_everything_ends_with_the_limit() throws Exception {
        // a full queue of a listener drops what comes as a firewall does
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<SocketChannel> waiting = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                SocketChannel channel = SocketChannel.open();
                channel.configureBlocking(false);
                channel.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()));
                waiting.add(channel);
            }
            RemoteHostException late =
                    late(LoopbackSshd.target(full.getLocalPort()), () -> awaitReader("connect"), () -> {});
            assertThat(late).isInstanceOf(ConnectTimeoutException.class).hasMessageContaining("never answered");
            for (SocketChannel channel : waiting) {
                channel.close();
            }
        }
    }

    /** Until some thread of ours is inside a call with this name. */
    private static void awaitReader(String method) {
        Patience.until(
                "a thread is in " + method,
                () -> Thread.getAllStackTraces().values().stream()
                        .anyMatch(stack -> java.util.Arrays.stream(stack)
                                        .anyMatch(f -> f.getClassName().startsWith("io.k8sbin.remote.internal.Dial"))
                                && java.util.Arrays.stream(stack)
                                        .anyMatch(f -> f.getMethodName().equals(method))));
    }

    @Test
    void row_6_a_silent_service_and_a_half_banner_end_with_the_limit() throws Exception {
        for (String beginning : List.of("", "SSH-2.0-Half", "SSH-2.0-Whole\r\n")) {
            try (ServerSocket server = new ServerSocket(0, 4, InetAddress.getLoopbackAddress())) {
                CompletableFuture<Socket> accepted = new CompletableFuture<>();
                Thread thread = new Thread(() -> {
                    try {
                        Socket client = server.accept();
                        client.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
                        client.getOutputStream().flush();
                        // our own banner has arrived: the other side has read ours, if there was one
                        client.getInputStream().read();
                        accepted.complete(client);
                    } catch (IOException e) {
                        accepted.completeExceptionally(e);
                    }
                });
                thread.start();
                RemoteHostException late = late(
                        LoopbackSshd.target(server.getLocalPort()),
                        accepted::join,
                        () -> accepted.join().close());
                assertThat(late).isInstanceOf(ConnectTimeoutException.class);
                assertThat(late.retryable()).isTrue();
            }
        }
    }

    @Test
    void row_9_banners_are_events_and_disturb_nothing() throws Exception {
        List<RemoteEvent> events = Collections.synchronizedList(new ArrayList<>());
        try (LoopbackSshd chatty = LoopbackSshd.start("ed25519", "Banner @FOLDER@/noise.sh")) {
            try (RemoteHost host =
                    chatty.connector().onEvent(events::add).build().connect(chatty.target())) {
                assertThat(host.run(RemoteCommand.of("echo", "in")).orThrow().out())
                        .isEqualTo("in\n");
                assertThat(host.run(RemoteCommand.of("echo", "in")).orThrow().out())
                        .isEqualTo("in\n");
            }
        }
        assertThat(events).filteredOn(RemoteEvent.Banner.class::isInstance).hasSize(1);
        assertThat(events)
                .filteredOn(RemoteEvent.LoginNoise.class::isInstance)
                .singleElement()
                .satisfies(e -> assertThat(((RemoteEvent.LoginNoise) e).text()).contains("Welcome!"));
    }

    @Test
    void interrupting_a_login_ends_it() throws Exception {
        Leaks.none(() -> {
            try (ServerSocket silent = new ServerSocket(0, 4, InetAddress.getLoopbackAddress())) {
                CompletableFuture<Throwable> thrown = new CompletableFuture<>();
                Thread caller = new Thread(() -> thrown.complete(catchThrowable(
                        () -> sshd.connector().build().connect(LoopbackSshd.target(silent.getLocalPort())))));
                caller.start();
                try (Socket accepted = silent.accept()) {
                    awaitReader("connect");
                    caller.interrupt();
                    assertThat(thrown.get()).isInstanceOf(RemoteCancelledException.class);
                    assertThat(accepted.getInputStream().readAllBytes())
                            .startsWith("SSH-2.0-".getBytes(StandardCharsets.US_ASCII));
                }
            }
        });
    }
}
