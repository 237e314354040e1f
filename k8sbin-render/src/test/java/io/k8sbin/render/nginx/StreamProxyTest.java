package io.k8sbin.render.nginx;

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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamProxyTest {
    private static StreamProxyBuilder seed() {
        return StreamProxy.listening(HostPort.of("127.0.0.1:6443"))
                .servers(List.of(
                        HostPort.of("172.16.10.21:5443"),
                        HostPort.of("172.16.10.22:5443"),
                        HostPort.of("172.16.10.23:5443")));
    }

    private static StreamProxyBuilder everything() {
        return StreamProxy.listening(HostPort.of("[::1]:8443"))
                .server(HostPort.of("[fd00::1]:6443"))
                .server(HostPort.of("localhost:6443"))
                .balance(Balance.CLIENT_ADDRESS)
                .proxyTimeout(Duration.ofHours(1))
                .proxyConnectTimeout(Duration.ofSeconds(3))
                .failures(0, Duration.ofSeconds(10))
                .workers(4, 4096)
                .user(new FileOwner("nobody", "nogroup"))
                .binary(HostPath.of("/opt/k8s/kube-nginx/sbin/kube-nginx"));
    }

    @Test
    void configuration_and_unit_are_the_golden_files() {
        Golden.assertMatches("nginx/seed.conf", seed().build().render());
        Golden.assertMatches(
                "nginx/everything.conf",
                everything()
                        .loadModule(StreamProxy.DEBIAN_MODULE)
                        .errorLog(HostPath.of("/var/log/kube-nginx.log"))
                        .build()
                        .render());
        Golden.assertMatches("nginx/kube-nginx.service", seed().build().unit().render());
    }

    @Test
    void nginx_accepts_the_configuration(@TempDir Path directory) throws IOException {
        RealTool nginx = RealTool.require("nginx");
        for (StreamProxyBuilder builder : List.of(seed(), everything(), seed().balance(Balance.ROUND_ROBIN))) {
            StreamProxy proxy = builder.loadModule(StreamProxy.DEBIAN_MODULE)
                    .binary(HostPath.of(nginx.binary().toString()))
                    .prefix(HostPath.of(directory.toString()))
                    .build();
            Files.writeString(directory.resolve("nginx.conf"), proxy.render());
            List<String> check = proxy.checkCommand();
            assertThat(check.get(0)).isEqualTo(nginx.binary().toString());
            assertThat(nginx.run(check.subList(1, check.size()).toArray(String[]::new))
                            .ok()
                            .err())
                    .contains("test is successful");
        }
    }

    @Test
    void debian_nginx_needs_the_module_the_finding_names(@TempDir Path directory) throws IOException {
        StreamProxy proxy = seed().prefix(HostPath.of(directory.toString())).build();
        assertThat(proxy.findings()).extracting(Finding::id).containsExactly("nginx.stream-module");
        Files.writeString(directory.resolve("nginx.conf"), proxy.render());
        List<String> check = proxy.checkCommand();
        RealTool.Run run =
                RealTool.require("nginx").run(check.subList(1, check.size()).toArray(String[]::new));
        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("unknown directive \"stream\"");
    }

    @Test
    void systemd_accepts_the_unit(@TempDir Path directory) throws IOException {
        RealTool nginx = RealTool.require("nginx");
        StreamProxy proxy =
                seed().binary(HostPath.of(nginx.binary().toString())).build();
        Path file = Files.writeString(
                directory.resolve("kube-nginx.service"), proxy.unit().render());
        assertThat(RealTool.require("systemd-analyze")
                        .run("--man=no", "--recursive-errors=no", "verify", file.toString())
                        .ok()
                        .err())
                .doesNotContain("kube-nginx.service");
    }

    @Test
    void several_server_blocks_and_listeners_are_accepted(@TempDir Path directory) throws IOException {
        RealTool nginx = RealTool.require("nginx");
        StreamProxy proxy = seed().alsoListen(HostPort.of("[::1]:6443"))
                .forward(new Forward("etcd", HostPort.of("127.0.0.1:12379"), List.of(HostPort.of("172.16.10.21:2379"))))
                .loadModule(StreamProxy.DEBIAN_MODULE)
                .build();
        Golden.assertMatches("nginx/several.conf", proxy.render());
        assertThat(proxy.listensAt()).hasSize(3);
        StreamProxy here = seed().alsoListen(HostPort.of("[::1]:6443"))
                .forward(new Forward("etcd", HostPort.of("127.0.0.1:12379"), List.of(HostPort.of("172.16.10.21:2379"))))
                .loadModule(StreamProxy.DEBIAN_MODULE)
                .prefix(HostPath.of(directory.toString()))
                .binary(HostPath.of(nginx.binary().toString()))
                .build();
        Files.writeString(directory.resolve("nginx.conf"), here.render());
        List<String> check = here.checkCommand();
        nginx.run(check.subList(1, check.size()).toArray(String[]::new)).ok();
    }

    @Test
    void server_blocks_that_clash_are_named() {
        HostPort taken = HostPort.of("127.0.0.1:6443");
        Forward etcd = new Forward("etcd", taken, List.of());
        assertThatThrownBy(() ->
                        seed().alsoListen(taken).forward(etcd).forward(etcd).build())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(error -> error.path().toString())
                                .containsExactly(
                                        "alsoListen[0]",
                                        "forwards[0].listen",
                                        "forwards[0].servers",
                                        "forwards[1].name",
                                        "forwards[1].listen",
                                        "forwards[1].servers"));
        assertThatThrownBy(() -> new Forward("kube_apiserver", taken, List.of()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Forward("x y", taken, List.of())).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void listening_everywhere_and_a_single_server_are_worth_a_warning() {
        for (String everywhere : List.of("0.0.0.0:6443", "[::]:6443")) {
            assertThat(StreamProxy.listening(HostPort.of(everywhere))
                            .server(HostPort.of("10.0.0.1:6443"))
                            .loadModule(StreamProxy.DEBIAN_MODULE)
                            .build()
                            .findings())
                    .extracting(Finding::id)
                    .containsExactly("nginx.listens-everywhere", "nginx.single-server");
        }
    }

    @Test
    void build_names_every_problem_at_once() {
        HostPort self = HostPort.of("localhost:6443");
        StreamProxyBuilder wrong = StreamProxy.listening(self)
                .servers(List.of(self, HostPort.of("10.0.0.1:6443"), HostPort.of("10.0.0.1:6443")))
                .workers(0, 1)
                .proxyTimeout(Duration.ofMillis(1500));
        assertThatThrownBy(wrong::build)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(error -> error.path().toString())
                                .containsExactly(
                                        "listen",
                                        "servers[0]",
                                        "servers[2]",
                                        "workerProcesses",
                                        "workerConnections",
                                        "proxyTimeout"));
    }

    @Test
    void a_proxy_does_not_change_with_its_builder() {
        StreamProxyBuilder builder = seed();
        StreamProxy proxy = builder.build();
        builder.server(HostPort.of("10.0.0.9:6443"));
        assertThat(proxy.servers()).hasSize(3);
    }
}
