package io.k8sbin.internal;

import io.k8sbin.RunReport;
import io.k8sbin.core.AtomicFiles;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.json.Json;
import io.k8sbin.core.json.JsonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reports of a cluster's runs, in its directory. */
public final class Reports {
    private static final int KEPT = 50;
    private final Path folder;

    /** Of a cluster's directory. */
    public Reports(Path directory) {
        this.folder = directory.resolve("reports");
    }

    /** Writes a report there, and wherever else it is wanted. */
    void write(RunReport report, Optional<Path> other) {
        byte[] text = report.toJson().pretty().getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(folder);
            AtomicFiles.write(folder.resolve(report.generation() + ".json"), text, FileMode.PRIVATE);
            if (other.isPresent()) {
                AtomicFiles.write(other.get(), text, FileMode.PRIVATE);
            }
            List<Path> all = files();
            for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    /** Those that can be read, the oldest first: a damaged one is no reason to stop. */
    public List<RunReport> readable() {
        try {
            return files().stream().flatMap(f -> read(f).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static Optional<RunReport> read(Path file) {
        try {
            return Optional.of(RunReport.fromJson(Json.parse(Files.readString(file))));
        } catch (IOException | JsonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
