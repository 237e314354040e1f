package io.k8sbin.examples.lab;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * {@code lab/availability}: for each node a reader and a writer, a new connection through the node's own load balancer every
 * 100 ms, each request two seconds at most. Until the standard input ends; the status is 1 when an outage was longer than
 * three seconds.
 */
public final class Availability {
    private static final long PACE_MILLIS = 100;
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final SSLContext tls;
    private final ExecutorService requests = Executors.newCachedThreadPool();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final Map<String, Attempts> results = new LinkedHashMap<>();

    private Availability(SSLContext tls) {
        this.tls = tls;
    }

    /** The authority's certificate, a PKCS#12 file and its password, then {@code NODE=PORT} for each node. */
    public static void main(String[] words) throws IOException, GeneralSecurityException, InterruptedException {
        Availability all = new Availability(tls(Path.of(words[0]), Path.of(words[1]), words[2].toCharArray()));
        for (int i = 3; i < words.length; i++) {
            String node = words[i].substring(0, words[i].indexOf('='));
            all.start(node, Integer.parseInt(words[i].substring(node.length() + 1)));
        }
        while (System.in.read() >= 0) {
            // until whoever started this has seen enough
        }
        System.exit(all.end() ? 0 : 1);
    }

    private static SSLContext tls(Path authority, Path identity, char[] password)
            throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        try (InputStream in = Files.newInputStream(authority)) {
            trusted.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        KeyStore ours = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(identity)) {
            ours.load(in, password);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(ours, password);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private void start(String node, int port) {
        String object = "/api/v1/namespaces/default/configmaps/availability-" + node;
        repeat(node + " reads", port, () -> "GET " + object + " HTTP/1.1\r\nHost: api\r\nConnection: close\r\n\r\n");
        repeat(node + " writes", port, () -> {
            String body = "{\"data\":{\"at\":\"" + System.nanoTime() + "\"}}";
            return "PATCH " + object + " HTTP/1.1\r\nHost: api\r\nConnection: close\r\nContent-Type:"
                    + " application/merge-patch+json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        });
    }

    /** What to send. */
    private interface Request {
        String text();
    }

    private void repeat(String name, int port, Request request) {
        Attempts attempts = new Attempts();
        results.put(name, attempts);
        ScheduledFuture<?> unused = clock.scheduleAtFixedRate(
                () -> requests.execute(() -> {
                    long begun = System.nanoTime();
                    attempts.add(begun, answered(port, request.text()));
                }),
                0,
                PACE_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private boolean answered(int port, String request) {
        try (Socket plain = new Socket()) {
            ScheduledFuture<?> late = clock.schedule(() -> close(plain), LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            plain.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) LIMIT.toMillis());
            try (Socket secure = tls.getSocketFactory().createSocket(plain, "127.0.0.1", port, true)) {
                secure.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                byte[] status = secure.getInputStream().readNBytes("HTTP/1.1 200".length());
                return new String(status, StandardCharsets.UTF_8).equals("HTTP/1.1 200");
            } finally {
                late.cancel(false);
            }
        } catch (IOException e) {
            return false;
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it was closed already
        }
    }

    private boolean end() throws InterruptedException {
        clock.shutdown();
        requests.shutdown();
        requests.awaitTermination(LIMIT.toSeconds() + 1, TimeUnit.SECONDS);
        results.forEach((name, attempts) -> System.out.printf("availability\t%s\t%s%n", name, attempts.summary()));
        return results.values().stream()
                .allMatch(attempts -> attempts.longestOutage().compareTo(LONGEST) <= 0);
    }
}
