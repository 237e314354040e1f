package io.k8sbin.render.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.testtools.Golden;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxFilesTest {
    @Test
    void files_are_the_golden_files() {
        Golden.assertMatches(
                "linux/sysctl.conf",
                SysctlConf.kubernetes().with("vm.swappiness", 0).render());
        Golden.assertMatches(
                "linux/modules.conf",
                ModulesLoad.kubernetes().plusIpvs(Set.of("wrr", "rr")).render());
        Golden.assertMatches(
                "linux/containerd.toml", ContainerdConfig.kubernetes().render());
        Golden.assertMatches(
                "linux/containerd-lab.toml",
                ContainerdConfig.kubernetes()
                        .withSandboxImage("registry.k8s.io/pause:3.9")
                        .withCniBinDir(HostPath.of("/usr/lib/cni"))
                        .withOomScores(OomScores.RESTRICTED)
                        .render());
        Golden.assertMatches("linux/crictl.yaml", CrictlConfig.containerd().render());
    }

    @Test
    void files_lie_where_their_readers_look() {
        assertThat(List.of(
                        SysctlConf.kubernetes().toFile("90-kubernetes").path().value(),
                        ModulesLoad.kubernetes().toFile("kubernetes").path().value(),
                        ContainerdConfig.kubernetes().toFile().path().value(),
                        CrictlConfig.containerd().toFile().path().value()))
                .containsExactly(
                        "/etc/sysctl.d/90-kubernetes.conf",
                        "/etc/modules-load.d/kubernetes.conf",
                        "/etc/containerd/config.toml",
                        "/etc/crictl.yaml");
    }

    @Test
    void sysctl_reads_names_and_values(@TempDir Path directory) throws IOException {
        SysctlConf conf = new SysctlConf(Map.of("net.ipv4.ip_local_port_range", "32768 60999"));
        Path file = Files.writeString(directory.resolve("s.conf"), conf.render());
        assertThat(RealTool.require("sysctl")
                        .run("--dry-run", "-p", file.toString())
                        .ok()
                        .out()
                        .strip())
                .isEqualTo("net.ipv4.ip_local_port_range = 32768 60999");
    }

    @Test
    void the_alphabet_of_sysctl_is_closed() {
        for (String value : List.of("", "a\nkernel.panic = 1", " 1", "1 ", "#", "$(x)", "a  b")) {
            assertThatThrownBy(() -> SysctlConf.kubernetes().with("vm.swappiness", value))
                    .isInstanceOf(InvalidInputException.class);
        }
        for (String name : List.of("swappiness", "-vm.x", "vm.x=1\nkernel.panic", "vm..x")) {
            assertThatThrownBy(() -> SysctlConf.kubernetes().with(name, 1)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void parameters_of_modules_nobody_loads_are_found() {
        assertThat(SysctlConf.kubernetes().findings(ModulesLoad.kubernetes())).isEmpty();
        assertThat(SysctlConf.kubernetes()
                        .with("net.netfilter.nf_conntrack_max", 1_000_000)
                        .with("net.ipv4.vs.conntrack", 1)
                        .findings(new ModulesLoad(List.of("ip_vs_wrr"))))
                .extracting(Finding::id)
                .containsOnly("linux.module-missing")
                .hasSize(4);
    }

    @Test
    void module_names_that_are_none_are_refused() {
        assertThatThrownBy(() -> ModulesLoad.kubernetes().plus("a b", "#x"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.errors()).hasSize(2));
    }

    @Test
    void images_that_are_none_are_refused() {
        assertThatThrownBy(() -> ContainerdConfig.kubernetes().withSandboxImage("x\"\ny"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
