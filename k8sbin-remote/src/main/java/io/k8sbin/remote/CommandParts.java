package io.k8sbin.remote;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a command is made of. Changed only while it is being copied. */
final class CommandParts {
    final String script;
    final String label;
    final Map<String, String> env = new LinkedHashMap<>();
    final Map<String, Secret> secretEnv = new LinkedHashMap<>();
    Optional<Secret> stdin = Optional.empty();
    Optional<RemoteCommand.Input> stream = Optional.empty();
    Optional<HostPath> cwd = Optional.empty();
    Optional<FileMode> umask = Optional.empty();
    Duration timeout;
    int outputLimit;
    Become become = Become.NONE;
    RemoteCommand.Terminal terminal = RemoteCommand.Terminal.NONE;
    RemoteCommand.Repeat repeat = RemoteCommand.Repeat.UNSAFE;
    Optional<Consumer<String>> onLine = Optional.empty();

    CommandParts(String script, String label, Duration timeout, int outputLimit) {
        this.script = script;
        this.label = label;
        this.timeout = timeout;
        this.outputLimit = outputLimit;
    }

    CommandParts(CommandParts other) {
        this(other.script, other.label, other.timeout, other.outputLimit);
        env.putAll(other.env);
        secretEnv.putAll(other.secretEnv);
        stdin = other.stdin;
        stream = other.stream;
        cwd = other.cwd;
        umask = other.umask;
        become = other.become;
        terminal = other.terminal;
        repeat = other.repeat;
        onLine = other.onLine;
    }
}
