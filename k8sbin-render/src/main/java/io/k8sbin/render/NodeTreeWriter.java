package io.k8sbin.render;

import io.k8sbin.core.AtomicFiles;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Sha256;
import io.k8sbin.render.internal.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** One run of writing a tree. The record is widened before the first file and narrowed after the last. */
final class NodeTreeWriter {
    private final Path directory;
    private final SortedMap<HostPath, FileImage> wanted;
    private final List<HostPath> written = new ArrayList<>();
    private final List<HostPath> unchanged = new ArrayList<>();
    private final List<HostPath> removed = new ArrayList<>();
    private final List<HostPath> kept = new ArrayList<>();

    NodeTreeWriter(Path directory, List<FileImage> files) {
        this.directory = directory;
        this.wanted = check(files);
    }

    static SortedMap<HostPath, FileImage> check(List<FileImage> files) {
        Problems problems = new Problems();
        SortedMap<HostPath, FileImage> byPath = new TreeMap<>();
        for (FileImage file : files) {
            if (byPath.put(file.path(), file) != null || file.path().equals(NodeTreeRecord.NAME)) {
                problems.invalid(FieldPath.of("files"), file.path(), "stands twice, or is the tree's own record");
            }
        }
        Set<String> paths = new HashSet<>();
        byPath.keySet().forEach(path -> paths.add(path.value()));
        for (HostPath path : byPath.keySet()) {
            String above = path.value();
            while (above.lastIndexOf('/') > 0) {
                above = above.substring(0, above.lastIndexOf('/'));
                if (paths.contains(above)) {
                    problems.invalid(FieldPath.of("files"), path, "lies below the file " + above);
                }
            }
        }
        problems.throwIfAny();
        return byPath;
    }

    NodeTree.Outcome write() throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, FileMode.PRIVATE_DIRECTORY.permissions());
        }
        NodeTreeRecord before = NodeTreeRecord.read(directory);
        SortedMap<HostPath, Sha256> after = new TreeMap<>();
        wanted.forEach((path, file) -> after.put(path, file.sha256()));
        SortedMap<HostPath, Sha256> both = new TreeMap<>(before.digests());
        both.putAll(after);
        new NodeTreeRecord(both).write(directory);
        for (FileImage file : wanted.values()) {
            put(file);
        }
        for (HostPath path : before.digests().keySet()) {
            if (!wanted.containsKey(path)) {
                remove(path, before.digests().get(path));
            }
        }
        new NodeTreeRecord(after).write(directory);
        return new NodeTree.Outcome(written, unchanged, removed, kept);
    }

    private Path local(HostPath path) {
        return directory.resolve(path.value().substring(1));
    }

    private void put(FileImage file) throws IOException {
        makeParents(file.path().parent());
        Path target = local(file.path());
        boolean changed = file.content() instanceof FileImage.Bytes bytes
                ? AtomicFiles.write(target, bytes.toByteArray(), file.mode()) == AtomicFiles.Outcome.WRITTEN
                : copy(file, target);
        (changed ? written : unchanged).add(file.path());
    }

    private void makeParents(HostPath parent) throws IOException {
        if (parent.value().equals("/")) {
            return;
        }
        makeParents(parent.parent());
        Path local = local(parent);
        if (!Files.exists(local, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(local, PosixFilePermissions.asFileAttribute(FileMode.EXECUTABLE.permissions()));
        } else if (!Files.isDirectory(local, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(local + " is a link or file where a directory belongs");
        }
    }

    /** Binaries are too large for memory: copied beside the target, checked, renamed. */
    private static boolean copy(FileImage file, Path target) throws IOException {
        if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.size(target) == file.content().size()
                && Files.getPosixFilePermissions(target).equals(file.mode().permissions())
                && Sha256.of(target).equals(file.sha256())) {
            return false;
        }
        Path fresh = Files.createTempFile(target.toAbsolutePath().getParent(), ".k8sbin", ".new");
        try (InputStream in = file.content().open()) {
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            if (!Sha256.of(fresh).equals(file.sha256())) {
                throw new IOException(file.path() + " is not what its digest says: its source changed");
            }
            Files.setPosixFilePermissions(fresh, file.mode().permissions());
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return true;
    }

    private void remove(HostPath path, Sha256 ours) throws IOException {
        Path local = local(path);
        for (HostPath above = path.parent(); !above.value().equals("/"); above = above.parent()) {
            if (Files.isSymbolicLink(local(above))) {
                kept.add(path);
                return;
            }
        }
        if (!Files.isRegularFile(local, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Sha256.of(local).equals(ours)) {
            Files.delete(local);
            removed.add(path);
            removeEmptyParents(path.parent());
        } else {
            kept.add(path);
        }
    }

    private void removeEmptyParents(HostPath parent) throws IOException {
        for (HostPath above = parent; !above.value().equals("/"); above = above.parent()) {
            try (var entries = Files.list(local(above))) {
                if (entries.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(local(above));
        }
    }
}
