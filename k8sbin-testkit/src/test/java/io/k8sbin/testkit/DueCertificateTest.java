package io.k8sbin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.K8sbin;
import io.k8sbin.RolloutEvent;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.HostPort;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.Pem;
import io.k8sbin.remote.Tunnel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that are due are reissued, their users restarted one host at a time, and seen to serve them. */
class DueCertificateTest {
    private static final char[] PASSWORD = "test".toCharArray();

    @TempDir
    Path folder;

    private ClusterPlan before;
    private ClusterPlan due;
    private FakeCluster fake;

    @BeforeEach
    void certificates_become_due() {
        ClusterSpec spec = SampleCluster.spec().build();
        before = SampleCluster.plan(folder, spec, Clock.systemUTC());
        fake = FakeCluster.of(before);
        try (K8sbin cluster = K8sbin.over(before, fake.connections(), event -> {})) {
            cluster.rollout();
        }
        Duration later = spec.pki().certificateValidity().multipliedBy(9).dividedBy(10);
        due = SampleCluster.plan(folder, spec, Clock.offset(Clock.systemUTC(), later));
    }

    private List<String> apply() {
        List<String> notes = Collections.synchronizedList(new ArrayList<>());
        try (K8sbin cluster = K8sbin.over(due, fake.follow(due).connections(), event -> {
            if (event instanceof RolloutEvent.Noted noted) {
                notes.add(noted.node().orElse("") + ": " + noted.text());
            }
        })) {
            cluster.rollout();
        }
        return notes;
    }

    /** Every control-plane host's servers present the certificates of a plan. */
    private void serve(ClusterPlan loaded) {
        for (String name : List.of("master1", "master2", "master3")) {
            fake.host(name)
                    .onDial(to -> due.node(name).units().stream()
                            .filter(u -> u.ports().contains(to.port()))
                            .findFirst()
                            .map(u -> u.name().replace(".service", "").replaceFirst("^etcd$", "etcd-server"))
                            .map(role -> tunnel(loaded.directory().leaf(role + "-" + name), to)));
        }
    }

    @Test
    void users_of_reissued_certificates_restart_one_host_at_a_time_and_serve_them() {
        int starts = fake.starts().size();
        serve(due);
        List<String> notes = apply();
        assertThat(fake.starts().subList(starts, fake.starts().size()))
                .containsSubsequence(
                        "master1 etcd.service",
                        "master2 etcd.service",
                        "master3 etcd.service",
                        "master1 kube-apiserver.service",
                        "master2 kube-apiserver.service",
                        "master3 kube-apiserver.service");
        assertThat(fake.outages()).isEmpty();
        for (String unit : List.of("etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler")) {
            assertThat(notes)
                    .filteredOn(n -> n.contains(": " + unit + ".service serves its new certificate"))
                    .as(unit)
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void a_server_that_goes_on_with_the_old_certificate_stops_the_run() {
        serve(before);
        assertThatThrownBy(this::apply)
                .hasMessageContainingAll("master1", "etcd.service still serves another certificate on port 2379");
        assertThat(fake.starts()).endsWith("master1 etcd.service");
    }

    /** A connection to a server with this identity, that says nothing but its name. */
    private static Tunnel tunnel(IssuedCertificate identity, HostPort to) {
        try {
            SSLServerSocket server = server(identity);
            var unused = CompletableFuture.runAsync(() -> greet(server));
            return new Direct(new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no server for " + to, e);
        }
    }

    private static SSLServerSocket server(IssuedCertificate identity) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        Certificate[] chain = identity.chain().toArray(Certificate[]::new);
        store.setKeyEntry("server", Pem.privateKey(identity.keyPem()), PASSWORD, chain);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static void greet(SSLServerSocket server) {
        try (server;
                Socket socket = server.accept()) {
            socket.getOutputStream().write(1);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // the other side hangs up as soon as it has seen enough
        }
    }

    /** A tunnel that is a plain socket. */
    private record Direct(Socket socket) implements Tunnel {
        @Override
        public InputStream in() {
            try {
                return socket.getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public OutputStream out() {
            try {
                return socket.getOutputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
