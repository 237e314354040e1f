package io.k8sbin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.diff.UnitChange;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.core.HostPath;
import io.k8sbin.testtools.RealTool;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostScriptsTest {
    @TempDir
    static Path folder;

    private static ClusterPlan plan;

    @BeforeAll
    static void plan() {
        plan = SamplePlan.in(folder);
    }

    private static List<UnitChange> changes(NodePlan node, UnitChange.Kind kind) {
        return node.units().stream()
                .map(u -> new UnitChange(u, kind, "because", "0".repeat(64)))
                .toList();
    }

    private static Map<String, String> all() {
        HostScripts scripts = new HostScripts(plan);
        Map<String, String> all = new TreeMap<>();
        all.put("inputs", HostScripts.recordedInputs());
        all.put("manifest", HostScripts.manifest());
        all.put("ports", HostScripts.ports());
        all.put("joined", scripts.joined());
        all.put("objects", scripts.apiObjects());
        all.put("csrs", scripts.csrsAndNodes());
        all.put("approve", scripts.approve(List.of("csr-1", "it's; rm -rf /")));
        all.put("delete tokens", scripts.deleteTokens(List.of("abcdef")));
        all.put("apply", scripts.applyWithKubeconfigFromStdin(17));
        all.put("retire", HostScripts.retire(List.of(HostPath.of("/etc/systemd/system/old.service"))));
        for (NodePlan node : plan.nodes()) {
            for (UnitChange.Kind kind : UnitChange.Kind.values()) {
                String what = kind + " " + node.node().name();
                all.put("start " + what, HostScripts.start(changes(node, kind)));
                all.put("forget " + what, HostScripts.forget(changes(node, kind)));
            }
        }
        return all;
    }

    @Test
    void every_script_is_posix_shell() {
        for (String shell : List.of("sh", "dash")) {
            RealTool tool = RealTool.require(shell);
            all().forEach((name, script) -> {
                RealTool.Run run = tool.runWith(script.getBytes(StandardCharsets.UTF_8), "-n");
                assertThat(run.status())
                        .as(shell + " -n: " + name + "\n" + run.err())
                        .isZero();
            });
        }
    }

    @Test
    void every_readiness_test_is_posix_shell_by_itself() {
        RealTool dash = RealTool.require("dash");
        plan.nodes()
                .forEach(node -> node.units().forEach(unit -> {
                    byte[] test = unit.readiness().test().getBytes(StandardCharsets.UTF_8);
                    assertThat(dash.runWith(test, "-n").err()).as(unit.name()).isEmpty();
                }));
    }

    @Test
    void names_from_the_api_are_words_and_nothing_else() {
        String script = new HostScripts(plan)
                .approve(List.of("it's; echo $(id) `id`"))
                .replaceFirst("^.* certificate approve ", "printf '%s' ");
        RealTool.Run run = RealTool.require("dash").run("-c", script).ok();
        assertThat(run.out()).isEqualTo("it's; echo $(id) `id`");
    }

    @Test
    void a_host_without_k8sbin_answers_every_question_with_nothing() {
        RealTool sh = RealTool.require("sh");
        String elsewhere = HostScripts.recordedInputs().replace("/var/lib/k8sbin", folder + "/none");
        assertThat(sh.run("-c", elsewhere).ok().out()).isEmpty();
        String manifest = HostScripts.manifest().replace("/var/lib/k8sbin", folder + "/none");
        assertThat(sh.run("-c", manifest).ok().out()).isEmpty();
    }

    @Test
    void recorded_inputs_are_one_line_a_unit() throws java.io.IOException {
        Path units = java.nio.file.Files.createDirectories(folder.resolve("state/units"));
        java.nio.file.Files.writeString(units.resolve("etcd.service"), "abc\n");
        java.nio.file.Files.writeString(units.resolve("kubelet.service"), "def\n");
        String script = HostScripts.recordedInputs().replace("/var/lib/k8sbin", folder + "/state");
        assertThat(RealTool.require("dash").run("-c", script).ok().out().lines())
                .containsExactlyInAnyOrder("etcd.service abc", "kubelet.service def");
    }

    @Test
    void a_unit_that_fails_is_reported_with_its_journal_and_status_three() {
        Path bin = folder.resolve("bin");
        write(bin.resolve("systemctl"), "#!/bin/sh\ncase \"$*\" in *ActiveState*) echo failed;; esac\n");
        write(bin.resolve("journalctl"), "#!/bin/sh\necho the last words\n");
        RealTool.Run run = start(bin);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("unit etcd.service is failed and not ready", "the last words");
        assertThat(folder.resolve("run/units/etcd.service")).doesNotExist();
    }

    @Test
    void a_unit_that_answers_is_recorded_with_what_it_ran_on() {
        Path bin = folder.resolve("good");
        write(bin.resolve("systemctl"), "#!/bin/sh\ncase \"$*\" in *ActiveState*) echo active;; esac\n");
        RealTool.Run run = start(bin);
        assertThat(run.ok().out()).isEqualTo("ready etcd.service\n");
        assertThat(folder.resolve("run/units/etcd.service")).hasContent("d1");
    }

    private static RealTool.Run start(Path bin) {
        var etcd = plan.node("node1").units().stream()
                .filter(u -> u.name().equals("etcd.service"))
                .findFirst()
                .orElseThrow();
        var always = new io.k8sbin.cluster.plan.PlannedUnit(
                etcd.name(), etcd.phase(), etcd.inputs(), io.k8sbin.cluster.plan.Readiness.active(), List.of());
        String script = HostScripts.start(List.of(new UnitChange(always, UnitChange.Kind.START, "", "d1")))
                .replace("/var/lib/k8sbin", folder + "/run");
        return RealTool.require("dash").run("-c", "PATH=" + bin + ":$PATH\n" + script);
    }

    private static void write(Path file, String text) {
        try {
            java.nio.file.Files.createDirectories(file.getParent());
            java.nio.file.Files.writeString(file, text);
            assertThat(file.toFile().setExecutable(true)).isTrue();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
