package io.k8sbin.testkit;

import io.k8sbin.core.HostPath;
import io.k8sbin.remote.Credentials;
import io.k8sbin.remote.HostKeyPolicy;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.SshConnector;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A real sshd of our own on a free port of the loopback address. */
final class LocalSshd implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PACE = Duration.ofMillis(2);
    private final Path folder;
    private final Process process;
    private final SshConnector connector;
    private final RemoteTarget target;

    private LocalSshd(Path folder, Process process, SshConnector connector, RemoteTarget target) {
        this.folder = folder;
        this.process = process;
        this.connector = connector;
        this.target = target;
    }

    static LocalSshd start() throws IOException {
        RealTool sshd = RealTool.require("sshd");
        RealTool keygen = RealTool.require("ssh-keygen");
        Path folder = Files.createTempDirectory(Files.createDirectories(workingDirectory()), "sshd");
        for (String key : new String[] {"host_key", "id"}) {
            keygen.run(
                            "-q",
                            "-t",
                            "ed25519",
                            "-N",
                            "",
                            "-f",
                            folder.resolve(key).toString())
                    .ok();
        }
        int port = freePort();
        Path config = Files.writeString(folder.resolve("sshd_config"), """
                Port %d
                ListenAddress 127.0.0.1
                HostKey %2$s/host_key
                AuthorizedKeysFile %2$s/id.pub
                PidFile none
                UsePAM no
                StrictModes no
                PermitRootLogin yes
                MaxStartups 100
                """.formatted(port, folder));
        if (System.getProperty("user.name").equals("root")) {
            Files.createDirectories(Path.of("/run/sshd"));
        }
        Process process = new ProcessBuilder(sshd.binary().toString(), "-D", "-e", "-f", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        String[] key = Files.readString(folder.resolve("host_key.pub")).split(" ", -1);
        Path known = Files.writeString(
                folder.resolve("known_hosts"), "[127.0.0.1]:" + port + " " + key[0] + " " + key[1].strip() + "\n");
        SshConnector connector = SshConnector.builder()
                .hostKeys(HostKeyPolicy.knownHosts(known))
                .credentials(Credentials.privateKey(folder.resolve("id")))
                .stateDirectory(HostPath.of(folder.resolve("state").toString()))
                .build();
        await(process, port);
        return new LocalSshd(
                folder, process, connector, new RemoteTarget("127.0.0.1", port, System.getProperty("user.name")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void await(Process process, int port) throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() - end < 0 && process.isAlive()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.getInputStream().read() == 'S') {
                    return;
                }
            } catch (IOException e) {
                LockSupport.parkNanos(PACE.toNanos());
            }
        }
        throw new IOException("sshd does not answer");
    }

    Path folder() {
        return folder;
    }

    RemoteHost connect() {
        return connector.connect(target);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Pushes refuse places others can write: a checkout below such a place uses the user's home instead. */
    private static Path workingDirectory() throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        for (Path above = target.getParent(); above != null; above = above.getParent()) {
            var permissions = Files.getPosixFilePermissions(above);
            if (permissions.contains(PosixFilePermission.OTHERS_WRITE)
                    || permissions.contains(PosixFilePermission.GROUP_WRITE)) {
                return Path.of(System.getProperty("user.home"), ".cache", "k8sbin-tests");
            }
        }
        return target;
    }
}
