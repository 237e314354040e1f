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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.sessions.JqwikSession;
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
        Golden.assertMatches(
                "linux/containerd-v3.toml",
                ContainerdConfig.kubernetes()
                        .withSandboxImage("registry.k8s.io/pause:3.10")
                        .withOomScores(OomScores.RESTRICTED)
                        .render(ContainerdFormat.V3));
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

    /** A kernel without the bridge module does not know two of them, and sysctl shows what there is. */
    @Test
    void sysctl_reads_the_parameters_of_a_node(@TempDir Path directory) throws IOException {
        String text = SysctlConf.kubernetes().with("vm.swappiness", 0).render();
        Path file = Files.writeString(directory.resolve("90-kubernetes.conf"), text);
        RealTool.Run run = RealTool.require("sysctl").run("--dry-run", "-p", file.toString());
        assertThat(run.out().lines())
                .contains("net.ipv4.ip_forward = 1", "vm.swappiness = 0")
                .isSubsetOf(text.lines().toList());
    }

    @Test
    void sysctl_gets_every_value_of_the_alphabet_as_it_is(@TempDir Path directory) throws IOException {
        List<String> values = new ArrayList<>();
        JqwikSession.run(() -> Arbitraries.strings()
                .withChars("abzAZ09._:,/|-")
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofSize(300)
                .sample()
                .forEach(words -> values.add(String.join(" ", words))));
        // a parameter every kernel has: what is not there is not shown
        String name = "kernel.hostname";
        StringBuilder text = new StringBuilder();
        for (String value : values) {
            SysctlConf conf = new SysctlConf(Map.of(name, value));
            assertThat(SysctlConf.parse("s.conf", conf.render())).isEqualTo(conf);
            text.append(conf.render());
        }
        Path file = Files.writeString(directory.resolve("s.conf"), text);
        RealTool.Run run =
                RealTool.require("sysctl").run("--dry-run", "--load=" + file).ok();
        assertThat(run.out().lines())
                .containsExactlyElementsOf(
                        values.stream().map(v -> name + " = " + v).toList());
    }

    @Test
    void the_modules_the_documents_forget_are_named() {
        ModulesLoad documented = ModulesLoad.parse("# ipvs\nip_vs\nip_vs_rr\n\nip_vs_wrr\nip_vs_sh\n");
        assertThat(documented.modules()).containsExactly("ip_vs", "ip_vs_rr", "ip_vs_wrr", "ip_vs_sh");
        assertThat(documented.findings())
                .extracting(Finding::id)
                .containsOnly("linux.kubernetes-module-missing")
                .hasSize(3);
        SysctlConf settings =
                SysctlConf.parse("sysctl.conf", "net.ipv4.ip_forward=1\nnet.bridge.bridge-nf-call-iptables=1\n");
        assertThat(settings.findings(documented)).extracting(Finding::id).containsExactly("linux.module-missing");
        assertThat(ModulesLoad.kubernetes().findings()).isEmpty();
    }

    @Test
    void sysctl_lines_that_are_none_are_named_with_their_place() {
        assertThatThrownBy(() -> SysctlConf.parse("s.conf", "# c\n; c\nvm.swappiness = 0\nnonsense\nvm.swappiness=1\n"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(
                                        error -> error.location().orElseThrow().line())
                                .containsExactly(4, 5));
    }

    @Test
    void containerd_reads_what_was_said(@TempDir Path directory) throws IOException {
        RealTool containerd = RealTool.require("containerd");
        ContainerdConfig config = ContainerdConfig.kubernetes()
                .withSandboxImage("registry.k8s.io/pause:3.9")
                .withCniBinDir(HostPath.of("/usr/lib/cni"))
                .withOomScores(OomScores.RESTRICTED);
        for (CgroupDriver driver : CgroupDriver.values()) {
            Path file = Files.writeString(
                    directory.resolve("config.toml"),
                    config.withCgroupDriver(driver).render());
            assertThat(containerd
                            .run("--config", file.toString(), "config", "dump")
                            .ok()
                            .out())
                    .contains("sandbox_image = \"registry.k8s.io/pause:3.9\"")
                    .contains("restrict_oom_score_adj = true")
                    .contains("bin_dir = \"/usr/lib/cni\"")
                    .contains("conf_dir = \"/etc/cni/net.d\"")
                    .contains("SystemdCgroup = " + (driver == CgroupDriver.SYSTEMD));
        }
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
