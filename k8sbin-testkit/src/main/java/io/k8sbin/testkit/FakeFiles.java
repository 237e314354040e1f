package io.k8sbin.testkit;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Sha256;
import io.k8sbin.remote.ChecksumMismatchException;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.FileState;
import io.k8sbin.remote.KeptGeneration;
import io.k8sbin.remote.NoSpaceException;
import io.k8sbin.remote.PushResult;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.Rollback;
import io.k8sbin.remote.UnknownGenerationException;
import io.k8sbin.remote.UnsafePathException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Files of a simulated host: what is there, what of it is on disk, and what is kept of earlier changes. Thread-safe. */
final class FakeFiles {
    private static final int NEVER = Integer.MAX_VALUE;
    final Map<HostPath, FileImage> live = new ConcurrentSkipListMap<>();
    final Map<HostPath, Integer> directories = new ConcurrentSkipListMap<>();
    private final Map<HostPath, FileImage> durable = new ConcurrentHashMap<>();
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final Set<HostPath> pending = new LinkedHashSet<>();
    private long changes;
    private int stepsLeft = NEVER;
    private long free = Long.MAX_VALUE;

    /** Previous versions under one name; empty for what was not there. */
    private static final class Kept {
        private final long number;
        private final Map<HostPath, Optional<FileImage>> before = new LinkedHashMap<>();

        Kept(long number) {
            this.number = number;
        }
    }

    /** A change was cut off. */
    static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    synchronized void put(FileImage file) {
        live.put(file.path(), file);
        durable.put(file.path(), file);
    }

    synchronized void remove(HostPath path) {
        live.remove(path);
        durable.remove(path);
    }

    /** The next change is cut off after so many replacements and removals. */
    synchronized void cutAfter(int steps) {
        stepsLeft = steps;
    }

    synchronized void room(long bytes) {
        free = bytes;
    }

    synchronized long room() {
        return free;
    }

    /** What was not synced is lost. */
    synchronized void powerCut() {
        live.clear();
        live.putAll(durable);
        stepsLeft = NEVER;
    }

    private void sync() {
        durable.clear();
        durable.putAll(live);
    }

    private void step() {
        if (stepsLeft == 0) {
            stepsLeft = NEVER;
            throw new Cut();
        }
        if (stepsLeft != NEVER) {
            stepsLeft--;
        }
    }

    FileState state(HostPath path) {
        FileImage file = live.get(path);
        if (file != null) {
            return new FileState.Regular(
                    file.sha256(),
                    file.content().size(),
                    file.mode().bits(),
                    file.owner().user(),
                    file.owner().group());
        }
        Integer directory = directories.get(path);
        boolean holds = live.keySet().stream().anyMatch(p -> p.startsWith(path));
        return directory == null && !holds
                ? new FileState.Absent()
                : new FileState.Other(FileState.Kind.DIRECTORY, directory == null ? 0755 : directory, "root", "root");
    }

    static byte[] content(FileImage file) {
        try (InputStream in = file.content().open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that refuses a set before anything changes. */
    synchronized void judge(RemoteTarget target, FileSet set) {
        for (FileImage file : set.allFiles()) {
            vacant(target, file.path());
            if (!Sha256.of(content(file)).equals(file.sha256())) {
                throw new ChecksumMismatchException(
                        target, file.path(), file.path() + " has other bytes than those hashed: nothing was replaced");
            }
        }
        set.deletions().forEach(path -> vacant(target, path));
        if (set.bytes() > free) {
            HostPath path = set.allFiles().get(0).path().parent();
            throw new NoSpaceException(
                    target, path, set.bytes(), free, "the file system of " + path + " is too full: make room");
        }
    }

    private void vacant(RemoteTarget target, HostPath path) {
        if (state(path) instanceof FileState.Other) {
            throw new UnsafePathException(target, path, path + " is a directory: move it away");
        }
    }

    synchronized PushResult push(RemoteTarget target, FileSet set) {
        set.directories().forEach(d -> directories.put(d.path(), d.mode().bits()));
        Map<HostPath, FileImage> wanted = new LinkedHashMap<>();
        set.files().forEach(f -> wanted.put(f.path(), f));
        Map<HostPath, FileImage> records = new LinkedHashMap<>();
        set.records().forEach(f -> records.put(f.path(), f));
        return change(target, set.generation(), wanted, set.deletions(), records, set.keep());
    }

    private PushResult change(
            RemoteTarget target,
            String generation,
            Map<HostPath, FileImage> wanted,
            Collection<HostPath> deletions,
            Map<HostPath, FileImage> records,
            int keep) {
        Kept mine = kept.computeIfAbsent(generation, name -> new Kept(++changes));
        Set<HostPath> touched = new LinkedHashSet<>(wanted.keySet());
        touched.addAll(records.keySet());
        touched.addAll(deletions);
        touched.forEach(path -> mine.before.putIfAbsent(path, Optional.ofNullable(live.get(path))));
        pending.removeAll(touched);
        pending.removeIf(path -> !live.containsKey(path));
        List<HostPath> leftOver = List.copyOf(pending);
        pending.addAll(deletions);
        wanted.forEach(this::replace);
        sync();
        List<HostPath> deleted = new ArrayList<>();
        for (HostPath path : deletions) {
            step();
            if (live.remove(path) != null) {
                deleted.add(path);
            }
        }
        sync();
        records.forEach(this::replace);
        sync();
        pending.retainAll(leftOver);
        prune(generation, keep);
        List<HostPath> written = new ArrayList<>(wanted.keySet());
        written.addAll(records.keySet());
        long bytes = wanted.values().stream().mapToLong(f -> f.content().size()).sum()
                + records.values().stream().mapToLong(f -> f.content().size()).sum();
        return new PushResult(target, generation, written, deleted, leftOver, bytes, Duration.ZERO);
    }

    private void replace(HostPath path, FileImage file) {
        step();
        live.put(path, file);
    }

    private void prune(String mine, int keep) {
        List<String> others = kept.keySet().stream()
                .filter(name -> !name.equals(mine))
                .sorted(Comparator.comparing((String name) -> number(name)).reversed())
                .toList();
        others.stream().skip(keep - 1L).forEach(kept::remove);
    }

    private long number(String generation) {
        return Optional.ofNullable(kept.get(generation)).map(k -> k.number).orElse(0L);
    }

    synchronized PushResult rollback(RemoteTarget target, Rollback back) {
        if (!kept.containsKey(back.before())) {
            throw new UnknownGenerationException(target, back.before());
        }
        Map<HostPath, Optional<FileImage>> then = new LinkedHashMap<>();
        kept.values().stream()
                .filter(k -> k.number >= number(back.before()))
                .sorted(Comparator.comparing(k -> k.number))
                .forEach(k -> k.before.forEach(then::putIfAbsent));
        then.keySet().removeAll(new HashSet<>(back.except()));
        Map<HostPath, FileImage> wanted = new LinkedHashMap<>();
        List<HostPath> deletions = new ArrayList<>();
        then.forEach((path, file) -> file.ifPresentOrElse(f -> wanted.put(path, f), () -> deletions.add(path)));
        return change(target, back.generation(), wanted, deletions, new HashMap<>(), back.keep());
    }

    synchronized List<KeptGeneration> generations() {
        List<KeptGeneration> list = new ArrayList<>();
        kept.forEach((name, k) -> list.add(new KeptGeneration(
                k.number,
                name,
                k.before.keySet().stream()
                        .filter(p -> k.before.getOrDefault(p, Optional.empty()).isPresent())
                        .toList(),
                k.before.keySet().stream()
                        .filter(p -> k.before.getOrDefault(p, Optional.empty()).isEmpty())
                        .toList())));
        list.sort(Comparator.comparing(KeptGeneration::number));
        return List.copyOf(list);
    }
}
