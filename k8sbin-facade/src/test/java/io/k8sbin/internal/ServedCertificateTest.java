package io.k8sbin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.IpAddress;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.Pem;
import io.k8sbin.remote.Tunnel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServedCertificateTest {
    private static final char[] PASSWORD = "test".toCharArray();

    /** A tunnel that is a plain socket. */
    private record Direct(Socket socket) implements Tunnel {
        @Override
        public InputStream in() {
            return stream(socket::getInputStream);
        }

        @Override
        public OutputStream out() {
            return stream(socket::getOutputStream);
        }

        @Override
        public void close() {
            stream(() -> {
                socket.close();
                return "";
            });
        }

        private interface Opening<T> {
            T open() throws IOException;
        }

        private static <T> T stream(Opening<T> opening) {
            try {
                return opening.open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static SSLServerSocket server(IssuedCertificate identity, String protocol) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "server",
                Pem.privateKey(identity.keyPem()),
                PASSWORD,
                identity.chain().toArray(Certificate[]::new));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        SSLServerSocket server = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress());
        server.setEnabledProtocols(new String[] {protocol});
        server.setNeedClientAuth(true);
        return server;
    }

    private static void greet(ServerSocket server, byte[] greeting) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write(greeting);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // the other side hangs up as soon as it has seen enough
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void the_chain_of_a_server_that_wants_client_certificates_is_seen(String protocol) throws Exception {
        CertificateAuthority authority =
                CertificateAuthority.createRoot(DistinguishedName.of("demo"), Duration.ofDays(3650));
        IssuedCertificate identity = authority.issue(CertificateSpec.server(DistinguishedName.of("etcd"))
                .ip(IpAddress.of("127.0.0.1"))
                .build());
        try (SSLServerSocket server = server(identity, protocol)) {
            CompletableFuture<Void> side = CompletableFuture.runAsync(() -> greet(server, new byte[] {1}));
            try (Direct tunnel = new Direct(new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort()))) {
                assertThat(ServedCertificate.of(tunnel)
                                .map(pem -> Pem.certificates(pem).get(0)))
                        .contains(identity.certificate());
            }
            side.join();
        }
    }

    @Test
    void a_server_that_speaks_no_tls_presents_nothing() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> side = CompletableFuture.runAsync(() -> greet(
                    server,
                    "220 hello, this is something else\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
            try (Direct tunnel = new Direct(new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort()))) {
                assertThat(ServedCertificate.of(tunnel)).isEmpty();
            }
            side.join();
        }
    }
}
