package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A real sshd of our own on a free port of the loopback address, with a login shell that prints noise before every
 * command. Its folder lies below target/, where only the user who builds can write.
 */
final class LoopbackSshd implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PACE = Duration.ofMillis(2);
    final Path folder;
    final int port;
    final Path clientKey;
    final Path knownHosts;
    private final Process process;

    private LoopbackSshd(Path folder, int port, Path clientKey, Path knownHosts, Process process) {
        this.folder = folder;
        this.port = port;
        this.clientKey = clientKey;
        this.knownHosts = knownHosts;
        this.process = process;
    }

    /** Starts one with an ed25519 host key and a client key of this kind, with these lines added to its configuration. */
    static LoopbackSshd start(String hostKeyType, String... lines) throws IOException {
        return start(hostKeyType, List.of(), lines);
    }

    /** The same, started by another program that runs it in the end. */
    static LoopbackSshd start(String hostKeyType, List<String> starter, String... lines) throws IOException {
        RealTool sshd = RealTool.require("sshd");
        RealTool keygen = RealTool.require("ssh-keygen");
        Path target = Files.createDirectories(workingDirectory());
        Path folder = Files.createTempDirectory(target, "sshd");
        Path hostKey = folder.resolve("host_key");
        Path clientKey = folder.resolve("id");
        keygen.run("-q", "-t", hostKeyType, "-N", "", "-f", hostKey.toString()).ok();
        keygen.run("-q", "-t", "ed25519", "-N", "", "-f", clientKey.toString()).ok();
        Path noise = Files.writeString(folder.resolve("noise.sh"), "echo 'Welcome! @k8sbin:0:begin'\n");
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path sudo = Files.writeString(
                bin.resolve("sudo"),
                "#!/bin/sh\n[ -e " + folder.resolve("sudoers")
                        + " ] || { echo 'sudo: a password is required' >&2; exit 1; }\n"
                        + "shift\nexec env -i PATH=/usr/bin:/bin BECAME=root \"$@\"\n");
        Files.setPosixFilePermissions(sudo, PosixFilePermissions.fromString("rwxr-xr-x"));
        int port = freePort();
        Path config = folder.resolve("sshd_config");
        Files.writeString(
                config,
                String.join(
                        "\n",
                        String.join("\n", lines).replace("@FOLDER@", folder.toString()),
                        "Port " + port,
                        "ListenAddress 127.0.0.1",
                        "HostKey " + hostKey,
                        "PidFile none",
                        "UsePAM no",
                        "StrictModes no",
                        "PermitRootLogin yes",
                        "AuthorizedKeysFile " + clientKey + ".pub",
                        "SetEnv SHLVL=5 BASH_ENV=" + noise + " PATH=" + bin + ":/usr/bin:/bin",
                        ""));
        if (System.getProperty("user.name").equals("root")) {
            Files.createDirectories(Path.of("/run/sshd"));
        }
        List<String> command = new ArrayList<>(starter);
        command.addAll(List.of(sshd.binary().toString(), "-D", "-e", "-f", config.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        String[] publicKey = Files.readString(Path.of(hostKey + ".pub")).split(" ", -1);
        Path knownHosts = folder.resolve("known_hosts");
        Files.writeString(knownHosts, "[127.0.0.1]:" + port + " " + publicKey[0] + " " + publicKey[1].strip() + "\n");
        LoopbackSshd server = new LoopbackSshd(folder, port, clientKey, knownHosts, process);
        server.await();
        return server;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Reads until the server says who it is. */
    private void await() throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() - end < 0) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                    InputStream in = socket.getInputStream()) {
                if (new String(in.readNBytes(4), StandardCharsets.US_ASCII).equals("SSH-")) {
                    return;
                }
            } catch (IOException e) {
                if (!process.isAlive()) {
                    throw new IOException(Files.readString(folder.resolve("log")), e);
                }
            }
            // tries are quick on a quiet machine and sshd is not
            LockSupport.parkNanos(PACE.toNanos());
        }
        throw new IOException("sshd does not answer: " + Files.readString(folder.resolve("log")));
    }

    RemoteTarget target() {
        return target(port);
    }

    static RemoteTarget target(int port) {
        return new RemoteTarget("127.0.0.1", port, System.getProperty("user.name"));
    }

    SshConnector.Builder connector() {
        return SshConnector.builder()
                .hostKeys(HostKeyPolicy.knownHosts(knownHosts))
                .credentials(Credentials.privateKey(clientKey))
                .stateDirectory(state());
    }

    HostPath state() {
        return HostPath.of(folder.resolve("state").toString());
    }

    HostPath path(String name) {
        return HostPath.of(folder.resolve(name).toString());
    }

    RemoteHost connect() {
        return connector().build().connect(target());
    }

    /** What sshd logged so far. */
    String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    List<ProcessHandle> sessions() {
        return process.descendants().toList();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** What the fixtures of a class opened; where the machine has no sshd they were never made. */
    static void close(@Nullable AutoCloseable... opened) {
        for (AutoCloseable one : opened) {
            try (one) {
                // closing is all
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Pushes refuse places others can write: a checkout below such a place uses the user's home instead. */
    static Path workingDirectory() throws IOException {
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
