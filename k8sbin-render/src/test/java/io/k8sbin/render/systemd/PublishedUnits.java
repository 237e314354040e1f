package io.k8sbin.render.systemd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Units people published, where {@code K8SBIN_CORPUS} names a folder of configuration files. */
final class PublishedUnits {
    private PublishedUnits() {}

    /** By file name; empty where there is no such folder. */
    static Map<String, String> read() {
        Map<String, String> units = new TreeMap<>();
        String corpus = System.getenv("K8SBIN_CORPUS");
        if (corpus == null) {
            return units;
        }
        try (Stream<Path> files = Files.list(Path.of(corpus, "systemd"))) {
            for (Path file : files.toList()) {
                units.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units;
    }
}
