package io.k8sbin.cluster.directory;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.core.FileImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Files of the operator's machine that hosts need beside programs: image archives, a network's manifest. */
final class LocalFiles {
    private LocalFiles() {}

    /** By their absolute paths; the digests are recorded as those of programs are. */
    static Map<String, FileImage.LocalFile> scan(ClusterSpec spec, Path directory) {
        List<Path> wanted = spec.mode() == Mode.KUBEADM ? spec.kubeadm().localFiles() : List.of();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        try {
            return BinaryFolder.files(wanted, directory.resolve("files.json"));
        } catch (IOException e) {
            throw new ClusterDirectoryException(
                    "cluster.binaries", "files of mode kubeadm cannot be read: " + e.getMessage(), e);
        }
    }
}
