package io.k8sbin.render;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secrecy;
import io.k8sbin.core.Sha256;
import io.k8sbin.render.internal.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The files of one host as user data of cloud-init 21.1 or later: a MIME message whose parts are {@code #cloud-config}
 * documents, one with the files and one that starts the units. cloud-init runs it once, at the first boot. The same files
 * give the same bytes. Immutable and thread-safe.
 *
 * <p>Programs have no place in it: they belong in the image, or are fetched by it.
 */
public final class CloudInit {
    private final SortedMap<HostPath, FileImage> files;
    private final NodeStart start;

    private CloudInit(SortedMap<HostPath, FileImage> files, NodeStart start) {
        this.files = files;
        this.start = start;
    }

    /**
     * The user data of a host with these files.
     *
     * @throws InvalidInputException with every file that is a program of the operator's machine; when two files have one
     *     path or one lies below another
     */
    public static CloudInit of(List<FileImage> files) {
        SortedMap<HostPath, FileImage> byPath = NodeTreeWriter.check(files);
        Problems problems = new Problems();
        byPath.forEach((path, file) -> {
            if (!(file.content() instanceof FileImage.Bytes)) {
                problems.invalid(FieldPath.of("files"), path, "too large for user data: put it into the image");
            }
        });
        problems.throwIfAny();
        return new CloudInit(byPath, NodeStart.nothing());
    }

    /** The same, making these directories once users are there. */
    public CloudInit withDirectories(List<NodeDirectory> directories) {
        return new CloudInit(files, start.with(directories));
    }

    /**
     * The same, enabling and starting these units in this order once the files are there, without waiting for them.
     *
     * @throws InvalidInputException when a name is none of a unit
     */
    public CloudInit starting(List<String> units) {
        return new CloudInit(files, start.starting(units));
    }

    /** The {@code #cloud-config} documents, in order. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(CloudConfig.files(files.values())));
        if (!start.equals(NodeStart.nothing())) {
            parts.add(CloudConfig.commands(start));
        }
        return List.copyOf(parts);
    }

    /**
     * The whole message.
     *
     * @throws InvalidInputException when it is larger than the provider takes; says by how much, and which files are the
     *     largest
     */
    public String render(UserDataLimit limit) {
        String message = message();
        int size = message.length();
        if (size > limit.bytes()) {
            throw new InvalidInputException(List.of(FieldError.of(
                    FieldError.Type.TOO_LONG,
                    FieldPath.of("userData"),
                    "%d bytes, %d more than the provider takes; compress it with gzip if that is enough, put %s into the image, or give a URL of it in an #include"
                            .formatted(size, size - limit.bytes(), largest()))));
        }
        return message;
    }

    private String largest() {
        return files.values().stream()
                .sorted((a, b) -> Long.compare(b.content().size(), a.content().size()))
                .limit(3)
                .map(f -> f.path() + " (" + f.content().size() + ")")
                .toList()
                .toString();
    }

    /** Where it holds secrets: every process of the host can ask for its user data. */
    public List<Finding> findings() {
        return files.values().stream()
                .filter(f -> f.secrecy() == Secrecy.SECRET)
                .map(f -> Finding.warning(
                        "cloud-init.secret",
                        FieldPath.of("files").key(f.path().value()),
                        "every process of the host, pods included, can read user data: block the metadata address, or"
                                + " bring it another way"))
                .toList();
    }

    /** ASCII only: one character is one byte. */
    private String message() {
        List<String> parts = parts();
        String boundary = "k8sbin-" + Sha256.ofUtf8(String.join("\0", parts)).hex();
        StringBuilder out = new StringBuilder("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"");
        out.append(boundary).append("\"\n");
        for (int i = 0; i < parts.size(); i++) {
            out.append("\n--").append(boundary).append('\n');
            out.append("MIME-Version: 1.0\nContent-Type: text/cloud-config; charset=\"us-ascii\"\n");
            out.append("Content-Transfer-Encoding: 7bit\nContent-Disposition: attachment; filename=\"k8sbin-");
            out.append(i + 1).append(".cfg\"\n\n").append(parts.get(i));
        }
        return out.append("\n--").append(boundary).append("--\n").toString();
    }

    /** The message's bytes. */
    public byte[] bytes(UserDataLimit limit) {
        return render(limit).getBytes(StandardCharsets.US_ASCII);
    }

    /** How many files and units. */
    @Override
    public String toString() {
        return "CloudInit[" + files.size() + " files, " + start.units().size() + " units]";
    }
}
