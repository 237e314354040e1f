package io.k8sbin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.K8sbin;
import io.k8sbin.RolloutEvent;
import io.k8sbin.RolloutException;
import io.k8sbin.RolloutReport;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.config.flags.Component;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolloutTest {
    @TempDir
    static Path folder;

    private static ClusterPlan plan;
    private FakeCluster fake;
    private final List<RolloutEvent> events = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void plan() {
        plan = SampleCluster.plan(folder);
    }

    @BeforeEach
    void hosts() {
        fake = FakeCluster.of(plan);
    }

    private RolloutReport rollOut(ClusterPlan wanted) {
        try (K8sbin cluster = K8sbin.over(wanted, fake.connections(), events::add)) {
            return cluster.rollout();
        }
    }

    private boolean nothingToDo(ClusterPlan wanted) {
        try (K8sbin cluster = K8sbin.over(wanted, fake.connections(), events::add)) {
            return cluster.observe().isEmpty();
        }
    }

    @Test
    void fresh_hosts_become_a_cluster_with_nothing_left_to_do() {
        RolloutReport report = rollOut(plan);
        assertThat(report.filesWritten()).isPositive();
        assertThat(report.unitsStarted()).isPositive();
        assertThat(fake.objects("Node")).hasSize(4);
        assertThat(fake.objects("Secret")).as("tokens are gone").isEmpty();
        assertThat(nothingToDo(plan)).isTrue();
    }

    @Test
    void what_waits_for_kube_apiserver_starts_after_it_on_every_host() {
        rollOut(plan);
        List<String> steps = events.stream()
                .filter(e -> e instanceof RolloutEvent.StepDone)
                .map(e -> ((RolloutEvent.StepDone) e).step())
                .toList();
        assertThat(steps)
                .containsExactly(
                        "observe",
                        "lock",
                        "push",
                        "host, etcd, load balancer",
                        "kube-apiserver",
                        "objects",
                        "controllers, workers",
                        "ready",
                        "clean up");
        List<Phase> phases = fake.starts().stream().map(this::phase).toList();
        // what needs kube-apiserver starts after it on every host; what does not, before it
        assertThat(phases.stream()
                        .map(p -> p.compareTo(Phase.API_SERVER) < 0 ? -1 : p == Phase.API_SERVER ? 0 : 1)
                        .toList())
                .as("starts around kube-apiserver, over all hosts")
                .isSorted();
        assertThat(Set.copyOf(phases)).containsExactlyInAnyOrder(Phase.values());
    }

    private Phase phase(String start) {
        int blank = start.indexOf(' ');
        return plan.node(start.substring(0, blank)).units().stream()
                .filter(u -> u.name().equals(start.substring(blank + 1)))
                .findFirst()
                .orElseThrow()
                .phase();
    }

    @Test
    void every_action_that_starts_also_finishes_in_order_on_its_host() {
        rollOut(plan);
        for (String node : List.of("master1", "master2", "master3", "worker1")) {
            String open = "";
            for (RolloutEvent event : List.copyOf(events)) {
                if (event instanceof RolloutEvent.Started s
                        && s.node().orElseThrow().equals(node)) {
                    assertThat(open).isEmpty();
                    open = s.action();
                } else if (event instanceof RolloutEvent.Finished f
                        && f.node().orElseThrow().equals(node)) {
                    assertThat(f.action()).isEqualTo(open);
                    open = "";
                }
            }
            assertThat(open).isEmpty();
        }
    }

    @Test
    void files_have_their_modes_and_the_spent_bootstrap_kubeconfig_is_gone() {
        rollOut(plan);
        FakeHost master = fake.host("master1");
        plan.node("master1").files().stream()
                .filter(f -> master.file(f.image().path()).isPresent())
                .forEach(f -> assertThat(master.file(f.image().path())).contains(f.image()));
        assertThat(master.file(HostPath.of("/etc/kubernetes/kubelet-bootstrap.kubeconfig")))
                .isEmpty();
        assertThat(master.file(HostPath.of("/etc/kubernetes/kubelet.kubeconfig")))
                .isPresent();
    }

    @Test
    void a_finished_cluster_is_asked_once_a_host_and_left_alone() {
        rollOut(plan);
        List<Integer> before = calls();
        List<String> starts = fake.starts();
        assertThat(nothingToDo(plan)).isTrue();
        for (int i = 0; i < before.size(); i++) {
            List<FakeHost.Call> all = fake.host(names().get(i)).calls();
            assertThat(all.subList(before.get(i), all.size())).containsExactly(new FakeHost.Call("probe", ""));
        }
        assertThat(fake.starts()).isEqualTo(starts);
    }

    private static List<String> names() {
        return plan.nodes().stream().map(n -> n.node().name()).toList();
    }

    private List<Integer> calls() {
        return names().stream().map(n -> fake.host(n).calls().size()).toList();
    }

    @Test
    void only_units_that_read_a_changed_file_restart_and_one_host_at_a_time() {
        rollOut(plan);
        int before = fake.starts().size();
        events.clear();
        ClusterPlan louder = SampleCluster.plan(folder, s -> s.flag(Component.KUBE_APISERVER, "v", "7"));
        fake.follow(louder);
        rollOut(louder);
        assertThat(fake.starts().subList(before, fake.starts().size()))
                .containsExactly(
                        "master1 kube-apiserver.service",
                        "master2 kube-apiserver.service",
                        "master3 kube-apiserver.service");
        List<String> order = events.stream()
                .map(RolloutTest::startOrFinish)
                .filter(t -> t.contains("start kube-apiserver"))
                .toList();
        assertThat(order)
                .containsExactly(
                        "begin master1 start kube-apiserver",
                        "end master1 start kube-apiserver",
                        "begin master2 start kube-apiserver",
                        "end master2 start kube-apiserver",
                        "begin master3 start kube-apiserver",
                        "end master3 start kube-apiserver");
        assertThat(nothingToDo(louder)).isTrue();
    }

    private static String startOrFinish(RolloutEvent event) {
        if (event instanceof RolloutEvent.Started s) {
            return "begin " + s.node().orElse("") + " " + s.action();
        }
        return event instanceof RolloutEvent.Finished f ? "end " + f.node().orElse("") + " " + f.action() : "";
    }

    @Test
    void a_changed_file_on_one_host_is_put_right_there_only() {
        rollOut(plan);
        HostPath path = HostPath.of("/etc/kubernetes/kubelet-config.yaml");
        fake.host("worker1").file(FileImage.text(path, "mangled"));
        int before = fake.starts().size();
        rollOut(plan);
        assertThat(fake.host("worker1").text(path)).isNotEqualTo("mangled");
        assertThat(fake.starts().subList(before, fake.starts().size())).containsExactly("worker1 kubelet.service");
    }

    @Test
    void a_failing_unit_stops_the_rollout_and_says_where_what_and_what_to_do() {
        fake.failUnit("master2", "etcd.service", "panic: disk on fire", "exit status 2");
        assertThatThrownBy(() -> rollOut(plan))
                .isInstanceOf(RolloutException.class)
                .hasMessageContainingAll(
                        "master2",
                        "etcd",
                        "unit etcd.service is failed and not ready",
                        "panic: disk on fire",
                        "exit status 2",
                        "run again")
                .satisfies(e -> assertThat(((RolloutException) e).code()).isEqualTo("rollout.unit"));
        assertThat(fake.starts()).noneMatch(s -> s.contains("kube-apiserver"));
        fake.mendUnit("master2", "etcd.service");
        rollOut(plan);
        assertThat(nothingToDo(plan)).isTrue();
    }

    @Test
    void a_host_of_another_cluster_is_refused_before_anything_changes() {
        FileImage foreign = Manifest.of("another", "theirs", List.of(HostPath.of("/etc/kubernetes/x")));
        fake.host("master3").file(foreign);
        assertThatThrownBy(() -> rollOut(plan))
                .isInstanceOf(RolloutException.class)
                .hasMessageContainingAll("master3", "another cluster", "theirs")
                .satisfies(e -> assertThat(((RolloutException) e).code()).isEqualTo("rollout.foreign-host"));
        assertThat(names())
                .allSatisfy(n ->
                        assertThat(fake.host(n).calls()).allMatch(c -> c.kind().equals("probe")));
    }

    @Test
    void a_host_that_is_not_fit_stops_everything_before_the_first_change() {
        fake.host("worker1")
                .facts(f -> new io.k8sbin.remote.HostFacts(
                        f.hostname(),
                        f.arch(),
                        f.kernel(),
                        f.os(),
                        1000,
                        f.bootId(),
                        f.clock(),
                        f.clockSkew(),
                        f.clockUncertainty(),
                        f.systemdVersion(),
                        f.systemdRunning(),
                        f.memoryBytes(),
                        f.memoryAvailableBytes(),
                        f.freeBytes(),
                        f.missingTools()));
        assertThatThrownBy(() -> rollOut(plan))
                .isInstanceOf(RolloutException.class)
                .satisfies(e -> assertThat(((RolloutException) e).findings())
                        .singleElement()
                        .satisfies(f -> assertThat(f.id()).isEqualTo("preflight.root")));
        assertThat(names())
                .allSatisfy(n -> assertThat(fake.host(n).calls()).containsExactly(new FakeHost.Call("probe", "")));
    }

    @Test
    void two_operators_do_not_work_on_one_host() {
        FakeHost other = fake.host("master2").reconnect();
        try (var lock = other.lock(Manifest.STATE.resolve("lock"), "the other one")) {
            assertThat(lock.isHeld()).isTrue();
            assertThatThrownBy(() -> rollOut(plan)).hasMessageContainingAll("master2", "the other one");
        }
        assertThat(names())
                .allSatisfy(n ->
                        assertThat(fake.host(n).calls()).noneMatch(c -> c.kind().equals("push")));
        rollOut(plan);
        assertThat(nothingToDo(plan)).isTrue();
    }

    @Test
    void a_hostile_manifest_cannot_have_foreign_files_deleted() {
        rollOut(plan);
        FakeHost host = fake.host("worker1");
        HostPath passwd = HostPath.of("/etc/passwd");
        host.file(FileImage.text(passwd, "root"));
        host.file(Manifest.of(plan.directory().allocations().uid(), "demo", List.of(passwd)));
        rollOut(plan);
        assertThat(host.file(passwd)).isPresent();
        rollOut(plan);
        assertThat(nothingToDo(plan)).isTrue();
    }

    @Test
    void secrets_are_in_no_event_and_no_message() {
        fake.failUnit("worker1", "kubelet.service", "no luck");
        Throwable failure = org.assertj.core.api.Assertions.catchThrowable(() -> rollOut(plan));
        assertThat(failure).isNotNull();
        fake.mendUnit("worker1", "kubelet.service");
        rollOut(plan);
        StringBuilder said = new StringBuilder(String.valueOf(failure)).append(failure.getCause());
        events.forEach(said::append);
        names().forEach(n -> fake.host(n).calls().forEach(said::append));
        plan.nodes().forEach(said::append);
        String text = said.toString();
        for (String secret : secrets()) {
            assertThat(text.contains(secret)).as("a secret was said").isFalse();
        }
        assertThat(secrets()).hasSizeGreaterThan(10);
    }

    private static List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        var directory = plan.directory();
        names().forEach(n -> secrets.add(directory.token(n).secret().revealUtf8()));
        secrets.add(java.util.Base64.getEncoder()
                .encodeToString(directory.encryptionKey().reveal()));
        secrets.add(body(directory.kubeletAuthorityKey().revealUtf8()));
        secrets.add(body(directory.serviceAccount().privatePem().revealUtf8()));
        directory.leaves().values().forEach(l -> secrets.add(body(l.keyPem().revealUtf8())));
        return secrets;
    }

    /** The last full line of a PEM block: one that no other key shares. */
    private static String body(String pem) {
        List<String> lines = pem.strip().lines().toList();
        return lines.get(lines.size() - 2);
    }

    @Test
    void preflight_of_healthy_hosts_finds_nothing_and_clocks_agree() {
        try (K8sbin cluster = K8sbin.over(plan, fake.connections(), events::add)) {
            assertThat(cluster.preflight().stream().filter(f -> f.severity() == Severity.ERROR))
                    .isEmpty();
            assertThat(cluster.clockSkew()).isEqualTo(Duration.ZERO);
        }
    }

    @Test
    void over_wants_a_connection_to_every_node() {
        var some = new java.util.TreeMap<>(fake.connections());
        some.remove("worker1");
        assertThatThrownBy(() -> K8sbin.over(plan, some, events::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("worker1");
    }
}
