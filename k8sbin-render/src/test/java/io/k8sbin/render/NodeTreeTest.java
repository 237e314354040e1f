package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.core.Sha256;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeTreeTest {
    private static final HostPath UNIT = HostPath.of("/etc/systemd/system/etcd.service");
    private static final HostPath KEY = HostPath.of("/etc/etcd/ssl/etcd-key.pem");

    @TempDir
    Path home;

    private static List<FileImage> files(String unit) {
        return List.of(FileImage.text(UNIT, unit), FileImage.secret(KEY, Secret.ofUtf8("key")));
    }

    private Path tree() {
        return home.resolve("node1");
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (var all = Files.walk(tree())) {
            for (Path path : all.toList()) {
                times.put(path, Files.getLastModifiedTime(path));
            }
        }
        return times;
    }

    private String mode(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(tree().resolve(path)));
    }

    @Test
    void files_lie_below_the_directory_with_their_modes() throws IOException {
        NodeTree.Outcome outcome = NodeTree.at(tree()).write(files("a"));
        assertThat(outcome.written()).containsExactly(KEY, UNIT);
        assertThat(tree().resolve("etc/systemd/system/etcd.service")).hasContent("a");
        assertThat(mode("etc/systemd/system/etcd.service")).isEqualTo("rw-r--r--");
        assertThat(mode("etc/etcd/ssl/etcd-key.pem")).isEqualTo("rw-------");
        assertThat(mode("etc")).isEqualTo("rwxr-xr-x");
        assertThat(mode("")).isEqualTo("rwx------");
        assertThat(mode(".k8sbin-tree")).isEqualTo("rw-------");
    }

    @Test
    void the_second_run_changes_no_byte() throws IOException {
        NodeTree.at(tree()).write(files("a"));
        Map<Path, FileTime> before = times();
        NodeTree.Outcome outcome = NodeTree.at(tree()).write(files("a"));
        assertThat(outcome.isUnchanged()).isTrue();
        assertThat(outcome.unchanged()).containsExactly(KEY, UNIT);
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void only_what_changed_is_written() throws IOException {
        NodeTree.at(tree()).write(files("a"));
        NodeTree.Outcome outcome = NodeTree.at(tree()).write(files("b"));
        assertThat(outcome.written()).containsExactly(UNIT);
        assertThat(outcome.unchanged()).containsExactly(KEY);
    }

    @Test
    void files_no_longer_wanted_go_and_others_stay() throws IOException {
        NodeTree.at(tree()).write(files("a"));
        Files.writeString(tree().resolve("etc/systemd/system/mine.service"), "mine");
        NodeTree.Outcome outcome = NodeTree.at(tree()).write(List.of());
        assertThat(outcome.removed()).containsExactly(KEY, UNIT);
        assertThat(tree().resolve("etc/etcd")).doesNotExist();
        assertThat(tree().resolve("etc/systemd/system/mine.service")).hasContent("mine");
    }

    @Test
    void files_someone_else_changed_are_kept_and_named() throws IOException {
        NodeTree.at(tree()).write(files("a"));
        Files.writeString(tree().resolve("etc/systemd/system/etcd.service"), "edited");
        NodeTree.Outcome outcome = NodeTree.at(tree()).write(List.of());
        assertThat(outcome.kept()).containsExactly(UNIT);
        assertThat(tree().resolve("etc/systemd/system/etcd.service")).hasContent("edited");
    }

    @Test
    void links_in_the_tree_are_never_followed() throws IOException {
        Path outside = Files.createDirectory(home.resolve("outside"));
        Files.createDirectories(tree());
        Files.createSymbolicLink(tree().resolve("etc"), outside);
        assertThatThrownBy(() -> NodeTree.at(tree()).write(files("a"))).isInstanceOf(IOException.class);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void stale_files_behind_a_link_are_left_alone() throws IOException {
        NodeTree.at(tree()).write(files("a"));
        Path outside = home.resolve("outside");
        Files.move(tree().resolve("etc"), outside);
        Files.createSymbolicLink(tree().resolve("etc"), outside);
        assertThat(NodeTree.at(tree()).write(List.of()).kept()).containsExactly(KEY, UNIT);
        assertThat(outside.resolve("systemd/system/etcd.service")).hasContent("a");
    }

    @Test
    void binaries_are_copied_and_checked() throws IOException {
        Path binary = Files.writeString(home.resolve("etcd"), "ELF");
        HostPath target = HostPath.of("/opt/k8s/bin/etcd");
        FileImage good = FileImage.program(target, new FileImage.LocalFile(binary, Sha256.of(binary), 3));
        assertThat(NodeTree.at(tree()).write(List.of(good)).written()).containsExactly(target);
        assertThat(mode("opt/k8s/bin/etcd")).isEqualTo("rwxr-xr-x");
        assertThat(NodeTree.at(tree()).write(List.of(good)).isUnchanged()).isTrue();
        FileImage bad = FileImage.program(target, new FileImage.LocalFile(binary, Sha256.ofUtf8("other"), 3));
        assertThatThrownBy(() -> NodeTree.at(tree()).write(List.of(bad)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/opt/k8s/bin/etcd");
        assertThat(tree().resolve("opt/k8s/bin")).isDirectoryContaining(p -> p.endsWith("etcd"));
        try (var entries = Files.list(tree().resolve("opt/k8s/bin"))) {
            assertThat(entries).hasSize(1);
        }
    }

    @Test
    void the_record_is_one_sha256sum_can_check() throws IOException {
        NodeTree.at(tree()).write(files("a"));
        RealTool.require("sh")
                .run("-c", "cd '" + tree() + "' && sha256sum -c .k8sbin-tree")
                .ok();
    }

    @Test
    void impossible_trees_are_refused_before_anything_is_written() {
        List<FileImage> clash = List.of(
                FileImage.text(HostPath.of("/etc/a"), "1"),
                FileImage.text(HostPath.of("/etc/a/b"), "2"),
                FileImage.text(HostPath.of("/etc/a/b"), "3"),
                FileImage.text(HostPath.of("/.k8sbin-tree"), "4"));
        assertThatThrownBy(() -> NodeTree.at(tree()).write(clash))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.errors()).hasSize(3));
        assertThat(tree()).doesNotExist();
    }
}
