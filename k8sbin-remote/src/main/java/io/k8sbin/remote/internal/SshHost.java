package io.k8sbin.remote.internal;

import io.k8sbin.core.HostPath;
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
import io.k8sbin.remote.UnexpectedAnswerException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A host behind an SSH connection. */
final class SshHost implements RemoteHost {
    private static final int MOST_OUTPUT = 32 * 1024 * 1024;
    private static final int SHORTEST_SECRET = 4;
    private final SshLink link;
    private final Settings settings;

    private volatile @Nullable SshHostLock lock;

    SshHost(SshLink link, Settings settings) {
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

    SshLink link() {
        return link;
    }

    @Override
    public CommandResult run(RemoteCommand command) {
        emit(new RemoteEvent.CommandStarted(target(), settings.clock().instant(), command.label()));
        Become become = command.become() == Become.SUDO ? Become.SUDO : settings.become();
        Exchange.Payload payload = command.stdin()
                .<Exchange.Payload>map(s -> to -> to.write(s.reveal()))
                .orElse(null);
        Exchange.Answer answer = perform(new Exchange.Request(
                command.script(), become, payload, command.timeout(), lines(command), MOST_OUTPUT));
        CommandResult result = result(command, answer);
        if (answer.end() == Exchange.End.LATE) {
            throw new CommandTimeoutException(
                    target(),
                    result,
                    "\"" + command.label() + "\" did not end within "
                            + command.timeout().toMillis() + " ms and was told to stop");
        }
        return result;
    }

    private Consumer<String> lines(RemoteCommand command) {
        return command.lineListener()
                .<Consumer<String>>map(listener -> line -> {
                    listener.accept(line);
                    emit(new RemoteEvent.OutputLine(
                            target(), settings.clock().instant(), HostText.clean(blotted(command, line))));
                })
                .orElse(line -> {});
    }

    private CommandResult result(RemoteCommand command, Exchange.Answer answer) {
        return new CommandResult(
                target(),
                command.label(),
                answer.status(),
                Optional.ofNullable(answer.signal()),
                answer.out().text(),
                blotted(command, answer.err()),
                answer.elapsed(),
                answer.end() == Exchange.End.DONE ? Outcome.COMPLETED : Outcome.UNKNOWN);
    }

    /** What goes into messages and events must not repeat the input of the command. */
    private static String blotted(RemoteCommand command, String text) {
        return command.stdin()
                .map(secret -> secret.revealUtf8().strip())
                .filter(word -> word.length() >= SHORTEST_SECRET)
                .map(word -> text.replace(word, "[secret]"))
                .orElse(text);
    }

    /** Runs a request; a script that never began is an exception. */
    Exchange.Answer perform(Exchange.Request request) {
        return perform(new Exchange(link, request, settings.clock()), request.become());
    }

    Exchange.Answer perform(Exchange exchange, Become become) {
        Exchange.Answer answer = exchange.perform();
        if (!answer.begun() && answer.end() == Exchange.End.CUT_OFF) {
            throw neverBegan(become, answer);
        }
        return answer;
    }

    private RuntimeException neverBegan(Become become, Exchange.Answer answer) {
        String said = HostText.clean(answer.err() + " " + answer.noise());
        if (become == Become.SUDO) {
            return new SudoRefusedException(
                    target(),
                    "sudo -n did not run /bin/sh as root (" + said + "): allow user " + target().user()
                            + " \"NOPASSWD: ALL\" in sudoers, or log in as root");
        }
        return new UnexpectedAnswerException(
                target(),
                "the login of " + target().user() + " did not run /bin/sh (status " + answer.status() + ", " + said
                        + "): check its login shell and forced commands");
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
        if (link.close()) {
            emit(new RemoteEvent.Disconnected(target(), settings.clock().instant()));
        }
    }

    @Override
    public String toString() {
        return "RemoteHost[" + target() + "]";
    }
}
