package io.k8sbin.render;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.internal.Problems;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;

/**
 * The files of one host as a tar archive (POSIX ustar), to be unpacked at {@code /} by root. The same files give the same
 * bytes: sorted by path, times of 1970, owners by name. Directories have no entries, so that unpacking never changes the
 * mode of one that is there. {@link NodeBundle} is the archive for hosts nobody can reach.
 */
public final class NodeTar {
    private NodeTar() {}

    /**
     * Writes the archive; content is copied in pieces and the stream stays open.
     *
     * @throws InvalidInputException when two files have one path, one lies below another, or a path or file is too large for
     *     the format; nothing is written then
     * @throws IOException when the stream fails, or a file is not what its size and digest say; the archive is then useless
     */
    public static void write(List<FileImage> files, OutputStream out) throws IOException {
        SortedMap<HostPath, FileImage> byPath = NodeTreeWriter.check(files);
        checkFits(byPath.values(), "");
        TarStream tar = new TarStream(out);
        for (FileImage file : byPath.values()) {
            tar.entry(name(file.path()), file.content(), file.mode(), file.owner());
        }
        tar.end();
    }

    /** Refuses what the format cannot name or hold below the given folder of the archive. */
    static void checkFits(Iterable<FileImage> files, String folder) {
        Problems problems = new Problems();
        for (FileImage file : files) {
            if (!TarStream.fits(folder + name(file.path()), file.content())) {
                problems.invalid(FieldPath.of("files"), file.path(), "too long or too large for a tar archive");
            }
        }
        problems.throwIfAny();
    }

    static String name(HostPath path) {
        return path.value().substring(1);
    }
}
