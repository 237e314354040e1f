package io.k8sbin.render.systemd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.IpAddress;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.testtools.Golden;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitTypesTest {
    private static final HostPath TRUE = HostPath.of("/bin/true");

    private static Map<String, UnitFile> units() {
        Map<String, UnitFile> units = new TreeMap<>();
        units.put("k8sbin-probe.service", service());
        units.put(
                "k8sbin-probe.socket",
                UnitFile.socket("Socket of the probe")
                        .before("k8sbin-probe.service")
                        .listenStream(HostPath.of("/run/k8sbin-probe.sock"))
                        .listenStream(IpAddress.of("127.0.0.1"), 18080)
                        .listenStream(IpAddress.of("::1"), 18080)
                        .listenDatagram(HostPath.of("/run/k8sbin-probe.dgram"))
                        .listenFifo(HostPath.of("/run/k8sbin-probe.fifo"))
                        .socketMode(FileMode.of("0660"))
                        .socketOwner(FileOwner.ROOT)
                        .backlog(128)
                        .service("k8sbin-probe.service")
                        .removeOnStop()
                        .wantedBy("sockets.target")
                        .build());
        units.put(
                "k8sbin-probe.timer",
                UnitFile.timer("Backup of etcd, every hour and after boot")
                        .onCalendar("Mon..Sun *-*-* *:00:00")
                        .onBoot(Duration.ofMinutes(2))
                        .onUnitInactive(Duration.ofMillis(90_500))
                        .accuracy(Duration.ofSeconds(5))
                        .randomizedDelay(Duration.ofSeconds(30))
                        .persistent()
                        .unit("k8sbin-probe.service")
                        .wantedBy("timers.target")
                        .build());
        units.put(
                UnitName.ofPath(HostPath.of("/var/lib/k8sbin"), "mount").value(),
                UnitFile.mount("Data of etcd", "/dev/disk/by-label/50%", HostPath.of("/var/lib/k8sbin"))
                        .fileSystem("ext4")
                        .options("noatime", "nofail")
                        .directoryMode(FileMode.of("0700"))
                        .timeout(Duration.ofSeconds(30))
                        .requiredBy("k8sbin-probe.service")
                        .build());
        units.put(
                "k8sbin-probe.target",
                UnitFile.target("Everything of Kubernetes on this host")
                        .requires("k8sbin-probe.service")
                        .after("k8sbin-probe.service")
                        .allowIsolate()
                        .wantedBy("multi-user.target")
                        .build());
        return units;
    }

    private static UnitFile service() {
        return UnitFile.service("Probe")
                .bindsTo("k8sbin-probe.socket")
                .partOf("k8sbin-probe.target")
                .conflicts("k8sbin-other.service")
                .requisite("k8sbin-probe.socket")
                .requiresMountsFor(HostPath.of("/var/lib/k8sbin"))
                .onlyIfPathExists(HostPath.of("/etc/hostname"))
                .startLimitInterval(Duration.ofMinutes(1))
                .startLimitBurst(3)
                .type(ServiceType.FORKING)
                .pidFile(HostPath.of("/run/k8sbin-probe.pid"))
                .execCondition(TRUE, List.of())
                .execStartPre(TRUE, List.of("as root"), ExecPrefix.KEEP_ROOT, ExecPrefix.IGNORE_FAILURE)
                .execStart(TRUE, List.of("--x=y"), ExecPrefix.AMBIENT_CAPABILITIES)
                .execStopPost(TRUE, List.of("done"))
                .restart(RestartPolicy.ON_ABNORMAL, Duration.ofSeconds(5))
                .timeoutStartInfinity()
                .watchdog(Duration.ofSeconds(30))
                .limit(ResourceLimit.CORE, 0)
                .limit(ResourceLimit.NPROC, 1024, 4096)
                .limitInfinity(ResourceLimit.MEMLOCK)
                .memoryMax(512L << 20)
                .umask(FileMode.of("0077"))
                .slice("system.slice")
                .sandbox(Sandbox.PROTECT_CLOCK, Sandbox.RESTRICT_REALTIME, Sandbox.PROTECT_SYSTEM_FULL)
                .also("k8sbin-probe.socket")
                .alias("k8sbin-alias.service")
                .build();
    }

    private static UnitFile dropIn() {
        return UnitFile.dropIn()
                .environment("KUBELET_EXTRA_ARGS", "--node-ip=10.0.0.1")
                .resetExecStart()
                .execStart(HostPath.of("/usr/bin/kubelet"), List.of("--config=/var/lib/kubelet/config.yaml"))
                .build();
    }

    @Test
    void units_of_every_type_render_as_the_golden_files() {
        units().forEach((name, unit) -> Golden.assertMatches("systemd/types/" + name, unit.render()));
        Golden.assertMatches("systemd/types/10-k8sbin.conf", dropIn().render());
    }

    @Test
    void systemd_finds_nothing_wrong_with_units_of_any_type(@TempDir Path directory) throws IOException {
        RealTool verify = RealTool.require("systemd-analyze");
        for (Map.Entry<String, UnitFile> unit : units().entrySet()) {
            Files.writeString(directory.resolve(unit.getKey()), unit.getValue().render());
        }
        for (String name : units().keySet()) {
            RealTool.Run run = verify.run(
                    "--man=no",
                    "--recursive-errors=no",
                    "verify",
                    directory.resolve(name).toString());
            assertThat(run.err().lines().filter(l -> l.contains("k8sbin")).toList())
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void the_lint_finds_nothing_wrong_with_units_of_any_type() {
        units().forEach((name, unit) ->
                assertThat(UnitLint.check(name, unit)).as(name).isEmpty());
        assertThat(UnitLint.check("10-k8sbin.conf", dropIn())).isEmpty();
    }

    @Test
    void every_type_reads_back_as_itself() {
        units().forEach((name, unit) ->
                assertThat(UnitFile.parse(name, unit.render())).isEqualTo(unit));
    }

    @Test
    void a_drop_in_replaces_the_command_and_adds_to_the_rest() {
        UnitFile base = UnitFile.service("kubelet")
                .environment("A", "1")
                .execStart(TRUE, List.of())
                .build();
        UnitFile both = base.with(dropIn());
        assertThat(both.commands("ExecStart"))
                .containsExactly(
                        new UnitCommand("", List.of("/usr/bin/kubelet", "--config=/var/lib/kubelet/config.yaml")));
        assertThat(both.environment())
                .containsExactly(Map.entry("A", "1"), Map.entry("KUBELET_EXTRA_ARGS", "--node-ip=10.0.0.1"));
        assertThat(dropIn().toDropIn(HostPath.of("/etc/systemd/system"), "kubelet.service", "10-k8sbin")
                        .path())
                .isEqualTo(HostPath.of("/etc/systemd/system/kubelet.service.d/10-k8sbin.conf"));
        assertThatThrownBy(() -> dropIn().toDropIn(HostPath.of("/etc"), "kubelet.service", "../x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_mount_is_only_written_under_the_name_systemd_asks_for() {
        UnitFile mount = Objects.requireNonNull(units().get("var-lib-k8sbin.mount"));
        assertThat(mount.toFile(HostPath.of("/etc/systemd/system"), "var-lib-k8sbin.mount")
                        .path()
                        .name())
                .isEqualTo("var-lib-k8sbin.mount");
        assertThatThrownBy(() -> mount.toFile(HostPath.of("/etc/systemd/system"), "etcd.mount"))
                .hasMessage("a mount at /var/lib/k8sbin is named var-lib-k8sbin.mount, not etcd.mount");
    }

    @Test
    void what_a_type_cannot_do_without_is_named() {
        assertThat(problems(UnitFile.socket("x"))).containsExactly("Socket.ListenStream");
        assertThat(problems(UnitFile.timer("x").onCalendar("hourly; reboot")))
                .containsExactly("Timer.OnCalendar", "Timer.OnCalendar");
        assertThat(problems(UnitFile.mount("x", "", HostPath.of("/a")).options("a,b")))
                .containsExactly("Mount.Options", "Mount.What");
        assertThat(problems(UnitFile.socket("x")
                        .listenFifo(HostPath.of("/a"))
                        .acceptEach(0)
                        .service("x.service")))
                .containsExactly("Socket.MaxConnections", "Socket.Service");
        assertThat(problems(UnitFile.service("x").type(ServiceType.DBUS).execStart(TRUE, List.of())))
                .containsExactly("Service.BusName");
    }

    @Test
    void what_systemd_would_refuse_to_load_is_refused() {
        assertThat(problems(UnitFile.service("x")
                        .type(ServiceType.ONESHOT)
                        .restart(RestartPolicy.ALWAYS, Duration.ZERO)
                        .execStart(TRUE, List.of(), ExecPrefix.FULL_PRIVILEGES, ExecPrefix.KEEP_ROOT)
                        .limit(ResourceLimit.NOFILE, 10, 5)))
                .containsExactly("Service.ExecStart", "Service.LimitNOFILE", "Service.Restart");
    }

    private static List<String> problems(UnitBuilder<?> builder) {
        try {
            builder.build();
        } catch (InvalidInputException e) {
            return e.errors().stream()
                    .map(FieldError::path)
                    .map(Object::toString)
                    .toList();
        }
        throw new AssertionError("nothing was wrong");
    }
}
