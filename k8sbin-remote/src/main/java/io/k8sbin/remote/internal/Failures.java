package io.k8sbin.remote.internal;

import io.k8sbin.remote.AuthenticationFailedException;
import io.k8sbin.remote.ConnectFailedException;
import io.k8sbin.remote.ConnectTimeoutException;
import io.k8sbin.remote.CredentialsException;
import io.k8sbin.remote.RemoteCancelledException;
import io.k8sbin.remote.RemoteHostException;
import io.k8sbin.remote.RemoteHostException.Retry;
import io.k8sbin.remote.RemoteTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Says why a try to log in failed, in our words. */
final class Failures {
    private final RemoteTarget target;
    private final Duration limit;
    private volatile @Nullable Hearing hearing;
    private volatile @Nullable HostKeyJudge judge;
    private volatile String who = "the host";

    /** A jump host is reached and does not reach further. */
    static final class NotForwarded extends IOException {
        private static final long serialVersionUID = 1L;

        NotForwarded(String message) {
            super(message);
        }
    }

    Failures(RemoteTarget target, Duration limit) {
        this.target = target;
        this.limit = limit;
    }

    /** What is heard on the socket. */
    Hearing heard(Hearing first) {
        hearing = first;
        return first;
    }

    /** The same again. */
    Hearing hearing() {
        Hearing known = hearing;
        if (known == null) {
            throw new IllegalStateException("no socket yet");
        }
        return known;
    }

    /** Who is being logged in at now, and who judges its key. */
    HostKeyJudge judge(HostKeyJudge now, String name) {
        judge = now;
        who = name;
        return now;
    }

    RemoteHostException explain(Exception e, boolean late) {
        HostKeyJudge last = judge;
        RemoteHostException refusal = last == null ? null : last.refusal();
        if (refusal != null) {
            return refusal;
        }
        if (e instanceof RemoteHostException known) {
            return known;
        }
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return new RemoteCancelledException(target, "interrupted while connecting");
        }
        if (late) {
            return timeout();
        }
        if (reason(e).contains("Too many open files")) {
            return noDescriptors(e);
        }
        if (e instanceof UncheckedIOException unread) {
            return new CredentialsException(target, "known_hosts cannot be read: " + unread.getMessage());
        }
        if (e instanceof Authentication.Refused) {
            return new AuthenticationFailedException(
                    target,
                    who + " refused user " + target.user() + " (" + e.getMessage()
                            + "): add the public key to that user's authorized_keys, or use another key or user");
        }
        return failed(e);
    }

    /** Ours, not the host's, and over as soon as another connection ends. */
    private ConnectFailedException noDescriptors(Exception e) {
        return new ConnectFailedException(
                target,
                Retry.LATER,
                "cannot connect to port " + target.port() + ": this process may not open more files: "
                        + "raise ulimit -n, or let fewer hosts be in work at once",
                e);
    }

    private ConnectTimeoutException timeout() {
        Hearing known = hearing;
        boolean heard = known != null && known.heardAnything();
        return new ConnectTimeoutException(
                target,
                "no login on port " + target.port() + " within " + limit.toMillis() + " ms (" + who
                        + (heard ? " answered but did not finish" : " never answered")
                        + "): check address, firewall and the host's load");
    }

    /** Refused connections and names that do not resolve will not get better by themselves. */
    private ConnectFailedException failed(Exception e) {
        boolean unreachable = e instanceof ConnectException
                || e instanceof UnknownHostException
                || e instanceof NoRouteToHostException
                || e instanceof NotForwarded;
        boolean dropped = !unreachable && isDropped(e);
        return new ConnectFailedException(
                target,
                dropped ? Retry.LATER : Retry.NEVER,
                "cannot connect to port " + target.port() + ": " + HostText.clean(reason(e))
                        + (dropped
                                ? ": the host answered and dropped the connection, as it does with too many at once"
                                        + " (MaxStartups)"
                                : ": check that sshd runs there, is reachable and shares an algorithm with us"),
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
