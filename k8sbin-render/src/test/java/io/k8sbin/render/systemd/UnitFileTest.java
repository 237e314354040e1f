package io.k8sbin.render.systemd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
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

class UnitFileTest {
    private static final HostPath TRUE = HostPath.of("/bin/true");

    private static UnitFileBuilder apiServer(HostPath binary) {
        return UnitFile.service("Kubernetes API Server")
                .documentation("https://github.com/kubernetes/kubernetes")
                .after("network.target")
                .workingDirectory(HostPath.of("/tmp"))
                .execStart(
                        binary,
                        List.of(
                                "--advertise-address=192.168.31.44",
                                "--etcd-servers=https://192.168.31.44:2379,https://192.168.31.136:2379",
                                "--requestheader-extra-headers-prefix=X-Remote-Extra-",
                                "--service-account-issuer=https://kubernetes.default.svc",
                                "--v=2"))
                .restart(RestartPolicy.ON_FAILURE, Duration.ofSeconds(10))
                .type(ServiceType.NOTIFY)
                .limitNofile(65536)
                .wantedBy("multi-user.target");
    }

    private static UnitFile everything() {
        return UnitFile.service("Everything: 100% of it")
                .documentation("man:systemd.service(5)", "https://example.org/a%20b")
                .after("network-online.target", "containerd.service")
                .wants("network-online.target")
                .requires("containerd.service")
                .before("kubelet.service")
                .startLimitInterval(Duration.ZERO)
                .type(ServiceType.EXEC)
                .runAs(new FileOwner("daemon", "daemon"))
                .environment("GREETING", "50% of $HOME \"now\"\n\\")
                .environmentFileIfPresent(HostPath.of("/etc/default/k8sbin"))
                .execStartPre(TRUE, List.of("-f", "a b"), ExecPrefix.IGNORE_FAILURE, ExecPrefix.FULL_PRIVILEGES)
                .execStart(TRUE, List.of("--plain", "two words", "#no-comment", ";", "", "$HOME", "100%", "tab\t\n"))
                .execStartPost(TRUE, List.of())
                .execReload(TRUE, List.of("reload"))
                .reloadByHangup()
                .execStop(TRUE, List.of("stop"))
                .restart(RestartPolicy.ALWAYS, Duration.ofMillis(1500))
                .timeoutStart(Duration.ofMinutes(2))
                .timeoutStop(Duration.ofSeconds(30))
                .limitNofile(1048576)
                .tasksMax(4096)
                .oomScoreAdjust(-999)
                .delegate()
                .killMode(KillMode.PROCESS)
                .hardening(HostPath.of("/var/tmp"))
                .directive("Service", "Slice", "system.slice")
                .wantedBy("multi-user.target")
                .build();
    }

    @Test
    void units_render_as_the_golden_files() {
        Golden.assertMatches(
                "systemd/kube-apiserver.service",
                apiServer(HostPath.of("/opt/k8s/bin/kube-apiserver")).build().render());
        Golden.assertMatches("systemd/everything.service", everything().render());
    }

    @Test
    void systemd_finds_nothing_wrong_with_rendered_units(@TempDir Path directory) throws IOException {
        RealTool verify = RealTool.require("systemd-analyze");
        for (UnitFile unit : List.of(apiServer(TRUE).build(), everything())) {
            Path file = Files.writeString(directory.resolve("k8sbin.service"), unit.render());
            RealTool.Run run = verify.run("--man=no", "--recursive-errors=no", "verify", file.toString())
                    .ok();
            assertThat(run.err()).doesNotContain("k8sbin.service");
        }
    }

    @Test
    void systemd_rejects_what_the_lint_rejects(@TempDir Path directory) throws IOException {
        for (String line : List.of("ExecStart=kube/apiserver", "WorkingDirectory=${K8S_DIR}/x\nExecStart=/bin/true")) {
            String text = "[Service]\n" + line + "\n";
            Path file = Files.writeString(directory.resolve("k8sbin.service"), text);
            RealTool.Run run = RealTool.require("systemd-analyze")
                    .run("--man=no", "--recursive-errors=no", "verify", file.toString());
            assertThat(run.err()).contains("k8sbin.service:2: ");
            assertThat(UnitLint.check("k8sbin.service", text))
                    .isNotEmpty()
                    .allMatch(finding ->
                            finding.location().orElseThrow().toString().startsWith("k8sbin.service:2:"));
        }
    }

    @Test
    void a_unit_becomes_a_public_file_of_root() {
        var file = apiServer(TRUE).build().toFile(HostPath.of("/etc/systemd/system"), "kube-apiserver.service");
        assertThat(file.path()).isEqualTo(HostPath.of("/etc/systemd/system/kube-apiserver.service"));
        assertThat(file.mode()).isEqualTo(FileMode.PUBLIC);
        assertThatThrownBy(() -> everything().toFile(HostPath.of("/etc"), "kube-apiserver"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kube-apiserver");
    }

    @Test
    void build_names_every_problem_at_once() {
        UnitFileBuilder wrong = UnitFile.service("x")
                .after("network target")
                .documentation("see below")
                .oomScoreAdjust(-1001)
                .timeoutStart(Duration.ZERO)
                .environment("A-B", "1");
        assertThatThrownBy(wrong::build)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(error -> error.path().toString())
                                .containsExactly(
                                        "Unit.After",
                                        "Unit.Documentation",
                                        "Service.OOMScoreAdjust",
                                        "Service.TimeoutStartSec",
                                        "Service.Environment",
                                        "Service.ExecStart"));
    }

    @Test
    void only_oneshot_services_have_several_commands() {
        UnitFileBuilder two = UnitFile.service("x").execStart(TRUE, List.of()).execStart(TRUE, List.of());
        UnitFileBuilder oneshot =
                UnitFile.service("x").execStart(TRUE, List.of()).execStart(TRUE, List.of());
        assertThatThrownBy(two::build).isInstanceOf(InvalidInputException.class);
        assertThat(oneshot.type(ServiceType.ONESHOT).build().commands("ExecStart"))
                .hasSize(2);
    }

    @Test
    void command_lines_do_not_come_in_through_free_directives() {
        assertThatThrownBy(() -> UnitFile.generic().directive("Service", "ExecStart", "/bin/sh -c x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UnitFile.generic().directive("Service", "User\nExecStart", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void other_units_are_put_together_from_directives() {
        UnitFile timer = UnitFile.generic()
                .description("Backup of etcd")
                .directive("Timer", "OnCalendar", "hourly")
                .wantedBy("timers.target")
                .build();
        Golden.assertMatches("systemd/backup.timer", timer.render());
    }

    @Test
    void reading_follows_continuations_comments_and_repeated_sections() {
        UnitFile unit = UnitFile.parse("x.service", """
                # comment
                [Unit]
                Description = A \\
                 B\r

                [Service]
                ExecStart=/bin/a 'x y' \\
                # inside
                  ; also inside
                  "\\x41\\u00e4\\t" \\; /bin/b $$ %%
                [Unit]
                After=b.service
                """);
        assertThat(unit.sections()).extracting(Section::name).containsExactly("Unit", "Service");
        assertThat(unit.values("Unit", "Description")).containsExactly("A   B");
        assertThat(unit.values("Unit", "After")).containsExactly("b.service");
        assertThat(unit.commands("ExecStart"))
                .containsExactly(new UnitCommand("", List.of("/bin/a", "x y", "A\u00e4\t", ";", "/bin/b", "$", "%")));
    }

    @Test
    void prefixes_and_several_commands_are_read() {
        UnitFile unit = UnitFile.parse("x", "[Service]\nExecStart=-:/bin/a $$ ; @/bin/b b \\;\n");
        assertThat(unit.commands("ExecStart"))
                .containsExactly(
                        new UnitCommand("-:", List.of("/bin/a", "$$")),
                        new UnitCommand("@", List.of("/bin/b", "b", ";")));
    }

    @Test
    void what_is_no_unit_is_refused_with_every_place() {
        assertThatThrownBy(
                        () -> UnitFile.parse("bad.service", "A=1\n[Unit\n\n[Service]\n  nonsense\nExecStart=/x \"y\n"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::toString)
                                .satisfiesExactly(
                                        one -> assertThat(one).startsWith("bad.service:1:1: "),
                                        two -> assertThat(two).startsWith("bad.service:2:1: "),
                                        three -> assertThat(three).startsWith("bad.service:5:3: "),
                                        four -> assertThat(four).startsWith("bad.service:6:1: ")));
    }
}
