package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.core.HostPath;
import io.k8sbin.testtools.RealTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way commands fail that is not their own: which error, what is known about them, and that nothing stays open. */
@Timeout(120)
@ExtendWith(Leaks.class)
class CommandFailuresTest {
    private static LoopbackSshd sshd;

    @BeforeAll
    static void start() throws Exception {
        sshd = LoopbackSshd.start("ed25519");
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(sshd);
    }

    @Test
    void row_2_a_host_that_allows_one_session_gets_one_at_a_time() throws Exception {
        try (LoopbackSshd narrow = LoopbackSshd.start("ed25519", "MaxSessions 1")) {
            Leaks.none(() -> {
                try (RemoteHost host = narrow.connect()) {
                    List<CompletableFuture<CommandResult>> all = new ArrayList<>();
                    for (int i = 0; i < 12; i++) {
                        String text = "n" + i;
                        CompletableFuture<CommandResult> one = new CompletableFuture<>();
                        Thread thread = new Thread(() -> {
                            try {
                                one.complete(host.run(RemoteCommand.of("echo", text)));
                            } catch (RemoteHostException e) {
                                one.completeExceptionally(e);
                            }
                        });
                        thread.start();
                        all.add(one);
                    }
                    for (int i = 0; i < 12; i++) {
                        assertThat(all.get(i).get().orThrow().out()).isEqualTo("n" + i + "\n");
                    }
                }
            });
        }
    }

    @Test
    void row_2_a_host_that_allows_none_says_that_nothing_was_started() throws Exception {
        List<RemoteEvent> events = Collections.synchronizedList(new ArrayList<>());
        try (LoopbackSshd none = LoopbackSshd.start("ed25519", "MaxSessions 0")) {
            ManualTiming timing = new ManualTiming(0.5);
            SshConnector connector =
                    none.connector().timing(timing).onEvent(events::add).build();
            Leaks.none(() -> assertThat(catchThrowableOfType(
                            SessionLimitException.class, () -> connector.run(none.target(), RemoteCommand.of("true"))))
                    .hasMessageContaining("MaxSessions"));
            assertThat(events)
                    .filteredOn(RemoteEvent.ConnectRetried.class::isInstance)
                    .hasSize(4);
        }
    }

    @Test
    void row_7_a_frozen_host_is_given_up_on_time() throws Exception {
        List<Long> stopped = Collections.synchronizedList(new ArrayList<>());
        Leaks.none(() -> {
            ManualTiming timing = new ManualTiming(0.5);
            try (RemoteHost host = sshd.connector()
                    .timing(timing)
                    .silenceTimeout(Duration.ofSeconds(30))
                    .build()
                    .connect(sshd.target())) {
                CompletableFuture<String> started = new CompletableFuture<>();
                CompletableFuture<CommandResult> run = CompletableFuture.supplyAsync(
                        () -> host.run(RemoteCommand.script("echo $PPID; exec tail -f /dev/null")
                                .timeout(Duration.ofHours(1))
                                .onLine(started::complete)));
                ProcessHandle wrapper =
                        ProcessHandle.of(Long.parseLong(started.get())).orElseThrow();
                // quiet, and alive: it answers when it is asked, so time alone does not end it
                for (int i = 0; i < 12; i++) {
                    timing.advance(Duration.ofSeconds(10));
                    awaitHeard(sshd, i);
                }
                assertThat(run).isNotDone();
                long session = wrapper.parent().orElseThrow().pid();
                stopped.add(session);
                RealTool.require("kill").run("-STOP", Long.toString(session)).ok();
                // whatever was on the way before it froze counts as a sign of life once
                for (int i = 0; i < 8 && !run.isDone(); i++) {
                    timing.advance(Duration.ofSeconds(10));
                }
                CompletionException lost = catchThrowableOfType(CompletionException.class, run::join);
                assertThat(lost.getCause()).isInstanceOfSatisfying(ConnectionLostException.class, e -> {
                    assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
                    assertThat(e).hasMessageContaining("the host stayed silent");
                });
                RealTool.require("kill").run("-KILL", Long.toString(session)).ok();
                wrapper.descendants().forEach(ProcessHandle::destroyForcibly);
                wrapper.destroyForcibly();
            }
        });
        assertThat(stopped).hasSize(1);
    }

    /** An exchange of its own: by the time it is over, earlier answers have been heard. */
    private static void awaitHeard(LoopbackSshd server, int round) throws Exception {
        try (RemoteHost other = server.connect()) {
            other.run(RemoteCommand.of("echo", Integer.toString(round))).orThrow();
        }
    }

    @ParameterizedTest
    @CsvSource({"SAFE,2", "UNSAFE,1"})
    void row_8_a_lost_command_runs_again_only_when_that_does_no_harm(RemoteCommand.Repeat repeat, int runs)
            throws Exception {
        Path count = Files.createTempFile(sshd.folder, "count", "");
        // the first run kills its own connection; the second one ends well
        RemoteCommand command = RemoteCommand.script("echo x >>" + count + "; if [ $(wc -l <" + count
                        + ") -lt 2 ]; then kill -9 $(ps -o ppid= -p $PPID); exec tail -f /dev/null; fi; echo done")
                .repeat(repeat);
        ManualTiming timing = new ManualTiming(0.25);
        Leaks.none(() -> {
            SshConnector connector = sshd.connector().timing(timing).build();
            if (repeat == RemoteCommand.Repeat.SAFE) {
                assertThat(connector.run(sshd.target(), command).orThrow().out())
                        .isEqualTo("done\n");
            } else {
                assertThat(catchThrowableOfType(
                                        ConnectionLostException.class, () -> connector.run(sshd.target(), command))
                                .outcome())
                        .isEqualTo(Outcome.UNKNOWN);
            }
        });
        assertThat(Files.readAllLines(count)).hasSize(runs);
        assertThat(timing.pauses).hasSize(runs - 1).allMatch(Duration.ofMillis(50)::equals);
    }

    @Test
    void row_12_messages_of_programs_are_in_one_language() throws Exception {
        try (LoopbackSshd german =
                        LoopbackSshd.start("ed25519", "SetEnv LANG=de_DE.UTF-8 LC_ALL=de_DE.UTF-8 LANGUAGE=de");
                RemoteHost host = german.connect()) {
            CommandResult result =
                    host.run(RemoteCommand.script("printf '%s ' $LC_ALL ${LANGUAGE-none}; cat /nowhere"));
            assertThat(result.out()).isEqualTo("C none ");
            assertThat(result.err()).contains("No such file or directory");
        }
    }

    @Test
    void row_13_nothing_is_run_from_a_temporary_directory() throws Exception {
        try (LoopbackSshd strict = new PrivateEtc()
                .user("kb-user", 64020, "/bin/sh")
                .sudoers("kb-user ALL=(ALL) NOPASSWD: ALL\n")
                .start("mount -t tmpfs -o noexec,mode=1777 none /tmp && mount -t tmpfs -o noexec none /dev/shm; ")) {
            try (RemoteHost host =
                    strict.connector().become(Become.SUDO).build().connect(PrivateEtc.as(strict, "kb-user"))) {
                CommandResult result =
                        host.run(RemoteCommand.script("cat; ls -A /tmp; id -u").stdin("in "));
                assertThat(result.orThrow().out()).isEqualTo("in 0\n");
                CommandResult tried = host.run(RemoteCommand.script("echo 'echo hi' >/tmp/x; chmod +x /tmp/x; /tmp/x"));
                assertThat(tried.err()).contains("Permission denied");
            }
        }
    }

    @Test
    void row_14_login_shells_of_other_kinds_run_our_scripts_exactly() throws Exception {
        Path csh = RealTool.require("tcsh").binary();
        Path fish = RealTool.require("fish").binary();
        try (LoopbackSshd shells = new PrivateEtc()
                .user("kb-csh", 64030, csh.toString())
                .user("kb-fish", 64031, fish.toString())
                .user("kb-none", 64032, "/usr/sbin/nologin")
                .sudoers("kb-csh ALL=(ALL) ALL\nkb-fish ALL=(ALL) NOPASSWD: ALL\n")
                .write("doas.conf", "permit kb-fish as root\npermit kb-csh as root\n")
                .start("")) {
            String text = "it's \"$HOME\" `id` \\n !x {a,b} * % ~\n#";
            for (String user : List.of("kb-csh", "kb-fish")) {
                for (Become become : Become.values()) {
                    try (RemoteHost host = shells.connector()
                            .become(become)
                            .becomePassword(io.k8sbin.core.Secret.ofUtf8(PrivateEtc.PASSWORD))
                            .build()
                            .connect(PrivateEtc.as(shells, user))) {
                        CommandResult result =
                                host.run(RemoteCommand.of("printf", "%s", text).env("A", text));
                        assertThat(result.orThrow().out())
                                .as(user + " " + become)
                                .isEqualTo(text);
                    }
                }
            }
            try (RemoteHost host = shells.connector().build().connect(PrivateEtc.as(shells, "kb-none"))) {
                assertThat(catchThrowableOfType(
                                UnexpectedAnswerException.class, () -> host.run(RemoteCommand.of("true"))))
                        .hasMessageContaining("not available")
                        .hasMessageContaining("login shell");
            }
        }
    }

    @Test
    void row_14_a_forced_command_is_found_out() throws Exception {
        try (LoopbackSshd forced = LoopbackSshd.start("ed25519", "ForceCommand echo only this");
                RemoteHost host = forced.connect()) {
            UnexpectedAnswerException answer =
                    catchThrowableOfType(UnexpectedAnswerException.class, () -> host.run(RemoteCommand.of("true")));
            assertThat(answer).hasMessageContaining("only this").hasMessageContaining("forced commands");
            assertThat(answer.retryable()).isFalse();
        }
    }

    @Test
    void row_18_a_flood_on_both_streams_is_drained_and_counted() {
        flood(64L << 20);
    }

    @Test
    @Tag("heavy")
    @Timeout(600)
    void row_18_a_gigabyte_on_both_streams_is_drained_and_counted() {
        flood(1L << 30);
    }

    private static void flood(long bytes) {
        try (RemoteHost host = sshd.connect()) {
            CommandResult result = host.run(RemoteCommand.script("head -c " + bytes + " /dev/zero & head -c " + bytes
                            + " /dev/zero >&2; wait; echo; echo last")
                    .outputLimit(1 << 20)
                    .timeout(Duration.ofMinutes(10)));
            assertThat(result.orThrow().out()).endsWith("\nlast\n");
            long kept = (1L << 20) + 256 * 1024;
            assertThat(result.out()).contains("[... " + (bytes + 6 - kept) + " bytes dropped ...]");
            assertThat(result.err()).contains(" bytes dropped ...]");
        }
    }

    @Test
    void nothing_of_ours_is_left_on_a_host_after_commands_of_every_kind() throws Exception {
        Path tmp = Path.of(System.getProperty("java.io.tmpdir"));
        long before = count(tmp);
        try (RemoteHost host = sshd.connect()) {
            host.run(RemoteCommand.of("true").stdin("x")).orThrow();
            host.run(RemoteCommand.of("true").env("A", io.k8sbin.core.Secret.ofUtf8("x")))
                    .orThrow();
            host.run(RemoteCommand.of("true").terminal(RemoteCommand.Terminal.RAW))
                    .orThrow();
            assertThat(host.run(RemoteCommand.script("ls -A; ls -A " + HostPath.of("/dev/shm")))
                            .out())
                    .doesNotContain("k8sbin");
        }
        assertThat(count(tmp)).isEqualTo(before);
    }

    private static long count(Path folder) throws Exception {
        try (var entries = Files.list(folder)) {
            return entries.filter(p -> p.getFileName().toString().contains("k8sbin"))
                    .count();
        }
    }
}
