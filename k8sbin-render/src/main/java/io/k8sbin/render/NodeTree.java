package io.k8sbin.render;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of one host below a directory of the operator's own machine: {@code DIR/etc/kubernetes/…}. Modes are kept,
 * owners are not. Writing the same files again changes no byte; files of an earlier run that are no longer wanted are
 * removed, others are never touched.
 *
 * <p>What was written is recorded in {@code DIR/.k8sbin-tree}. Not for two writers at once.
 */
public final class NodeTree {
    private final Path directory;

    private NodeTree(Path directory) {
        this.directory = directory;
    }

    /**
     * What {@link #write} did, each list sorted.
     *
     * @param written new or changed
     * @param unchanged found as wanted
     * @param removed of an earlier run, no longer wanted
     * @param kept of an earlier run, no longer wanted, but changed by someone else since: remove them by hand
     */
    public record Outcome(
            List<HostPath> written, List<HostPath> unchanged, List<HostPath> removed, List<HostPath> kept) {
        /** Copies the lists. */
        public Outcome {
            written = List.copyOf(written);
            unchanged = List.copyOf(unchanged);
            removed = List.copyOf(removed);
            kept = List.copyOf(kept);
        }

        /** Whether no file changed. */
        public boolean isUnchanged() {
            return written.isEmpty() && removed.isEmpty();
        }
    }

    /** The tree below this directory, which is made, for the operator alone, when it is missing. */
    public static NodeTree at(Path directory) {
        return new NodeTree(directory);
    }

    /**
     * Makes the tree hold exactly these files, and whatever was there that this class did not write.
     *
     * @throws InvalidInputException when two files have one path, one lies below another, or one is the record itself;
     *     nothing is written then
     * @throws IOException when a link stands where a directory should, a binary is not what its digest says, or the disk
     *     fails; every file is then either old or new, and the next run goes on
     */
    public Outcome write(List<FileImage> files) throws IOException {
        return new NodeTreeWriter(directory, files).write();
    }
}
