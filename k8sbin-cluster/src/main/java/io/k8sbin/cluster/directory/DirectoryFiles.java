package io.k8sbin.cluster.directory;

import io.k8sbin.core.AtomicFiles;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.Secret;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The files of a cluster directory; every failure names the file. */
final class DirectoryFiles {
    private final Path folder;
    private final Writer writer;

    /** Puts a file in its place, whole or not at all. */
    interface Writer {
        void write(Path file, byte[] bytes, FileMode mode) throws IOException;
    }

    DirectoryFiles(Path folder) {
        this(folder, AtomicFiles::write);
    }

    DirectoryFiles(Path folder, Writer writer) {
        this.folder = folder.toAbsolutePath().normalize();
        this.writer = writer;
    }

    Path folder() {
        return folder;
    }

    /** Runs a task while no other run can be in the folder. */
    <T> T locked(Supplier<T> task) {
        createFolders();
        // the lock ends with the channel
        try (FileChannel channel =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock(channel);
            return task.get();
        } catch (IOException e) {
            throw failed(".lock", e);
        }
    }

    private void lock(FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            throw busy(e);
        }
        if (lock == null) {
            throw busy(null);
        }
    }

    private ClusterDirectoryException busy(@org.jspecify.annotations.Nullable Exception cause) {
        String message = "another run is working in " + folder + "; wait until it has ended";
        return cause == null
                ? new ClusterDirectoryException("cluster.directory-busy", message)
                : new ClusterDirectoryException("cluster.directory-busy", message, cause);
    }

    private void createFolders() {
        try {
            for (String name : List.of("", "pki", "certificates", "secrets")) {
                Path path = folder.resolve(name);
                if (!Files.isDirectory(path)) {
                    Files.createDirectories(
                            path, PosixFilePermissions.asFileAttribute(FileMode.PRIVATE_DIRECTORY.permissions()));
                }
            }
        } catch (IOException e) {
            throw failed("", e);
        }
    }

    Optional<String> text(String name) {
        return bytes(name).map(b -> new String(b, StandardCharsets.UTF_8));
    }

    Optional<Secret> secret(String name) {
        return bytes(name).map(Secret::of);
    }

    /** Whether a folder of ours holds any file. */
    boolean isFilled(String name) {
        try (java.util.stream.Stream<Path> entries = Files.list(folder.resolve(name))) {
            return entries.findAny().isPresent();
        } catch (IOException e) {
            throw failed(name, e);
        }
    }

    private Optional<byte[]> bytes(String name) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed(name, e);
        }
    }

    void writeText(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8), FileMode.PUBLIC);
    }

    void write(String name, byte[] bytes, FileMode mode) {
        try {
            writer.write(folder.resolve(name), bytes, mode);
        } catch (IOException e) {
            throw failed(name, e);
        }
    }

    private ClusterDirectoryException failed(String name, IOException e) {
        return new ClusterDirectoryException(
                "cluster.directory-io",
                folder.resolve(name) + ": " + e.getClass().getSimpleName() + ": " + e.getMessage()
                        + "; check that the folder is yours and the disk has room",
                e);
    }
}
