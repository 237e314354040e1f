package io.k8sbin.remote;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something to run on a host. Immutable; every method gives another value. Arguments, scripts and plain environment
 * variables are visible to every user of the host while they run, so secrets travel on {@link #stdin(Secret)} or as
 * {@link #env(String, Secret)} only.
 *
 * <pre>{@code
 * host.run(RemoteCommand.of("systemctl", "restart", "etcd").timeout(Duration.ofMinutes(2))).orThrow();
 * }</pre>
 */
public final class RemoteCommand {
    private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(1);
    private static final int DEFAULT_OUTPUT = 32 * 1024 * 1024;
    private final CommandParts parts;

    private RemoteCommand(CommandParts parts) {
        this.parts = parts;
    }

    /** Where a stream of standard input comes from; opened once for every run. */
    @FunctionalInterface
    public interface Input {
        /** The stream; whoever runs the command closes it. */
        InputStream open() throws IOException;
    }

    /** Whether the command sees a terminal. */
    public enum Terminal {
        /** No; both streams of output stay apart. */
        NONE,
        /** A terminal that changes no byte; standard error arrives as part of standard output. */
        RAW
    }

    /** Whether running the command a second time does harm. */
    public enum Repeat {
        /** It may: a run whose outcome is unknown is never repeated. */
        UNSAFE,
        /** It does not. */
        SAFE
    }

    /**
     * A program with its arguments, each passed on exactly.
     *
     * @throws IllegalArgumentException when one holds NUL
     */
    public static RemoteCommand of(String program, String... arguments) {
        StringBuilder words = new StringBuilder(ShellWords.quote(program));
        for (String argument : arguments) {
            words.append(' ').append(ShellWords.quote(argument));
        }
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
        return new RemoteCommand(new CommandParts(script, Texts.tail(label), DEFAULT_TIMEOUT, DEFAULT_OUTPUT));
    }

    private RemoteCommand with(Consumer<CommandParts> change) {
        CommandParts copy = new CommandParts(parts);
        change.accept(copy);
        return new RemoteCommand(copy);
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
        return with(p -> {
            p.stdin = Optional.of(secret);
            p.stream = Optional.empty();
        });
    }

    /**
     * With a stream as standard input, however long. When it cannot be read to its end the command is ended, so that it
     * does not take a part for the whole.
     */
    public RemoteCommand stdin(Input source) {
        return with(p -> {
            p.stream = Optional.of(source);
            p.stdin = Optional.empty();
        });
    }

    /**
     * With this environment variable; visible to every user of the host.
     *
     * @throws IllegalArgumentException when the name is none, belongs to the shell, or the value holds NUL
     */
    public RemoteCommand env(String name, String value) {
        EnvironmentNames.check(name);
        ShellWords.quote(value);
        return with(p -> {
            p.secretEnv.remove(name);
            p.env.put(name, value);
        });
    }

    /**
     * With this environment variable, which reaches the host on standard input: no list of processes shows it.
     *
     * @throws IllegalArgumentException when the name is none, belongs to the shell, or the value holds NUL
     */
    public RemoteCommand env(String name, Secret value) {
        EnvironmentNames.check(name);
        for (byte b : value.reveal()) {
            if (b == 0) {
                throw new IllegalArgumentException("NUL in the environment variable " + name);
            }
        }
        return with(p -> {
            p.env.remove(name);
            p.secretEnv.put(name, value);
        });
    }

    /** In this directory; where it cannot be entered the command is not started, see {@link Outcome#NOT_STARTED}. */
    public RemoteCommand cwd(HostPath directory) {
        return with(p -> p.cwd = Optional.of(directory));
    }

    /** With these permissions taken from every file it creates; 022 unless told. */
    public RemoteCommand umask(FileMode mask) {
        return with(p -> p.umask = Optional.of(mask));
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
        return with(p -> p.timeout = limit);
    }

    /**
     * Keeps at most about so many bytes of standard output from its beginning, and 256 KiB from its end; 32 MiB unless
     * told. What lies between is counted.
     *
     * @throws IllegalArgumentException when negative
     */
    public RemoteCommand outputLimit(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("an output limit is not negative: " + bytes);
        }
        return with(p -> p.outputLimit = bytes);
    }

    /** As root by {@code sudo}, whatever the connector does for other commands. */
    public RemoteCommand sudo() {
        return become(Become.SUDO);
    }

    /** As this user; {@link Become#NONE} leaves it to the connector. */
    public RemoteCommand become(Become whom) {
        return with(p -> p.become = whom);
    }

    /** With a terminal, or without one, as is usual. */
    public RemoteCommand terminal(Terminal kind) {
        return with(p -> p.terminal = kind);
    }

    /** Whether {@link SshConnector#run} may run it again when it is not known whether it ran. */
    public RemoteCommand repeat(Repeat kind) {
        return with(p -> p.repeat = kind);
    }

    /** Hands on each line of standard output when it arrives, on a thread of the library. */
    public RemoteCommand onLine(Consumer<String> listener) {
        return with(p -> p.onLine = Optional.of(listener));
    }

    /** What {@code /bin/sh} runs. */
    public String script() {
        return parts.script;
    }

    /** What it is called in messages and events: the command line or the first line of the script. */
    public String label() {
        return parts.label;
    }

    /** Standard input that is held in memory. */
    public Optional<Secret> stdin() {
        return parts.stdin;
    }

    /** Standard input that is a stream. */
    public Optional<Input> stdinStream() {
        return parts.stream;
    }

    /** Environment variables anybody may see, in the order they were given. */
    public Map<String, String> env() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(parts.env));
    }

    /** Environment variables nobody may see, in the order they were given. */
    public Map<String, Secret> secretEnv() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(parts.secretEnv));
    }

    /** The directory it runs in; the login directory when empty. */
    public Optional<HostPath> cwd() {
        return parts.cwd;
    }

    /** The file mode creation mask; 022 when empty. */
    public Optional<FileMode> umask() {
        return parts.umask;
    }

    /** How long it may take. */
    public Duration timeout() {
        return parts.timeout;
    }

    /** How many bytes of standard output are kept from its beginning. */
    public int outputLimit() {
        return parts.outputLimit;
    }

    /** As whom. */
    public Become become() {
        return parts.become;
    }

    /** With what terminal. */
    public Terminal terminal() {
        return parts.terminal;
    }

    /** Whether running it again does harm. */
    public Repeat repeat() {
        return parts.repeat;
    }

    /** Who wants the lines of standard output. */
    public Optional<Consumer<String>> lineListener() {
        return parts.onLine;
    }

    /** The label. */
    @Override
    public String toString() {
        return "RemoteCommand[" + label() + "]";
    }
}
