package io.k8sbin.remote.internal;

import io.k8sbin.core.HostPort;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.Tunnel;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.schmizz.sshj.SSHClient;
import net.schmizz.sshj.connection.channel.OpenFailException;
import net.schmizz.sshj.connection.channel.direct.PTYMode;

/**
 * A connection by sshj, perhaps through jump hosts. While any session is open, every hop is asked for signs of life, and
 * when one stays silent too long the socket is closed, which wakes every thread that waits on it.
 */
final class SshLink implements Link {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final int TRIES_ALONE = 5;
    private static final Map<PTYMode, Integer> RAW = Stream.of(
                    PTYMode.ECHO,
                    PTYMode.ECHOE,
                    PTYMode.ECHOK,
                    PTYMode.ECHONL,
                    PTYMode.ECHOCTL,
                    PTYMode.ICANON,
                    PTYMode.ISIG,
                    PTYMode.IEXTEN,
                    PTYMode.ICRNL,
                    PTYMode.INLCR,
                    PTYMode.IGNCR,
                    PTYMode.IXON,
                    PTYMode.IXOFF,
                    PTYMode.ISTRIP,
                    PTYMode.OPOST,
                    PTYMode.ONLCR,
                    PTYMode.OCRNL)
            .collect(Collectors.toMap(mode -> mode, mode -> 0));
    private final RemoteTarget target;
    private final List<Hop> hops;
    private final Runnable closeSocket;
    private final Duration silence;
    private final Timing timing;
    private final SessionGate gate;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean pinging = new AtomicBoolean();
    private final Future<?> watch;
    private final Future<?> pulse;
    private volatile Optional<String> frozen = Optional.empty();

    SshLink(RemoteTarget target, List<Hop> hops, Runnable closeSocket, Duration silence, Timing timing) {
        this.target = target;
        this.hops = List.copyOf(hops);
        this.closeSocket = closeSocket;
        this.silence = silence;
        this.timing = timing;
        this.gate = new SessionGate(timing);
        this.watch = timing.every(silence.dividedBy(4), this::watch);
        this.pulse = timing.every(silence.dividedBy(3), this::pulse);
    }

    @Override
    public RemoteTarget target() {
        return target;
    }

    private Hop last() {
        return hops.get(hops.size() - 1);
    }

    @Override
    public Channel exec(String commandLine, Tty tty) throws IOException, InterruptedException {
        gate.enter();
        try {
            return new SshjChannel(open(session -> begin(session, commandLine, tty)), gate::leave);
        } catch (IOException | InterruptedException | RuntimeException e) {
            gate.leave();
            throw e;
        }
    }

    @Override
    public Tunnel dial(HostPort to) throws IOException, InterruptedException {
        // while one is open the host is asked for signs of life, so nobody reads from a frozen one for ever
        gate.enter();
        try {
            return new SshjTunnel(
                    ReplyWait.forAnswer(() -> last().client().newDirectConnection(to.host(), to.port()), this::isOpen),
                    gate::leave);
        } catch (IOException | InterruptedException | RuntimeException e) {
            gate.leave();
            throw e;
        }
    }

    private static void begin(EagerSession session, String commandLine, Tty tty) throws IOException {
        if (tty == Tty.RAW) {
            session.allocatePTY("dumb", 80, 24, 0, 0, RAW);
        }
        session.begin(commandLine);
    }

    /** What to do with a session that is open. */
    private interface Use {
        void of(EagerSession session) throws IOException;
    }

    private EagerSession session(Use use) throws IOException {
        SSHClient client = last().client();
        EagerSession session = new EagerSession(client.getConnection(), client.getRemoteCharset());
        session.open();
        use.of(session);
        return session;
    }

    /** sshd may not have noticed yet that an earlier session ended; or it allows fewer than we thought. */
    private EagerSession open(Use use) throws IOException, InterruptedException {
        OpenFailException refusal = null;
        Duration pause = FIRST_PAUSE;
        for (int i = 0; i < TRIES_ALONE; i++) {
            try {
                return ReplyWait.forAnswer(() -> session(use), this::isOpen);
            } catch (OpenFailException e) {
                refusal = e;
                timing.pause(pause);
                pause = pause.multipliedBy(2);
                if (i == 1) {
                    gate.narrow();
                }
            }
        }
        throw new SessionRefused(refusal == null ? "" : String.valueOf(refusal.getMessage()));
    }

    /** Asks everybody on the way for a sign of life; blocks when one is frozen, until the watch closes the socket. */
    private void pulse() {
        if (gate.busyNanos() > 0 && pinging.compareAndSet(false, true)) {
            Deadlines.work(() -> {
                try {
                    for (Hop hop : hops) {
                        hop.client().getConnection().sendGlobalRequest("keepalive@openssh.com", true, new byte[0]);
                    }
                } catch (IOException e) {
                    // whoever reads will notice
                } finally {
                    pinging.set(false);
                }
            });
        }
    }

    private void watch() {
        long limit = silence.toNanos();
        if (gate.busyNanos() > limit && last().hearing().silentNanos() > limit) {
            frozen = hops.stream()
                    .filter(hop -> hop.hearing().silentNanos() > limit)
                    .findFirst()
                    .map(Hop::who);
            drop();
        }
    }

    @Override
    public Optional<String> frozen() {
        return frozen;
    }

    @Override
    public boolean isOpen() {
        return !closed.get() && hops.stream().allMatch(hop -> hop.client().isConnected());
    }

    @Override
    public boolean drop() {
        boolean first = closed.compareAndSet(false, true);
        watch.cancel(false);
        pulse.cancel(false);
        closeSocket.run();
        return first;
    }
}
