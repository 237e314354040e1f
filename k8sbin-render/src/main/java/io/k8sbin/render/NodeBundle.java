package io.k8sbin.render;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.internal.Problems;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * The files of one host as an archive that installs itself, for hosts no SSH reaches: carried there, unpacked anywhere, run
 * as root. It holds, below a folder named like the host:
 *
 * <pre>
 * install.sh     checks the sums, then installs what differs and starts the units
 * SHA256SUMS     of everything else
 * files.list     mode, user, group and path of each file and, with a slash at the end, each directory
 * root/etc/…     the files
 * </pre>
 *
 * The same files give the same bytes on every JDK: a POSIX ustar archive sorted by path with times of 1970, not compressed.
 * An archive with secrets is as secret as they are. Immutable and thread-safe.
 */
public final class NodeBundle {
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?");

    private final String host;
    private final SortedMap<HostPath, FileImage> files;
    private final NodeStart start;

    private NodeBundle(String host, SortedMap<HostPath, FileImage> files, NodeStart start) {
        this.host = host;
        this.files = files;
        this.start = start;
    }

    /**
     * The bundle of a host.
     *
     * @param host its name; the folder everything lies in
     * @param files what it should hold
     * @throws InvalidInputException when the name is none, two files have one path, one lies below another, or a path or
     *     file is too large for a tar archive
     */
    public static NodeBundle of(String host, List<FileImage> files) {
        Problems problems = new Problems();
        if (!HOST.matcher(host).matches()) {
            problems.invalid(FieldPath.of("host"), host, "a host name in lower case, 63 characters at most");
        }
        problems.throwIfAny();
        SortedMap<HostPath, FileImage> byPath = NodeTreeWriter.check(files);
        NodeTar.checkFits(byPath.values(), host + "/root/");
        return new NodeBundle(host, byPath, NodeStart.nothing());
    }

    /** The same, making these directories too. */
    public NodeBundle withDirectories(List<NodeDirectory> directories) {
        return new NodeBundle(host, files, start.with(directories));
    }

    /**
     * The same, enabling and starting these units in this order, without waiting for them: etcd waits for its peers. Where
     * a file changed, units that run are restarted.
     *
     * @throws InvalidInputException when a name is none of a unit
     */
    public NodeBundle starting(List<String> units) {
        return new NodeBundle(host, files, start.starting(units));
    }

    /** The text of {@code install.sh}. */
    public String installScript() {
        return BundleScript.write(files.values(), start);
    }

    /**
     * Writes the archive; content is copied in pieces and the stream stays open.
     *
     * @throws IOException when the stream fails, or a file is not what its size and digest say; the archive is then useless
     */
    public void write(OutputStream out) throws IOException {
        FileImage list = text("files.list", list());
        FileImage script = text("install.sh", installScript()).withMode(FileMode.EXECUTABLE);
        StringBuilder sums = new StringBuilder();
        sum(sums, list, "files.list");
        sum(sums, script, "install.sh");
        files.values().forEach(file -> sum(sums, file, "root" + file.path()));
        TarStream tar = new TarStream(out);
        for (FileImage image : List.of(text("SHA256SUMS", sums.toString()), list, script)) {
            tar.entry(host + image.path(), image.content(), image.mode(), FileOwner.ROOT);
        }
        for (FileImage file : files.values()) {
            tar.entry(host + "/root" + file.path(), file.content(), file.mode(), FileOwner.ROOT);
        }
        tar.end();
    }

    private static FileImage text(String name, String text) {
        return FileImage.text(new HostPath("/" + name), text);
    }

    private static void sum(StringBuilder out, FileImage file, String name) {
        out.append(file.sha256().hex()).append("  ").append(name).append('\n');
    }

    /** Paths, users and groups hold no blanks: their types see to that. */
    private String list() {
        StringBuilder out = new StringBuilder();
        for (NodeDirectory directory : start.directories()) {
            line(out, directory.mode(), directory.owner(), directory.path() + "/");
        }
        files.values().forEach(f -> line(out, f.mode(), f.owner(), f.path().value()));
        return out.toString();
    }

    private static void line(StringBuilder out, FileMode mode, FileOwner owner, String path) {
        for (int shift = 9; shift >= 0; shift -= 3) {
            out.append((mode.bits() >> shift) & 7);
        }
        out.append(' ').append(owner.user()).append(' ').append(owner.group());
        out.append(' ').append(path).append('\n');
    }

    /** The host, how many files and units. */
    @Override
    public String toString() {
        return "NodeBundle[" + host + ", " + files.size() + " files, "
                + start.units().size() + " units]";
    }
}
