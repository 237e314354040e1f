package io.k8sbin.remote;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Files to put on a host, as one change.
 *
 * @param generation what the change is called: previous versions are kept under this name; 1 to 64 letters, digits,
 *     dots, dashes and underscores. Pushing again under the same name keeps the first previous versions.
 * @param directories that must be there, parents before children
 * @param files that must be there
 * @param deletions that must not
 */
public record FileSet(String generation, List<Directory> directories, List<FileImage> files, List<HostPath> deletions) {
    /** A directory with its mode and owner; missing parents are created as root's, mode 0755. */
    public record Directory(HostPath path, FileMode mode, FileOwner owner) {}

    /** Copies the lists and refuses names unfit for a directory and paths that are named twice. */
    public FileSet {
        if (!generation.matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}")) {
            throw new IllegalArgumentException("not a name for a generation: \"" + generation + "\"");
        }
        directories = List.copyOf(directories);
        files = List.copyOf(files);
        deletions = List.copyOf(deletions);
        Set<HostPath> seen = new HashSet<>();
        directories.forEach(d -> once(seen, d.path()));
        files.forEach(f -> once(seen, f.path()));
        deletions.forEach(path -> once(seen, path));
    }

    private static void once(Set<HostPath> seen, HostPath path) {
        if (path.value().equals("/") || !seen.add(path)) {
            throw new IllegalArgumentException("named twice, or no path for a file: " + path);
        }
    }

    /** A change of files only. */
    public static FileSet of(String generation, List<FileImage> files) {
        return new FileSet(generation, List.of(), files, List.of());
    }

    /** With these directories instead. */
    public FileSet withDirectories(List<Directory> others) {
        return new FileSet(generation, others, files, deletions);
    }

    /** With these deletions instead. */
    public FileSet withDeletions(List<HostPath> others) {
        return new FileSet(generation, directories, files, others);
    }

    /** Bytes of all files. */
    public long bytes() {
        return files.stream().mapToLong(f -> f.content().size()).sum();
    }
}
