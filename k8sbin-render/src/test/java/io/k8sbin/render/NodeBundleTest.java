package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Sha256;
import io.k8sbin.testtools.Golden;
import io.k8sbin.testtools.RealTool;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeBundleTest {
    @TempDir
    Path home;

    private static NodeBundle bundle() {
        return NodeBundle.of("node1", Node.files())
                .withDirectories(List.of(NodeDirectory.ofRoot(HostPath.of("/var/lib/etcd"))))
                .starting(Node.UNITS);
    }

    private static byte[] bytes(NodeBundle bundle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bundle.write(out);
        return out.toByteArray();
    }

    private Path unpacked() throws IOException {
        RealTool.require("tar")
                .runWith(bytes(bundle()), "-xpf", "-", "--no-same-owner", "-C", home.toString())
                .ok();
        return home.resolve("node1");
    }

    private RealTool.Run install(Path unpacked, Path target) {
        return RealTool.require("env")
                .run("DESTDIR=" + target, "sh", unpacked.resolve("install.sh").toString());
    }

    @Test
    void the_installer_is_a_golden_file_that_shellcheck_accepts() throws IOException {
        Golden.assertMatches("bundle/install.sh", bundle().installScript());
        Path file = Files.writeString(home.resolve("install.sh"), bundle().installScript());
        RealTool.require("sh").run("-n", file.toString()).ok();
        RealTool.require("shellcheck").run(file.toString()).ok();
    }

    @Test
    void installing_gives_every_file_its_bytes_and_mode_and_twice_changes_nothing() throws IOException {
        Path unpacked = unpacked();
        Path target = home.resolve("target");
        assertThat(install(unpacked, target).ok().out().lines())
                .hasSize(Node.files().size());
        for (FileImage file : Node.files()) {
            Path installed = target.resolve(file.path().value().substring(1));
            assertThat(Sha256.of(installed)).as(file.path().value()).isEqualTo(file.sha256());
            assertThat(Files.getPosixFilePermissions(installed))
                    .isEqualTo(file.mode().permissions());
        }
        assertThat(target.resolve("var/lib/etcd")).isDirectory();
        assertThat(install(unpacked, target).ok().out()).isEmpty();
    }

    @Test
    void a_link_where_a_file_belongs_is_replaced_and_not_followed() throws IOException {
        Path target = home.resolve("target");
        Path outside = Files.writeString(home.resolve("outside"), "mine");
        Files.createDirectories(target.resolve("etc"));
        Files.createSymbolicLink(target.resolve("etc/odd"), outside);
        install(unpacked(), target).ok();
        assertThat(outside).hasContent("mine");
        assertThat(Files.isRegularFile(target.resolve("etc/odd"), LinkOption.NOFOLLOW_LINKS))
                .isTrue();
    }

    @Test
    void a_flipped_bit_is_refused_before_anything_is_written() throws IOException {
        Path unpacked = unpacked();
        Path target = Files.createDirectory(home.resolve("target"));
        Files.writeString(unpacked.resolve("root/etc/odd"), "flipped");
        RealTool.Run run = install(unpacked, target);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("root/etc/odd").contains("the archive is damaged");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void all_problems_of_a_host_are_named_before_anything_is_written() throws IOException {
        Path unpacked = unpacked();
        Path target = home.resolve("target");
        Files.createDirectories(target.resolve("etc/odd"));
        Files.createDirectories(target.resolve("etc/empty"));
        RealTool.Run run = install(unpacked, target);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("etc/odd is a directory").contains("etc/empty is a directory");
        assertThat(target.resolve("etc/etcd")).doesNotExist();
    }

    @Test
    void two_runs_give_the_same_bytes_whatever_the_order() throws IOException {
        List<FileImage> reversed = new ArrayList<>(Node.files());
        Collections.reverse(reversed);
        NodeBundle other = NodeBundle.of("node1", reversed)
                .withDirectories(List.of(NodeDirectory.ofRoot(HostPath.of("/var/lib/etcd"))))
                .starting(Node.UNITS);
        assertThat(bytes(bundle())).isEqualTo(bytes(bundle())).isEqualTo(bytes(other));
    }

    @Test
    void every_jdk_gives_the_recorded_bytes() throws IOException {
        Golden.assertMatches("bundle/node1.tar.sha256", Sha256.of(bytes(bundle())) + "\n");
        String classes = Stream.of(NodeBundle.class, NodeBundleTest.class, FileImage.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
        String path = classes + File.pathSeparator + "target/test-classes";
        assertThat(OtherJdk.run("-cp", path, Digest.class.getName()).ok().out())
                .isEqualTo(Sha256.of(bytes(bundle())) + "\n");
    }

    /** Prints the digest of the archive: run by another JDK. */
    static final class Digest {
        private Digest() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println(Sha256.of(bytes(bundle())));
        }
    }

    @Test
    void what_cannot_be_packed_is_refused() {
        assertThatThrownBy(() -> NodeBundle.of("../x", List.of())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> bundle().starting(List.of("a b"))).isInstanceOf(InvalidInputException.class);
        FileImage far = FileImage.text(HostPath.of("/" + "f".repeat(101)), "");
        assertThatThrownBy(() -> NodeBundle.of("node1", List.of(far))).isInstanceOf(InvalidInputException.class);
        assertThat(bundle()).hasToString("NodeBundle[node1, 11 files, 2 units]");
    }
}
