package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.core.Sha256;
import io.k8sbin.testtools.RealTool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeTarTest {
    private static final HostPath LONG = HostPath.of("/opt/" + "d".repeat(90) + "/" + "f".repeat(90));

    @TempDir
    Path home;

    private static List<FileImage> files() {
        return List.of(
                FileImage.text(HostPath.of("/etc/systemd/system/etcd.service"), "a".repeat(512)),
                FileImage.secret(HostPath.of("/etc/etcd/ssl/etcd-key.pem"), Secret.ofUtf8("key"))
                        .withOwner(new FileOwner("etcd", "etcd")),
                FileImage.text(LONG, ""));
    }

    private static byte[] tar(List<FileImage> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NodeTar.write(files, out);
        return out.toByteArray();
    }

    @Test
    void tar_lists_modes_owners_and_paths() throws IOException {
        RealTool.Run run = RealTool.require("tar")
                .runWith(tar(files()), "--utc", "-tvf", "-")
                .ok();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll(" +", " ").split("\n"))
                .containsExactly(
                        "-rw------- etcd/etcd 3 1970-01-01 00:00 etc/etcd/ssl/etcd-key.pem",
                        "-rw-r--r-- root/root 512 1970-01-01 00:00 etc/systemd/system/etcd.service",
                        "-rw-r--r-- root/root 0 1970-01-01 00:00 "
                                + LONG.value().substring(1));
    }

    @Test
    void archive_and_tree_hold_the_same_files() throws IOException {
        Path tree = home.resolve("tree");
        Path unpacked = Files.createDirectory(home.resolve("tar"));
        NodeTree.at(tree).write(files());
        RealTool.require("tar")
                .runWith(tar(files()), "-xpf", "-", "--no-same-owner", "-C", unpacked.toString())
                .ok();
        RealTool.require("diff")
                .run("-r", "--exclude=.k8sbin-tree", tree.toString(), unpacked.toString())
                .ok();
        for (FileImage file : files()) {
            String below = file.path().value().substring(1);
            assertThat(Files.getPosixFilePermissions(unpacked.resolve(below)))
                    .isEqualTo(file.mode().permissions());
        }
    }

    @Test
    void the_order_of_the_files_does_not_count() throws IOException {
        List<FileImage> reversed = new ArrayList<>(files());
        Collections.reverse(reversed);
        assertThat(tar(reversed)).isEqualTo(tar(files()));
    }

    @Test
    void what_does_not_fit_or_changed_is_refused() throws IOException {
        FileImage far = FileImage.text(HostPath.of("/" + "f".repeat(101)), "");
        assertThatThrownBy(() -> tar(List.of(far))).isInstanceOf(InvalidInputException.class);
        Path binary = Files.writeString(home.resolve("etcd"), "ELF");
        FileImage changed =
                FileImage.program(HostPath.of("/bin/etcd"), new FileImage.LocalFile(binary, Sha256.ofUtf8("other"), 3));
        assertThatThrownBy(() -> tar(List.of(changed)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/bin/etcd");
    }
}
