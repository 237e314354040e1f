package io.k8sbin.render.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.testtools.Golden;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeFilesTest {
    @Test
    void docker_configuration_is_the_golden_file() {
        DockerDaemon docker = DockerDaemon.kubernetes()
                .withDataRoot(HostPath.of("/data/docker"))
                .withRegistries(List.of(URI.create("https://mirror.example.org")), List.of("registry.local:5000"));
        Golden.assertMatches(
                "linux/daemon.json", DockerDaemon.kubernetes().toJson().pretty());
        Golden.assertMatches("linux/daemon-everything.json", docker.toJson().pretty());
        assertThat(Json.parse(docker.toJson().pretty())).isEqualTo(docker.toJson());
        assertThat(docker.toFile().path().value()).isEqualTo("/etc/docker/daemon.json");
    }

    @Test
    void what_docker_accepts_and_should_not_be_given_is_found() {
        DockerDaemon docker = DockerDaemon.kubernetes()
                .withCgroupDriver(CgroupDriver.CGROUPFS)
                .withRegistries(List.of(), List.of("registry.local:5000"));
        assertThat(docker.findings())
                .extracting(Finding::id)
                .containsExactly("docker.cgroup-driver", "docker.insecure-registry");
        assertThat(DockerDaemon.kubernetes().findings()).isEmpty();
    }

    @Test
    void every_problem_of_docker_is_named_at_once() {
        assertThatThrownBy(() -> new DockerDaemon(
                        CgroupDriver.SYSTEMD,
                        0,
                        100,
                        Optional.empty(),
                        List.of(URI.create("file:///x")),
                        List.of("a b")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(error -> error.path().toString())
                                .containsExactly("logMebibytes", "registryMirrors[0]", "insecureRegistries[0]"));
    }

    @Test
    void logrotate_reads_the_file(@TempDir Path directory) throws IOException {
        LogrotateConfig config = LogrotateConfig.of("/var/log/kube-audit/*.log", "/var/log/kubernetes/kubelet.log");
        Golden.assertMatches("linux/logrotate", config.render());
        Path file = Files.writeString(directory.resolve("kubernetes"), config.render());
        RealTool.Run run = RealTool.require("logrotate")
                .run("-d", "-s", directory.resolve("state").toString(), file.toString());
        assertThat(run.ok().err())
                .contains("/var/log/kube-audit/*.log")
                .contains("104857600 bytes (5 rotations)")
                .doesNotContain("error:");
    }

    @Test
    void logs_that_are_none_are_refused() {
        for (String log : List.of("relative.log", "/var/log/a b", "/var/log/{x}", "/var/../log")) {
            assertThatThrownBy(() -> LogrotateConfig.of(log)).isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() -> new LogrotateConfig(List.of(), 0, 0))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.errors()).hasSize(3));
    }
}
