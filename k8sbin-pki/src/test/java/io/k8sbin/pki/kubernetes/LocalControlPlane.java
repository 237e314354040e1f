package io.k8sbin.pki.kubernetes;

import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.Pem;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Assertions;

/** etcd and kube-apiserver on free ports of the loopback, with the certificates of a directory in kubeadm's layout. */
final class LocalControlPlane implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(5);

    private final KubeBinaries binaries;
    private final Path pki;
    private final Path work;
    private final List<Process> processes = new ArrayList<>();
    private final int apiPort = freePort();
    private final int etcdPort = freePort();
    private final int peerPort = freePort();

    LocalControlPlane(KubeBinaries binaries, Path pki, Path work) {
        this.binaries = binaries;
        this.pki = pki;
        this.work = work;
    }

    String server() {
        return "https://127.0.0.1:" + apiPort;
    }

    int port() {
        return apiPort;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts both and waits until kube-apiserver is ready. */
    LocalControlPlane start(String... apiServerFlags) {
        etcd();
        Process apiServer = apiServer(apiServerFlags);
        SSLSocketFactory client = client(Optional.empty());
        Instant end = Instant.now().plus(START);
        while (Instant.now().isBefore(end)) {
            if (ended(apiServer, 250)) {
                Assertions.fail("kube-apiserver ended:\n" + log("kube-apiserver"));
            }
            if (status(client, "/readyz") == 200) {
                return this;
            }
        }
        Assertions.fail("kube-apiserver is not ready within " + START + ":\n" + log("kube-apiserver") + log("etcd"));
        return this;
    }

    /** Starts both and waits until kube-apiserver gives up; what it wrote. */
    String refusal() {
        etcd();
        if (!ended(apiServer(), START.toMillis())) {
            Assertions.fail("kube-apiserver runs");
        }
        return log("kube-apiserver");
    }

    private void etcd() {
        String clients = "https://127.0.0.1:" + etcdPort;
        String peers = "https://127.0.0.1:" + peerPort;
        launch(
                "etcd",
                RealTool.require("etcd").binary().toString(),
                "--name=master-1",
                "--data-dir=" + work.resolve("etcd"),
                "--unsafe-no-fsync",
                "--listen-client-urls=" + clients,
                "--advertise-client-urls=" + clients,
                "--listen-peer-urls=" + peers,
                "--initial-advertise-peer-urls=" + peers,
                "--initial-cluster=master-1=" + peers,
                "--client-cert-auth",
                "--trusted-ca-file=" + pki.resolve("etcd/ca.crt"),
                "--cert-file=" + pki.resolve("etcd/server.crt"),
                "--key-file=" + pki.resolve("etcd/server.key"),
                "--peer-client-cert-auth",
                "--peer-trusted-ca-file=" + pki.resolve("etcd/ca.crt"),
                "--peer-cert-file=" + pki.resolve("etcd/peer.crt"),
                "--peer-key-file=" + pki.resolve("etcd/peer.key"));
    }

    private Process apiServer(String... more) {
        List<String> command = new ArrayList<>(List.of(
                binaries.path("kube-apiserver").toString(),
                "--bind-address=127.0.0.1",
                "--advertise-address=10.9.8.7",
                "--secure-port=" + apiPort,
                "--insecure-port=0",
                "--service-cluster-ip-range=10.96.0.0/12",
                "--authorization-mode=Node,RBAC",
                "--enable-bootstrap-token-auth",
                "--cert-dir=" + work.resolve("generated"),
                "--client-ca-file=" + pki.resolve("ca.crt"),
                "--tls-cert-file=" + pki.resolve("apiserver.crt"),
                "--tls-private-key-file=" + pki.resolve("apiserver.key"),
                "--kubelet-client-certificate=" + pki.resolve("apiserver-kubelet-client.crt"),
                "--kubelet-client-key=" + pki.resolve("apiserver-kubelet-client.key"),
                "--etcd-servers=https://127.0.0.1:" + etcdPort,
                "--etcd-cafile=" + pki.resolve("etcd/ca.crt"),
                "--etcd-certfile=" + pki.resolve("apiserver-etcd-client.crt"),
                "--etcd-keyfile=" + pki.resolve("apiserver-etcd-client.key"),
                "--service-account-issuer=https://kubernetes.default.svc.cluster.local",
                "--service-account-key-file=" + pki.resolve("sa.pub"),
                "--service-account-signing-key-file=" + pki.resolve("sa.key")));
        Collections.addAll(command, more);
        return launch("kube-apiserver", command.toArray(String[]::new));
    }

    private Process launch(String name, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve(name + ".log").toFile())
                    .start();
            processes.add(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ended(Process process, long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The last lines a program wrote. */
    String log(String name) {
        try {
            List<String> lines = Files.readAllLines(work.resolve(name + ".log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size())) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client that trusts the directory's authority and shows this certificate. */
    SSLSocketFactory client(Optional<IssuedCertificate> shown) {
        try {
            KeyStore trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            X509Certificate ca = Pem.certificate(Files.readString(pki.resolve("ca.crt")));
            trust.setCertificateEntry("ca", ca);
            TrustManagerFactory trusting = TrustManagerFactory.getInstance("PKIX");
            trusting.init(trust);
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(null, null);
            if (shown.isPresent()) {
                own.setKeyEntry(
                        "own",
                        shown.get().privateKey(),
                        new char[0],
                        shown.get().chain().toArray(X509Certificate[]::new));
            }
            KeyManagerFactory showing = KeyManagerFactory.getInstance("PKIX");
            showing.init(own, new char[0]);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(showing.getKeyManagers(), trusting.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer to a GET with headers, name after name each with its value; 0 while nobody answers. */
    int status(SSLSocketFactory client, String path, String... headers) {
        try {
            HttpsURLConnection connection =
                    (HttpsURLConnection) URI.create(server() + path).toURL().openConnection();
            connection.setSSLSocketFactory(client);
            connection.setConnectTimeout(20_000);
            connection.setReadTimeout(60_000);
            for (int i = 0; i + 1 < headers.length; i += 2) {
                connection.setRequestProperty(headers[i], headers[i + 1]);
            }
            int status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        Collections.reverse(processes);
        for (Process process : processes) {
            process.destroy();
            if (!ended(process, 20_000)) {
                process.destroyForcibly();
                ended(process, 20_000);
            }
        }
    }
}
