package io.k8sbin.testkit;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.remote.CheckFailedException;
import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.ConnectionLostException;
import io.k8sbin.remote.FileCheck;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.FileState;
import io.k8sbin.remote.HostBusyException;
import io.k8sbin.remote.HostFacts;
import io.k8sbin.remote.HostLock;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.KeptGeneration;
import io.k8sbin.remote.LockLostException;
import io.k8sbin.remote.Outcome;
import io.k8sbin.remote.ProbeRequest;
import io.k8sbin.remote.PushResult;
import io.k8sbin.remote.RemoteCancelledException;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.Rollback;
import io.k8sbin.remote.Tunnel;
import io.k8sbin.remote.TunnelRefusedException;
import io.k8sbin.remote.UnitState;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A host in memory, and a connection to it: files with mode, owner, digest and previous versions, directories, units, a
 * lock, canned answers for a probe's sections, functions for commands and checks, latency, and faults on request - lost
 * connections, pushes cut in the middle, any exception, a full disk, a power cut that loses what was not synced. It starts
 * empty and healthy, and passes {@link RemoteHostContract} as a real host does.
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
    private final Map<Integer, Function<RemoteTarget, RuntimeException>> failures = new ConcurrentHashMap<>();
    private volatile boolean locking;
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
     * @param kind {@code run}, {@code probe}, {@code push}, {@code rollback}, {@code generations} or {@code lock}
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
        machine.files.put(image);
        return this;
    }

    /** Makes a directory with these permission bits. */
    public FakeHost directory(HostPath path, int mode) {
        machine.files.directories.put(path, mode);
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

    /**
     * Fails at a call with an exception of the test's choice, before the host did anything.
     *
     * @param n 1 for the next call
     * @param exception made for the login of this host
     */
    public FakeHost failCall(int n, Function<RemoteTarget, RuntimeException> exception) {
        failures.put(count.get() + n, exception);
        return this;
    }

    /**
     * Cuts the next push or rollback of this host off in the middle and breaks its connection.
     *
     * @param steps how many files are replaced or removed before
     */
    public FakeHost cutPush(int steps) {
        machine.files.cutAfter(steps);
        return this;
    }

    /** Every call takes this long from now on, over any connection; interrupting ends the wait. */
    public FakeHost latency(Duration each) {
        machine.latency = each;
        return this;
    }

    /** So many bytes are free: larger pushes are refused. */
    public FakeHost room(long bytes) {
        machine.files.room(bytes);
        return this;
    }

    /** What checks of pushes say; without, all pass but those whose script is {@code false}. */
    public FakeHost onCheck(Function<FileCheck, Reply> checks) {
        machine.checks = checks;
        return this;
    }

    /**
     * Power is gone and comes back: this connection breaks, files are what was synced, the boot has another name, enabled
     * units run again and others do not.
     */
    public void powerCut() {
        machine.powerCut();
        machine.lockedBy.set(null);
        drop();
    }

    /** The host gives its lock up without telling whoever holds it, as after a minute without a sign of life. */
    public void loseLock() {
        machine.lockedBy.set(null);
    }

    /** Breaks this connection now. */
    public void drop() {
        gone = true;
        machine.lockedBy.compareAndSet(this, null);
    }

    /** The file at a path. */
    public Optional<FileImage> file(HostPath path) {
        return Optional.ofNullable(machine.files.live.get(path));
    }

    /** The text of the file at a path; empty when there is none. */
    public String text(HostPath path) {
        return file(path)
                .map(f -> new String(FakeFiles.content(f), java.nio.charset.StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Every file, by path. */
    public Map<HostPath, FileImage> files() {
        return Map.copyOf(machine.files.live);
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
            request.files().forEach(p -> files.put(p, machine.files.state(p)));
            request.cachedFiles().forEach(p -> files.put(p, machine.files.state(p)));
            Map<String, UnitState> units = new HashMap<>();
            request.units().forEach(u -> units.put(u, machine.unit(u).show(u)));
            Map<String, HostState.Section> sections = new HashMap<>();
            request.sections().keySet().forEach(name -> sections.put(name, section(name)));
            return new HostState(target, machine.facts(request.disks()), files, units, sections, texts(request));
        });
    }

    private Map<HostPath, String> texts(ProbeRequest request) {
        Map<HostPath, String> texts = new HashMap<>();
        request.texts()
                .forEach((path, digest) -> file(path)
                        .filter(f -> !f.sha256().equals(digest) && (f.mode().bits() & 4) != 0)
                        .ifPresent(f -> texts.put(path, text(path))));
        return texts;
    }

    private HostState.Section section(String name) {
        return machine.sections
                .getOrDefault(name, () -> new HostState.Section(0, "", ""))
                .get();
    }

    @Override
    public PushResult push(FileSet set) {
        return call("push", set.generation(), () -> {
            machine.files.judge(target, set);
            set.checks().forEach(this::check);
            fence();
            return cutOff(() -> machine.files.push(target, set));
        });
    }

    @Override
    public PushResult rollback(Rollback back) {
        return call("rollback", back.generation(), () -> {
            fence();
            return cutOff(() -> machine.files.rollback(target, back));
        });
    }

    @Override
    public List<KeptGeneration> generations() {
        return call("generations", "", machine.files::generations);
    }

    private void check(FileCheck check) {
        Reply reply = machine.checks.apply(check);
        if (reply.status() != 0) {
            throw new CheckFailedException(
                    target, check.files().get(0), check.files().get(0) + " was refused by its check: " + reply.err());
        }
    }

    private void fence() {
        if (locking && machine.lockedBy.get() != this) {
            throw new LockLostException(target, "somebody else may have the lock by now: nothing was replaced");
        }
    }

    private <R> R cutOff(Supplier<R> change) {
        try {
            return change.get();
        } catch (FakeFiles.Cut e) {
            drop();
            throw new ConnectionLostException(target, Outcome.UNKNOWN, "the connection was cut in the middle");
        }
    }

    /** Who answers at an address of this host; nobody unless told. */
    public FakeHost onDial(Function<HostPort, Optional<Tunnel>> listeners) {
        machine.listeners = listeners;
        return this;
    }

    @Override
    public Tunnel dial(HostPort to) {
        return machine.listeners
                .apply(to)
                .orElseThrow(() -> new TunnelRefusedException(target, "nothing listens on " + to));
    }

    @Override
    public HostLock lock(HostPath lockFile, String owner) {
        return call("lock", owner, () -> {
            if (!machine.lockedBy.compareAndSet(null, this)) {
                String holder = machine.lockOwner;
                throw new HostBusyException(target, holder, Optional.empty(), "the host is locked by " + holder);
            }
            machine.lockOwner = owner;
            locking = true;
            return new Lock(owner, machine.lockNumber.incrementAndGet());
        });
    }

    private <R> R call(String kind, String label, Supplier<R> work) {
        int number = count.incrementAndGet();
        boolean faulty = number == faultyCall;
        await();
        if (faulty && fault == CallFault.BEFORE) {
            drop();
        }
        require(Outcome.NOT_STARTED);
        Function<RemoteTarget, RuntimeException> failure = failures.remove(number);
        if (failure != null) {
            throw failure.apply(target);
        }
        machine.calls.add(new Call(kind, label));
        R result = work.get();
        if (faulty) {
            drop();
        }
        require(Outcome.UNKNOWN);
        return result;
    }

    private void await() {
        long end = System.nanoTime() + machine.latency.toNanos();
        while (!gone && !machine.latency.isZero() && System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
            if (Thread.currentThread().isInterrupted()) {
                drop();
                throw new RemoteCancelledException(target, "interrupted; the connection was closed");
            }
        }
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

        private final long number;

        private Lock(String owner, long number) {
            this.owner = owner;
            this.number = number;
        }

        @Override
        public long number() {
            return number;
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
            locking = false;
            machine.lockedBy.compareAndSet(FakeHost.this, null);
        }
    }
}
