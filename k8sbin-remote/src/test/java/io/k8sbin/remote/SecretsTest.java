package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.core.Secret;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/**
 * Random secrets as input, environment variables and passwords, in commands that succeed, fail and give the secret away on
 * standard error: none of it is in an event, a log line, an exception, a file, or the arguments of any program, every one
 * of which strace recorded on the host's side.
 */
class SecretsTest {
    private static final int A_ROUND = 10;
    private final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
    private final List<Throwable> thrown = new ArrayList<>();
    private final List<byte[]> secrets = new ArrayList<>();

    @AfterEach
    void deafen() {
        RecordingLogs.listener = line -> {};
    }

    private Secret secret(SplittableRandom random, String alphabet) {
        StringBuilder text = new StringBuilder();
        int length = 12 + random.nextInt(40);
        while (text.length() < length) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        secrets.add(bytes);
        return Secret.of(bytes);
    }

    private Secret word(SplittableRandom random) {
        return secret(
                random,
                "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~");
    }

    private Secret text(SplittableRandom random) {
        return secret(random, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \\'\"$`é€\n\t");
    }

    @Test
    @Timeout(300)
    void no_secret_is_seen_anywhere() throws Exception {
        run(200, 20261121);
    }

    @Test
    @Tag("heavy")
    @Timeout(3600)
    void none_of_ten_thousand_secrets_is_seen_anywhere() throws Exception {
        run(10_000, 20261122);
    }

    private void run(int count, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        RecordingLogs.listener = heard::add;
        Path trace = Files.createTempFile("execve", ".trace");
        String strace = RealTool.require("strace").binary().toString();
        List<String> starter = List.of(
                strace, "-f", "-qq", "-e", "trace=execve", "-e", "signal=none", "-s", "300000", "-o", trace.toString());
        try (LoopbackSshd sshd = LoopbackSshd.start("ed25519", starter, "LogLevel DEBUG3")) {
            asking(sshd);
            Files.createFile(sshd.folder.resolve("sudoers"));
            while (secrets.size() < count) {
                round(sshd, random);
            }
            Secret planted = text(random);
            SecretScanner scanner = new SecretScanner(secrets);
            theScannerFinds(scanner, sshd, planted, trace);
            assertThat(heard).as("events and logs").noneMatch(scanner::finds);
            assertThat(thrown).as("exceptions").isNotEmpty().noneMatch(scanner::finds);
            assertThat(scanner.findsBelow(sshd.folder)).as("files").isEmpty();
        }
        Files.delete(trace);
    }

    /** A sudo that asks as sudo does, and takes any password, or none while there is a file that says so. */
    private static void asking(LoopbackSshd sshd) throws IOException {
        Path sudo = sshd.folder.resolve("bin/sudo");
        Files.writeString(sudo, """
                #!/bin/sh
                # -k -S -p PROMPT COMMAND...
                shift 2; shift; prompt=$1; shift
                printf '%%s' "$prompt" >&2
                IFS= read -r answer || exit 1
                if [ -e %s ]; then
                  printf 'Sorry, try again.\\n%%s' "$prompt" >&2
                  IFS= read -r answer || { printf '\\nsudo: 1 incorrect password attempt\\n' >&2; exit 1; }
                fi
                exec env -i PATH=/usr/bin:/bin "$@"
                """.formatted(sshd.folder.resolve("deny")));
        Files.setPosixFilePermissions(sudo, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void round(LoopbackSshd sshd, SplittableRandom random) throws IOException {
        Path deny = sshd.folder.resolve("deny");
        SshConnector connector = sshd.connector()
                .onEvent(e -> heard.add(e.toString()))
                .becomePassword(word(random))
                .build();
        try (RemoteHost host = connector.connect(sshd.target())) {
            for (int i = 0; i < 4; i++) {
                RemoteCommand command = command(random);
                heard.add(command.toString());
                CommandResult result = host.run(i == 3 ? command.sudo() : command);
                heard.add(result + " " + result.err());
                if (!result.ok()) {
                    thrown.add(catchThrowableOfType(CommandFailedException.class, result::orThrow));
                }
            }
            Files.createFile(deny);
            thrown.add(catchThrowableOfType(
                    SudoRefusedException.class, () -> host.run(command(random).sudo())));
            Files.delete(deny);
        }
    }

    private RemoteCommand command(SplittableRandom random) {
        RemoteCommand command = random.nextBoolean()
                ? RemoteCommand.script("cat >/dev/null; printf '%s' \"$S0\" | wc -c")
                : RemoteCommand.script("cat >&2; printf '%s\\n' \"$S1\" \"$S2\" >&2; exit 3");
        for (int i = 0; i < A_ROUND; i++) {
            command = command.env("S" + i, text(random));
        }
        return command.stdin(text(random)).onLine(line -> {});
    }

    /** The planted secret is found in each place the others are looked for. */
    private void theScannerFinds(SecretScanner scanner, LoopbackSshd sshd, Secret planted, Path trace)
            throws IOException {
        String text = planted.revealUtf8();
        assertThat(scanner.findsEscaped(Files.readString(trace, StandardCharsets.ISO_8859_1)))
                .as("arguments of %s", trace)
                .isFalse();
        try (RemoteHost host = sshd.connect()) {
            host.run(RemoteCommand.of("true", text)).orThrow();
        }
        assertThat(scanner.findsEscaped(Files.readString(trace, StandardCharsets.ISO_8859_1)))
                .as("the planted argument")
                .isTrue();
        assertThat(scanner.finds(
                        new RemoteEvent.OutputLine(sshd.target(), java.time.Instant.EPOCH, "x" + text).toString()))
                .isTrue();
        assertThat(scanner.finds(new IllegalStateException("y", new IOException(text))))
                .isTrue();
        assertThat(scanner.finds(
                        "zz" + Base64.getEncoder().encodeToString(("a" + text).getBytes(StandardCharsets.UTF_8))))
                .isTrue();
        assertThat(scanner.finds(text.substring(3, 12))).isTrue();
        Path leak = Files.writeString(sshd.folder.resolve("leak"), "## " + text);
        assertThat(scanner.findsBelow(sshd.folder)).containsExactly(leak);
        Files.delete(leak);
        int before = heard.size();
        LoggerFactory.getLogger("planted").trace("{}", text);
        List<String> lines = heard.stream().skip(before).toList();
        assertThat(lines)
                .as("the test needs -Dslf4j.provider=" + RecordingLogs.class.getName())
                .hasSize(1);
        assertThat(scanner.finds(lines.get(0))).isTrue();
        heard.remove(lines.get(0));
    }
}
