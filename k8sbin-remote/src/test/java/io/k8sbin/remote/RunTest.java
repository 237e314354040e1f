package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.core.Secret;
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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
@ExtendWith(Leaks.class)
class RunTest {
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
            strings = {
                "",
                "plain",
                "two words",
                "it's",
                "\"$HOME\"",
                "`id`",
                "a\\nb",
                "line\nfeed",
                "!bang",
                "*",
                "-n",
                "é€😀",
                "\t\u0001"
            })
    void arguments_arrive_exactly(String argument) {
        CommandResult result =
                host.run(RemoteCommand.of("printf", "<%s>", argument)).orThrow();
        assertThat(result.out()).isEqualTo("<" + argument + ">");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void status_and_both_streams_come_back_without_noise_or_markers() {
        CommandResult result = host.run(RemoteCommand.script("printf out; echo err >&2; exit 7"));
        assertThat(result.out()).isEqualTo("out");
        assertThat(result.err()).isEqualTo("err\n");
        assertThat(result.status()).isEqualTo(7);
        assertThat(result.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThatThrownBy(result::orThrow)
                .isInstanceOf(CommandFailedException.class)
                .hasMessageContaining("status 7")
                .hasMessageContaining("err");
    }

    @Test
    void signals_are_named() {
        CommandResult result = host.run(RemoteCommand.script("kill -9 $$"));
        assertThat(result.signal()).contains("KILL");
        assertThat(result.ok()).isFalse();
    }

    @Test
    void syntax_errors_are_the_scripts_own() {
        assertThat(host.run(RemoteCommand.script("if then")).outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(host.run(RemoteCommand.script("if then")).status()).isNotZero();
    }

    @Test
    void standard_input_is_passed_on_and_otherwise_empty() {
        byte[] bytes = "secret-word".repeat(100_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        CommandResult count = host.run(RemoteCommand.of("wc", "-c").stdin(Secret.of(bytes)));
        assertThat(count.orThrow().out().strip()).isEqualTo("1100000");
        assertThat(host.run(RemoteCommand.of("cat")).orThrow().out()).isEmpty();
    }

    @Test
    void a_command_that_does_not_read_its_input_leaves_the_connection_usable() {
        Secret much = Secret.of(new byte[20 << 20]);
        for (int i = 0; i < 20; i++) {
            assertThat(host.run(RemoteCommand.script("exit 3").stdin(much)).status())
                    .isEqualTo(3);
        }
    }

    @Test
    void lines_arrive_while_the_command_runs() throws Exception {
        Path gate = sshd.folder.resolve("gate");
        CompletableFuture<String> first = new CompletableFuture<>();
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<CommandResult> result = CompletableFuture.supplyAsync(() -> host.run(
                RemoteCommand.script("echo one; while [ ! -e " + gate + " ]; do :; done; echo two; printf three")
                        .onLine(line -> {
                            lines.add(line);
                            first.complete(line);
                        })));
        assertThat(first.get()).isEqualTo("one");
        Files.createFile(gate);
        result.get().orThrow();
        assertThat(lines).containsExactly("one", "two", "three");
    }

    @Test
    void too_much_output_keeps_both_ends_and_both_streams_are_drained() {
        CommandResult result = host.run(RemoteCommand.script(
                "echo first; head -c 8000000 /dev/zero >&2; head -c 40000000 /dev/zero; echo; echo last"));
        assertThat(result.orThrow().out())
                .startsWith("first\n")
                .endsWith("\nlast\n")
                .contains("bytes dropped");
        assertThat(result.err()).contains("bytes dropped");
    }

    @Test
    void a_command_that_is_too_slow_is_stopped_on_the_host_and_the_connection_lives_on() throws Exception {
        Path pid = sshd.folder.resolve("pid");
        CommandTimeoutException late = catchThrowableOfType(
                CommandTimeoutException.class,
                () -> host.run(RemoteCommand.script("echo partial; echo $$ >" + pid + "; exec tail -f /dev/null")
                        .timeout(Duration.ofSeconds(3))));
        assertThat(late.partial().out()).isEqualTo("partial\n");
        assertThat(late.partial().outcome()).isEqualTo(Outcome.UNKNOWN);
        ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                .ifPresent(left -> left.onExit().join());
        assertThat(host.run(RemoteCommand.of("echo", "alive")).orThrow().out()).isEqualTo("alive\n");
    }

    @Test
    void a_process_left_behind_does_not_hold_up_the_answer() {
        List<Long> left = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            CommandResult result = host.run(RemoteCommand.script("tail -f /dev/null & echo $!"));
            left.add(Long.parseLong(result.orThrow().out().strip()));
        }
        left.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy));
    }

    @Test
    void more_commands_than_sessions_wait_their_turn() {
        List<CompletableFuture<CommandResult>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = "n" + i;
            all.add(CompletableFuture.supplyAsync(() -> host.run(RemoteCommand.of("echo", text))));
        }
        for (int i = 0; i < 40; i++) {
            assertThat(all.get(i).join().orThrow().out()).isEqualTo("n" + i + "\n");
        }
    }

    @Test
    void an_interrupt_ends_the_wait_and_sets_the_flag_again() throws Exception {
        try (RemoteHost other = sshd.connect()) {
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            CompletableFuture<Throwable> thrown = new CompletableFuture<>();
            CompletableFuture<String> started = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                try {
                    other.run(RemoteCommand.script("echo go; tail -f /dev/null").onLine(started::complete));
                } catch (RemoteHostException e) {
                    flag.complete(Thread.currentThread().isInterrupted());
                    thrown.complete(e);
                }
            });
            thread.start();
            started.get();
            thread.interrupt();
            assertThat(thrown.get()).isInstanceOf(RemoteCancelledException.class);
            assertThat(flag.get()).isTrue();
        }
    }

    @Test
    void a_closed_host_says_that_nothing_was_started() {
        RemoteHost other = sshd.connect();
        other.close();
        assertThatThrownBy(() -> other.run(RemoteCommand.of("true")))
                .isInstanceOfSatisfying(
                        ConnectionLostException.class,
                        e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_STARTED));
    }

    @Test
    void a_killed_session_leaves_the_outcome_unknown() throws Exception {
        try (RemoteHost other = sshd.connect()) {
            CompletableFuture<String> started = new CompletableFuture<>();
            CompletableFuture<CommandResult> result = CompletableFuture.supplyAsync(() -> other.run(
                    RemoteCommand.script("echo $PPID; tail -f /dev/null").onLine(started::complete)));
            ProcessHandle wrapper =
                    ProcessHandle.of(Long.parseLong(started.get())).orElseThrow();
            wrapper.parent().orElseThrow().destroyForcibly();
            assertThatThrownBy(result::join).hasCauseInstanceOf(ConnectionLostException.class);
            wrapper.descendants().forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void sudo_is_used_when_asked_and_its_refusal_has_a_name() throws Exception {
        RemoteCommand command = RemoteCommand.script("echo $BECAME").sudo();
        assertThatThrownBy(() -> host.run(command))
                .isInstanceOf(SudoRefusedException.class)
                .hasMessageContaining("a password is required")
                .hasMessageContaining("NOPASSWD");
        Path sudoers = Files.createFile(sshd.folder.resolve("sudoers"));
        assertThat(host.run(command).orThrow().out()).isEqualTo("root\n");
        Files.delete(sudoers);
    }
}
