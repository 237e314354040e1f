package io.k8sbin.render.keepalived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Secrecy;
import io.k8sbin.core.Secret;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.render.Verified;
import io.k8sbin.testtools.Golden;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepalivedConfigTest {
    /** The address document 001 reserves, on its two masters. */
    private static KeepalivedConfigBuilder master(String networkInterface, int number) {
        return KeepalivedConfig.on(networkInterface, 180)
                .routerId("master0" + number)
                .priority(110 - 10 * number)
                .address(VirtualAddress.of("192.168.80.100/24"))
                .check(ProxyCheck.listening(6443));
    }

    private static KeepalivedConfigBuilder ipv6(String networkInterface) {
        return KeepalivedConfig.on(networkInterface, 7)
                .routerId("m1")
                .priority(1)
                .advertisement(Duration.ofSeconds(2))
                .address(VirtualAddress.of("fd00::100/64"))
                .preemption(Preemption.NEVER)
                .unicast(IpAddress.of("fd00::1"), List.of(IpAddress.of("fd00::2")));
    }

    @Test
    void members_differ_in_name_and_priority_only() {
        for (int number = 1; number <= 2; number++) {
            Golden.assertMatches(
                    "keepalived/master0" + number + ".conf",
                    master("ens33", number).build().render());
        }
        Golden.assertMatches("keepalived/ipv6.conf", ipv6("ens33").build().render());
        Golden.assertMatches(
                "keepalived/keepalived.service",
                master("ens33", 1).build().unit().render());
    }

    @Test
    void keepalived_accepts_the_configuration(@TempDir Path directory) throws IOException {
        RealTool keepalived = RealTool.require("keepalived");
        String real = NetworkInterface.networkInterfaces()
                .filter(n ->
                        !n.getName().equals("lo") && n.getInterfaceAddresses().size() > 0)
                .map(NetworkInterface::getName)
                .findFirst()
                .orElse("");
        Assumptions.assumeFalse(real.isEmpty(), "no network interface but lo");
        Path file = directory.resolve("keepalived.conf");
        for (KeepalivedConfigBuilder builder :
                List.of(master(real, 1), master(real, 2).password(Secret.ofUtf8("k8sbin01")), ipv6(real))) {
            // keepalived looks whether the script is there and nobody else's to write
            ProxyCheck check = ProxyCheck.listening(6443);
            KeepalivedConfig config = builder.file(HostPath.of(file.toString()))
                    .check(new ProxyCheck(
                            HostPath.of("/bin/true"),
                            check.script(),
                            check.interval(),
                            check.timeout(),
                            check.fall(),
                            check.rise()))
                    .build();
            Files.writeString(file, config.render());
            // keepalived reads no file that others may execute
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            List<String> command = config.checkCommand();
            RealTool.Run run = keepalived.run(command.subList(1, command.size()).toArray(String[]::new));
            assertThat(run.ok().err()).doesNotContain("Unknown keyword", "WARNING");
        }
    }

    @Test
    void systemd_accepts_the_unit(@TempDir Path directory) throws IOException {
        Verified.bySystemd(
                directory, "kube-keepalived.service", master("ens33", 1).build().unit());
    }

    @Test
    void the_script_asks_whether_anything_listens(@TempDir Path directory) throws IOException {
        RealTool.require("ss");
        RealTool sh = RealTool.require("sh");
        String script = directory.resolve("check.sh").toString();
        try (ServerSocket socket = new ServerSocket(0)) {
            Files.writeString(
                    Path.of(script), ProxyCheck.listening(socket.getLocalPort()).script());
            assertThat(sh.run(script).status()).isZero();
        }
        assertThat(sh.run(script).status()).isNotZero();
    }

    @Test
    void scripts_are_golden_files_that_shellcheck_accepts(@TempDir Path directory) throws IOException {
        ProxyCheck ready = ProxyCheck.ready(HostPort.of("127.0.0.1:6443"), HostPath.of("/etc/kubernetes/cert/ca.pem"));
        Golden.assertMatches(
                "keepalived/check-listening.sh", ProxyCheck.listening(6443).script());
        Golden.assertMatches("keepalived/check-ready.sh", ready.script());
        Path file = Files.writeString(directory.resolve("a.sh"), ready.script());
        RealTool.require("shellcheck").run(file.toString()).ok();
    }

    @Test
    void a_password_makes_the_file_a_secret() {
        List<FileImage> files =
                master("eth0", 1).password(Secret.ofUtf8("k8sbin01")).build().files();
        assertThat(files.get(0).secrecy()).isEqualTo(Secrecy.SECRET);
        assertThat(files.get(0).mode()).isEqualTo(FileMode.PRIVATE);
        assertThat(files.get(1).mode()).isEqualTo(FileMode.EXECUTABLE);
        assertThat(master("eth0", 1).build().files().get(0).secrecy()).isEqualTo(Secrecy.PUBLIC);
    }

    @Test
    void what_examples_get_wrong_is_found() {
        KeepalivedConfigBuilder example = KeepalivedConfig.on("eth0", 51)
                .routerId("m1")
                .priority(100)
                .address(VirtualAddress.of("192.168.80.100/24"))
                .password(Secret.ofUtf8("1111"));
        assertThat(example.build().findings())
                .extracting(Finding::id)
                .containsExactly("keepalived.no-check", "keepalived.password", "keepalived.common-router-id");
        assertThat(master("eth0", 1).build().findings()).isEmpty();
    }

    @Test
    void every_problem_is_named_at_once() {
        KeepalivedConfigBuilder wrong = KeepalivedConfig.on("a b", 256)
                .routerId("a b")
                .priority(255)
                .advertisement(Duration.ofMillis(500))
                .address(VirtualAddress.of("192.168.80.100/24"))
                .address(VirtualAddress.of("fd00::1/64"))
                .unicast(IpAddress.of("10.0.0.1"), List.of(IpAddress.of("10.0.0.1")))
                .password(Secret.ofUtf8("K8SHA_KA_AUTH"));
        assertThatThrownBy(wrong::build)
                .hasMessageNotContaining("K8SHA")
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(error -> error.path().toString())
                                .containsExactly(
                                        "interface",
                                        "routerId",
                                        "virtualRouterId",
                                        "priority",
                                        "advertisement",
                                        "advertisement",
                                        "address",
                                        "unicast",
                                        "password"));
        assertThatThrownBy(() -> VirtualAddress.of("192.168.80.100")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VirtualAddress.of("192.168.80.100/33")).isInstanceOf(IllegalArgumentException.class);
    }
}
