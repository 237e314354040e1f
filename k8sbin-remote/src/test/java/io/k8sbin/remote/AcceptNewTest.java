package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.testtools.RealTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first key of a host is written down; nothing else changes. */
@Timeout(60)
@ExtendWith(Leaks.class)
class AcceptNewTest {
    private static LoopbackSshd sshd;

    @BeforeAll
    static void start() throws Exception {
        sshd = LoopbackSshd.start("ed25519");
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(sshd);
    }

    private static SshConnector accepting(Path file) {
        return sshd.connector().hostKeys(HostKeyPolicy.acceptNew(file)).build();
    }

    @Test
    void a_new_key_is_written_down_once_and_ssh_agrees() throws Exception {
        Path file = sshd.folder.resolve("new-known-hosts");
        SshConnector connector = accepting(file);
        connector.connect(sshd.target()).close();
        connector.connect(sshd.target()).close();
        accepting(file).connect(sshd.target()).close();
        assertThat(Files.readString(file)).isEqualTo(Files.readString(sshd.knownHosts));
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(RealTool.require("ssh-keygen")
                        .run("-F", "[127.0.0.1]:" + sshd.port, "-f", file.toString())
                        .ok()
                        .out())
                .contains("found: line 1");
    }

    @Test
    void a_last_line_without_its_end_is_completed() throws Exception {
        Path file = Files.writeString(sshd.folder.resolve("cut-known-hosts"), "# my hosts");
        accepting(file).connect(sshd.target()).close();
        assertThat(Files.readString(file)).isEqualTo("# my hosts\n" + Files.readString(sshd.knownHosts));
    }

    @Test
    void changed_and_revoked_keys_are_refused_and_nothing_is_written() throws Exception {
        String line = Files.readString(sshd.knownHosts);
        String[] words = line.strip().split(" ", -1);
        String wrong = words[0] + " " + words[1] + " " + words[2].replaceAll("....$", "AAAA") + "\n";
        Path changed = Files.writeString(sshd.folder.resolve("changed"), wrong);
        assertThatThrownBy(() -> accepting(changed).connect(sshd.target())).isInstanceOf(HostKeyChangedException.class);
        assertThat(Files.readString(changed)).isEqualTo(wrong);
        Path revoked =
                Files.writeString(sshd.folder.resolve("revoked"), "@revoked * " + words[1] + " " + words[2] + "\n");
        assertThatThrownBy(() -> accepting(revoked).connect(sshd.target())).isInstanceOf(HostKeyRevokedException.class);
    }

    @Test
    void whoever_wrote_a_key_first_wins() throws Exception {
        Path file = sshd.folder.resolve("raced");
        SshConnector connector = accepting(file);
        // read as empty, and then somebody else writes another key down
        try (LoopbackSshd other = LoopbackSshd.start("ed25519")) {
            connector.connect(
                    new RemoteTarget("127.0.0.1", other.port, sshd.target().user()));
        } catch (AuthenticationFailedException e) {
            // the other host does not know our key, and need not
        }
        String[] words = Files.readString(sshd.knownHosts).strip().split(" ", -1);
        Files.writeString(file, words[0] + " " + words[1] + " " + words[2].replaceAll("....$", "AAAA") + "\n");
        assertThat(catchThrowableOfType(HostKeyChangedException.class, () -> connector.connect(sshd.target()))
                        .known())
                .isEqualTo(file + ":1");
    }

    @Test
    void many_at_once_write_one_line() throws Exception {
        Path file = sshd.folder.resolve("crowd");
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            SshConnector own = accepting(file);
            all.add(CompletableFuture.runAsync(() -> own.connect(sshd.target()).close()));
        }
        all.forEach(CompletableFuture::join);
        assertThat(Files.readString(file)).isEqualTo(Files.readString(sshd.knownHosts));
    }

    @Test
    void a_file_that_cannot_be_written_is_an_error() throws Exception {
        Path directory = Files.createDirectory(sshd.folder.resolve("a-directory"));
        assertThatThrownBy(() -> accepting(directory.resolve("missing/file")).connect(sshd.target()))
                .isInstanceOf(HostKeyUnknownException.class)
                .hasMessageContaining("cannot be written");
    }
}
