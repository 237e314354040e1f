package io.k8sbin.remote.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A known_hosts file that lines are added to, one writer at a time, in this process and among others. */
final class KnownHostsFile {
    private static final Map<Path, KnownHostsFile> ALL = new ConcurrentHashMap<>();
    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private final Path path;
    private @Nullable FileChannel channel;

    private KnownHostsFile(Path path) {
        this.path = path;
    }

    static KnownHostsFile of(Path path) {
        return ALL.computeIfAbsent(path.toAbsolutePath().normalize(), KnownHostsFile::new);
    }

    /**
     * Does something while nobody else adds lines; the file is created when missing.
     *
     * @throws UncheckedIOException when it cannot be opened for writing
     */
    synchronized <R> R exclusively(Function<KnownHostsFile, R> work) {
        Set<StandardOpenOption> options =
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try (FileChannel opened = FileChannel.open(path, options, PRIVATE)) {
            FileLock lock = opened.lock();
            channel = opened;
            R result = work.apply(this);
            lock.release();
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            channel = null;
        }
    }

    /** Adds one line at the end, in one write, after completing a last line that somebody left without its end. */
    void append(String line) {
        FileChannel to = channel;
        if (to == null) {
            throw new IllegalStateException("not locked");
        }
        try {
            long end = to.size();
            ByteBuffer last = ByteBuffer.allocate(1);
            boolean whole = end == 0 || (to.read(last, end - 1) == 1 && last.get(0) == '\n');
            ByteBuffer bytes = ByteBuffer.wrap(((whole ? "" : "\n") + line + "\n").getBytes(StandardCharsets.US_ASCII));
            long at = end;
            while (bytes.hasRemaining()) {
                at += to.write(bytes, at);
            }
            to.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
