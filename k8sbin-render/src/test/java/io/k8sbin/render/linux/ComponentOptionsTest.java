package io.k8sbin.render.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.render.systemd.UnitFile;
import io.k8sbin.testtools.Golden;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentOptionsTest {
    /** Arguments of document 001 that differ by host: as its script takes them from its command line. */
    private static ComponentOptions apiServer(String address) {
        return new ComponentOptions(
                "KUBE_APISERVER_OPTS",
                List.of(
                        "--v=4",
                        "--etcd-servers=https://192.168.80.12:2379,https://192.168.80.13:2379,https://192.168.80.14:2379",
                        "--bind-address=" + address,
                        "--secure-port=6443",
                        "--advertise-address=" + address,
                        "--service-cluster-ip-range=10.0.0.0/24",
                        "--authorization-mode=Node,RBAC",
                        "--token-auth-file=/opt/kubernetes/cfg/token.csv",
                        "--service-node-port-range=30000-50000"));
    }

    private static InstallScript install(String address) {
        String unit = """
                [Unit]
                Description=Kubernetes API Server

                [Service]
                EnvironmentFile=/opt/kubernetes/cfg/kube-apiserver
                ExecStart=/opt/kubernetes/bin/kube-apiserver $KUBE_APISERVER_OPTS
                Restart=on-failure

                [Install]
                WantedBy=multi-user.target
                """;
        return new InstallScript(
                List.of(
                        apiServer(address).toFile(HostPath.of("/opt/kubernetes/cfg/kube-apiserver")),
                        UnitFile.parse("kube-apiserver.service", unit)
                                .toFile(HostPath.of("/usr/lib/systemd/system"), "kube-apiserver.service"),
                        FileImage.text(HostPath.of("/opt/kubernetes/bin/odd"), "EOF\n$HOME `id` \\\n'\"\n")
                                .withMode(FileMode.EXECUTABLE)),
                List.of("kube-apiserver.service"));
    }

    @Test
    void a_script_is_the_golden_file() {
        Golden.assertMatches("linux/install.sh", install("192.168.80.12").render());
    }

    @Test
    void the_shell_and_systemd_rules_give_back_the_arguments(@TempDir Path directory) throws IOException {
        List<String> arguments = new java.util.ArrayList<>();
        JqwikSession.run(() -> arguments.addAll(Arbitraries.strings()
                .withChars("azAZ09-_=,./:@%+~^*?[]{}()|&;<>!#")
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofSize(400)
                .sample()));
        ComponentOptions options = new ComponentOptions("OPTS", arguments);
        assertThat(ComponentOptions.parse("opts", options.render(), "OPTS")).isEqualTo(options);
        Path file = Files.writeString(directory.resolve("opts"), options.render());
        RealTool.Run run = RealTool.require("sh")
                .run("-c", "set -f; . \"$1\"; set -- $OPTS; printf '%s\\n' \"$@\"", "sh", file.toString());
        assertThat(run.ok().out().lines()).containsExactlyElementsOf(arguments);
    }

    @Test
    void what_systemd_would_split_or_read_is_refused_by_name() {
        assertThatThrownBy(
                        () -> new ComponentOptions("1X", List.of("--a=b c", "--a='b'", "", "--a=\\n", "--a=ü", "--ok")))
                .hasMessageContaining("U+0020")
                .hasMessageContaining("U+0027")
                .hasMessageContaining("U+005C")
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.errors()).hasSize(6));
        assertThatThrownBy(() -> ComponentOptions.parse("x", "A=1\n", "OPTS"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_script_writes_exactly_the_files(@TempDir Path directory) throws IOException {
        InstallScript install = install("192.168.80.12");
        Path script = Files.writeString(directory.resolve("install.sh"), install.render());
        RealTool.require("sh").run("-n", script.toString()).ok();
        RealTool.require("shellcheck").run(script.toString()).ok();
        Path root = directory.resolve("root");
        RealTool.require("env").run("DESTDIR=" + root, "sh", script.toString()).ok();
        for (FileImage file : install.files()) {
            Path there = Path.of(root + file.path().value());
            assertThat(Files.readAllBytes(there)).isEqualTo(((FileImage.Bytes) file.content()).toByteArray());
            assertThat(Files.getPosixFilePermissions(there))
                    .isEqualTo(file.mode().permissions());
        }
    }

    @Test
    void secrets_programs_and_torn_texts_have_no_place_in_a_script() {
        List<FileImage> wrong = List.of(
                FileImage.secret(HostPath.of("/a"), Secret.ofUtf8("x\n")),
                FileImage.text(HostPath.of("/b"), "no line end"),
                new FileImage(
                        HostPath.of("/c"),
                        FileImage.secret(HostPath.of("/c"), Secret.of(new byte[] {(byte) 0xff, '\n'}))
                                .content(),
                        FileMode.PUBLIC,
                        io.k8sbin.core.FileOwner.ROOT,
                        io.k8sbin.core.Secrecy.PUBLIC));
        assertThatThrownBy(() -> new InstallScript(wrong, List.of("a b")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.errors()).hasSize(4));
    }
}
