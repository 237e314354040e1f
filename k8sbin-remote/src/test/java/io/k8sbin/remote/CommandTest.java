package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.Secret;
import io.k8sbin.core.Sha256;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@ExtendWith(Leaks.class)
class CommandTest {
    private static LoopbackSshd sshd;
    private static RemoteHost host;

    @BeforeAll
    static void start() throws Exception {
        sshd = LoopbackSshd.start("ed25519");
        host = sshd.connect();
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(host, sshd);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "it's $HOME `id` \\", "two\nlines\n\n", "@BODY@ @NONCE@ @ENV@", "é€😀", "\u0001\t"})
    void variables_arrive_exactly_open_and_secret(String value) {
        RemoteCommand print = RemoteCommand.script("printf '<%s|%s>' \"$OPEN\" \"$HIDDEN\"")
                .env("OPEN", value)
                .env("HIDDEN", Secret.ofUtf8(value));
        String expected = "<" + value + "|" + value + ">";
        assertThat(host.run(print).orThrow().out()).isEqualTo(expected);
        assertThat(host.run(print.stdin("input")).orThrow().out()).isEqualTo(expected);
        assertThat(host.run(print.terminal(RemoteCommand.Terminal.RAW))
                        .orThrow()
                        .out())
                .isEqualTo(expected);
    }

    @Test
    void names_the_shell_owns_are_refused() {
        RemoteCommand command = RemoteCommand.of("true");
        for (String name : List.of("", "1A", "A B", "A=B", "IFS", "PPID", "BASH_ENV", "k8sbin_x", "é")) {
            assertThatThrownBy(() -> command.env(name, "x")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> command.env(name, Secret.ofUtf8("x")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> command.env("A", "\0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> command.env("A", Secret.ofUtf8("\0"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void directory_and_mask_hold_for_the_command() throws Exception {
        Path directory = Files.createDirectory(sshd.folder.resolve("work"));
        RemoteCommand touch = RemoteCommand.script("pwd; umask; : >made")
                .cwd(sshd.path("work"))
                .umask(FileMode.of("0077"));
        assertThat(host.run(touch).orThrow().out()).isEqualTo(directory.toRealPath() + "\n0077\n");
        assertThat(Files.getPosixFilePermissions(directory.resolve("made"))).hasSize(2);
    }

    @Test
    void a_directory_that_cannot_be_entered_means_not_started() {
        Path mark = sshd.folder.resolve("mark");
        for (String input : List.of("", "some input")) {
            RemoteCommand command = RemoteCommand.of("touch", mark.toString()).cwd(sshd.path("nowhere"));
            CommandResult result = host.run(input.isEmpty() ? command : command.stdin(input));
            assertThat(result.outcome()).isEqualTo(Outcome.NOT_STARTED);
            assertThat(result.ok()).isFalse();
            assertThat(result.err()).contains("nowhere");
            assertThatThrownBy(result::orThrow)
                    .isInstanceOf(CommandFailedException.class)
                    .hasMessageContaining("was not started");
        }
        assertThat(mark).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(RemoteCommand.Terminal.class)
    void streams_of_any_length_arrive_whole(RemoteCommand.Terminal terminal) {
        byte[] bytes = new byte[3_000_001];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7 + i / 255);
        }
        CommandResult result = host.run(RemoteCommand.of("sha256sum")
                .stdin(() -> new ByteArrayInputStream(bytes))
                .terminal(terminal));
        assertThat(result.orThrow().out()).startsWith(Sha256.of(bytes).hex());
        assertThat(host.run(RemoteCommand.of("wc", "-c")
                                .stdin(InputStream::nullInputStream)
                                .terminal(terminal))
                        .orThrow()
                        .out()
                        .strip())
                .isEqualTo("0");
    }

    @Test
    void a_terminal_changes_no_byte_and_keeps_status() {
        CommandResult result =
                host.run(RemoteCommand.script("test -t 1 && printf 'a\\nb\\r\\n\\003\\004'; echo err >&2; exit 9")
                        .terminal(RemoteCommand.Terminal.RAW));
        assertThat(result.out()).isEqualTo("a\nb\r\n\u0003\u0004err\n");
        assertThat(result.status()).isEqualTo(9);
        assertThat(result.outcome()).isEqualTo(Outcome.COMPLETED);
    }

    @Test
    void input_that_cannot_be_read_to_its_end_is_never_taken_for_the_whole() {
        Path taken = sshd.folder.resolve("taken");
        RemoteCommand store = RemoteCommand.script("cat >" + taken + ".part && mv " + taken + ".part " + taken);
        InputStream broken = failing(() -> {
            throw new IOException("disk on fire");
        });
        byte[] beginning = new byte[100_000];
        assertThatThrownBy(() -> host.run(
                        store.stdin(() -> new SequenceInputStream(new ByteArrayInputStream(beginning), broken))))
                .isInstanceOf(TransferFailedException.class)
                .hasMessageContaining("disk on fire");
        assertThatThrownBy(() -> host.run(store.stdin(() -> {
                    throw new FileNotFoundException("no such thing");
                })))
                .isInstanceOf(TransferFailedException.class)
                .hasMessageContaining("no such thing");
        assertThat(taken).doesNotExist();
        assertThat(host.run(RemoteCommand.of("echo", "alive")).orThrow().out()).isEqualTo("alive\n");
    }

    @Test
    void a_cut_connection_ends_a_command_that_still_reads() throws Exception {
        Path taken = sshd.folder.resolve("cut");
        CompletableFuture<String> pid = new CompletableFuture<>();
        RemoteHost other = sshd.connect();
        byte[] much = new byte[1_000_000];
        CompletableFuture<CommandResult> run = CompletableFuture.supplyAsync(() ->
                other.run(RemoteCommand.script("echo $$; cat >" + taken + ".part && mv " + taken + ".part " + taken)
                        .stdin(() -> new SequenceInputStream(new ByteArrayInputStream(much), blocked()))
                        .onLine(pid::complete)));
        long process = Long.parseLong(pid.get());
        other.close();
        assertThatThrownBy(run::join).hasCauseInstanceOf(ConnectionLostException.class);
        ProcessHandle.of(process).ifPresent(left -> left.onExit().join());
        assertThat(taken).doesNotExist();
    }

    private interface Read {
        int read() throws IOException;
    }

    private static InputStream failing(Read read) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return read.read();
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                return read.read();
            }
        };
    }

    private static InputStream blocked() {
        return failing(() -> {
            try {
                new java.util.concurrent.CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return -1;
        });
    }

    @Test
    void a_command_with_input_that_is_too_slow_is_stopped_while_it_reads() {
        CommandTimeoutException late = org.assertj.core.api.Assertions.catchThrowableOfType(
                CommandTimeoutException.class,
                () -> host.run(RemoteCommand.script("echo $$; exec cat >/dev/null")
                        .stdin(CommandTest::blocked)
                        .timeout(Duration.ofSeconds(2))));
        long process = Long.parseLong(late.partial().out().strip());
        ProcessHandle.of(process).ifPresent(left -> left.onExit().join());
        assertThat(host.run(RemoteCommand.of("echo", "alive")).orThrow().out()).isEqualTo("alive\n");
    }

    @Test
    void output_beyond_the_limit_is_counted() {
        CommandResult result = host.run(RemoteCommand.script("echo first; head -c 1000000 /dev/zero; echo; echo last")
                .outputLimit(1000));
        assertThat(result.orThrow().out()).startsWith("first\n").endsWith("\nlast\n");
        assertThat(result.out()).contains("[... " + (1_000_000 + 12 - 1000 - 256 * 1024) + " bytes dropped ...]");
    }

    @Test
    void an_interrupt_ends_what_runs_on_the_host() throws Exception {
        RemoteHost other = sshd.connect();
        CompletableFuture<String> pid = new CompletableFuture<>();
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                other.run(
                        RemoteCommand.script("echo $$; exec tail -f /dev/null").onLine(pid::complete));
            } catch (RemoteHostException e) {
                thrown.complete(e);
            }
        });
        caller.start();
        long process = Long.parseLong(pid.get());
        caller.interrupt();
        assertThat(thrown.get()).isInstanceOf(RemoteCancelledException.class).hasMessageContaining("ended");
        ProcessHandle.of(process).ifPresent(left -> left.onExit().join());
    }

    @Test
    void what_hosts_repeat_of_secrets_is_blotted_out() {
        String secret = "first line of a key\nsecond line of a key";
        RemoteCommand leaky = RemoteCommand.script("printf '%s\\n' \"$KEY\" >&2; cat >&2; exit 1")
                .env("KEY", Secret.ofUtf8(secret))
                .stdin(Secret.ofUtf8("the standard input"));
        CommandResult result = host.run(leaky);
        assertThat(result.err()).doesNotContain("line of a key").doesNotContain("standard input");
    }
}
