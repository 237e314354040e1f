package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.AtomicFiles;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of a directory: keys 0600, everything else 0644, new directories 0700; no links followed when writing. */
final class PkiFolder {
    private final Path folder;

    PkiFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether something lies there, be it a link that leads nowhere. */
    boolean exists(String name) {
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** The bytes of a file; empty when it is not there. */
    Optional<Secret> read(String name) {
        if (!exists(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Secret.of(Files.readAllBytes(folder.resolve(name))));
        } catch (IOException e) {
            throw failed("cannot be read: " + e, name, e);
        }
    }

    /** The text of a file; empty when it is not there. */
    Optional<String> text(String name) {
        return read(name).map(Secret::revealUtf8);
    }

    /** A key whose file must not be there yet. */
    void createKey(String name, Secret pem) {
        write(name, path -> AtomicFiles.create(path, pem.reveal(), FileMode.PRIVATE));
    }

    /** A key in place of what is there. */
    void replaceKey(String name, Secret pem) {
        write(name, path -> AtomicFiles.write(path, pem.reveal(), FileMode.PRIVATE));
    }

    /** A certificate or public key in place of what is there. */
    void writePublic(String name, String pem) {
        write(name, path -> AtomicFiles.write(path, pem.getBytes(StandardCharsets.US_ASCII), FileMode.PUBLIC));
    }

    private interface Writing {
        void to(Path path) throws IOException;
    }

    private void write(String name, Writing writing) {
        Path path = folder.resolve(name);
        try {
            Files.createDirectories(
                    path.toAbsolutePath().getParent(),
                    PosixFilePermissions.asFileAttribute(FileMode.PRIVATE_DIRECTORY.permissions()));
            writing.to(path);
        } catch (IOException e) {
            throw failed("cannot be written: " + e, name, e);
        }
    }

    /** Where a finding about a file belongs. */
    FieldPath place(String name) {
        return FieldPath.of("pki").key(folder.resolve(name).toString());
    }

    private ClusterPkiException failed(String what, String name, IOException cause) {
        return new ClusterPkiException(Finding.error("pki.storage", place(name), what), cause);
    }

    /** Keys everyone may read, and the like. */
    List<Finding> modes(List<PkiFiles> files) {
        return files.stream()
                .filter(f -> exists(f.key()))
                .flatMap(f -> mode(f.key()).stream())
                .toList();
    }

    private Optional<Finding> mode(String key) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder.resolve(key));
            return permissions.stream().allMatch(p -> p.name().startsWith("OWNER_"))
                    ? Optional.empty()
                    : Optional.of(Finding.warning(
                            "pki.key-mode",
                            place(key),
                            "others than its owner may read this key (%s); chmod 600, and think of it as seen"
                                    .formatted(PosixFilePermissions.toString(permissions))));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }
}
