package io.k8sbin.testkit;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.remote.HostFacts;
import io.k8sbin.remote.HostState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What a simulated host is, whoever is connected to it. */
final class FakeMachine {
    private static final HostPath UNITS = HostPath.of("/etc/systemd/system");
    final Map<HostPath, FileImage> files = new ConcurrentSkipListMap<>();
    final Map<HostPath, Integer> directories = new ConcurrentSkipListMap<>();
    final Map<String, FakeUnit> units = new ConcurrentSkipListMap<>();
    final Map<String, Supplier<HostState.Section>> sections = new ConcurrentHashMap<>();
    final List<FakeHost.Call> calls = new CopyOnWriteArrayList<>();
    final AtomicReference<FakeHost> lockedBy = new AtomicReference<>();
    volatile String lockOwner = "";
    volatile Function<io.k8sbin.remote.RemoteCommand, Reply> commands = command -> Reply.ok();
    volatile UnaryOperator<HostFacts> facts = UnaryOperator.identity();
    private final String name;

    FakeMachine(String name) {
        this.name = name;
    }

    HostFacts facts(List<HostPath> disks) {
        Map<HostPath, Long> free = new ConcurrentHashMap<>();
        disks.forEach(d -> free.put(d, 50L << 30));
        return facts.apply(new HostFacts(
                name,
                "x86_64",
                "6.1.0",
                "Debian GNU/Linux 12 (bookworm)",
                0,
                "00000000-0000-4000-8000-000000000000",
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
        HostPath file = UNITS.resolve(unit);
        return files.containsKey(file)
                ? new FakeUnit(
                        known.activeState(), known.unitFileState(), file.value(), known.mainPid(), known.starts())
                : known;
    }

    byte[] content(FileImage file) {
        try (InputStream in = file.content().open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
