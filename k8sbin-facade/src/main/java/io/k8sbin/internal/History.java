package io.k8sbin.internal;

import io.k8sbin.RolloutException;
import io.k8sbin.core.AtomicFiles;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.json.Json;
import io.k8sbin.core.json.JsonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The runs of a cluster as its directory remembers them: one file each, named by generation, so in order of time. Not
 * thread-safe.
 */
final class History {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    static final Pattern GENERATION = Pattern.compile("[0-9]{8}-[0-9]{6}-[0-9]{3}");
    private static final int KEPT = 30;
    private final Path folder;
    private final Map<String, HistoryEntry> known = new HashMap<>();

    History(Path directory) {
        this.folder = directory.resolve("history");
    }

    /** A name later than all there are, even when the clock went back. */
    String next(Instant now) {
        List<String> names = names();
        Instant last = names.isEmpty() ? Instant.EPOCH : NAME.parse(names.get(names.size() - 1), Instant::from);
        return NAME.format(now.isAfter(last.plusMillis(1)) ? now : last.plusMillis(1));
    }

    /** Names of all runs, the oldest first. */
    List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".json"))
                    .map(n -> n.substring(0, n.length() - ".json".length()))
                    .filter(n -> GENERATION.matcher(n).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private Path file(String generation) {
        return folder.resolve(generation + ".json");
    }

    HistoryEntry read(String generation) {
        return known.computeIfAbsent(generation, this::load);
    }

    private HistoryEntry load(String generation) {
        try {
            return HistoryEntry.read(Json.parse(Files.readString(file(generation))));
        } catch (IOException e) {
            throw new UncheckedIOException(file(generation).toString(), e);
        } catch (JsonException
                | IllegalArgumentException
                | java.util.NoSuchElementException
                | IndexOutOfBoundsException e) {
            throw new RolloutException(
                    "rollout.history", file(generation) + " is damaged: " + e.getMessage() + "; restore it", e);
        }
    }

    /** The run before one of this name. */
    Optional<HistoryEntry> before(String generation) {
        return names().stream()
                .filter(n -> n.compareTo(generation) < 0)
                .reduce((a, b) -> b)
                .map(this::read);
    }

    Optional<HistoryEntry> latest() {
        return names().stream().reduce((a, b) -> b).map(this::read);
    }

    void write(HistoryEntry entry) {
        try {
            Files.createDirectories(folder);
            AtomicFiles.write(
                    file(entry.generation()),
                    entry.toJson().compact().getBytes(StandardCharsets.UTF_8),
                    FileMode.PRIVATE);
            List<String> names = names();
            for (String old : names.subList(0, Math.max(0, names.size() - KEPT))) {
                Files.deleteIfExists(file(old));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
