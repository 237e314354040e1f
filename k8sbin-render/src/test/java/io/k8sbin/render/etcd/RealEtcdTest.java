package io.k8sbin.render.etcd;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.testtools.RealTool;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real etcd 3.4 forms a cluster of three members over TLS from each form of its settings. */
class RealEtcdTest {
    private static final String SERVING = "serving client traffic securely";

    @TempDir
    Path home;

    private final List<Process> processes = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @EnumSource(EtcdForm.class)
    void three_members_form_a_cluster(EtcdForm form) throws IOException, InterruptedException {
        RealTool etcd = RealTool.require("etcd");
        RealTool etcdctl = RealTool.require("etcdctl");
        certificates();
        List<List<HostPort>> ports = ports(3);
        // members that find no quorum wait for ever: their logs then end, and the test fails with them
        CompletableFuture.delayedExecutor(240, TimeUnit.SECONDS)
                .execute(() -> processes.forEach(Process::destroyForcibly));
        try {
            for (int number = 0; number < 3; number++) {
                processes.add(start(etcd, member(number, ports), form, number));
            }
            for (Process process : processes) {
                assertThat(awaitReady(process)).as("log of a member").contains(SERVING);
            }
            String endpoints = String.join(
                    ",", ports.stream().map(p -> "https://" + p.get(0)).toList());
            String members = ctl(etcdctl, endpoints, "member", "list").ok().out();
            assertThat(members).contains("etcd0", "etcd1", "etcd2").doesNotContain("unstarted");
            assertThat(ctl(etcdctl, endpoints, "put", "k", "v").ok().out()).startsWith("OK");
            RealTool.Run health = ctl(etcdctl, endpoints, "endpoint", "health");
            assertThat((health.ok().out() + health.err()).split("is healthy", -1))
                    .hasSize(4);
        } finally {
            for (Process process : processes) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private RealTool.Run ctl(RealTool etcdctl, String endpoints, String... command) {
        List<String> arguments = new ArrayList<>(List.of(
                "--endpoints=" + endpoints,
                "--cacert=" + home.resolve("ca.pem"),
                "--cert=" + home.resolve("etcd.pem"),
                "--key=" + home.resolve("etcd-key.pem"),
                "--dial-timeout=30s",
                "--command-timeout=60s"));
        arguments.addAll(List.of(command));
        return etcdctl.run(arguments.toArray(String[]::new));
    }

    private EtcdMember member(int number, List<List<HostPort>> ports) {
        TlsFiles tls = new TlsFiles(path("etcd.pem"), path("etcd-key.pem"), path("ca.pem"));
        HostPort client = ports.get(number).get(0);
        HostPort peer = ports.get(number).get(1);
        EtcdMemberBuilder member = EtcdMember.named("etcd" + number)
                .dataDir(path("data" + number))
                .walDir(path("wal" + number))
                .listenClient(client)
                .advertiseClient(client)
                .listenPeer(peer)
                .advertisePeer(peer)
                .clientTls(tls)
                .peerTls(tls)
                .initialClusterToken("k8sbin $1 %d \"test\"")
                .flag("logger", "zap")
                .flag("log-outputs", "stderr")
                .flag("pre-vote", "true")
                .flag("grpc-keepalive-min-time", "5s");
        for (int i = 0; i < 3; i++) {
            member.initialCluster("etcd" + i, ports.get(i).get(1));
        }
        return member.build();
    }

    private HostPath path(String name) {
        return HostPath.of(home.resolve(name).toString());
    }

    /** As systemd would: the unit's own arguments, or the file it reads. */
    private Process start(RealTool etcd, EtcdMember member, EtcdForm form, int number) throws IOException {
        EtcdService service = EtcdService.of(member, EtcdRelease.V3_4, form)
                .withBinary(HostPath.of(etcd.binary().toString()))
                .withDirectory(path("node" + number));
        Files.createDirectories(home.resolve("node" + number));
        List<FileImage> files = service.files(HostPath.of("/etc/systemd/system"));
        for (FileImage file : files.subList(1, files.size())) {
            Files.write(Path.of(file.path().value()), ((FileImage.Bytes) file.content()).toByteArray());
        }
        List<String> command = service.unit().commands("ExecStart").get(0).argv();
        ProcessBuilder builder = form == EtcdForm.ENVIRONMENT
                // the shell reads the file as systemd does: escapes are proven elsewhere for both
                ? new ProcessBuilder(
                        "sh",
                        "-c",
                        "set -a; . \"$0\"; exec \"$1\"",
                        service.configurationFile().value(),
                        command.get(0))
                : new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("ETCD_") || name.equals("NOTIFY_SOCKET"));
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        return builder.redirectErrorStream(true).start();
    }

    /** Reads the log up to the line that says so, or to its end; the rest is drained so that the member never blocks. */
    private static String awaitReady(Process process) throws IOException {
        BufferedReader log =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder read = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            read.append(line).append('\n');
            if (line.contains(SERVING)) {
                Thread drain = new Thread(() -> drain(log), "drain");
                drain.setDaemon(true);
                drain.start();
                break;
            }
        }
        return read.toString();
    }

    private static void drain(BufferedReader log) {
        try {
            log.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // the member was killed: its log is over
            return;
        }
    }

    /** A client's and a peer's port of each member; all are taken at once, so that no two are the same. */
    private static List<List<HostPort>> ports(int members) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 2 * members; i++) {
                sockets.add(new ServerSocket(0, 1, loopback));
            }
            List<HostPort> ports = sockets.stream()
                    .map(socket -> HostPort.of("127.0.0.1:" + socket.getLocalPort()))
                    .toList();
            return IntStream.range(0, members)
                    .mapToObj(i -> ports.subList(2 * i, 2 * i + 2))
                    .toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }

    private void certificates() throws IOException {
        RealTool openssl = RealTool.require("openssl");
        openssl.run(
                        "req",
                        "-x509",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-256",
                        "-nodes",
                        "-subj",
                        "/CN=ca",
                        "-addext",
                        "keyUsage=critical,keyCertSign",
                        "-keyout",
                        file("ca-key.pem"),
                        "-out",
                        file("ca.pem"))
                .ok();
        openssl.run(
                        "req",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-256",
                        "-nodes",
                        "-subj",
                        "/CN=etcd",
                        "-keyout",
                        file("etcd-key.pem"),
                        "-out",
                        file("etcd.csr"))
                .ok();
        Files.writeString(home.resolve("ext"), "subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth,clientAuth\n");
        openssl.run(
                        "x509",
                        "-req",
                        "-in",
                        file("etcd.csr"),
                        "-CA",
                        file("ca.pem"),
                        "-CAkey",
                        file("ca-key.pem"),
                        "-CAcreateserial",
                        "-extfile",
                        file("ext"),
                        "-out",
                        file("etcd.pem"))
                .ok();
    }

    private String file(String name) {
        return home.resolve(name).toString();
    }
}
