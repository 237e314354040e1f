package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import io.k8sbin.remote.internal.HostOptions;
import io.k8sbin.remote.internal.Settings;
import io.k8sbin.remote.internal.Timing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An sshd of our own, for tests of the internals. */
@SuppressWarnings("exports") // tests are nobody's API
public final class SshServerForTests implements AutoCloseable {
    private final LoopbackSshd sshd;

    private SshServerForTests(LoopbackSshd sshd) {
        this.sshd = sshd;
    }

    /** Starts one with an ed25519 key. */
    public static SshServerForTests start() throws IOException {
        return new SshServerForTests(LoopbackSshd.start("ed25519"));
    }

    /** What the fixtures of a test opened; where the machine has no sshd they were never made. */
    public static void close(@Nullable AutoCloseable... opened) {
        LoopbackSshd.close(opened);
    }

    /** Where it listens. */
    public int port() {
        return sshd.port;
    }

    /** Kind and key, as known_hosts has them. */
    public String hostKey() {
        try {
            String[] words = Files.readString(sshd.knownHosts).strip().split(" ", -1);
            return words[1] + " " + words[2];
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The login. */
    public RemoteTarget target() {
        return sshd.target();
    }

    /** The private key that logs in. */
    public Path clientKey() {
        return sshd.clientKey;
    }

    /** A file with its key. */
    public Path knownHosts() {
        return sshd.knownHosts;
    }

    /** What a connector for it would be told. */
    public Settings settings() {
        HostOptions options = new HostOptions(
                "127.0.0.1",
                "127.0.0.1",
                true,
                List.of(Credentials.privateKey(sshd.clientKey)),
                HostKeyPolicy.knownHosts(sshd.knownHosts),
                List.of(),
                Duration.ofSeconds(60));
        return new Settings(
                target -> options,
                Retries.STANDARD,
                Duration.ofSeconds(60),
                Become.NONE,
                target -> Optional.empty(),
                HostPath.of(sshd.folder.resolve("state").toString()),
                event -> {},
                Clock.systemUTC(),
                Timing.system());
    }

    @Override
    public void close() {
        sshd.close();
    }
}
