package io.k8sbin.remote.internal;

import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.SshServerForTests;
import io.k8sbin.testtools.RealTool;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** A link by the machine's ssh program, one process a command. */
final class SystemSsh implements Link {
    private final SshServerForTests server;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();

    /** A process's stream answers how much it holds only once nobody reads it; a channel's answers at once. */
    private static final class Pipe extends FilterInputStream {
        Pipe(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }
    }

    SystemSsh(SshServerForTests server) {
        this.server = server;
    }

    @Override
    public RemoteTarget target() {
        return server.target();
    }

    @Override
    public Channel exec(String commandLine, Tty tty) throws IOException {
        if (tty == Tty.RAW) {
            throw new UnsupportedOperationException("ssh sets its terminal up as it likes");
        }
        List<String> command = new ArrayList<>(List.of(
                RealTool.require("ssh").binary().toString(),
                "-F",
                "none",
                "-o",
                "BatchMode=yes",
                "-o",
                "KexAlgorithms=curve25519-sha256",
                "-o",
                "UserKnownHostsFile=" + server.knownHosts(),
                "-o",
                "GlobalKnownHostsFile=none",
                "-o",
                "IdentitiesOnly=yes",
                "-o",
                "LogLevel=ERROR",
                "-e",
                "none",
                "-i",
                server.clientKey().toString(),
                "-p",
                Integer.toString(server.port()),
                "-T"));
        command.add(target().user() + "@" + target().host());
        command.add(commandLine);
        Process process = new ProcessBuilder(command).start();
        running.add(process);
        if (closed.get()) {
            process.destroyForcibly();
        }
        return new Channel() {
            @Override
            public InputStream out() {
                return new Pipe(process.getInputStream());
            }

            @Override
            public InputStream err() {
                return new Pipe(process.getErrorStream());
            }

            @Override
            public OutputStream in(BooleanSupplier over) {
                return process.getOutputStream();
            }

            @Override
            public OptionalInt exitStatus() {
                return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
            }

            @Override
            public Optional<String> exitSignal() {
                return Optional.empty();
            }

            @Override
            public void release() {
                process.destroy();
                running.remove(process);
            }
        };
    }

    @Override
    public boolean isOpen() {
        return !closed.get();
    }

    @Override
    public Optional<String> frozen() {
        return Optional.empty();
    }

    @Override
    public boolean drop() {
        boolean first = closed.compareAndSet(false, true);
        running.forEach(Process::destroyForcibly);
        return first;
    }
}
