package io.k8sbin.render.haproxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileOwner;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.testtools.Golden;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HaproxyConfigTest {
    private static Map<String, HostPort> masters() {
        Map<String, HostPort> servers = new LinkedHashMap<>();
        servers.put("master1", HostPort.of("172.16.10.21:5443"));
        servers.put("master2", HostPort.of("172.16.10.22:5443"));
        servers.put("master3", HostPort.of("172.16.10.23:5443"));
        return servers;
    }

    private static HaproxyConfigBuilder seed() {
        return HaproxyConfig.builder().listen(TcpListener.apiServers(HostPort.of("127.0.0.1:6443"), masters()));
    }

    private static HaproxyConfigBuilder everything(HostPath authority) {
        return seed().listen(new TcpListener(
                        "ready",
                        List.of(HostPort.of("[::1]:8443"), HostPort.of("127.0.0.1:8443")),
                        Map.of("master-6", HostPort.of("[fd00::1]:6443")),
                        Balance.CLIENT_ADDRESS,
                        HealthCheck.readyz(authority)))
                .timeouts(Duration.ofMillis(1500), Duration.ofHours(1))
                .checks(Duration.ofSeconds(5), 2, 4)
                .maxConnections(100)
                .user(new FileOwner("haproxy", "haproxy"))
                .statsSocket(HostPath.of("/run/haproxy/admin.sock"));
    }

    @Test
    void configuration_and_unit_are_the_golden_files() {
        Golden.assertMatches("haproxy/seed.cfg", seed().build().render());
        Golden.assertMatches(
                "haproxy/everything.cfg",
                everything(HostPath.of("/etc/kubernetes/cert/ca.pem")).build().render());
        Golden.assertMatches("haproxy/haproxy.service", seed().build().unit().render());
    }

    @Test
    void haproxy_accepts_the_configuration(@TempDir Path directory) throws IOException {
        RealTool haproxy = RealTool.require("haproxy");
        Path authority = directory.resolve("ca.pem");
        RealTool.require("openssl")
                .run(
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-subj",
                        "/CN=ca",
                        "-keyout",
                        directory.resolve("ca-key.pem").toString(),
                        "-out",
                        authority.toString())
                .ok();
        Path file = directory.resolve("haproxy.cfg");
        for (HaproxyConfigBuilder builder : List.of(seed(), everything(HostPath.of(authority.toString())))) {
            HaproxyConfig config = builder.file(HostPath.of(file.toString()))
                    .binary(HostPath.of(haproxy.binary().toString()))
                    .build();
            Files.writeString(file, config.render());
            List<String> check = config.checkCommand();
            assertThat(check.get(0)).isEqualTo(haproxy.binary().toString());
            assertThat(haproxy.run(check.subList(1, check.size()).toArray(String[]::new))
                            .ok()
                            .err())
                    .doesNotContain("WARNING", "ALERT");
        }
    }

    @Test
    void systemd_accepts_the_unit(@TempDir Path directory) throws IOException {
        RealTool haproxy = RealTool.require("haproxy");
        String unit = seed().binary(HostPath.of(haproxy.binary().toString()))
                .build()
                .unit()
                .render();
        Path file = Files.writeString(directory.resolve("kube-haproxy.service"), unit);
        assertThat(RealTool.require("systemd-analyze")
                        .run("--man=no", "--recursive-errors=no", "verify", file.toString())
                        .ok()
                        .err())
                .doesNotContain("kube-haproxy.service");
    }

    @Test
    void listening_everywhere_and_a_single_server_are_worth_a_warning() {
        TcpListener open =
                TcpListener.apiServers(HostPort.of("0.0.0.0:6443"), Map.of("one", HostPort.of("10.0.0.1:6443")));
        assertThat(HaproxyConfig.builder().listen(open).build().findings())
                .extracting(Finding::id)
                .containsExactly("haproxy.listens-everywhere", "haproxy.single-server");
        assertThat(seed().build().findings()).isEmpty();
    }

    @Test
    void every_problem_is_named_at_once() {
        HostPort self = HostPort.of("localhost:6443");
        assertThatThrownBy(() -> new TcpListener(
                        "a b", List.of(self), Map.of("x y", self), Balance.ROUND_ROBIN, HealthCheck.connect()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(error -> error.path().toString())
                                .containsExactly("name", "binds[0]", "servers[x y]", "servers[x y]"));
        TcpListener twice = TcpListener.apiServers(HostPort.of("127.0.0.1:6443"), masters());
        HaproxyConfigBuilder wrong = HaproxyConfig.builder()
                .listen(twice)
                .listen(twice)
                .checks(Duration.ZERO, 0, 1)
                .maxConnections(1);
        assertThatThrownBy(wrong::build)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(error -> error.path().toString())
                                .containsExactly(
                                        "listen[1].name",
                                        "listen[1].binds",
                                        "maxConnections",
                                        "fall",
                                        "checkInterval"));
        assertThatThrownBy(() -> HaproxyConfig.builder().build()).hasMessageContaining("needs a section");
        assertThatThrownBy(() -> HealthCheck.readyz(HostPath.of("/ca"))
                        .equals(new HealthCheck.Https("x\ny", HostPath.of("/ca"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
