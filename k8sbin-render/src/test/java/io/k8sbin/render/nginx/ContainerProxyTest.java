package io.k8sbin.render.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.render.Verified;
import io.k8sbin.render.systemd.UnitCommand;
import io.k8sbin.testtools.Golden;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerProxyTest {
    private static StreamProxyBuilder proxy() {
        return StreamProxy.listening(HostPort.of("127.0.0.1:6443"))
                .servers(List.of(HostPort.of("172.16.10.21:5443"), HostPort.of("172.16.10.22:5443")))
                .prefix(HostPath.of("/etc/kubernetes/apiserver-proxy"));
    }

    private static ContainerProxy container() {
        return ContainerProxy.of(proxy().build(), "nginx:1.17.6-alpine");
    }

    @Test
    void unit_is_the_golden_file() {
        Golden.assertMatches(
                "nginx/kube-apiserver-proxy.service", container().unit().render());
        assertThat(container().findings()).isEmpty();
        assertThat(container().checkCommand())
                .endsWith(
                        "nginx",
                        "-c",
                        "/etc/kubernetes/apiserver-proxy/nginx.conf",
                        "-p",
                        "/etc/kubernetes/apiserver-proxy",
                        "-t");
    }

    @Test
    void systemd_accepts_the_unit(@TempDir Path directory) throws IOException {
        Verified.bySystemd(
                directory, "kube-apiserver-proxy.service", container().unit());
    }

    /** docker itself reads the arguments before it looks for its daemon: T2 is an option it does not know. */
    @Test
    void docker_knows_every_option() {
        RealTool docker = RealTool.require("docker");
        for (String directive : List.of("ExecStartPre", "ExecStart", "ExecReload", "ExecStop")) {
            for (UnitCommand command : container().unit().commands(directive)) {
                List<String> arguments =
                        command.argv().subList(1, command.argv().size());
                assertThat(docker.run(arguments.toArray(String[]::new)).err())
                        .doesNotContain("unknown", "flag", "requires");
            }
        }
        assertThat(docker.run("rm", "-rf", "kube-apiserver-proxy").err()).contains("unknown shorthand flag");
    }

    @Test
    void modules_of_the_host_are_an_error() {
        ContainerProxy wrong =
                ContainerProxy.of(proxy().loadModule(StreamProxy.DEBIAN_MODULE).build(), "nginx:1.17.6-alpine");
        assertThat(wrong.findings()).extracting(Finding::id).containsExactly("nginx.module-of-the-host");
    }

    @Test
    void every_problem_is_named_at_once() {
        StreamProxy colon = proxy().prefix(HostPath.of("/a:b")).build();
        assertThatThrownBy(() -> new ContainerProxy(colon, "nginx", "x y", 1))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(error -> error.path().toString())
                                .containsExactly("image", "name", "proxy.prefix", "memoryMebibytes"));
    }
}
