package io.k8sbin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.diff.ObservedApi;
import io.k8sbin.cluster.diff.ObservedCluster;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Severity;
import io.k8sbin.core.Sha256;
import io.k8sbin.remote.FileState;
import io.k8sbin.remote.HostFacts;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.UnitState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    @TempDir
    static Path folder;

    private static ClusterPlan plan;

    // one host's facts, each changed by one test
    private long uid;
    private boolean systemd = true;
    private Duration skew = Duration.ofSeconds(2);
    private long freeMiB = 4096;
    private Set<String> missingTools = Set.of();
    private final Map<HostPath, FileState> files = new HashMap<>();
    private final Map<String, UnitState> units = new HashMap<>();
    private String ports = "";

    @BeforeAll
    static void plan() {
        plan = SamplePlan.in(folder);
    }

    private static HostFacts facts(long uid, boolean systemd, Duration skew, long freeMiB, Set<String> missing) {
        return new HostFacts(
                "host",
                "x86_64",
                "6.1.0",
                "Debian",
                uid,
                "boot",
                Instant.EPOCH,
                skew,
                Duration.ZERO,
                Optional.of(252),
                systemd,
                1L << 33,
                1L << 32,
                Map.of(plan.spec().paths().binaries(), freeMiB << 20),
                missing);
    }

    private static UnitState unit(String name, String active, long pid) {
        return new UnitState(
                name,
                Map.of(
                        "LoadState",
                        "loaded",
                        "ActiveState",
                        active,
                        "MainPID",
                        Long.toString(pid),
                        "FragmentPath",
                        "/lib/systemd/system/" + name));
    }

    private static HostState healthy(NodePlan node, HostFacts facts) {
        Map<HostPath, FileState> files = new HashMap<>();
        node.hostPrograms()
                .forEach(p -> files.put(p, new FileState.Regular(Sha256.ofUtf8("x"), 1, 0755, "root", "root")));
        Map<String, UnitState> units = Map.of("containerd.service", unit("containerd.service", "active", 77));
        return new HostState(RemoteTarget.of("h", "root"), facts, files, units, Map.of());
    }

    /** The first node as the fields say, the second in order. */
    private List<Finding> findings() {
        HostState base = healthy(plan.node("node1"), facts(uid, systemd, skew, freeMiB, missingTools));
        Map<HostPath, FileState> allFiles = new HashMap<>(base.files());
        allFiles.putAll(files);
        Map<String, UnitState> allUnits = new HashMap<>(base.units());
        allUnits.putAll(units);
        HostState first = new HostState(
                base.target(), base.facts(), allFiles, allUnits, Map.of("ports", new HostState.Section(0, ports, "")));
        HostState second = healthy(plan.node("node2"), facts(0, true, Duration.ZERO, 4096, Set.of()));
        Observation observation = new Observation(
                new ObservedCluster(Map.of(), new ObservedApi.Silent("not yet")),
                Map.of("node1", first, "node2", second));
        return observation.preflight(plan);
    }

    private void assertOnly(String id, Severity severity, String... words) {
        assertThat(findings()).singleElement().satisfies(f -> {
            assertThat(f.id()).isEqualTo("preflight." + id);
            assertThat(f.severity()).isEqualTo(severity);
            assertThat(f.path().toString()).contains("node1");
            assertThat(f.message()).contains(words);
        });
    }

    @Test
    void nothing_is_wrong_with_healthy_hosts() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_login_without_roots_rights() {
        uid = 1000;
        assertOnly("root", Severity.ERROR, "root", "sudo");
    }

    @Test
    void a_host_without_systemd() {
        systemd = false;
        assertOnly("systemd", Severity.ERROR, "systemd");
    }

    @Test
    void missing_tools_are_named() {
        missingTools = Set.of("ss", "flock");
        assertOnly("tools", Severity.ERROR, "flock, ss");
    }

    @Test
    void a_clock_half_a_minute_off_is_a_warning_and_five_minutes_an_error_in_either_direction() {
        skew = Duration.ofSeconds(31);
        assertOnly("clock", Severity.WARNING, "31 s");
        skew = Duration.ofSeconds(-31);
        assertOnly("clock", Severity.WARNING, "31 s");
        skew = Duration.ofSeconds(-301);
        assertOnly("clock", Severity.ERROR, "301 s");
        skew = Duration.ofSeconds(30);
        assertThat(findings()).isEmpty();
    }

    @Test
    void too_little_room() {
        freeMiB = 150;
        assertOnly("disk", Severity.ERROR, "/opt/k8s/bin", "150 MiB");
    }

    @Test
    void a_program_nobody_brings() {
        HostPath etcd = plan.spec().binaries().hostEtcd();
        files.put(etcd, new FileState.Absent());
        assertOnly("program", Severity.ERROR, etcd.value(), "binaries.source");
    }

    @Test
    void a_unit_nobody_brings() {
        units.put("containerd.service", new UnitState("containerd.service", Map.of("LoadState", "not-found")));
        assertOnly("unit", Severity.ERROR, "containerd.service");
    }

    @Test
    void a_port_somebody_else_holds() {
        ports = "LISTEN 0 128 0.0.0.0:6443 0.0.0.0:* users:((\"java\",pid=4711,fd=9))";
        assertOnly("port", Severity.ERROR, "6443", "kube-apiserver.service", "java (pid 4711)");
    }

    @Test
    void a_port_held_twice_is_said_once_and_ipv6_listeners_count() {
        ports =
                "LISTEN 0 128 *:2379 *:* users:((\"a\",pid=1,fd=9))\nLISTEN 0 128 [::1]:2379 [::]:* users:((\"a\",pid=1,fd=8))";
        assertOnly("port", Severity.ERROR, "2379", "etcd.service");
    }

    @Test
    void a_port_held_by_our_own_unit_is_fine() {
        units.put("kube-apiserver.service", unit("kube-apiserver.service", "active", 4711));
        ports = "LISTEN 0 128 0.0.0.0:6443 0.0.0.0:* users:((\"kube-apiserver\",pid=4711,fd=9))";
        assertThat(findings()).isEmpty();
        units.put("kube-apiserver.service", unit("kube-apiserver.service", "activating", 4711));
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_port_of_workers_of_our_own_main_process_is_fine() {
        units.put("kube-nginx.service", unit("kube-nginx.service", "active", 10));
        ports = "LISTEN 0 511 127.0.0.1:8443 0.0.0.0:* users:((\"nginx\",pid=11,fd=4),(\"nginx\",pid=10,fd=4))";
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_port_held_by_another_process_while_our_unit_tries_again_is_not() {
        units.put("kube-apiserver.service", unit("kube-apiserver.service", "activating", 0));
        ports = "LISTEN 0 128 0.0.0.0:6443 0.0.0.0:* users:((\"java\",pid=4711,fd=9))";
        assertOnly("port", Severity.ERROR, "6443");
    }

    @Test
    void ports_nobody_plans_for_and_lines_that_are_none_do_not_matter() {
        ports = "State Recv-Q\nLISTEN 0 128 0.0.0.0:22 0.0.0.0:* users:((\"sshd\",pid=1,fd=3))\nrubbish";
        assertThat(findings()).isEmpty();
    }

    @Test
    void everything_is_said_at_once() {
        uid = 1000;
        systemd = false;
        skew = Duration.ofHours(1);
        freeMiB = 1;
        assertThat(findings()).extracting(Finding::id).hasSize(4).doesNotHaveDuplicates();
    }
}
