package io.k8sbin.cluster.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.cluster.spec.BinariesSpec;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Sha256;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryFolderTest {
    private static final List<String> PROGRAMS =
            List.of("kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubectl", "kubelet", "kube-proxy");

    @TempDir
    Path temporary;

    private Path programs;
    private Path directory;

    @BeforeEach
    void fill() throws IOException {
        programs = Files.createDirectories(temporary.resolve("kubernetes/server/bin"));
        directory = Files.createDirectory(temporary.resolve("cluster"));
        for (String name : PROGRAMS) {
            Files.writeString(programs.resolve(name), "program " + name);
        }
    }

    private static ClusterSpec spec(Path source) {
        BinariesSpec d = BinariesSpec.DEFAULT;
        return ClusterSpec.builder("demo", KubernetesVersion.of("v1.20.2"))
                .node(NodeSpec.of("m1", "10.1.0.1", NodeRole.ETCD, NodeRole.CONTROL_PLANE, NodeRole.WORKER))
                .binaries(new BinariesSpec(
                        Optional.of(source), d.hostEtcd(), d.hostEtcdctl(), d.hostNginx(), d.nginxStreamModule()))
                .build();
    }

    private BinaryInventory scan(Path source) {
        return BinaryFolder.scan(spec(source), directory);
    }

    @Test
    void a_folder_gives_every_program_with_its_digest() throws IOException {
        Files.writeString(programs.resolve("etcd"), "program etcd");
        BinaryInventory inventory = scan(programs);
        assertThat(inventory.programs())
                .containsOnlyKeys(
                        "etcd",
                        "kube-apiserver",
                        "kube-controller-manager",
                        "kube-proxy",
                        "kube-scheduler",
                        "kubectl",
                        "kubelet");
        assertThat(inventory.find("kubelet").orElseThrow().sha256()).isEqualTo(Sha256.ofUtf8("program kubelet"));
    }

    @Test
    void every_missing_program_is_named() throws IOException {
        Files.delete(programs.resolve("kubelet"));
        Files.delete(programs.resolve("kube-scheduler"));
        assertThatThrownBy(() -> scan(programs))
                .isInstanceOf(ClusterDirectoryException.class)
                .hasMessageContaining("kube-scheduler, kubelet; add them");
    }

    @Test
    void a_source_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> scan(temporary.resolve("nowhere")))
                .isInstanceOf(ClusterDirectoryException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void digests_that_differ_from_SHA256SUMS_are_refused() throws IOException {
        String good = Sha256.ofUtf8("program kubelet").hex();
        Files.writeString(
                programs.resolve("SHA256SUMS"), good + "  kubelet\n" + good + " *kubectl\n" + good + "  other\n");
        assertThatThrownBy(() -> scan(programs))
                .isInstanceOf(ClusterDirectoryException.class)
                .hasMessageContaining("for kubectl; fetch");
    }

    @Test
    void a_digest_is_taken_again_when_the_file_changes() throws IOException {
        scan(programs);
        String record = Files.readString(directory.resolve("binaries.json"));
        scan(programs);
        assertThat(directory.resolve("binaries.json")).hasContent(record);
        Path fresh = Files.writeString(temporary.resolve("fresh"), "PROGRAM kubelet");
        Files.setLastModifiedTime(fresh, Files.getLastModifiedTime(programs.resolve("kubelet")));
        Files.move(fresh, programs.resolve("kubelet"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(scan(programs).find("kubelet").orElseThrow().sha256()).isEqualTo(Sha256.ofUtf8("PROGRAM kubelet"));
    }

    @Test
    void a_damaged_record_is_made_anew() throws IOException {
        scan(programs);
        String record = Files.readString(directory.resolve("binaries.json"));
        Files.writeString(directory.resolve("binaries.json"), "{");
        scan(programs);
        assertThat(directory.resolve("binaries.json")).hasContent(record);
    }

    @Test
    void the_server_tarball_gives_its_programs() throws IOException {
        Files.writeString(programs.resolve("kubelet.tar"), "an image, not a program");
        Files.createSymbolicLink(programs.resolve("etcd"), Path.of("/etc/passwd"));
        Path tarball = tar("server.tar.gz");
        BinaryInventory inventory = scan(tarball);
        assertThat(inventory.programs()).containsOnlyKeys(PROGRAMS);
        Path kubelet = inventory.find("kubelet").orElseThrow().file();
        assertThat(kubelet).hasContent("program kubelet").isExecutable();
        assertThat(scan(tarball).find("kubelet").orElseThrow().file()).isEqualTo(kubelet);
        Files.writeString(programs.resolve("kubelet"), "another and longer program kubelet");
        assertThat(scan(tar("server.tar.gz")).find("kubelet").orElseThrow().file())
                .hasContent("another and longer program kubelet");
    }

    private Path tar(String name) {
        Path tarball = temporary.resolve(name);
        RealTool.require("tar")
                .run("-czf", tarball.toString(), "-C", temporary.toString(), "kubernetes")
                .ok();
        return tarball;
    }

    @Test
    void a_tarball_cut_short_leaves_nothing_behind() throws IOException {
        Path tarball = tar("server.tar.gz");
        byte[] bytes = Files.readAllBytes(tarball);
        Files.write(tarball, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> scan(tarball))
                .isInstanceOf(ClusterDirectoryException.class)
                .hasMessageContaining("server.tar.gz");
        try (var left = Files.list(directory.resolve("binaries"))) {
            assertThat(left).isEmpty();
        }
    }
}
