package io.k8sbin.core;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * Writes files of the operator's own machine so that a reader, a crash or a power cut sees the old content or the new,
 * never a part: exclusive create with mode 0600, write, final mode, fsync, rename, fsync of the directory. The new file
 * belongs to whoever runs this. Safe for use by many threads and processes: the last writer wins, whole.
 */
public final class AtomicFiles {
    private static final SecureRandom RANDOM = new SecureRandom();

    private AtomicFiles() {}

    /** Whether {@link #write} had to change anything. */
    public enum Outcome {
        /** The file was there with this content and mode. */
        UNCHANGED,
        /** The file is new or has new content or mode. */
        WRITTEN
    }

    /**
     * Puts the bytes at {@code file}, replacing what is there; parent directories must exist. Equal content and mode are
     * left alone.
     *
     * @throws IOException when the directory is missing, the target is a directory, link or device, or the disk is full;
     *     what was there is then still whole and no temporary file is left
     */
    public static Outcome write(Path file, byte[] bytes, FileMode mode) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(file + " is a link, directory or device; remove it first");
        }
        if (isSame(file, bytes, mode)) {
            return Outcome.UNCHANGED;
        }
        Path temporary = temporaryBeside(file);
        try {
            writeNew(temporary, bytes, mode);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        syncDirectory(file);
        return Outcome.WRITTEN;
    }

    /**
     * Puts the bytes at {@code file}, which must not exist.
     *
     * @throws java.nio.file.FileAlreadyExistsException when it does; it is left as it was
     * @throws IOException when it cannot be written
     */
    public static void create(Path file, byte[] bytes, FileMode mode) throws IOException {
        Path temporary = temporaryBeside(file);
        try {
            writeNew(temporary, bytes, mode);
            // a hard link, unlike a rename, never replaces
            Files.createLink(file, temporary);
        } finally {
            Files.deleteIfExists(temporary);
        }
        syncDirectory(file);
    }

    private static boolean isSame(Path file, byte[] bytes, FileMode mode) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Files.getPosixFilePermissions(file).equals(mode.permissions())
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static void writeNew(Path file, byte[] bytes, FileMode mode) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel =
                FileChannel.open(file, options, PosixFilePermissions.asFileAttribute(FileMode.PRIVATE.permissions()))) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            Files.setPosixFilePermissions(file, mode.permissions());
            channel.force(true);
        }
    }

    private static void syncDirectory(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** A name of its own, not made from the file's, which may be as long as names can be. */
    private static Path temporaryBeside(Path file) {
        byte[] random = new byte[8];
        RANDOM.nextBytes(random);
        return file.resolveSibling(".k8sbin-" + HexFormat.of().formatHex(random) + ".new");
    }
}
