package io.k8sbin.remote;

import io.k8sbin.core.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something to run on a host. Immutable; every method gives another value. Arguments and scripts are visible to every
 * user of the host while they run, so secrets travel on {@link #stdin(Secret)} only.
 *
 * <pre>{@code
 * host.run(RemoteCommand.of("systemctl", "restart", "etcd").timeout(Duration.ofMinutes(2))).orThrow();
 * }</pre>
 */
public final class RemoteCommand {
    private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(1);
    private final String script;
    private final String label;
    private final Optional<Secret> stdin;
    private final Duration timeout;
    private final Become become;
    private final Optional<Consumer<String>> onLine;

    private RemoteCommand(
            String script,
            String label,
            Optional<Secret> stdin,
            Duration timeout,
            Become become,
            Optional<Consumer<String>> onLine) {
        this.script = script;
        this.label = label;
        this.stdin = stdin;
        this.timeout = timeout;
        this.become = become;
        this.onLine = onLine;
    }

    /**
     * A program with its arguments, each passed on exactly.
     *
     * @throws IllegalArgumentException when one holds NUL
     */
    public static RemoteCommand of(String program, String... arguments) {
        StringBuilder words = new StringBuilder(ShellWords.quote(program));
        List.of(arguments).forEach(a -> words.append(' ').append(ShellWords.quote(a)));
        return create("exec " + words, words.toString());
    }

    /**
     * A script for {@code /bin/sh}.
     *
     * @throws IllegalArgumentException when it holds NUL
     */
    public static RemoteCommand script(String posixSh) {
        ShellWords.quote(posixSh);
        return create(posixSh, "script: " + posixSh.strip().lines().findFirst().orElse(""));
    }

    private static RemoteCommand create(String script, String label) {
        return new RemoteCommand(
                script, Texts.tail(label), Optional.empty(), DEFAULT_TIMEOUT, Become.NONE, Optional.empty());
    }

    /** With these bytes as standard input, then its end. Without, standard input is empty. */
    public RemoteCommand stdin(byte[] bytes) {
        return stdin(Secret.of(bytes));
    }

    /** With this text as standard input, then its end. */
    public RemoteCommand stdin(String text) {
        return stdin(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With this secret as standard input, then its end. */
    public RemoteCommand stdin(Secret secret) {
        return new RemoteCommand(script, label, Optional.of(secret), timeout, become, onLine);
    }

    /**
     * Stopped after this long; one minute unless told.
     *
     * @throws IllegalArgumentException unless positive
     */
    public RemoteCommand timeout(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a timeout is positive, not " + limit);
        }
        return new RemoteCommand(script, label, stdin, limit, become, onLine);
    }

    /** As root by {@code sudo -n}, whatever the connector does for other commands. */
    public RemoteCommand sudo() {
        return new RemoteCommand(script, label, stdin, timeout, Become.SUDO, onLine);
    }

    /** Hands on each line of standard output when it arrives, on a thread of the library. */
    public RemoteCommand onLine(Consumer<String> listener) {
        return new RemoteCommand(script, label, stdin, timeout, become, Optional.of(listener));
    }

    /** What {@code /bin/sh} runs. */
    public String script() {
        return script;
    }

    /** What it is called in messages and events: the command line or the first line of the script. */
    public String label() {
        return label;
    }

    /** Standard input. */
    public Optional<Secret> stdin() {
        return stdin;
    }

    /** How long it may take. */
    public Duration timeout() {
        return timeout;
    }

    /** As whom. */
    public Become become() {
        return become;
    }

    /** Who wants the lines of standard output. */
    public Optional<Consumer<String>> lineListener() {
        return onLine;
    }

    /** The label. */
    @Override
    public String toString() {
        return "RemoteCommand[" + label + "]";
    }
}
