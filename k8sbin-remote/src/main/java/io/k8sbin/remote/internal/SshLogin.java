package io.k8sbin.remote.internal;

import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.ConnectFailedException;
import io.k8sbin.remote.ConnectionLostException;
import io.k8sbin.remote.Outcome;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteEvent;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.RemoteHostException;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.SessionLimitException;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Makes connections, with everything they share loaded once. Thread-safe. */
public final class SshLogin {
    private final Settings settings;
    private final Retrying retrying;
    private final Dial.Shared shared;

    /** For one connector. */
    public SshLogin(Settings settings) {
        this.settings = settings;
        this.retrying = new Retrying(settings.retries(), settings.timing());
        this.shared = new Dial.Shared(
                SshjConfig.create(), new KeyRing(settings.clock()), new TrustStore(), new HandshakeSlots());
    }

    /** Logs in, trying again only when an overloaded host dropped the connection. */
    public RemoteHost connect(RemoteTarget target) {
        Duration limit = settings.options().apply(target).connectTimeout();
        long end = settings.timing().nanos() + limit.toNanos();
        return again(
                target,
                limit,
                () -> new SshHost(
                        new Dial(
                                        target,
                                        settings,
                                        shared,
                                        Duration.ofNanos(end - settings.timing().nanos()))
                                .link(),
                        settings),
                e -> e instanceof ConnectFailedException && e.retryable());
    }

    /** Connects, runs one command and disconnects, all of it again when that can help and does no harm. */
    public CommandResult run(RemoteTarget target, RemoteCommand command) {
        Duration limit = settings.options().apply(target).connectTimeout().plus(command.timeout());
        return again(
                target,
                limit,
                () -> {
                    try (RemoteHost host = connect(target)) {
                        return host.run(command);
                    }
                },
                e -> e instanceof SessionLimitException
                        || (e instanceof ConnectionLostException lost && harmless(lost, command)));
    }

    private static boolean harmless(ConnectionLostException lost, RemoteCommand command) {
        return lost.outcome() == Outcome.NOT_STARTED || command.repeat() == RemoteCommand.Repeat.SAFE;
    }

    private <R> R again(RemoteTarget target, Duration limit, Supplier<R> work, Predicate<RemoteHostException> passing) {
        return retrying.call(
                target,
                limit,
                work,
                passing,
                (e, pause) -> settings.listener()
                        .accept(new RemoteEvent.ConnectRetried(
                                target, settings.clock().instant(), String.valueOf(e.getMessage()), pause)));
    }
}
