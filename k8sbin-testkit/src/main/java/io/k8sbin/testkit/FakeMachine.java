package io.k8sbin.testkit;

import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.remote.FileCheck;
import io.k8sbin.remote.HostFacts;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.Tunnel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What a simulated host is, whoever is connected to it. */
final class FakeMachine {
    private static final List<HostPath> UNITS =
            List.of(HostPath.of("/etc/systemd/system"), HostPath.of("/usr/lib/systemd/system"));
    final FakeFiles files = new FakeFiles();
    final Map<String, FakeUnit> units = new ConcurrentSkipListMap<>();
    final Map<String, Supplier<HostState.Section>> sections = new ConcurrentHashMap<>();
    final List<FakeHost.Call> calls = new CopyOnWriteArrayList<>();
    final AtomicReference<FakeHost> lockedBy = new AtomicReference<>();
    final AtomicLong lockNumber = new AtomicLong();
    volatile String lockOwner = "";
    volatile Duration latency = Duration.ZERO;
    volatile Function<FileCheck, Reply> checks =
            check -> check.posixSh().strip().equals("false") ? Reply.failed(1, "") : Reply.ok();
    volatile Function<HostPort, Optional<Tunnel>> listeners = to -> Optional.empty();
    private final AtomicInteger boots = new AtomicInteger();
    volatile Function<io.k8sbin.remote.RemoteCommand, Reply> commands = command -> Reply.ok();
    volatile UnaryOperator<HostFacts> facts = UnaryOperator.identity();
    private final String name;

    FakeMachine(String name) {
        this.name = name;
    }

    HostFacts facts(List<HostPath> disks) {
        Map<HostPath, Long> free = new ConcurrentHashMap<>();
        disks.forEach(d -> free.put(d, Math.min(50L << 30, files.room())));
        return facts.apply(new HostFacts(
                name,
                "x86_64",
                "6.1.0",
                "Debian GNU/Linux 12 (bookworm)",
                0,
                "00000000-0000-4000-8000-%012d".formatted(boots.get()),
                Instant.EPOCH,
                Duration.ZERO,
                Duration.ofMillis(5),
                Optional.of(252),
                true,
                8L << 30,
                6L << 30,
                free,
                Set.of()));
    }

    FakeUnit unit(String unit) {
        FakeUnit known = units.getOrDefault(unit, new FakeUnit("inactive", "disabled", "", 0, 0));
        Optional<HostPath> file = UNITS.stream()
                .map(f -> f.resolve(unit))
                .filter(files.live::containsKey)
                .findFirst();
        return file.map(f -> new FakeUnit(
                        known.activeState(), known.unitFileState(), f.value(), known.mainPid(), known.starts()))
                .orElse(known);
    }

    /** Everything that was running stops; what is enabled starts again. */
    void powerCut() {
        boots.incrementAndGet();
        files.powerCut();
        units.replaceAll((unit, state) -> {
            boolean starts = state.unitFileState().equals("enabled");
            return starts ? state.started(state.mainPid() + 1) : state.stopped("inactive");
        });
    }
}
