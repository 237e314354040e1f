package io.k8sbin.testkit;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.ConnectionLostException;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.FileState;
import io.k8sbin.remote.HostBusyException;
import io.k8sbin.remote.HostFacts;
import io.k8sbin.remote.HostLock;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.Outcome;
import io.k8sbin.remote.ProbeRequest;
import io.k8sbin.remote.PushResult;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.UnitState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A host in memory, and a connection to it: files with mode, owner and digest, directories, units, a lock, canned answers
 * for a probe's sections, a function for commands, and faults on request. It starts empty and healthy.
 *
 * <pre>{@code
 * FakeHost host = FakeHost.named("node1").onRun(command -> Reply.ok("Linux\n"));
 * host.failCall(3, CallFault.BEFORE);
 * }</pre>
 *
 * <p>A connection that was lost or closed stays so; {@link #reconnect} gives another to the same host. Thread-safe.
 */
public final class FakeHost implements RemoteHost {
    private final RemoteTarget target;
    private final FakeMachine machine;
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean gone;
    private volatile int faultyCall;
    private volatile CallFault fault = CallFault.BEFORE;

    private FakeHost(RemoteTarget target, FakeMachine machine) {
        this.target = target;
        this.machine = machine;
    }

    /** When a connection breaks. */
    public enum CallFault {
        /** Before the host did anything. */
        BEFORE,
        /** After it did everything, without telling. */
        AFTER
    }

    /**
     * Something that was asked of a host.
     *
     * @param kind {@code run}, {@code probe}, {@code push} or {@code lock}
     * @param label a command's first line, a push's generation or a lock's owner; empty for a probe
     */
    public record Call(String kind, String label) {}

    /** An empty, healthy host. */
    public static FakeHost named(String name) {
        return new FakeHost(RemoteTarget.of(name, "root"), new FakeMachine(name));
    }

    /** Another connection to the same host. */
    public FakeHost reconnect() {
        return new FakeHost(target, machine);
    }

    /** Puts a file there, as a push would. */
    public FakeHost file(FileImage image) {
        machine.files.put(image.path(), image);
        return this;
    }

    /** Makes a directory with these permission bits. */
    public FakeHost directory(HostPath path, int mode) {
        machine.directories.put(path, mode);
        return this;
    }

    /** Removes a file. */
    public FakeHost remove(HostPath path) {
        machine.files.remove(path);
        return this;
    }

    /** Sets a unit. */
    public FakeHost unit(String name, FakeUnit unit) {
        machine.units.put(name, unit);
        return this;
    }

    /** Changes what the host says about itself. */
    public FakeHost facts(UnaryOperator<HostFacts> change) {
        UnaryOperator<HostFacts> before = machine.facts;
        machine.facts = facts -> change.apply(before.apply(facts));
        return this;
    }

    /** What the section of this name answers to a probe; sections nobody set answer nothing, with status 0. */
    public FakeHost onSection(String name, Supplier<Reply> answer) {
        machine.sections.put(name, () -> {
            Reply reply = answer.get();
            return new HostState.Section(reply.status(), reply.out(), reply.err());
        });
        return this;
    }

    /** What commands do; without, every command succeeds in silence. */
    public FakeHost onRun(Function<RemoteCommand, Reply> commands) {
        machine.commands = commands;
        return this;
    }

    /**
     * Breaks this connection at a call.
     *
     * @param n 1 for the next call
     * @param when before or after its effect
     */
    public FakeHost failCall(int n, CallFault when) {
        fault = when;
        faultyCall = count.get() + n;
        return this;
    }

    /** Breaks this connection now. */
    public void drop() {
        gone = true;
        machine.lockedBy.compareAndSet(this, null);
    }

    /** The file at a path. */
    public Optional<FileImage> file(HostPath path) {
        return Optional.ofNullable(machine.files.get(path));
    }

    /** The text of the file at a path; empty when there is none. */
    public String text(HostPath path) {
        return file(path)
                .map(f -> new String(machine.content(f), java.nio.charset.StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Every file, by path. */
    public Map<HostPath, FileImage> files() {
        return Map.copyOf(machine.files);
    }

    /** A unit; one without a file when nobody installed it. */
    public FakeUnit unit(String name) {
        return machine.unit(name);
    }

    /** Everything asked of this host so far, over all connections. */
    public List<Call> calls() {
        return List.copyOf(machine.calls);
    }

    @Override
    public RemoteTarget target() {
        return target;
    }

    @Override
    public CommandResult run(RemoteCommand command) {
        return call("run", command.label(), () -> {
            Reply reply = machine.commands.apply(command);
            return new CommandResult(
                    target,
                    command.label(),
                    reply.status(),
                    Optional.empty(),
                    reply.out(),
                    reply.err(),
                    Duration.ZERO,
                    Outcome.COMPLETED);
        });
    }

    @Override
    public HostState probe(ProbeRequest request) {
        return call("probe", "", () -> {
            Map<HostPath, FileState> files = new HashMap<>();
            request.files().forEach(p -> files.put(p, state(p)));
            request.cachedFiles().forEach(p -> files.put(p, state(p)));
            Map<String, UnitState> units = new HashMap<>();
            request.units().forEach(u -> units.put(u, machine.unit(u).show(u)));
            Map<String, HostState.Section> sections = new HashMap<>();
            request.sections().keySet().forEach(name -> sections.put(name, section(name)));
            return new HostState(target, machine.facts(request.disks()), files, units, sections);
        });
    }

    private HostState.Section section(String name) {
        return machine.sections
                .getOrDefault(name, () -> new HostState.Section(0, "", ""))
                .get();
    }

    private FileState state(HostPath path) {
        FileImage file = machine.files.get(path);
        if (file != null) {
            return new FileState.Regular(
                    file.sha256(),
                    file.content().size(),
                    file.mode().bits(),
                    file.owner().user(),
                    file.owner().group());
        }
        Integer directory = machine.directories.get(path);
        return directory == null
                ? new FileState.Absent()
                : new FileState.Other(FileState.Kind.DIRECTORY, directory, "root", "root");
    }

    @Override
    public PushResult push(FileSet set) {
        return call("push", set.generation(), () -> {
            set.directories().forEach(d -> directory(d.path(), d.mode().bits()));
            set.files().forEach(this::file);
            List<HostPath> deleted = new ArrayList<>();
            set.deletions().stream()
                    .filter(p -> machine.files.remove(p) != null)
                    .forEach(deleted::add);
            List<HostPath> written = set.files().stream().map(FileImage::path).toList();
            return new PushResult(target, set.generation(), written, deleted, set.bytes(), Duration.ZERO);
        });
    }

    @Override
    public HostLock lock(HostPath lockFile, String owner) {
        return call("lock", owner, () -> {
            if (!machine.lockedBy.compareAndSet(null, this)) {
                String holder = machine.lockOwner;
                throw new HostBusyException(target, holder, Optional.empty(), "the host is locked by " + holder);
            }
            machine.lockOwner = owner;
            return new Lock(owner);
        });
    }

    private <R> R call(String kind, String label, Supplier<R> work) {
        boolean faulty = count.incrementAndGet() == faultyCall;
        if (faulty && fault == CallFault.BEFORE) {
            drop();
        }
        require(Outcome.NOT_STARTED);
        machine.calls.add(new Call(kind, label));
        R result = work.get();
        if (faulty) {
            drop();
        }
        require(Outcome.UNKNOWN);
        return result;
    }

    private void require(Outcome outcome) {
        if (gone) {
            throw new ConnectionLostException(target, outcome, "the connection is lost");
        }
    }

    /** Ends this connection and gives up its lock; the host stays as it is. */
    @Override
    public void close() {
        drop();
    }

    /** The name only. */
    @Override
    public String toString() {
        return "FakeHost[" + target + "]";
    }

    private final class Lock implements HostLock {
        private final String owner;

        private Lock(String owner) {
            this.owner = owner;
        }

        @Override
        public String owner() {
            return owner;
        }

        @Override
        public boolean isHeld() {
            return FakeHost.this == machine.lockedBy.get();
        }

        @Override
        public void orThrow() {
            if (!isHeld()) {
                throw new ConnectionLostException(target, Outcome.UNKNOWN, "the lock is lost");
            }
        }

        @Override
        public void close() {
            machine.lockedBy.compareAndSet(FakeHost.this, null);
        }
    }
}
