package io.k8sbin.remote.internal;

import io.k8sbin.remote.AuthenticationFailedException;
import io.k8sbin.remote.ConnectFailedException;
import io.k8sbin.remote.ConnectTimeoutException;
import io.k8sbin.remote.Credentials;
import io.k8sbin.remote.CredentialsException;
import io.k8sbin.remote.RemoteCancelledException;
import io.k8sbin.remote.RemoteEvent;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.RemoteHostException;
import io.k8sbin.remote.RemoteHostException.Retry;
import io.k8sbin.remote.RemoteTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import net.schmizz.sshj.Config;
import net.schmizz.sshj.SSHClient;
import net.schmizz.sshj.userauth.UserAuthException;
import org.jspecify.annotations.Nullable;

/** Makes connections, with everything they share loaded once. Thread-safe. */
public final class SshLogin {
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 5000;
    private static final int MOST_TRIES = 6;
    private final Settings settings;
    private final SecureRandom random = new SecureRandom();
    private @Nullable Shared shared;

    private record Shared(Config config, LoadedKey key, HostKeyJudge.Trust trust) {}

    /** For one connector. */
    public SshLogin(Settings settings) {
        this.settings = settings;
    }

    private synchronized Shared shared(RemoteTarget target) {
        Shared ready = shared;
        if (ready == null) {
            ready = new Shared(SshjConfig.create(), loadKey(target), trust(target));
            shared = ready;
        }
        return ready;
    }

    private LoadedKey loadKey(RemoteTarget target) {
        Credentials.PrivateKeyFile key = (Credentials.PrivateKeyFile) settings.credentials();
        try {
            String text = new String(Files.readAllBytes(key.file()), StandardCharsets.ISO_8859_1);
            return new LoadedKey(OpenSshKeyFile.parse(text, key.passphrase()));
        } catch (IOException e) {
            throw new CredentialsException(target, "private key " + key.file() + " cannot be read: " + e);
        } catch (OpenSshKeyFile.UnusableKey e) {
            throw new CredentialsException(target, "private key " + key.file() + " " + e.getMessage());
        }
    }

    private HostKeyJudge.Trust trust(RemoteTarget target) {
        try {
            return HostKeyJudge.Trust.of(settings.hostKeys());
        } catch (UncheckedIOException e) {
            throw new CredentialsException(target, "known_hosts cannot be read: " + e.getMessage());
        }
    }

    /** Logs in, trying again only when an overloaded host dropped the connection. */
    public RemoteHost connect(RemoteTarget target) {
        Shared common = shared(target);
        long end = System.nanoTime() + settings.connectTimeout().toNanos();
        for (int attempt = 1; ; attempt++) {
            try {
                return connectOnce(target, common, Duration.ofNanos(end - System.nanoTime()));
            } catch (ConnectFailedException e) {
                Duration pause = pause(attempt);
                boolean inTime = System.nanoTime() + pause.toNanos() < end;
                if (!e.retryable() || attempt >= MOST_TRIES || !inTime) {
                    throw e;
                }
                settings.listener()
                        .accept(new RemoteEvent.ConnectRetried(
                                target, settings.clock().instant(), String.valueOf(e.getMessage()), pause));
                rest(target, pause);
            }
        }
    }

    /** Full jitter: anywhere between nothing and a bound that doubles. */
    private Duration pause(int attempt) {
        long bound = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << attempt);
        return Duration.ofMillis(random.nextInt((int) bound));
    }

    private static void rest(RemoteTarget target, Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RemoteCancelledException(target, "interrupted while connecting");
        }
    }

    private RemoteHost connectOnce(RemoteTarget target, Shared common, Duration limit) {
        long start = System.nanoTime();
        WatchedSocket socket = new WatchedSocket();
        HostKeyJudge judge = new HostKeyJudge(target, common.trust());
        AtomicBoolean late = new AtomicBoolean();
        Future<?> deadline = Deadlines.after(limit, () -> {
            late.set(true);
            socket.drop();
        });
        try {
            SSHClient client = login(target, common, socket, judge);
            if (!deadline.cancel(false)) {
                throw new IOException("too late");
            }
            SshLink link = new SshLink(target, client, socket, settings.silence());
            settings.listener()
                    .accept(new RemoteEvent.Connected(
                            target,
                            settings.clock().instant(),
                            HostText.clean(client.getTransport().getServerVersion()),
                            Duration.ofNanos(System.nanoTime() - start)));
            return new SshHost(link, settings);
        } catch (IOException | RuntimeException e) {
            deadline.cancel(false);
            socket.drop();
            throw explain(target, e, judge, late.get(), socket.heardAnything());
        }
    }

    private SSHClient login(RemoteTarget target, Shared common, WatchedSocket socket, HostKeyJudge judge)
            throws IOException {
        SSHClient client = new SSHClient(common.config());
        client.setSocketFactory(WatchedSocket.factory(socket));
        client.addHostKeyVerifier(judge);
        client.getTransport().setTimeoutMs(Integer.MAX_VALUE);
        client.getConnection().setTimeoutMs(Integer.MAX_VALUE);
        client.connect(target.host(), target.port());
        client.auth(target.user(), new DirectPublicKey(common.key()));
        return client;
    }

    private RemoteHostException explain(
            RemoteTarget target, Exception e, HostKeyJudge judge, boolean late, boolean heard) {
        RemoteHostException refusal = judge.refusal();
        if (refusal != null) {
            return refusal;
        }
        if (late) {
            return new ConnectTimeoutException(
                    target,
                    "no login on port " + target.port() + " within "
                            + settings.connectTimeout().toMillis()
                            + " ms (" + (heard ? "the host answered but did not finish" : "the host never answered")
                            + "): check address, firewall and the host's load");
        }
        if (e instanceof UserAuthException && reason(e).startsWith("Exhausted")) {
            return new AuthenticationFailedException(
                    target,
                    "the host refused the key for user " + target.user()
                            + ": add its public key to that user's authorized_keys, or use another key or user");
        }
        // refused connections and names that do not resolve will not get better by themselves
        boolean unreachable = e instanceof ConnectException
                || e instanceof java.net.UnknownHostException
                || e instanceof java.net.NoRouteToHostException;
        boolean dropped = !unreachable && isDropped(e);
        return new ConnectFailedException(
                target,
                dropped ? Retry.LATER : Retry.NEVER,
                "cannot connect to port " + target.port() + ": " + HostText.clean(reason(e))
                        + ": check that sshd runs there and is reachable",
                e);
    }

    private static boolean isDropped(Exception e) {
        String text = reason(e);
        return text.contains("reset")
                || text.contains("identification")
                || text.contains("EOF")
                || text.contains("Broken pipe");
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
