package io.k8sbin.remote;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files to put on a host, as one change.
 *
 * @param generation what the change is called: previous versions are kept under this name; 1 to 64 letters, digits,
 *     dots, dashes and underscores. Pushing again under the same name keeps the first previous versions.
 * @param directories that must be there, parents before children
 * @param files that must be there
 * @param deletions that must not
 * @param records files that say what is on the host: put in place last, after the deletions, so that whatever is cut off
 *     they never claim more than is done
 * @param checks to pass before anything is put in place
 * @param keep how many generations the host keeps, this one included: 1 to 1000
 */
public record FileSet(
        String generation,
        List<Directory> directories,
        List<FileImage> files,
        List<HostPath> deletions,
        List<FileImage> records,
        List<FileCheck> checks,
        int keep) {
    /** Generations kept unless told. */
    public static final int DEFAULT_KEEP = 10;

    private static final int MOST_KEPT = 1000;

    /** A directory with its mode and owner; missing parents are created as root's, mode 0755. */
    public record Directory(HostPath path, FileMode mode, FileOwner owner) {}

    /** Copies the lists and refuses names unfit for a directory, paths named twice and checks of other files. */
    public FileSet {
        generation(generation);
        directories = List.copyOf(directories);
        files = List.copyOf(files);
        deletions = List.copyOf(deletions);
        records = List.copyOf(records);
        checks = List.copyOf(checks);
        if (keep < 1 || keep > MOST_KEPT) {
            throw new IllegalArgumentException("1 to " + MOST_KEPT + " generations are kept, not " + keep);
        }
        Set<HostPath> seen = new HashSet<>();
        files.forEach(f -> once(seen, f.path()));
        records.forEach(f -> once(seen, f.path()));
        for (FileCheck check : checks) {
            if (!seen.containsAll(check.files())) {
                throw new IllegalArgumentException("a check of files that are not in the set: " + check.files());
            }
        }
        directories.forEach(d -> once(seen, d.path()));
        deletions.forEach(path -> once(seen, path));
    }

    /** Files and directories without records and checks, keeping ten generations. */
    public FileSet(String generation, List<Directory> directories, List<FileImage> files, List<HostPath> deletions) {
        this(generation, directories, files, deletions, List.of(), List.of(), DEFAULT_KEEP);
    }

    static String generation(String name) {
        if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}")) {
            throw new IllegalArgumentException("not a name for a generation: \"" + name + "\"");
        }
        return name;
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
        return new FileSet(generation, others, files, deletions, records, checks, keep);
    }

    /** With these deletions instead. */
    public FileSet withDeletions(List<HostPath> others) {
        return new FileSet(generation, directories, files, others, records, checks, keep);
    }

    /** With these records instead. */
    public FileSet withRecords(List<FileImage> others) {
        return new FileSet(generation, directories, files, deletions, others, checks, keep);
    }

    /** With these checks instead. */
    public FileSet withChecks(List<FileCheck> others) {
        return new FileSet(generation, directories, files, deletions, records, others, keep);
    }

    /** Keeping this many generations instead. */
    public FileSet keeping(int generations) {
        return new FileSet(generation, directories, files, deletions, records, checks, generations);
    }

    /** Files, then records. */
    public List<FileImage> allFiles() {
        return Stream.concat(files.stream(), records.stream()).toList();
    }

    /** Bytes of all files and records. */
    public long bytes() {
        return allFiles().stream().mapToLong(f -> f.content().size()).sum();
    }
}
