package io.k8sbin.remote.internal;

import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.Secret;
import io.k8sbin.remote.Become;
import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.CommandTimeoutException;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.HostLock;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.KeptGeneration;
import io.k8sbin.remote.Outcome;
import io.k8sbin.remote.ProbeRequest;
import io.k8sbin.remote.PushResult;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteEvent;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.Rollback;
import io.k8sbin.remote.SudoRefusedException;
import io.k8sbin.remote.Tunnel;
import io.k8sbin.remote.TunnelRefusedException;
import io.k8sbin.remote.UnexpectedAnswerException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A host behind a link. */
final class SshHost implements RemoteHost {
    private final Link link;
    private final Settings settings;
    private final AtomicBoolean wantsTerminal = new AtomicBoolean();
    private final AtomicBoolean noisy = new AtomicBoolean();
    private final Map<Become, Elevation> elevations = new EnumMap<>(Become.class);
    private volatile @Nullable SshHostLock lock;

    SshHost(Link link, Settings settings) {
        this.link = link;
        this.settings = settings;
    }

    @Override
    public RemoteTarget target() {
        return link.target();
    }

    Settings settings() {
        return settings;
    }

    Link link() {
        return link;
    }

    @Override
    public CommandResult run(RemoteCommand command) {
        emit(new RemoteEvent.CommandStarted(target(), settings.clock().instant(), command.label()));
        Become become = command.become() == Become.NONE ? settings.become() : command.become();
        Redactor redactor = Redactor.of(command, elevation(become).password());
        Exchange.Answer answer = perform(request(command, become, redactor));
        CommandResult result = result(command, answer, redactor);
        if (answer.end() == Exchange.End.LATE) {
            throw new CommandTimeoutException(
                    target(),
                    result,
                    "\"" + command.label() + "\" did not end within "
                            + command.timeout().toMillis() + " ms and was told to stop");
        }
        return result;
    }

    private Exchange.Request request(RemoteCommand command, Become become, Redactor redactor) {
        return new Exchange.Request(
                command.script(),
                become,
                payload(command),
                command.timeout(),
                lines(command, redactor),
                command.outputLimit(),
                Surroundings.of(command),
                command.terminal() == RemoteCommand.Terminal.RAW ? Link.Tty.RAW : Link.Tty.NONE,
                true);
    }

    private static Exchange.@Nullable Payload payload(RemoteCommand command) {
        Secret bytes = command.stdin().orElse(null);
        if (bytes != null) {
            return to -> to.write(bytes.reveal());
        }
        RemoteCommand.Input source = command.stdinStream().orElse(null);
        return source == null ? null : to -> copy(source, to);
    }

    /** Tells failures to read from failures to write: only the latter may be the command's own wish. */
    private static void copy(RemoteCommand.Input source, OutputStream to) throws IOException {
        byte[] piece = new byte[32 * 1024];
        try (InputStream in = open(source)) {
            for (int n = read(in, piece); n >= 0; n = read(in, piece)) {
                to.write(piece, 0, n);
                if (in.available() == 0) {
                    to.flush();
                }
            }
        }
    }

    private static InputStream open(RemoteCommand.Input source) throws Exchange.SourceFailed {
        try {
            return source.open();
        } catch (IOException e) {
            throw new Exchange.SourceFailed(e);
        }
    }

    private static int read(InputStream in, byte[] piece) throws Exchange.SourceFailed {
        try {
            return in.read(piece);
        } catch (IOException e) {
            throw new Exchange.SourceFailed(e);
        }
    }

    private Consumer<String> lines(RemoteCommand command, Redactor redactor) {
        return command.lineListener()
                .<Consumer<String>>map(listener -> line -> {
                    listener.accept(line);
                    emit(new RemoteEvent.OutputLine(
                            target(), settings.clock().instant(), HostText.clean(redactor.blot(line))));
                })
                .orElse(line -> {});
    }

    private CommandResult result(RemoteCommand command, Exchange.Answer answer, Redactor redactor) {
        Outcome outcome = switch (answer.end()) {
            case DONE -> Outcome.COMPLETED;
            case UNSTARTED -> Outcome.NOT_STARTED;
            case CUT_OFF, LATE -> Outcome.UNKNOWN;
        };
        return new CommandResult(
                target(),
                command.label(),
                answer.status(),
                Optional.ofNullable(answer.signal()),
                answer.out().text(),
                redactor.blot(answer.err()),
                answer.elapsed(),
                outcome);
    }

    /** Runs a request; a script that never began is an exception. */
    Exchange.Answer perform(Exchange.Request request) {
        Elevation elevation = elevation(request.become());
        boolean elevated = request.become() != Become.NONE;
        try {
            return once(elevated && wantsTerminal.get() ? request.onTerminal() : request, elevation);
        } catch (SudoRefusedException e) {
            // requiretty: nothing was run, and from now on there is one
            if (e.reason() != SudoRefusedException.Reason.TERMINAL_NEEDED
                    || !wantsTerminal.compareAndSet(false, true)) {
                throw e;
            }
            return once(request.onTerminal(), elevation);
        }
    }

    private Exchange.Answer once(Exchange.Request request, Elevation elevation) {
        Exchange.Answer answer = new Exchange(link, request, elevation, settings.clock(), settings.timing()).perform();
        boolean elevated = elevation.become() != Become.NONE;
        if (!answer.begun() && (answer.end() == Exchange.End.CUT_OFF || elevated)) {
            throw neverBegan(elevation, answer);
        }
        boolean terminal = request.tty() == Link.Tty.RAW || elevation.needsTerminal();
        if (!answer.skipped().isBlank() && !terminal && noisy.compareAndSet(false, true)) {
            emit(new RemoteEvent.LoginNoise(target(), settings.clock().instant(), HostText.clean(answer.skipped())));
        }
        return answer;
    }

    private RuntimeException neverBegan(Elevation elevation, Exchange.Answer answer) {
        String said = HostText.clean(answer.err() + " " + answer.noise());
        if (elevation.become() != Become.NONE) {
            return BecomeFailure.of(target(), elevation, said, answer.asked(), answer.end() == Exchange.End.LATE);
        }
        return new UnexpectedAnswerException(
                target(),
                "the login of " + target().user() + " did not run /bin/sh (status " + answer.status() + ", " + said
                        + "): check its login shell and forced commands");
    }

    /** The password is asked for once, when it is first needed. */
    private synchronized Elevation elevation(Become become) {
        if (become == Become.NONE) {
            return Elevation.NONE;
        }
        return elevations.computeIfAbsent(
                become,
                b -> new Elevation(b, settings.becomePassword().apply(target()).orElse(null)));
    }

    void emit(RemoteEvent event) {
        settings.listener().accept(event);
    }

    @Override
    public HostState probe(ProbeRequest request) {
        return new Probe(this, request).run();
    }

    @Override
    public PushResult push(FileSet files) {
        return new Push(this, files).run();
    }

    @Override
    public PushResult rollback(Rollback back) {
        return new Generations(this).rollback(back);
    }

    @Override
    public List<KeptGeneration> generations() {
        return new Generations(this).list();
    }

    @Override
    public Tunnel dial(HostPort to) {
        try {
            return link.dial(to);
        } catch (IOException e) {
            throw new TunnelRefusedException(
                    target(), to + " cannot be reached from there: " + HostText.clean(String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TunnelRefusedException(target(), "interrupted before " + to + " answered");
        }
    }

    @Override
    public HostLock lock(HostPath lockFile, String owner) {
        SshHostLock taken = SshHostLock.take(this, lockFile, owner);
        lock = taken;
        return taken;
    }

    /** The lock this connection took last, until it is given up. */
    String fence() {
        SshHostLock current = lock;
        return current == null || current.isReleased() ? "fence=\nticket=\n" : current.variables();
    }

    @Override
    public void close() {
        if (link.drop()) {
            emit(new RemoteEvent.Disconnected(target(), settings.clock().instant()));
        }
    }

    @Override
    public String toString() {
        return "RemoteHost[" + target() + "]";
    }
}
