package io.k8sbin.cluster.directory;

import io.k8sbin.core.FileImage;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The programs an operator has to push, with their digests.
 *
 * @param programs by name: {@code kube-apiserver}
 */
public record BinaryInventory(Map<String, FileImage.LocalFile> programs) {
    /** Copies the map. */
    public BinaryInventory {
        programs = Collections.unmodifiableMap(new TreeMap<>(programs));
    }

    /** No programs: plans name them, trees do not hold them. */
    public static BinaryInventory none() {
        return new BinaryInventory(Map.of());
    }

    /** These and more. */
    BinaryInventory and(Map<String, FileImage.LocalFile> more) {
        Map<String, FileImage.LocalFile> all = new TreeMap<>(programs);
        all.putAll(more);
        return new BinaryInventory(all);
    }

    /** The program of this name. */
    public Optional<FileImage.LocalFile> find(String name) {
        return Optional.ofNullable(programs.get(name));
    }
}
