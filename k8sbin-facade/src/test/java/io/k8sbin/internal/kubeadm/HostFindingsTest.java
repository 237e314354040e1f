package io.k8sbin.internal.kubeadm;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.directory.BinaryInventory;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import io.k8sbin.internal.Hosts;
import io.k8sbin.internal.Observation;
import io.k8sbin.remote.HostState;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostFindingsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static ClusterPlan plan;

    @BeforeAll
    static void prepare() {
        ClusterSpec spec = ClusterSpec.parse("test", """
                name: demo
                kubernetesVersion: v1.20.2
                mode: kubeadm
                nodes: [{name: k1, address: 172.16.10.21, roles: [etcd, control-plane, worker]}]
                apiServer: {port: 5443, loadBalancer: "127.0.0.1:6443"}
                kubeadm: {modules: [ip_vs, ip_vs_wrr]}
                """);
        plan = ClusterPlan.of(
                spec, ClusterDirectory.prepare(spec, folder.resolve("demo"), CLOCK), BinaryInventory.none());
    }

    private static List<Finding> findings(String lines, String authority, String ports) {
        Hosts hosts = Hosts.of(FakeKubeadm.of(plan).nodes);
        Observation empty = new KubeadmObserver(plan, hosts, event -> {}).observe();
        HostState bare = Optional.ofNullable(empty.states().get("k1")).orElseThrow();
        Map<String, HostState.Section> sections = new HashMap<>(bare.sections());
        sections.put(HostFindings.SECTION, new HostState.Section(0, lines, ""));
        sections.put(HostFindings.AUTHORITY, new HostState.Section(0, authority, ""));
        sections.put("ports", new HostState.Section(0, ports, ""));
        HostState state = new HostState(bare.target(), bare.facts(), Map.of(), Map.of(), sections);
        return new HostFindings(plan, new Observation(empty.cluster(), Map.of("k1", state))).findings();
    }

    @Test
    void a_host_that_has_everything_gives_no_finding() {
        String own = plan.directory().authorityPem(Authority.KUBERNETES);
        assertThat(findings("no-user\n", "", "")).isEmpty();
        assertThat(findings("", own, "LISTEN 0 4096 *:5443 *:* users:((\"kube-apiserver\",pid=7,fd=7))\n"))
                .isEmpty();
    }

    @Test
    void missing_packages_are_named_together() {
        List<Finding> found = findings("tool conntrack\ntool nsenter\ntool socat\n", "", "");
        assertThat(found).hasSize(2);
        assertThat(found.toString())
                .contains("lacks packages: conntrack, util-linux; install them")
                .contains("lacks packages: socat; install them, or do without");
        assertThat(found).filteredOn(f -> f.severity() == Severity.ERROR).hasSize(1);
    }

    @Test
    void a_module_the_kernel_lacks_is_an_error_only_where_nothing_falls_back() {
        List<Finding> found = findings("module ip_vs\nmodule ip_vs_wrr\n", "", "");
        assertThat(found).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.message()).contains("ip_vs, ip_vs_wrr", "falls back to iptables");
        });
        assertThat(findings("module br_netfilter\n", "", ""))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void swap_that_will_be_turned_off_is_announced() {
        assertThat(findings("swap\n", "", ""))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("swap"));
    }

    @Test
    void a_host_of_another_cluster_and_a_damaged_authority_are_refused() {
        String other = plan.directory().authorityPem(Authority.ETCD);
        assertThat(findings("", other, ""))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("another cluster", "kubeadm reset"));
        assertThat(findings("", "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n", ""))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("damaged"));
    }

    @Test
    void a_port_of_the_control_plane_that_is_taken_before_init_is_an_error() {
        String taken = "LISTEN 0 128 0.0.0.0:5443 0.0.0.0:* users:((\"other\",pid=9,fd=3))\n";
        assertThat(findings("", "", taken))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("port 5443"));
        assertThat(findings("", "", "LISTEN 0 128 0.0.0.0:15443 0.0.0.0:*\n")).isEmpty();
    }
}
