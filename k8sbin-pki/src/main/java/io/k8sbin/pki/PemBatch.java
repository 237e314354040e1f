package io.k8sbin.pki;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Writes many pairs of key and certificate into one directory. Every file is flushed to the disk as when written alone,
 * but many at a time, which lets the file system make one commit for all that wait; the directory is flushed once.
 */
final class PemBatch {
    /** As many as may wait for the disk together; they use no processor meanwhile. */
    private static final int WAITING = 32;

    private final Path directory;
    private final List<Staged> staged = new ArrayList<>();

    /** A file that will be whole under another name; its PEM is written by the thread that writes the file. */
    private record Staged(Path temporary, Path target, Supplier<Secret> content, FileMode mode) {}

    private PemBatch(Path directory) {
        this.directory = directory;
    }

    static void write(Path directory, Map<String, IssuedCertificate> byBaseName) {
        PemBatch batch = new PemBatch(directory);
        byBaseName.forEach((name, issued) -> batch.add(issued, PemFiles.names(directory, name)));
        try {
            for (Staged file : batch.staged) {
                refuseLink(file.target());
            }
            batch.stage();
            batch.publish();
        } catch (FileAlreadyExistsException e) {
            throw PemFiles.otherKey(Path.of(e.getFile()));
        } catch (IOException e) {
            throw new PkiStorageException("cannot write certificates and keys into " + directory, e);
        } finally {
            batch.staged.forEach(s -> deleteQuietly(s.temporary()));
        }
    }

    /** The key first; one that is there already must be the same. */
    private void add(IssuedCertificate issued, IssuedFiles files) {
        if (!Files.exists(files.key(), LinkOption.NOFOLLOW_LINKS)) {
            staged.add(new Staged(temporary(), files.key(), issued::keyPem, FileMode.PRIVATE));
        } else if (!PemFiles.secret(files.key()).equals(issued.keyPem())) {
            throw PemFiles.otherKey(files.key());
        }
        Supplier<Secret> certificate = () -> Secret.of(issued.certificatePem().getBytes(StandardCharsets.US_ASCII));
        staged.add(new Staged(temporary(), files.certificate(), certificate, FileMode.PUBLIC));
    }

    private Path temporary() {
        return directory.resolve(".k8sbin-" + HexFormat.of().formatHex(Randomness.bytes(8)) + ".new");
    }

    private void stage() throws IOException {
        ExecutorService writers = Executors.newFixedThreadPool(Math.min(WAITING, Math.max(1, staged.size())));
        try {
            List<Future<?>> running = new ArrayList<>();
            staged.forEach(s -> running.add(writers.submit(() -> writeNew(s))));
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UncheckedIOException io ? io.getCause() : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted; nothing was written", e);
        } finally {
            writers.shutdownNow();
        }
    }

    private static void writeNew(Staged file) {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        byte[] bytes = file.content().get().reveal();
        try (FileChannel channel = FileChannel.open(
                file.temporary(), options, PosixFilePermissions.asFileAttribute(FileMode.PRIVATE.permissions()))) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            if (!file.mode().equals(FileMode.PRIVATE)) {
                Files.setPosixFilePermissions(file.temporary(), file.mode().permissions());
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private void publish() throws IOException {
        for (Staged file : staged) {
            if (file.mode().equals(FileMode.PRIVATE)) {
                // a hard link, unlike a rename, never replaces
                Files.createLink(file.target(), file.temporary());
                Files.delete(file.temporary());
            } else {
                Files.move(file.temporary(), file.target(), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void refuseLink(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(file + " is a link, directory or device; remove it first");
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // what matters has been said already; the file is not one of ours by name
        }
    }
}
