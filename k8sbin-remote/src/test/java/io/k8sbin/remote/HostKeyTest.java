package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(30)
@ExtendWith(Leaks.class)
class HostKeyTest {
    private static LoopbackSshd sshd;
    private static String key;
    private static String other;
    private static String fingerprint;

    @BeforeAll
    static void start() throws Exception {
        sshd = LoopbackSshd.start("ed25519");
        key = words(Path.of(sshd.folder + "/host_key.pub"));
        other = words(Path.of(sshd.clientKey + ".pub"));
        fingerprint = RealTool.require("ssh-keygen")
                .run("-lf", sshd.folder.resolve("host_key.pub").toString())
                .ok()
                .out()
                .split(" ", -1)[1];
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(sshd);
    }

    private static String words(Path file) throws IOException {
        String[] words = Files.readString(file).strip().split(" ", -1);
        return words[0] + " " + words[1];
    }

    private static void connect(HostKeyPolicy policy) {
        sshd.connector().hostKeys(policy).build().connect(sshd.target()).close();
    }

    private static HostKeyPolicy known(String... lines) throws IOException {
        Path file = Files.createTempFile(sshd.folder, "known", "");
        Files.write(file, List.of(lines));
        return HostKeyPolicy.knownHosts(file);
    }

    private static String name() {
        return "[127.0.0.1]:" + sshd.port;
    }

    @Test
    void known_hosts_in_every_form_are_accepted() throws Exception {
        connect(known(name() + " " + key));
        connect(known("# comment", "", "other,[127.0.0.*]:" + sshd.port + " " + key + " a comment"));
        connect(known("127.0.0.1 " + key));
        connect(known(name() + " " + other, name() + " " + key));
        connect(HostKeyPolicy.sha256(fingerprint));
        Path hashed = Files.writeString(sshd.folder.resolve("hashed"), name() + " " + key + "\n");
        RealTool.require("ssh-keygen").run("-Hf", hashed.toString()).ok();
        assertThat(Files.readString(hashed)).startsWith("|1|");
        connect(HostKeyPolicy.knownHosts(sshd.folder.resolve("missing"), hashed));
    }

    @Test
    void unknown_changed_and_revoked_are_three_errors() throws Exception {
        HostKeyPolicy elsewhere = known("elsewhere " + key, name() + ",!" + name() + " " + key);
        HostKeyUnknownException unknown = catchThrowableOfType(HostKeyUnknownException.class, () -> connect(elsewhere));
        assertThat(unknown.fingerprint()).isEqualTo(fingerprint);
        assertThat(unknown).hasMessageContaining(fingerprint).hasMessageContaining(name());
        HostKeyPolicy wrong = known("# first", name() + " " + other);
        HostKeyChangedException changed = catchThrowableOfType(HostKeyChangedException.class, () -> connect(wrong));
        assertThat(changed.fingerprint()).isEqualTo(fingerprint);
        assertThat(changed.known()).endsWith(":2");
        HostKeyPolicy revoked = known(name() + " " + key, "@revoked * " + key);
        HostKeyRevokedException refused = catchThrowableOfType(HostKeyRevokedException.class, () -> connect(revoked));
        assertThat(refused.known()).endsWith(":2");
        assertThat(List.of(unknown, changed, refused)).noneMatch(RemoteHostException::retryable);
    }

    @Test
    void another_pinned_key_is_a_changed_one() {
        HostKeyPolicy pinned = HostKeyPolicy.sha256("SHA256:" + "A".repeat(43));
        assertThat(catchThrowableOfType(HostKeyChangedException.class, () -> connect(pinned))
                        .fingerprint())
                .isEqualTo(fingerprint);
    }
}
