package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.core.Secret;
import io.k8sbin.testtools.RealTool;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
@ExtendWith(Leaks.class)
class CredentialsTest {
    private static LoopbackSshd sshd;
    private static LoopbackSshd asking;
    private static Path authority;

    @BeforeAll
    static void start() throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(LoopbackSshd.workingDirectory()), "ca");
        authority = folder.resolve("ca");
        keygen("-t", "ed25519", "-f", authority.toString());
        sshd = LoopbackSshd.start("ed25519", "TrustedUserCAKeys " + authority + ".pub");
        asking = new PrivateEtc()
                .user("kb-user", 64010, "/bin/sh")
                .start(
                        "",
                        "UsePAM yes",
                        "PasswordAuthentication yes",
                        "KbdInteractiveAuthentication yes",
                        "MaxAuthTries 3",
                        "Match User root",
                        "AuthenticationMethods publickey,password",
                        "Match all");
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(sshd, asking);
    }

    private static void keygen(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-q", "-N", ""));
        all.addAll(List.of(arguments));
        RealTool.require("ssh-keygen").run(all.toArray(String[]::new)).ok();
    }

    private static Path newKey(String type) throws Exception {
        Path key = Files.createTempDirectory(sshd.folder, "key").resolve("id");
        keygen("-t", type, "-f", key.toString());
        return key;
    }

    private static void sign(Path key, String... options) {
        List<String> all = new ArrayList<>(List.of("-q", "-s", authority.toString(), "-I", "test"));
        all.addAll(List.of(options));
        all.add(key + ".pub");
        RealTool.require("ssh-keygen").run(all.toArray(String[]::new)).ok();
    }

    private static String login(Credentials... proofs) {
        try (RemoteHost host =
                sshd.connector().credentials(List.of(proofs)).build().connect(sshd.target())) {
            return host.run(RemoteCommand.of("echo", "in")).orThrow().out();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
    void certificates_of_every_kind_log_in(String type) throws Exception {
        Path key = newKey(type);
        assertThatThrownBy(() -> login(Credentials.privateKey(key))).isInstanceOf(AuthenticationFailedException.class);
        sign(key, "-n", System.getProperty("user.name"));
        assertThat(login(Credentials.certificate(key, Path.of(key + "-cert.pub"))))
                .isEqualTo("in\n");
        try (SshAgent agent = SshAgent.start().add(key)) {
            assertThat(login(new Credentials.Agent(java.util.Optional.of(agent.socket), Set.of())))
                    .isEqualTo("in\n");
        }
    }

    @Test
    void certificates_that_cannot_do_are_not_even_offered() throws Exception {
        Path key = newKey("ed25519");
        Path certificate = Path.of(key + "-cert.pub");
        sign(key, "-n", "root", "-V", "20200101:20200102");
        assertThatThrownBy(() -> login(Credentials.certificate(key, certificate)))
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("not valid at");
        sign(key, "-h", "-n", "root");
        assertThatThrownBy(() -> login(Credentials.certificate(key, certificate)))
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("not one for users");
        Path other = newKey("ed25519");
        sign(other, "-n", "root");
        assertThatThrownBy(() -> login(Credentials.certificate(key, Path.of(other + "-cert.pub"))))
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("another key");
        Files.writeString(certificate, "ssh-ed25519-cert-v01@openssh.com AAAA");
        assertThatThrownBy(() -> login(Credentials.certificate(key, certificate)))
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
    void keys_of_an_agent_log_in(String type) throws Exception {
        Path key = newKey(type);
        Path authorized = Path.of(sshd.clientKey + ".pub");
        Files.writeString(authorized, Files.readString(authorized) + Files.readString(Path.of(key + ".pub")));
        try (SshAgent agent = SshAgent.start().add(key)) {
            assertThat(login(new Credentials.Agent(java.util.Optional.of(agent.socket), Set.of())))
                    .isEqualTo("in\n");
        }
    }

    @Test
    void an_agent_with_many_keys_is_told_which_to_use() throws Exception {
        try (SshAgent agent = SshAgent.start()) {
            for (int i = 0; i < 8; i++) {
                agent.add(newKey("ed25519"));
            }
            agent.add(sshd.clientKey);
            var socket = java.util.Optional.of(agent.socket);
            AuthenticationFailedException tooMany = catchThrowableOfType(
                    AuthenticationFailedException.class, () -> login(new Credentials.Agent(socket, Set.of())));
            assertThat(tooMany).hasMessageContaining("offer fewer keys");
            assertThat(tooMany.retryable()).isFalse();
            String fingerprint = RealTool.require("ssh-keygen")
                    .run("-lf", sshd.clientKey + ".pub")
                    .ok()
                    .out()
                    .split(" ", -1)[1];
            assertThat(login(new Credentials.Agent(socket, Set.of(fingerprint))))
                    .isEqualTo("in\n");
            assertThatThrownBy(() -> login(new Credentials.Agent(socket, Set.of("SHA256:none"))))
                    .isInstanceOf(CredentialsException.class)
                    .hasMessageContaining("ssh-add");
        }
    }

    @Test
    void an_agent_that_is_not_there_is_named_and_does_not_stand_in_the_way() {
        Credentials none = new Credentials.Agent(java.util.Optional.of(sshd.folder.resolve("no-agent")), Set.of());
        assertThatThrownBy(() -> login(none))
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("no-agent");
        assertThat(login(none, Credentials.privateKey(sshd.clientKey))).isEqualTo("in\n");
    }

    @Test
    void an_agent_that_never_answers_ends_with_the_deadline() throws Exception {
        Path socket = Files.createTempDirectory("agent").resolve("s");
        Leaks.none(() -> {
            ManualTiming timing = new ManualTiming(0.5);
            try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                silent.bind(UnixDomainSocketAddress.of(socket));
                CompletableFuture<Throwable> thrown = new CompletableFuture<>();
                Thread caller = new Thread(() -> thrown.complete(catchThrowableOfType(
                        RemoteHostException.class,
                        () -> sshd.connector()
                                .timing(timing)
                                .connectTimeout(Duration.ofSeconds(9))
                                .credentials(new Credentials.Agent(java.util.Optional.of(socket), Set.of()))
                                .build()
                                .connect(sshd.target()))));
                caller.start();
                silent.accept().close();
                timing.advance(Duration.ofSeconds(9));
                assertThat(thrown.get()).isInstanceOf(RemoteHostException.class);
            }
        });
    }

    @Test
    void an_encrypted_key_is_decrypted_once_for_all_connections() throws Exception {
        Path key = newKey("ed25519");
        Path authorized = Path.of(sshd.clientKey + ".pub");
        Files.writeString(authorized, Files.readString(authorized) + Files.readString(Path.of(key + ".pub")));
        RealTool.require("ssh-keygen")
                .run("-q", "-p", "-P", "", "-N", "correct horse", "-a", "1", "-f", key.toString())
                .ok();
        AtomicInteger asked = new AtomicInteger();
        SshConnector connector = sshd.connector()
                .credentials(Credentials.privateKey(key, () -> {
                    asked.incrementAndGet();
                    return Secret.ofUtf8("correct horse");
                }))
                .build();
        for (int i = 0; i < 3; i++) {
            connector.connect(sshd.target()).close();
        }
        assertThat(asked).hasValue(1);
    }

    private static SshConnector.Builder asking(Credentials... proofs) {
        return asking.connector().credentials(List.of(proofs));
    }

    @Test
    void passwords_log_in() {
        RemoteTarget user = PrivateEtc.as(asking, "kb-user");
        Secret right = Secret.ofUtf8(PrivateEtc.PASSWORD);
        try (RemoteHost host = asking(Credentials.password(() -> right)).build().connect(user)) {
            assertThat(host.run(RemoteCommand.of("id", "-un")).orThrow().out()).isEqualTo("kb-user\n");
        }
        List<Credentials.Question> asked = Collections.synchronizedList(new ArrayList<>());
        Credentials answers = Credentials.interactive(question -> {
            asked.add(question);
            return right;
        });
        try (RemoteHost host = asking(answers).build().connect(user)) {
            assertThat(host.run(RemoteCommand.of("id", "-un")).orThrow().out()).isEqualTo("kb-user\n");
        }
        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(question.prompt()).contains("Password");
            assertThat(question.shown()).isFalse();
            assertThat(question.target()).isEqualTo(user);
        });
    }

    @Test
    void wrong_passwords_are_refused_once_and_shown_nowhere() {
        RemoteTarget user = PrivateEtc.as(asking, "kb-user");
        AtomicInteger asked = new AtomicInteger();
        Credentials wrong = Credentials.password(target -> {
            asked.incrementAndGet();
            return Secret.ofUtf8("not the password");
        });
        AuthenticationFailedException refused = catchThrowableOfType(
                AuthenticationFailedException.class, () -> asking(wrong).build().connect(user));
        assertThat(refused).hasMessageContaining("password").hasMessageNotContaining("not the password");
        assertThat(asked).hasValue(1);
        AuthenticationFailedException answered = catchThrowableOfType(
                AuthenticationFailedException.class,
                () -> asking(Credentials.interactive(question -> Secret.ofUtf8("not the password")))
                        .build()
                        .connect(user));
        assertThat(answered).hasMessageContaining("keyboard-interactive").hasMessageNotContaining("not the password");
    }

    @Test
    void a_host_that_wants_a_key_and_a_password_gets_both_in_its_order() {
        Credentials password = Credentials.password(() -> Secret.ofUtf8(PrivateEtc.PASSWORD));
        Credentials key = Credentials.privateKey(asking.clientKey);
        RemoteTarget root = PrivateEtc.as(asking, "root");
        asking(password, key).build().connect(root).close();
        asking(key, password).build().connect(root).close();
        assertThatThrownBy(() -> asking(key).build().connect(root))
                .isInstanceOf(AuthenticationFailedException.class)
                .hasMessageContaining("the host takes: password");
    }

    @Test
    void nothing_is_asked_for_before_the_host_is_trusted_and_needs_it() throws Exception {
        int port = LoopbackSshd.freePort();
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        Credentials interactive = Credentials.interactive(question -> {
            asked.add(question.prompt());
            return Secret.ofUtf8("x");
        });
        assertThatThrownBy(() -> asking(interactive).build().connect(LoopbackSshd.target(port)))
                .isInstanceOf(ConnectFailedException.class);
        assertThatThrownBy(() -> asking(interactive)
                        .hostKeys(HostKeyPolicy.knownHosts(asking.folder.resolve("no-known-hosts")))
                        .build()
                        .connect(PrivateEtc.as(asking, "kb-user")))
                .isInstanceOf(HostKeyUnknownException.class);
        assertThat(asked).isEmpty();
    }
}
