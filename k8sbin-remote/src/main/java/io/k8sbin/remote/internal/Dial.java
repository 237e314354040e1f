package io.k8sbin.remote.internal;

import io.k8sbin.remote.RemoteEvent;
import io.k8sbin.remote.RemoteHostException;
import io.k8sbin.remote.RemoteTarget;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import net.schmizz.sshj.Config;
import net.schmizz.sshj.SSHClient;
import net.schmizz.sshj.connection.channel.OpenFailException;
import net.schmizz.sshj.connection.channel.direct.DirectConnection;
import net.schmizz.sshj.userauth.method.AuthMethod;
import org.jspecify.annotations.Nullable;

/** One try to reach a host, hop by hop. Used once. */
final class Dial {
    /** Liveness is ours to judge; this only ends threads that nobody waits for any more. */
    private static final int ORPHAN_MILLIS = 120_000;

    private static final String HOST = "the host";
    private final RemoteTarget target;
    private final Settings settings;
    private final Shared shared;
    private final Attempt attempt;
    private final List<Hop> hops = new ArrayList<>();
    private final Failures failures;

    /** What all connections of a connector share. */
    record Shared(Config config, KeyRing keys, TrustStore trust, HandshakeSlots slots) {}

    Dial(RemoteTarget target, Settings settings, Shared shared, Duration limit) {
        this.target = target;
        this.settings = settings;
        this.shared = shared;
        this.attempt = new Attempt(settings.timing(), limit);
        this.failures = new Failures(target, settings.options().apply(target).connectTimeout());
    }

    /**
     * The connection. Made on another thread, because not every wait of sshj and of sockets ends with an interrupt; when the
     * calling thread is interrupted, the try is abandoned.
     *
     * @throws RemoteHostException when there is none
     */
    Link link() {
        CompletableFuture<Link> made = new CompletableFuture<>();
        Deadlines.work(() -> {
            try {
                Link link = dial();
                if (!made.complete(link)) {
                    link.drop();
                }
            } catch (RuntimeException | Error e) {
                made.completeExceptionally(e);
            }
        });
        try {
            return made.get();
        } catch (InterruptedException e) {
            attempt.abandon();
            made.cancel(false);
            throw failures.explain(e, false);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException known) {
            return known;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(cause);
    }

    private Link dial() {
        HostOptions options = settings.options().apply(target);
        RemoteTarget first = options.via().isEmpty() ? target : options.via().get(0);
        HandshakeSlots.Door door =
                shared.slots().at(settings.options().apply(first).address() + " " + first.port());
        HandshakeSlots.Result result = HandshakeSlots.Result.OTHER;
        boolean inside = false;
        try {
            door.enter(attempt);
            inside = true;
            WatchedSocket socket = new WatchedSocket(failures.heard(new Hearing(settings.timing())));
            attempt.owns(socket);
            for (RemoteTarget hop : options.via()) {
                login(hop, "the jump host " + hop, socket);
            }
            login(target, HOST, socket);
            attempt.succeed();
            result = HandshakeSlots.Result.LOGGED_IN;
            return new SshLink(target, hops, socket::drop, settings.silence(), settings.timing());
        } catch (IOException | InterruptedException | RuntimeException e) {
            attempt.abandon();
            RemoteHostException known = failures.explain(e, attempt.late());
            result = known.retryable() ? HandshakeSlots.Result.DROPPED : HandshakeSlots.Result.OTHER;
            throw known;
        } finally {
            if (inside) {
                door.leave(result);
            }
        }
    }

    private void login(RemoteTarget hop, String who, WatchedSocket wire) throws IOException {
        long start = settings.timing().nanos();
        HostOptions options = settings.options().apply(hop);
        HostKeyJudge judge = failures.judge(
                new HostKeyJudge(
                        target,
                        new HostKeyJudge.Subject(who, names(hop, options), options.keyName()),
                        options.hostKeys(),
                        shared.trust(),
                        settings.clock()),
                who);
        shared.trust().known(options.hostKeys());
        Authentication proof = new Authentication(hop, shared.keys(), attempt);
        try {
            List<AuthMethod> methods = proof.prepare(options.credentials());
            SSHClient client = new SSHClient(shared.config());
            Hearing hearing = hops.isEmpty() ? failures.hearing() : new Hearing(settings.timing());
            client.setSocketFactory(new FixedSocket(hops.isEmpty() ? wire.prepared() : through(hop, options, hearing)));
            client.addHostKeyVerifier(judge);
            client.getTransport().setTimeoutMs(Integer.MAX_VALUE);
            client.getConnection().setTimeoutMs(Integer.MAX_VALUE);
            client.connect(options.address(), hop.port());
            proof.run(client, methods);
            client.getConnection().setTimeoutMs(ORPHAN_MILLIS);
            hops.add(new Hop(who, client, hearing));
            announce(
                    hop,
                    client,
                    who.equals(HOST),
                    Duration.ofNanos(settings.timing().nanos() - start));
        } finally {
            proof.close();
        }
    }

    private void announce(RemoteTarget hop, SSHClient client, boolean last, Duration took) {
        String banner = HostText.clean(String.valueOf(client.getUserAuth().getBanner()));
        if (!banner.isEmpty() && client.getUserAuth().getBanner() != null) {
            settings.listener()
                    .accept(new RemoteEvent.Banner(hop, settings.clock().instant(), banner));
        }
        if (last) {
            String server = HostText.clean(client.getTransport().getServerVersion());
            settings.listener()
                    .accept(new RemoteEvent.Connected(hop, settings.clock().instant(), server, took));
        }
    }

    private static List<String> names(RemoteTarget hop, HostOptions options) {
        return options.keyNameHasPort() ? KnownHosts.names(options.keyName(), hop.port()) : List.of(options.keyName());
    }

    /** A connection the previous hop makes for us. */
    private Socket through(RemoteTarget hop, HostOptions options, Hearing hearing) throws IOException {
        Hop previous = hops.get(hops.size() - 1);
        try {
            DirectConnection channel = previous.client().newDirectConnection(options.address(), hop.port());
            return new ChannelSocket(channel, hearing);
        } catch (OpenFailException e) {
            throw new Failures.NotForwarded(previous.who() + " does not connect to " + options.address() + " port "
                    + hop.port() + " (" + HostText.clean(String.valueOf(e.getMessage())) + ")");
        }
    }
}
