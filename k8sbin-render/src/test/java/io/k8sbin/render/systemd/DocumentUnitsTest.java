package io.k8sbin.render.systemd;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import io.k8sbin.render.Template;
import io.k8sbin.testtools.Golden;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The units the documents make, from typed parts and from a template, for each node its own. */
class DocumentUnitsTest {
    private static final HostPath BIN = HostPath.of("/opt/k8s/bin");
    private static final List<String> NODES = List.of("m7-demo-1", "m7-demo-2", "m7-demo-3");

    private static UnitFile kubelet(HostPath binary, String node) {
        return UnitFile.service("Kubernetes Kubelet")
                .documentation("https://github.com/kubernetes/kubernetes")
                .after("docker.service")
                .requires("docker.service")
                .startLimitInterval(Duration.ZERO)
                .workingDirectory(HostPath.of("/data/k8s/k8s/kubelet"))
                .execStart(
                        binary,
                        List.of(
                                "--bootstrap-kubeconfig=/etc/kubernetes/kubelet-bootstrap.kubeconfig",
                                "--cert-dir=/etc/kubernetes/cert",
                                "--root-dir=/data/k8s/k8s/kubelet",
                                "--kubeconfig=/etc/kubernetes/kubelet.kubeconfig",
                                "--config=/etc/kubernetes/kubelet-config.yaml",
                                "--hostname-override=" + node,
                                "--image-pull-progress-deadline=15m",
                                "--volume-plugin-dir=/data/k8s/k8s/kubelet/kubelet-plugins/volume/exec/",
                                "--logtostderr=true",
                                "--v=2"))
                .restart(RestartPolicy.ALWAYS, Duration.ofSeconds(5))
                .wantedBy("multi-user.target")
                .build();
    }

    private static UnitFile kubeProxy(HostPath binary) {
        return UnitFile.service("Kubernetes Kube-Proxy Server")
                .after("network.target")
                .workingDirectory(HostPath.of("/data/k8s/k8s/kube-proxy"))
                .execStart(
                        binary,
                        List.of("--config=/etc/kubernetes/kube-proxy-config.yaml", "--logtostderr=true", "--v=2"))
                .restart(RestartPolicy.ON_FAILURE, Duration.ofSeconds(5))
                .limitNofile(65536)
                .wantedBy("multi-user.target")
                .build();
    }

    private static UnitFile kubeadmDropIn() {
        return UnitFile.dropIn()
                .environment(
                        "KUBELET_KUBECONFIG_ARGS",
                        "--bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf"
                                + " --kubeconfig=/etc/kubernetes/kubelet.conf")
                .environment("KUBELET_CONFIG_ARGS", "--config=/var/lib/kubelet/config.yaml")
                .environmentFileIfPresent(HostPath.of("/var/lib/kubelet/kubeadm-flags.env"))
                .environmentFileIfPresent(HostPath.of("/etc/default/kubelet"))
                .resetExecStart()
                .execStartSplitting(
                        HostPath.of("/usr/bin/kubelet"),
                        "KUBELET_KUBECONFIG_ARGS",
                        "KUBELET_CONFIG_ARGS",
                        "KUBELET_KUBEADM_ARGS",
                        "KUBELET_EXTRA_ARGS")
                .build();
    }

    @Test
    void units_of_workers_render_as_the_golden_files_for_each_node() {
        NODES.forEach(node -> Golden.assertMatches(
                "systemd/documents/kubelet-" + node + ".service",
                kubelet(BIN.resolve("kubelet"), node).render()));
        Golden.assertMatches(
                "systemd/documents/kube-proxy.service",
                kubeProxy(BIN.resolve("kube-proxy")).render());
    }

    @Test
    void the_drop_in_of_kubeadm_renders_as_the_golden_file() {
        Golden.assertMatches(
                "systemd/documents/10-kubeadm.conf", kubeadmDropIn().render());
        assertThat(UnitLint.check("10-kubeadm.conf", kubeadmDropIn())).isEmpty();
    }

    @Test
    void systemd_finds_nothing_wrong_with_them(@TempDir Path directory) throws IOException {
        RealTool verify = RealTool.require("systemd-analyze");
        HostPath program = HostPath.of("/bin/true");
        for (UnitFile unit : List.of(kubelet(program, "m7-demo-1"), kubeProxy(program))) {
            Path file = Files.writeString(directory.resolve("k8sbin.service"), unit.render());
            RealTool.Run run = verify.run("--man=no", "--recursive-errors=no", "verify", file.toString())
                    .ok();
            assertThat(run.err()).doesNotContain("k8sbin.service");
        }
    }

    @Test
    void systemd_finds_nothing_wrong_with_the_drop_in_of_kubeadm(@TempDir Path directory) throws IOException {
        RealTool verify = RealTool.require("systemd-analyze");
        String unit = UnitFile.service("kubelet")
                .execStart(HostPath.of("/bin/true"), List.of())
                .wantedBy("multi-user.target")
                .build()
                .render();
        Path file = Files.writeString(directory.resolve("k8sbin-kubelet.service"), unit);
        Path dropIns = Files.createDirectory(directory.resolve("k8sbin-kubelet.service.d"));
        String text = kubeadmDropIn().render();
        Files.writeString(dropIns.resolve("10-kubeadm.conf"), text.replace("/usr/bin/kubelet", "/bin/true"));
        assertThat(verify.run("--man=no", "--recursive-errors=no", "verify", file.toString())
                        .ok()
                        .err())
                .doesNotContain("k8sbin-kubelet");
        // it is read at all: without the reset there are two commands, which systemd refuses
        Files.writeString(dropIns.resolve("10-kubeadm.conf"), "[Service]\nExecStart=/bin/true two\n");
        assertThat(verify.run("--man=no", "--recursive-errors=no", "verify", file.toString())
                        .err())
                .contains("more than one ExecStart= setting");
    }

    /** As the documents do it: a script writes the template, sed fills in each node's name and address. */
    @Test
    void a_template_filled_for_each_node_is_the_unit_built_from_parts() {
        Template template = Template.compileHeredoc(
                        "kubelet.service.template", Escapers.systemdExecArgument(), heredoc())
                .forUnit();
        assertThat(template.names()).containsExactly("K8S_DIR", "NODE_NAME");
        for (String node : NODES) {
            String text = template.render(Map.of("K8S_DIR", "/data/k8s/k8s", "NODE_NAME", node));
            assertThat(UnitFile.parse("kubelet.service", text)).isEqualTo(kubelet(BIN.resolve("kubelet"), node));
            assertThat(UnitLint.check("kubelet.service", text)).isEmpty();
        }
        assertThat(UnitLint.check("kubelet.service", heredoc())).isNotEmpty();
    }

    private static String heredoc() {
        Map<String, String> places =
                new TreeMap<>(Map.of("/data/k8s/k8s", "${K8S_DIR}", "=m7-demo-1", "=##NODE_NAME##"));
        List<String> lines = new ArrayList<>();
        for (String line :
                kubelet(BIN.resolve("kubelet"), "m7-demo-1").render().lines().toList()) {
            String filled = line;
            for (Map.Entry<String, String> place : places.entrySet()) {
                filled = filled.replace(place.getKey(), place.getValue());
            }
            lines.add(filled.endsWith("\\") ? filled + "\\" : filled);
        }
        return String.join("\n", lines) + "\n";
    }
}
