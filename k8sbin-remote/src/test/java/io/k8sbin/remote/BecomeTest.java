package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.core.Secret;
import io.k8sbin.remote.SudoRefusedException.Reason;
import io.k8sbin.testtools.RealTool;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real sudo, su and doas, with users and rules only our own sshd sees. */
@Timeout(120)
@ExtendWith(Leaks.class)
class BecomeTest {
    private static final Secret RIGHT = Secret.ofUtf8(PrivateEtc.PASSWORD);
    private static final Secret WRONG = Secret.ofUtf8("not the password");
    private static LoopbackSshd sshd;

    @BeforeAll
    static void start() throws Exception {
        RealTool.require("sudo");
        RealTool.require("doas");
        sshd = new PrivateEtc()
                .user("kb-free", 64001, "/bin/sh")
                .user("kb-asked", 64002, "/bin/bash")
                .user("kb-never", 64003, "/bin/sh")
                .user("kb-tty", 64004, "/bin/sh")
                .user("kb-both", 64005, "/bin/bash")
                .sudoers("""
                        kb-free ALL=(ALL) NOPASSWD: ALL
                        kb-asked ALL=(ALL) ALL
                        Defaults:kb-tty requiretty
                        kb-tty ALL=(ALL) NOPASSWD: ALL
                        Defaults:kb-both requiretty
                        kb-both ALL=(ALL) ALL
                        """)
                .write("doas.conf", "permit nopass kb-free as root\npermit kb-asked as root\n")
                .start("");
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(sshd);
    }

    private static RemoteHost connect(String user, Become become, @Nullable Secret password) {
        SshConnector.Builder builder = sshd.connector().become(become);
        if (password != null) {
            builder.becomePassword(password);
        }
        return builder.build().connect(PrivateEtc.as(sshd, user));
    }

    private static @Nullable Secret secret(@Nullable String name) {
        return name == null ? null : name.equals("right") ? RIGHT : WRONG;
    }

    @ParameterizedTest
    @CsvSource({
        "kb-free,SUDO,",
        "kb-free,SUDO,right",
        "kb-asked,SUDO,right",
        "kb-tty,SUDO,",
        "kb-tty,SUDO,wrong",
        "kb-both,SUDO,right",
        "kb-asked,SU,right",
        "kb-never,SU,right",
        "root,SU,",
        "kb-free,DOAS,",
        "kb-asked,DOAS,right"
    })
    void root_is_become_and_everything_arrives(String user, Become become, String password) {
        byte[] bytes = new byte[300_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 251);
        }
        try (RemoteHost host = connect(user, become, secret(password))) {
            assertThat(host.run(RemoteCommand.of("id", "-u")).orThrow().out()).isEqualTo("0\n");
            CommandResult digest = host.run(RemoteCommand.of("sha256sum").stdin(bytes));
            assertThat(digest.orThrow().out())
                    .startsWith(io.k8sbin.core.Sha256.of(bytes).hex());
            CommandResult env = host.run(RemoteCommand.script("printf '<%s>' \"$TOKEN\"; exit 3")
                    .env("TOKEN", Secret.ofUtf8("line one\nline two\n")));
            assertThat(env.out()).isEqualTo("<line one\nline two\n>");
            assertThat(env.status()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kb-asked,SUDO,,PASSWORD_NEEDED",
        "kb-asked,SUDO,wrong,PASSWORD_WRONG",
        "kb-never,SUDO,right,NOT_ALLOWED",
        "kb-both,SUDO,wrong,PASSWORD_WRONG",
        "kb-asked,SU,,PASSWORD_NEEDED",
        "kb-asked,SU,wrong,PASSWORD_WRONG",
        "kb-asked,DOAS,,PASSWORD_NEEDED",
        "kb-asked,DOAS,wrong,PASSWORD_WRONG",
        "kb-never,DOAS,,NOT_ALLOWED",
        "kb-never,DOAS,right,NOT_ALLOWED"
    })
    void refusals_have_reasons_and_show_no_password(String user, Become become, String password, Reason reason) {
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        SshConnector.Builder builder = sshd.connector().become(become).onEvent(e -> seen.add(e.toString()));
        Secret known = secret(password);
        if (known != null) {
            builder.becomePassword(known);
        }
        try (RemoteHost host = builder.build().connect(PrivateEtc.as(sshd, user))) {
            SudoRefusedException refused =
                    catchThrowableOfType(SudoRefusedException.class, () -> host.run(RemoteCommand.of("id")));
            assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason);
            assertThat(refused.retryable()).isFalse();
            seen.add(refused.toString());
        }
        // and the login is as good as before
        try (RemoteHost host = sshd.connector().build().connect(PrivateEtc.as(sshd, user))) {
            assertThat(host.run(RemoteCommand.of("id", "-un")).out()).isEqualTo(user + "\n");
        }
        assertThat(seen).noneMatch(text -> text.contains(PrivateEtc.PASSWORD) || text.contains("not the password"));
    }

    @Test
    void a_command_can_become_root_alone() {
        try (RemoteHost host = connect("kb-free", Become.NONE, null)) {
            assertThat(host.run(RemoteCommand.of("id", "-u")).orThrow().out()).isEqualTo("64001\n");
            assertThat(host.run(RemoteCommand.of("id", "-u").sudo()).orThrow().out())
                    .isEqualTo("0\n");
            assertThat(host.run(RemoteCommand.of("id", "-u").become(Become.DOAS))
                            .orThrow()
                            .out())
                    .isEqualTo("0\n");
        }
    }

    @Test
    void a_cancelled_root_command_is_gone() {
        try (RemoteHost host = connect("kb-asked", Become.SUDO, RIGHT)) {
            RemoteCommand slow =
                    RemoteCommand.script("echo $$; exec tail -f /dev/null").timeout(java.time.Duration.ofSeconds(4));
            CommandTimeoutException late = catchThrowableOfType(CommandTimeoutException.class, () -> host.run(slow));
            long pid = Long.parseLong(late.partial().out().strip());
            ProcessHandle.of(pid).ifPresent(left -> left.onExit().join());
            assertThat(host.run(RemoteCommand.of("id", "-u")).orThrow().out()).isEqualTo("0\n");
        }
    }

    @Test
    void the_password_is_asked_for_once_a_connection_and_only_when_needed() {
        List<RemoteTarget> asked = Collections.synchronizedList(new ArrayList<>());
        SshConnector connector = sshd.connector()
                .becomePassword(target -> {
                    asked.add(target);
                    return java.util.Optional.of(RIGHT);
                })
                .build();
        try (RemoteHost host = connector.connect(PrivateEtc.as(sshd, "kb-asked"))) {
            host.run(RemoteCommand.of("true")).orThrow();
            assertThat(asked).isEmpty();
            host.run(RemoteCommand.of("true").sudo()).orThrow();
            host.run(RemoteCommand.of("true").sudo()).orThrow();
            assertThat(asked).hasSize(1);
        }
        assertThat(PrivateEtc.PASSWORD.getBytes(StandardCharsets.UTF_8)).isEqualTo(RIGHT.reveal());
    }
}
