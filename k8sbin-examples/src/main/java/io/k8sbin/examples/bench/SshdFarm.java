package io.k8sbin.examples.bench;

import io.k8sbin.core.HostPath;
import io.k8sbin.remote.Credentials;
import io.k8sbin.remote.HostKeyPolicy;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.SshConnector;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many hosts on one machine: real sshds on addresses 127.0.1.1, 127.0.1.2 and so on, sixteen addresses each, one port. All
 * of them see the same files, so each host has a folder of its own. Needs Linux, OpenSSH and a folder only root or the user
 * can write.
 */
public final class SshdFarm implements AutoCloseable {
    /** An sshd listens on at most sixteen addresses. */
    private static final int ADDRESSES = 16;

    private static final int MOST_HOSTS = 250;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PACE = Duration.ofMillis(2);
    private final Path folder;
    private final int port;
    private final int hosts;
    private final List<Process> servers = new ArrayList<>();

    private SshdFarm(Path folder, int port, int hosts) {
        this.folder = folder;
        this.port = port;
        this.hosts = hosts;
    }

    /** Starts them. */
    public static SshdFarm start(Path below, int hosts) throws IOException {
        if (hosts < 1 || hosts > MOST_HOSTS) {
            throw new IllegalArgumentException("1 to " + MOST_HOSTS + " hosts, not " + hosts);
        }
        Path folder = Files.createTempDirectory(Files.createDirectories(below.toAbsolutePath()), "farm");
        for (String key : List.of("host_key", "id")) {
            Programs.run(
                    "ssh-keygen",
                    "-q",
                    "-t",
                    "ed25519",
                    "-N",
                    "",
                    "-f",
                    folder.resolve(key).toString());
        }
        SshdFarm farm = new SshdFarm(folder, freePort(), hosts);
        Runtime.getRuntime().addShutdownHook(new Thread(farm::close, "stop-sshds"));
        try {
            farm.servers();
        } catch (IOException | RuntimeException e) {
            farm.close();
            throw e;
        }
        return farm;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.1.1"))) {
            return socket.getLocalPort();
        }
    }

    private void servers() throws IOException {
        String[] key = Files.readString(folder.resolve("host_key.pub")).split(" ", -1);
        Files.writeString(knownHosts(), "[127.0.1.*]:" + port + " " + key[0] + " " + key[1].strip() + "\n");
        if (System.getProperty("user.name").equals("root")) {
            Files.createDirectories(Path.of("/run/sshd"));
        }
        for (int first = 1; first <= hosts; first += ADDRESSES) {
            Path config = Files.writeString(folder.resolve("sshd_config-" + first), config(first));
            servers.add(new ProcessBuilder(Programs.path("sshd"), "-D", "-e", "-f", config.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log-" + first).toFile())
                    .start());
        }
        for (int first = 1; first <= hosts; first += ADDRESSES) {
            await(address(first));
        }
        for (int host = 1; host <= hosts; host++) {
            Files.createDirectories(folder(host));
        }
    }

    private String config(int first) {
        StringBuilder config = new StringBuilder();
        IntStream.range(first, Math.min(first + ADDRESSES, hosts + 1))
                .forEach(host ->
                        config.append("ListenAddress ").append(address(host)).append('\n'));
        // bash reads .bashrc for commands of a first-level shell only
        return config.append("""
                Port %d
                HostKey %2$s/host_key
                AuthorizedKeysFile %2$s/id.pub
                PidFile none
                UsePAM no
                UseDNS no
                StrictModes no
                PermitRootLogin yes
                MaxStartups 1000
                MaxSessions 20
                Subsystem sftp internal-sftp
                SetEnv SHLVL=5
                """.formatted(port, folder)).toString();
    }

    /** By time: on a quiet machine tries are quick, and sshd is not. */
    private void await(String address) throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() - end < 0 && servers.stream().allMatch(Process::isAlive)) {
            try (Socket socket = new Socket(address, port)) {
                if (socket.getInputStream().read() == 'S') {
                    return;
                }
            } catch (IOException e) {
                // not yet
            }
            LockSupport.parkNanos(PACE.toNanos());
        }
        throw new IOException("sshd does not answer at " + address + ":" + port + "; see " + folder);
    }

    /** The address of a host, counted from 1. */
    public static String address(int host) {
        return "127.0.1." + host;
    }

    /** Addresses of all hosts. */
    public Stream<String> addresses() {
        return IntStream.rangeClosed(1, hosts).mapToObj(SshdFarm::address);
    }

    /** How many there are. */
    public int size() {
        return hosts;
    }

    /** A login on a host. */
    public RemoteTarget target(int host) {
        return new RemoteTarget(address(host), port, user());
    }

    static String user() {
        return System.getProperty("user.name");
    }

    /** The folder that is a host's own. */
    public Path folder(int host) {
        return folder.resolve("hosts").resolve("h" + host);
    }

    /** Everything the farm made. */
    public Path folder() {
        return folder;
    }

    /** Where all of them listen. */
    public int port() {
        return port;
    }

    /** The client's key. */
    public Path key() {
        return folder.resolve("id");
    }

    /** The servers' key. */
    public Path knownHosts() {
        return folder.resolve("known_hosts");
    }

    /** A connector that keeps a host's state in the host's folder. */
    public SshConnector connector(int host) {
        return SshConnector.builder()
                .hostKeys(HostKeyPolicy.knownHosts(knownHosts()))
                .credentials(Credentials.privateKey(key()))
                .connectTimeout(Duration.ofSeconds(90))
                .stateDirectory(HostPath.of(folder(host).resolve("state").toString()))
                .build();
    }

    /** Options for {@code ssh} and {@code scp}, without the port, whose letter differs. */
    List<String> sshOptions() {
        return List.of(
                "-F",
                "none",
                "-i",
                key().toString(),
                "-o",
                "BatchMode=yes",
                "-o",
                "IdentitiesOnly=yes",
                "-o",
                "UserKnownHostsFile=" + knownHosts(),
                "-o",
                "LogLevel=ERROR");
    }

    /** Stops the servers and what they run; the folder stays. */
    @Override
    public void close() {
        for (Process server : servers) {
            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly();
        }
    }
}
