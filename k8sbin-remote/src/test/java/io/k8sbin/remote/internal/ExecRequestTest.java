package io.k8sbin.remote.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.remote.Credentials;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.SessionLimitException;
import io.k8sbin.remote.SshServerForTests;
import io.k8sbin.testtools.RealTool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import net.schmizz.sshj.SSHClient;
import net.schmizz.sshj.transport.verification.PromiscuousVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How command lines get to a host: how many for what, and what a host that does not want one looks like. */
@Timeout(120)
class ExecRequestTest {
    private static Link open(SshServerForTests server) {
        Dial.Shared shared = new Dial.Shared(
                SshjConfig.create(), new KeyRing(Clock.systemUTC()), new TrustStore(), new HandshakeSlots());
        return new Dial(server.target(), server.settings(), shared, Duration.ofSeconds(60)).link();
    }

    @Test
    void a_session_the_host_refuses_to_run_ends() throws Exception {
        try (SshServerForTests sshd = SshServerForTests.start();
                SSHClient client = new SSHClient(SshjConfig.create())) {
            client.addHostKeyVerifier(new PromiscuousVerifier());
            client.connect("127.0.0.1", sshd.port());
            Credentials.PrivateKeyFile key = (Credentials.PrivateKeyFile) Credentials.privateKey(sshd.clientKey());
            client.auth(
                    sshd.target().user(), new PublicKeyMethod(new KeyRing(Clock.systemUTC()).key(sshd.target(), key)));
            EagerSession session = new EagerSession(client.getConnection(), client.getRemoteCharset());
            session.open();
            session.begin("cat");
            assertThat(session.refused()).isFalse();
            // one command a session is all that a host runs
            session.begin("true");
            // the output ends, which cat alone would not let it
            session.getInputStream().readAllBytes();
            assertThat(session.refused()).isTrue();
            assertThat(session.isOpen()).isFalse();
        }
    }

    /** Passes everything on, counts command lines, or answers as a host does that refuses them. */
    private static final class Counting implements Link {
        private final Link link;
        private final boolean refusing;
        private final AtomicInteger commands = new AtomicInteger();

        Counting(Link link, boolean refusing) {
            this.link = link;
            this.refusing = refusing;
        }

        @Override
        public RemoteTarget target() {
            return link.target();
        }

        @Override
        public Channel exec(String commandLine, Tty tty) throws IOException, InterruptedException {
            commands.incrementAndGet();
            return refusing ? new Refused() : link.exec(commandLine, tty);
        }

        @Override
        public boolean isOpen() {
            return link.isOpen();
        }

        @Override
        public Optional<String> frozen() {
            return link.frozen();
        }

        @Override
        public boolean drop() {
            return link.drop();
        }
    }

    private static final class Refused implements Link.Channel {
        @Override
        public InputStream out() {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public InputStream err() {
            return out();
        }

        @Override
        public OutputStream in(BooleanSupplier over) {
            return OutputStream.nullOutputStream();
        }

        @Override
        public OptionalInt exitStatus() {
            return OptionalInt.empty();
        }

        @Override
        public Optional<String> exitSignal() {
            return Optional.empty();
        }

        @Override
        public boolean refused() {
            return true;
        }

        @Override
        public void release() {}
    }

    @Test
    void a_command_the_host_refuses_to_run_was_not_started() throws Exception {
        try (SshServerForTests sshd = SshServerForTests.start()) {
            Counting link = new Counting(open(sshd), true);
            SshHost host = new SshHost(link, sshd.settings());
            SessionLimitException refused =
                    catchThrowableOfType(SessionLimitException.class, () -> host.run(RemoteCommand.of("true")));
            assertThat(refused.retryable()).isTrue();
            assertThat(refused).hasMessageContaining("nothing was started");
            assertThat(link.commands).hasValue(1);
            host.close();
        }
    }

    private static FileSet set(SshServerForTests sshd, int files) {
        FileOwner owner = new FileOwner(
                System.getProperty("user.name"),
                RealTool.require("id").run("-gn").ok().out().strip());
        HostPath folder =
                HostPath.of(sshd.knownHosts().resolveSibling("many-" + files).toString());
        return FileSet.of(
                "many-" + files,
                IntStream.range(0, files)
                        .mapToObj(i -> FileImage.text(HostPath.of(folder + "/f" + i), "file " + i + "\n")
                                .withOwner(owner))
                        .toList());
    }

    @Test
    void any_number_of_files_is_one_command_to_look_and_one_to_put() throws Exception {
        try (SshServerForTests sshd = SshServerForTests.start()) {
            Counting link = new Counting(open(sshd), false);
            SshHost host = new SshHost(link, sshd.settings());
            for (int files : new int[] {12, 120, 600}) {
                FileSet set = set(sshd, files);
                int before = link.commands.get();
                assertThat(host.push(set).written()).hasSize(files);
                assertThat(link.commands.get() - before)
                        .as("to put %d files", files)
                        .isEqualTo(1);
                assertThat(host.plan(set).isEmpty()).isTrue();
                assertThat(link.commands.get() - before).as("and to look").isEqualTo(2);
            }
            host.close();
        }
    }
}
