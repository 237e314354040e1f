package io.k8sbin.remote.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.core.Secret;
import io.k8sbin.core.Sha256;
import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.CommandTimeoutException;
import io.k8sbin.remote.ConnectionLostException;
import io.k8sbin.remote.Outcome;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.SshServerForTests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the rest of the library expects of any {@link Link}. */
@Timeout(120)
abstract class LinkContract {
    private SshServerForTests sshd;
    private Link link;
    private SshHost host;

    /** An open link to this server. */
    abstract Link open(SshServerForTests server);

    @BeforeEach
    void connect() throws Exception {
        sshd = SshServerForTests.start();
        link = open(sshd);
        host = new SshHost(link, sshd.settings());
    }

    @AfterEach
    void disconnect() {
        SshServerForTests.close(host, sshd);
    }

    @Test
    void both_streams_status_and_signal_come_back() {
        CommandResult result = host.run(RemoteCommand.script("printf out; echo err >&2; exit 7"));
        assertThat(result.out()).isEqualTo("out");
        assertThat(result.err()).isEqualTo("err\n");
        assertThat(result.status()).isEqualTo(7);
        assertThat(host.run(RemoteCommand.script("kill -9 $$")).signal()).contains("KILL");
    }

    /** Terminals that change no byte from the very first one on are more than the ssh program offers. */
    List<RemoteCommand.Terminal> terminals() {
        return List.of(RemoteCommand.Terminal.values());
    }

    @Test
    void bytes_of_every_value_pass_in_and_out() {
        terminals().forEach(this::everyByte);
    }

    private void everyByte(RemoteCommand.Terminal terminal) {
        byte[] bytes = new byte[400_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 13 + i / 256);
        }
        RemoteCommand digest = RemoteCommand.of("sha256sum").stdin(bytes).terminal(terminal);
        assertThat(host.run(digest).orThrow().out()).startsWith(Sha256.of(bytes).hex());
        RemoteCommand print = RemoteCommand.script("printf '\\001\\003\\004\\r\\n\\021\\377%s' \"$A\"")
                .env("A", Secret.ofUtf8("secret\n"))
                .terminal(terminal);
        assertThat(host.run(print).orThrow().out()).isEqualTo("\u0001\u0003\u0004\r\n\u0011\ufffdsecret\n");
    }

    @Test
    void commands_run_side_by_side() {
        List<CompletableFuture<CommandResult>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String text = "n" + i;
            all.add(CompletableFuture.supplyAsync(() -> host.run(RemoteCommand.of("echo", text))));
        }
        for (int i = 0; i < 8; i++) {
            assertThat(all.get(i).join().orThrow().out()).isEqualTo("n" + i + "\n");
        }
    }

    @Test
    void a_late_command_is_gone_and_the_link_is_not() {
        CommandTimeoutException late = catchThrowableOfType(
                CommandTimeoutException.class,
                () -> host.run(
                        RemoteCommand.script("echo $$; exec tail -f /dev/null").timeout(Duration.ofSeconds(4))));
        long pid = Long.parseLong(late.partial().out().strip());
        ProcessHandle.of(pid).ifPresent(left -> left.onExit().join());
        assertThat(host.run(RemoteCommand.of("echo", "alive")).orThrow().out()).isEqualTo("alive\n");
    }

    @Test
    void dropping_the_link_ends_commands_and_says_so() throws Exception {
        CompletableFuture<String> started = new CompletableFuture<>();
        CompletableFuture<CommandResult> run = CompletableFuture.supplyAsync(() ->
                host.run(RemoteCommand.script("echo $$; exec tail -f /dev/null").onLine(started::complete)));
        long pid = Long.parseLong(started.get());
        assertThat(link.drop()).isTrue();
        assertThat(link.drop()).isFalse();
        assertThat(link.isOpen()).isFalse();
        assertThatThrownBy(run::join).hasCauseInstanceOf(ConnectionLostException.class);
        ProcessHandle.of(pid).ifPresent(left -> left.onExit().join());
        assertThat(catchThrowableOfType(ConnectionLostException.class, () -> host.run(RemoteCommand.of("true")))
                        .outcome())
                .isEqualTo(Outcome.NOT_STARTED);
    }
}
