package io.k8sbin.cluster.directory;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.KubeadmSpec;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.AtomicFiles;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.Sha256;
import io.k8sbin.core.json.Json;
import io.k8sbin.core.json.JsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The programs of a cluster on the operator's machine: found, and identified by SHA-256. Digests are recorded in the
 * cluster directory ({@code binaries.json}) and taken again only when a file's size, time or inode changes. A {@code
 * SHA256SUMS} file beside the programs is checked.
 */
public final class BinaryFolder {
    private static final List<String> CONTROL_PLANE =
            List.of("kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubectl");
    private static final List<String> WORKER = List.of("kubelet", "kube-proxy");
    private static final List<String> OPTIONAL =
            List.of("etcd", "etcdctl", "nginx", "containerd", "containerd-shim-runc-v2", "ctr", "runc");

    private final Path folder;
    private final Path record;

    private BinaryFolder(Path folder, Path record) {
        this.folder = folder;
        this.record = record;
    }

    /**
     * The programs of a description's source; none where it names no source.
     *
     * @param directory the cluster directory, where digests are recorded and a tarball is unpacked
     * @throws ClusterDirectoryException when the source is missing or lacks a program that some role needs, naming all, or
     *     a program differs from SHA256SUMS
     */
    public static BinaryInventory scan(ClusterSpec spec, Path directory) {
        Optional<Path> source = spec.binaries().source();
        if (source.isEmpty()) {
            return BinaryInventory.none().and(LocalFiles.scan(spec, directory));
        }
        try {
            Path folder = ServerTarball.isOne(source.get())
                    ? ServerTarball.unpack(source.get(), directory.resolve("binaries"))
                    : source.get();
            return new BinaryFolder(folder, directory.resolve("binaries.json"))
                    .inventory(spec)
                    .and(LocalFiles.scan(spec, directory));
        } catch (IOException e) {
            throw new ClusterDirectoryException(
                    "cluster.binaries",
                    "binaries.source " + source.get() + ": " + e + "; check that it can be read",
                    e);
        }
    }

    /** Files that are no programs: by their paths, with a record of digests of their own. */
    static Map<String, FileImage.LocalFile> files(List<Path> files, Path record) throws IOException {
        BinaryFolder folder = new BinaryFolder(Path.of("/"), record);
        Map<String, Json> known = folder.known();
        Map<String, Json> now = new TreeMap<>();
        Map<String, FileImage.LocalFile> found = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        for (Path file : files) {
            if (!folder.take(file.toString(), known, now, found)) {
                missing.add(file.toString());
            }
        }
        if (!missing.isEmpty()) {
            throw new ClusterDirectoryException(
                    "cluster.binaries",
                    "no such file: " + String.join(", ", missing) + "; correct kubeadm.images and"
                            + " kubeadm.flannelManifest");
        }
        folder.record(known, now);
        return found;
    }

    private void record(Map<String, Json> known, Map<String, Json> now) throws IOException {
        if (!now.equals(known)) {
            byte[] text = new Json.Obj(now).pretty().getBytes(StandardCharsets.UTF_8);
            AtomicFiles.write(record, text, FileMode.PUBLIC);
        }
    }

    private BinaryInventory inventory(ClusterSpec spec) throws IOException {
        Map<String, FileImage.LocalFile> programs = new TreeMap<>();
        Map<String, Json> known = known();
        Map<String, Json> now = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        for (String name : required(spec)) {
            if (!take(name, known, now, programs)) {
                missing.add(name);
            }
        }
        for (String name : OPTIONAL) {
            take(name, known, now, programs);
        }
        if (!missing.isEmpty()) {
            throw new ClusterDirectoryException(
                    "cluster.binaries",
                    "binaries.source " + folder + " has no " + String.join(", ", missing) + "; add them");
        }
        compare(programs);
        record(known, now);
        return new BinaryInventory(programs);
    }

    private static Collection<String> required(ClusterSpec spec) {
        if (spec.mode() == Mode.KUBEADM) {
            boolean unit = spec.kubeadm().serviceProxy() == KubeadmSpec.ServiceProxy.UNIT;
            return unit
                    ? List.of("kubeadm", "kubelet", "kubectl", "kube-proxy")
                    : List.of("kubeadm", "kubelet", "kubectl");
        }
        List<String> names = new ArrayList<>();
        names.addAll(spec.nodes(NodeRole.CONTROL_PLANE).isEmpty() ? List.of() : CONTROL_PLANE);
        names.addAll(spec.nodes(NodeRole.WORKER).isEmpty() ? List.of() : WORKER);
        return names;
    }

    private boolean take(
            String name, Map<String, Json> known, Map<String, Json> now, Map<String, FileImage.LocalFile> programs)
            throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String state = state(file);
        Json before = known.getOrDefault(name, new Json.Null());
        Sha256 digest = before.at("state").text().equals(state)
                ? new Sha256(before.at("sha256").text())
                : Sha256.of(file);
        now.put(
                name,
                Json.object().put("sha256", digest.hex()).put("state", state).build());
        programs.put(name, new FileImage.LocalFile(file, digest, Files.size(file)));
        return true;
    }

    private static String state(Path file) throws IOException {
        Map<String, Object> a = Files.readAttributes(file, "unix:size,ino,ctime,lastModifiedTime");
        return file.toRealPath() + " " + a.get("size") + " " + a.get("ino") + " " + a.get("ctime") + " "
                + a.get("lastModifiedTime");
    }

    private Map<String, Json> known() throws IOException {
        try {
            return Files.exists(record) ? Json.parse(Files.readString(record)).members() : Map.of();
        } catch (JsonException e) {
            return Map.of();
        }
    }

    private void compare(Map<String, FileImage.LocalFile> programs) throws IOException {
        Path sums = folder.resolve("SHA256SUMS");
        if (!Files.isRegularFile(sums)) {
            return;
        }
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(sums)) {
            String[] parts = line.strip().split("\\s+\\*?", 2);
            FileImage.LocalFile program = parts.length == 2 ? programs.get(parts[1]) : null;
            if (program != null && !program.sha256().hex().equals(parts[0])) {
                wrong.add(parts[1]);
            }
        }
        if (!wrong.isEmpty()) {
            throw new ClusterDirectoryException(
                    "cluster.binaries",
                    sums + " gives other digests for " + String.join(", ", wrong) + "; fetch them again");
        }
    }
}
