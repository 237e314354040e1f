package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.core.Secret;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ConnectTest {
    private static LoopbackSshd sshd;

    @BeforeAll
    static void start() throws Exception {
        sshd = LoopbackSshd.start("ed25519");
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(sshd);
    }

    private static String echo(SshConnector connector, RemoteTarget target) {
        try (RemoteHost host = connector.connect(target)) {
            return host.run(RemoteCommand.of("echo", "hi")).orThrow().out();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecdsa", "rsa"})
    void hosts_with_older_kinds_of_key_are_reached(String type) throws Exception {
        try (LoopbackSshd other = LoopbackSshd.start(type)) {
            assertThat(echo(other.connector().build(), other.target())).isEqualTo("hi\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"curve25519-sha256", "ecdh-sha2-nistp256", "diffie-hellman-group16-sha512"})
    void every_key_exchange_we_offer_agrees_with_openssh(String kex) throws Exception {
        try (LoopbackSshd other = LoopbackSshd.start("ed25519", "KexAlgorithms " + kex)) {
            assertThat(echo(other.connector().build(), other.target())).isEqualTo("hi\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aes256-gcm@openssh.com", "aes128-ctr"})
    void other_ciphers_agree_with_openssh(String cipher) throws Exception {
        try (LoopbackSshd other = LoopbackSshd.start("ed25519", "Ciphers " + cipher)) {
            assertThat(echo(other.connector().build(), other.target())).isEqualTo("hi\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"ed25519,", "ecdsa,", "rsa,", "ed25519,aes256-ctr", "ecdsa,aes256-cbc", "rsa,aes256-ctr"})
    void every_kind_of_private_key_logs_in(String type, String cipher) throws Exception {
        Path key = Files.createTempDirectory(sshd.folder, "key").resolve("id");
        boolean encrypted = cipher != null;
        List<String> arguments = new ArrayList<>(List.of("-q", "-t", type, "-a", "1", "-f", key.toString(), "-N"));
        arguments.add(encrypted ? "correct horse" : "");
        if (encrypted) {
            arguments.addAll(List.of("-Z", cipher));
        }
        RealTool.require("ssh-keygen").run(arguments.toArray(String[]::new)).ok();
        Path authorized = sshd.folder.resolve("id.pub");
        synchronized (ConnectTest.class) {
            Files.writeString(authorized, Files.readString(authorized) + Files.readString(Path.of(key + ".pub")));
        }
        Credentials credentials = encrypted
                ? Credentials.privateKey(key, () -> Secret.ofUtf8("correct horse"))
                : Credentials.privateKey(key);
        assertThat(echo(sshd.connector().credentials(credentials).build(), sshd.target()))
                .isEqualTo("hi\n");
        if (encrypted) {
            assertThatThrownBy(() -> sshd.connector()
                            .credentials(Credentials.privateKey(key, () -> Secret.ofUtf8("wrong")))
                            .build()
                            .connect(sshd.target()))
                    .isInstanceOf(CredentialsException.class)
                    .hasMessageContaining("another passphrase")
                    .hasMessageNotContaining("wrong");
            assertThatThrownBy(() -> sshd.connector()
                            .credentials(Credentials.privateKey(key))
                            .build()
                            .connect(sshd.target()))
                    .isInstanceOf(CredentialsException.class)
                    .hasMessageContaining("no passphrase");
        }
    }

    @Test
    void keys_that_cannot_be_used_say_what_to_do() throws Exception {
        Path pem = Files.writeString(sshd.folder.resolve("pem"), "-----BEGIN RSA PRIVATE KEY-----\nMIIB\n");
        assertThatThrownBy(() -> connectWith(Credentials.privateKey(pem)))
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("ssh-keygen -p");
        assertThatThrownBy(() -> connectWith(Credentials.privateKey(sshd.folder.resolve("nothing"))))
                .isInstanceOf(CredentialsException.class);
    }

    private static RemoteHost connectWith(Credentials credentials) {
        return sshd.connector().credentials(credentials).build().connect(sshd.target());
    }

    @Test
    void a_key_the_host_does_not_know_is_refused_once() throws Exception {
        Path key = sshd.folder.resolve("stranger");
        RealTool.require("ssh-keygen")
                .run("-q", "-t", "ed25519", "-N", "", "-f", key.toString())
                .ok();
        assertThatThrownBy(() -> connectWith(Credentials.privateKey(key)))
                .isInstanceOfSatisfying(AuthenticationFailedException.class, e -> {
                    assertThat(e.retryable()).isFalse();
                    assertThat(e.target()).isEqualTo(sshd.target());
                });
    }

    @Test
    void a_host_without_a_common_algorithm_is_not_tried_again() throws Exception {
        List<RemoteEvent> events = Collections.synchronizedList(new ArrayList<>());
        try (LoopbackSshd old = LoopbackSshd.start("ed25519", "KexAlgorithms diffie-hellman-group14-sha1")) {
            assertThatThrownBy(
                            () -> old.connector().onEvent(events::add).build().connect(old.target()))
                    .isInstanceOfSatisfying(
                            ConnectFailedException.class,
                            e -> assertThat(e.retryable()).isFalse());
        }
        assertThat(events).isEmpty();
    }

    @Test
    void a_silent_server_ends_in_a_timeout() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 4, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> sshd.connector()
                            .connectTimeout(Duration.ofMillis(300))
                            .build()
                            .connect(LoopbackSshd.target(silent.getLocalPort())))
                    .isInstanceOf(ConnectTimeoutException.class)
                    .hasMessageContaining("never answered");
        }
    }

    @Test
    void a_closed_port_is_not_tried_again() throws Exception {
        List<RemoteEvent> events = Collections.synchronizedList(new ArrayList<>());
        int port = LoopbackSshd.freePort();
        assertThatThrownBy(() -> sshd.connector().onEvent(events::add).build().connect(LoopbackSshd.target(port)))
                .isInstanceOfSatisfying(
                        ConnectFailedException.class,
                        e -> assertThat(e.retryable()).isFalse());
        assertThat(events).isEmpty();
    }

    @Test
    void an_overloaded_host_that_drops_connections_is_tried_again() throws Exception {
        List<RemoteEvent> events = Collections.synchronizedList(new ArrayList<>());
        try (ServerSocket front = new ServerSocket(0, 4, InetAddress.getLoopbackAddress())) {
            Path known = sshd.folder.resolve("known-front");
            Files.writeString(
                    known, Files.readString(sshd.knownHosts).replace(":" + sshd.port, ":" + front.getLocalPort()));
            Thread server = new Thread(() -> dropTwoThenServe(front), "front");
            server.setDaemon(true);
            server.start();
            SshConnector connector = sshd.connector()
                    .hostKeys(HostKeyPolicy.knownHosts(known))
                    .onEvent(events::add)
                    .build();
            assertThat(echo(connector, LoopbackSshd.target(front.getLocalPort())))
                    .isEqualTo("hi\n");
        }
        assertThat(events)
                .filteredOn(e -> e instanceof RemoteEvent.ConnectRetried)
                .hasSize(2);
    }

    private static void dropTwoThenServe(ServerSocket front) {
        try {
            front.accept().close();
            front.accept().close();
            try (Socket client = front.accept();
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), sshd.port)) {
                CompletableFuture<Void> back = CompletableFuture.runAsync(() -> pump(server, client));
                pump(client, server);
                back.join();
            }
        } catch (IOException e) {
            // the test ends by closing
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            // closed
        }
    }

    @Test
    void a_frozen_host_is_given_up() throws Exception {
        try (RemoteHost host =
                sshd.connector().silenceTimeout(Duration.ofMillis(600)).build().connect(sshd.target())) {
            // longer than the silence allowed, with a host that is merely quiet
            CompletableFuture<CommandResult> quiet =
                    CompletableFuture.supplyAsync(() -> host.run(RemoteCommand.script("sleep 2; echo done")));
            assertThat(quiet.join().orThrow().out()).endsWith("done\n");
            CompletableFuture<String> again = new CompletableFuture<>();
            CompletableFuture<CommandResult> frozen = CompletableFuture.supplyAsync(() -> host.run(
                    RemoteCommand.script("echo $PPID; tail -f /dev/null").onLine(again::complete)));
            ProcessHandle wrapper =
                    ProcessHandle.of(Long.parseLong(again.get())).orElseThrow();
            String sshdSession = Long.toString(wrapper.parent().orElseThrow().pid());
            RealTool.require("kill").run("-STOP", sshdSession).ok();
            assertThatThrownBy(frozen::join)
                    .hasCauseInstanceOf(ConnectionLostException.class)
                    .hasMessageContaining("stayed silent");
            RealTool.require("kill").run("-KILL", sshdSession).ok();
            wrapper.descendants().forEach(ProcessHandle::destroyForcibly);
            wrapper.destroyForcibly();
        }
    }

    @Test
    void secrets_show_in_no_event_result_or_exception() {
        String secret = "correct-horse-battery-staple";
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        try (RemoteHost host =
                sshd.connector().onEvent(e -> seen.add(e.toString())).build().connect(sshd.target())) {
            RemoteCommand command = RemoteCommand.of("wc", "-c").stdin(Secret.ofUtf8(secret));
            seen.add(command.toString());
            seen.add(host.run(command).orThrow().toString());
            RemoteCommand failing = RemoteCommand.script("cat >&2; exit 1").stdin(Secret.ofUtf8(secret));
            seen.add(catchThrowableOfType(
                            CommandFailedException.class,
                            () -> host.run(failing).orThrow())
                    .toString());
            // the scanner finds a leak that is planted
            seen.add(host.run(RemoteCommand.of("cat").stdin(Secret.ofUtf8(secret)))
                    .out());
        }
        assertThat(seen).filteredOn(text -> text.contains(secret)).containsExactly(secret);
    }
}
