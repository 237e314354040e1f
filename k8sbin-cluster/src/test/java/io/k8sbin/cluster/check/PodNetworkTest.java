package io.k8sbin.cluster.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.Sample;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Severity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pods of other hosts, and Services by their names. */
class PodNetworkTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    static Path folder;

    private static @Nullable ClusterPlan made;

    private final HealthyCluster cluster = new HealthyCluster(Objects.requireNonNull(made), NOW);

    @BeforeAll
    static void prepare() {
        made = Sample.plan(Sample.spec("three-plus-two"), folder);
    }

    private List<CheckFinding> findings() {
        return cluster.diagnosis(NOW).findings();
    }

    private CheckFinding only() {
        assertThat(findings()).hasSize(1);
        return findings().get(0);
    }

    @Test
    void a_missing_route_is_named_on_the_host_that_lacks_it_with_the_way_tried() {
        cluster.host("master1").loses("worker2");
        cluster.host("master1").routes.removeIf(r -> r.contains("192.168.31.52"));
        assertThat(only())
                .returns("check.pod-unreachable", CheckFinding::id)
                .returns(Optional.of("master1"), CheckFinding::node)
                .satisfies(f -> assertThat(f.cause()).contains("worker2", "no route to 172.30.1.0/24"))
                .satisfies(f -> assertThat(f.evidence())
                        .isEqualTo("from master1 (192.168.31.44) to default/hello at 172.30.1.5:80 on worker2: "
                                + "no answer within 5 s"))
                .satisfies(f -> assertThat(f.remedy()).contains("k8sbin-pod-routes.service", "via 192.168.31.52"));
    }

    @Test
    void a_route_that_leads_to_another_host_is_named() {
        cluster.host("master1").loses("worker2");
        cluster.host("master1").routes.replaceAll(r -> r.replace("via 192.168.31.52", "via 192.168.31.51"));
        assertThat(only().cause()).contains("leads elsewhere", "via 192.168.31.51");
    }

    @Test
    void a_host_that_forwards_nothing_is_named_once_whoever_misses_its_pods() {
        List.of("master1", "master2", "worker1").forEach(h -> cluster.host(h).loses("worker2"));
        cluster.host("worker2").forwarding = "0";
        assertThat(only())
                .returns(Optional.of("worker2"), CheckFinding::node)
                .satisfies(f -> assertThat(f.cause()).contains("ip_forward is 0"))
                .satisfies(f -> assertThat(f.evidence().lines()).hasSize(3));
    }

    @Test
    void a_packet_filter_that_drops_what_is_forwarded_is_named() {
        cluster.hosts.values().forEach(h -> h.loses("worker1"));
        cluster.host("worker1").forwardPolicy = "DROP";
        assertThat(only().cause()).contains("policy DROP of chain FORWARD");
    }

    @Test
    void where_nothing_explains_it_the_side_everybody_misses_is_named() {
        cluster.hosts.values().forEach(h -> h.loses("worker1"));
        assertThat(only())
                .returns(Optional.of("worker1"), CheckFinding::node)
                .satisfies(f -> assertThat(f.remedy()).contains("packet filters"));
    }

    @Test
    void where_nothing_explains_it_the_only_host_that_misses_pods_is_named() {
        cluster.host("master3").loses("worker1");
        assertThat(only()).returns(Optional.of("master3"), CheckFinding::node);
    }

    @Test
    void a_policy_that_drops_and_hurts_nobody_is_no_finding() {
        cluster.hosts.values().forEach(h -> h.forwardPolicy = "DROP");
        assertThat(findings()).isEmpty();
    }

    @Test
    void without_pods_to_try_nothing_is_said() {
        cluster.hosts.values().forEach(h -> h.attempts.clear());
        cluster.host("worker1").routes.clear();
        assertThat(findings()).isEmpty();
    }

    @Test
    void one_pod_that_answers_is_enough() {
        cluster.host("master1")
                .attempts
                .add(new PodAttempt("worker1", "default/shy", "172.30.0.9:80", PodAttempt.Outcome.LOST, "no answer"));
        assertThat(findings()).isEmpty();
    }

    @Test
    void of_a_node_that_is_not_ready_no_pod_is_expected_to_answer() {
        cluster.hosts.values().forEach(h -> h.loses("worker1"));
        cluster.nodes.removeIf(n -> n.at("metadata", "name").text().equals("worker1"));
        cluster.nodes.add(HealthyCluster.node("worker1", "False", "container runtime is down"));
        assertThat(findings()).extracting(CheckFinding::id).containsExactly("check.node-not-ready");
    }

    @Test
    void a_name_server_that_does_not_answer_one_host_is_named_there() {
        cluster.host("worker2").resolved = Optional.of(NameAnswer.silent("no answer within 5 s"));
        assertThat(only())
                .returns("check.dns-silent", CheckFinding::id)
                .returns(Optional.of("worker2"), CheckFinding::node)
                .satisfies(f -> assertThat(f.cause()).contains("10.254.0.2"));
    }

    @Test
    void a_name_server_that_does_not_know_the_api_is_named() {
        cluster.host("worker2").resolved = Optional.of(NameAnswer.refused("NXDOMAIN"));
        assertThat(only())
                .returns("check.dns-wrong", CheckFinding::id)
                .satisfies(f -> assertThat(f.evidence())
                        .isEqualTo("kubernetes.default.svc.cluster.local: NXDOMAIN, not 10.254.0.1"));
        cluster.host("worker2").resolved = Optional.of(NameAnswer.of(List.of(IpAddress.of("10.9.0.1"))));
        assertThat(only().evidence()).contains("10.9.0.1, not 10.254.0.1");
    }

    @Test
    void a_name_server_without_pods_is_a_warning() {
        cluster.endpoints.clear();
        cluster.endpoints.add(HealthyCluster.endpoints("kube-dns"));
        cluster.hosts.values().forEach(h -> h.resolved = Optional.empty());
        assertThat(only())
                .returns("check.dns-without-pods", CheckFinding::id)
                .returns(Severity.WARNING, CheckFinding::severity)
                .satisfies(f -> assertThat(f.remedy()).contains("coredns"));
    }
}
