package io.k8sbin.internal;

import io.k8sbin.pki.Pem;
import io.k8sbin.remote.Tunnel;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * What a TLS server presents. The handshake is broken off as soon as its certificates are there: nothing is sent to a
 * server that has not been judged, and nothing it says is believed.
 */
final class ServedCertificate {
    private final Tunnel tunnel;
    private volatile List<X509Certificate> presented = List.of();

    private ServedCertificate(Tunnel tunnel) {
        this.tunnel = tunnel;
    }

    /** The chain, PEM; nothing when the other side speaks no TLS. */
    static Optional<String> of(Tunnel tunnel) {
        ServedCertificate served = new ServedCertificate(tunnel);
        try {
            served.shakeHands();
        } catch (IOException | GeneralSecurityException e) {
            // broken off as intended, or no TLS: what was presented by then tells
        }
        List<X509Certificate> chain = served.presented;
        return chain.isEmpty() ? Optional.empty() : Optional.of(Pem.write(chain));
    }

    private void shakeHands() throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Witness()}, null);
        SSLEngine engine = context.createSSLEngine();
        engine.setUseClientMode(true);
        engine.beginHandshake();
        ByteBuffer received = ByteBuffer.allocate(engine.getSession().getPacketBufferSize() * 2);
        ByteBuffer plain = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize() * 2);
        received.flip();
        HandshakeStatus status = engine.getHandshakeStatus();
        while (presented.isEmpty() && status != HandshakeStatus.FINISHED && status != HandshakeStatus.NOT_HANDSHAKING) {
            status = switch (status) {
                case NEED_WRAP -> wrap(engine);
                case NEED_TASK -> tasks(engine);
                default -> unwrap(engine, received, plain);
            };
        }
    }

    private HandshakeStatus wrap(SSLEngine engine) throws IOException {
        ByteBuffer packet = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        SSLEngineResult result = engine.wrap(ByteBuffer.allocate(0), packet);
        tunnel.out().write(packet.array(), 0, packet.position());
        tunnel.out().flush();
        return result.getHandshakeStatus();
    }

    private static HandshakeStatus tasks(SSLEngine engine) {
        for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
            task.run();
        }
        return engine.getHandshakeStatus();
    }

    private HandshakeStatus unwrap(SSLEngine engine, ByteBuffer received, ByteBuffer plain) throws IOException {
        SSLEngineResult result = engine.unwrap(received, plain);
        if (result.getStatus() == SSLEngineResult.Status.BUFFER_UNDERFLOW) {
            read(tunnel.in(), received);
        } else if (result.getStatus() != SSLEngineResult.Status.OK) {
            throw new SSLException("the server ended the handshake");
        }
        return engine.getHandshakeStatus();
    }

    private static void read(InputStream in, ByteBuffer received) throws IOException {
        byte[] piece = new byte[received.capacity() - received.remaining()];
        int n = in.read(piece);
        if (n < 0) {
            throw new SSLException("the server hung up");
        }
        received.compact();
        received.put(piece, 0, n);
        received.flip();
    }

    /** Takes note of the chain and accepts nobody. */
    private final class Witness extends X509ExtendedTrustManager {
        private void note(X509Certificate[] chain) throws CertificateException {
            presented = List.of(chain);
            throw new CertificateException("seen enough");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            note(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            note(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            note(chain);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            throw new CertificateException("no server");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            throw new CertificateException("no server");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            throw new CertificateException("no server");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
