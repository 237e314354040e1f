package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secrecy;
import io.k8sbin.core.Sha256;
import io.k8sbin.testtools.Golden;
import io.k8sbin.testtools.RealTool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloudInitTest {
    /** Reads the message as cloud-init does, with its own code, and writes the files where they say. */
    private static final String READER = """
            import email, grp, sys
            import cloudinit.util as util
            from cloudinit.config import cc_write_files
            message = email.message_from_bytes(open(sys.argv[1], 'rb').read())
            assert message.get_content_type() == 'multipart/mixed'
            for part in message.get_payload():
                assert part.get_content_type() == 'text/cloud-config'
                config = util.load_yaml(part.get_payload(decode=True))
                cc_write_files.write_files('k8sbin', config.get('write_files', []), 'root:root')
            """;

    @TempDir
    Path home;

    private static CloudInit cloudInit() {
        return CloudInit.of(Node.files())
                .withDirectories(List.of(NodeDirectory.ofRoot(HostPath.of("/var/lib/etcd"))))
                .starting(Node.UNITS);
    }

    private void write(CloudInit userData) throws IOException {
        RealTool.require("cloud-init");
        Path file = Files.write(home.resolve("user-data"), userData.bytes(UserDataLimit.NONE));
        RealTool.Run whoami = RealTool.require("id").run("-u");
        org.junit.jupiter.api.Assumptions.assumeTrue(
                whoami.out().strip().equals("0"), "cloud-init gives files to root: needs root");
        // Debian's own interpreter has cloud-init's packages
        RealTool.require("env")
                .run("/usr/bin/python3", "-c", READER, file.toString())
                .ok();
    }

    @Test
    void the_message_is_a_golden_file() {
        Golden.assertMatches("cloud-init/user-data", cloudInit().render(UserDataLimit.KIB_16));
    }

    @Test
    void the_schema_of_cloud_init_accepts_every_part() throws IOException {
        RealTool tool = RealTool.require("cloud-init");
        for (String part : cloudInit().parts()) {
            Path file = Files.writeString(home.resolve("part.yaml"), part);
            RealTool.Run run = tool.run("schema", "--config-file", file.toString());
            assertThat(run.ok().out()).contains("Valid");
        }
    }

    @Test
    void tree_bundle_and_cloud_init_hold_the_same_files() throws IOException {
        String root = home.resolve("by-cloud-init").toString();
        write(CloudInit.of(Node.below(root)));
        Path tree = home.resolve("tree");
        NodeTree.at(tree).write(Node.files());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NodeBundle.of("node1", Node.files()).write(out);
        RealTool.require("tar")
                .runWith(out.toByteArray(), "-xpf", "-", "--no-same-owner", "-C", home.toString())
                .ok();
        Path installed = home.resolve("installed");
        RealTool.require("env")
                .run(
                        "DESTDIR=" + installed,
                        "sh",
                        home.resolve("node1/install.sh").toString())
                .ok();
        for (FileImage file : Node.files()) {
            for (String way : List.of(tree.toString(), installed.toString(), root)) {
                Path there = Path.of(way + file.path());
                assertThat(Sha256.of(there)).as(there.toString()).isEqualTo(file.sha256());
                assertThat(Files.getPosixFilePermissions(there))
                        .as(there.toString())
                        .isEqualTo(file.mode().permissions());
            }
        }
    }

    @Test
    void random_contents_reach_the_host_as_they_are() throws IOException {
        List<FileImage> files = new ArrayList<>();
        JqwikSession.run(() -> {
            for (String text : Values.anything().list().ofSize(200).sample()) {
                files.add(FileImage.text(HostPath.of(home + "/random/" + files.size()), text));
            }
        });
        for (String text :
                List.of("\n", "\n\n", " ", "a\n ", "  a\n b\n", "a\n\n\n", "\ta", "---\n", "...\n", "--k8sbin")) {
            files.add(FileImage.text(HostPath.of(home + "/random/" + files.size()), text));
        }
        write(CloudInit.of(files));
        for (FileImage file : files) {
            assertThat(Files.readAllBytes(Path.of(file.path().value())))
                    .isEqualTo(((FileImage.Bytes) file.content()).toByteArray());
        }
    }

    @Test
    void what_is_too_large_is_refused_with_the_remedy() {
        FileImage large = FileImage.text(HostPath.of("/etc/large"), "x".repeat(17000));
        assertThat(CloudInit.of(List.of(large)).render(UserDataLimit.KIB_64)).hasSizeGreaterThan(17000);
        assertThatThrownBy(() -> CloudInit.of(List.of(large)).render(UserDataLimit.KIB_16))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("userData: Too long")
                .hasMessageContaining("/etc/large (17000)")
                .hasMessageContaining("#include");
    }

    @Test
    void programs_and_secrets_are_named() {
        FileImage program = new FileImage(
                HostPath.of("/opt/k8s/bin/etcd"),
                new FileImage.LocalFile(Path.of("etcd"), Sha256.ofUtf8("x"), 1),
                FileMode.EXECUTABLE,
                FileOwner.ROOT,
                Secrecy.PUBLIC);
        assertThatThrownBy(() -> CloudInit.of(List.of(program))).hasMessageContaining("put it into the image");
        assertThat(cloudInit().findings()).extracting(Finding::id).containsExactly("cloud-init.secret");
        assertThat(cloudInit()).hasToString("CloudInit[11 files, 2 units]");
    }
}
