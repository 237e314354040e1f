package io.k8sbin.cluster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.InvalidClusterException;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.net.NetworkInterface;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateParsingException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VirtualIpTest {
    private static final String CLUSTER = """
            name: moving
            kubernetesVersion: v1.20.2
            nodes:
              - {name: m1, address: 10.3.0.11, roles: [etcd, control-plane]}
              - {name: m2, address: 10.3.0.12, roles: [etcd, control-plane]}
              - {name: m3, address: 10.3.0.13, roles: [etcd, control-plane]}
              - {name: w1, address: 10.3.0.21, roles: [worker]}
            apiServer:
              virtualIp: {address: %s, interface: %s, routerId: %s, port: %s, proxy: %s}
            """;

    @TempDir
    static Path folder;

    private static ClusterSpec spec(String address, String port, String proxy) {
        return ClusterSpec.parse("c", CLUSTER.formatted(address, "eth0", "20", port, proxy));
    }

    private static String text(NodePlan node, String path) {
        var content = node.file(HostPath.of(path)).orElseThrow().image().content();
        return new String(((FileImage.Bytes) content).toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void nginx_listens_on_it_keepalived_moves_it_and_certificates_prove_it() throws CertificateParsingException {
        ClusterPlan plan = Sample.plan(spec("10.3.0.10/24", "8443", "nginx"), folder.resolve("nginx"));
        for (NodePlan node : plan.nodes()) {
            boolean master = node.node().is(NodeRole.CONTROL_PLANE);
            assertThat(node.unitFile("kube-keepalived.service").isPresent()).isEqualTo(master);
            assertThat(text(node, "/data/k8s/k8s/kube-nginx/nginx.conf").contains("listen 10.3.0.10:8443"))
                    .isEqualTo(master);
        }
        NodePlan first = plan.node("m1");
        assertThat(text(first, "/etc/kubernetes/keepalived.conf"))
                .contains("router_id m1", "interface eth0", "virtual_router_id 20", "10.3.0.10/24")
                .contains("unicast_src_ip 10.3.0.11", "10.3.0.12", "10.3.0.13");
        assertThat(text(first, "/etc/sysctl.d/99-k8sbin.conf")).contains("net.ipv4.ip_nonlocal_bind = 1");
        assertThat(first.hostPrograms()).contains(HostPath.of("/usr/sbin/keepalived"));
        assertThat(plan.adminKubeconfig().revealUtf8()).contains("server: https://10.3.0.10:8443");
        assertThat(plan.directory()
                        .leaf("kube-apiserver-m2")
                        .certificate()
                        .getSubjectAlternativeNames()
                        .toString())
                .contains("[7, 10.3.0.10]");
    }

    @Test
    void haproxy_takes_it_where_the_description_says_so() {
        ClusterPlan plan = Sample.plan(spec("10.3.0.10/24", "8443", "haproxy"), folder.resolve("haproxy"));
        NodePlan first = plan.node("m1");
        assertThat(text(first, "/data/k8s/k8s/kube-nginx/nginx.conf")).doesNotContain("10.3.0.10");
        assertThat(text(first, "/etc/kubernetes/haproxy.cfg"))
                .contains("bind 10.3.0.10:8443", "server m1 10.3.0.11:6443", "server m3 10.3.0.13:6443");
        assertThat(first.hostPrograms()).contains(HostPath.of("/usr/sbin/haproxy"));
        assertThat(first.units(Phase.LOAD_BALANCER))
                .extracting(PlannedUnit::name)
                .containsExactly("kube-nginx.service", "kube-haproxy.service", "kube-keepalived.service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx", "haproxy"})
    void real_programs_take_the_files(String proxy) throws IOException {
        RealTool keepalived = RealTool.require("keepalived");
        String real = NetworkInterface.networkInterfaces()
                .filter(n ->
                        !n.getName().equals("lo") && !n.getInterfaceAddresses().isEmpty())
                .map(NetworkInterface::getName)
                .findFirst()
                .orElse("");
        Assumptions.assumeFalse(real.isEmpty(), "no network interface but lo");
        ClusterPlan plan = Sample.plan(spec("10.3.0.10/24", "8443", proxy), folder.resolve("real-" + proxy));
        // keepalived looks whether the script is there and nobody else's to write
        String script = "/bin/true";
        String text = text(plan.node("m1"), "/etc/kubernetes/keepalived.conf")
                .replace("/etc/kubernetes/keepalived-check.sh", script)
                .replace("interface eth0", "interface " + real);
        Path file = Files.writeString(folder.resolve("keepalived-" + proxy + ".conf"), text);
        RealTool.Run run = keepalived.run("--config-test", "--use-file=" + file);
        assertThat(run.status()).as(text + run.out() + run.err()).isZero();
        if (proxy.equals("haproxy")) {
            Path configuration = Files.writeString(
                    folder.resolve("haproxy.cfg"), text(plan.node("m1"), "/etc/kubernetes/haproxy.cfg"));
            assertThat(RealTool.require("haproxy")
                            .run("-c", "-f", configuration.toString())
                            .status())
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.3.0.12/24 | eth0 | 20 | 8443 | apiServer.virtualIp.address",
                "10.4.0.12/24 | eth0 | 20 | 8443 | apiServer.virtualIp.address",
                "10.254.0.9/8 | eth0 | 20 | 8443 | apiServer.virtualIp.address",
                "10.3.0.10    | eth0 | 20 | 8443 | apiServer.virtualIp.address",
                "10.3.0.10/24 | 'a b' | 20 | 8443 | apiServer.virtualIp.interface",
                "10.3.0.10/24 | eth0 | 256 | 8443 | apiServer.virtualIp.routerId",
                "10.3.0.10/24 | eth0 | 20 | 6443 | apiServer.virtualIp.port",
                "10.3.0.10/24 | eth0 | 20 | 10250 | apiServer.virtualIp.port",
                "10.3.0.10/24 | eth0 | 20 | 31000 | apiServer.virtualIp.port"
            })
    void what_cannot_be_is_named(String address, String networkInterface, String router, String port, String path) {
        String yaml = CLUSTER.formatted(address, networkInterface, router, port, "nginx");
        assertThatThrownBy(() -> ClusterSpec.parse("c", yaml))
                .isInstanceOfSatisfying(InvalidClusterException.class, e -> {
                    assertThat(e.findings()).singleElement().satisfies(f -> {
                        assertThat(f.path()).hasToString(path);
                        assertThat(f.location()).isPresent();
                    });
                });
    }

    @Test
    void the_number_of_every_example_and_an_address_without_a_second_host_are_warnings() {
        String common = CLUSTER.formatted("10.3.0.10/24", "eth0", "51", "8443", "nginx");
        assertThat(ClusterSpec.parse("c", common).findings())
                .extracting(Finding::id)
                .containsExactly("cluster.common-router-id");
        String alone = List.of(common.replace("routerId: 51", "routerId: 20").split("\n", -1)).stream()
                .filter(line -> !line.contains("m2") && !line.contains("m3"))
                .reduce("", (a, b) -> a + b + "\n");
        assertThat(ClusterSpec.parse("c", alone).findings())
                .extracting(Finding::id)
                .containsExactly("cluster.virtual-ip-alone");
    }

    @Test
    void a_description_reads_its_own_writing() {
        ClusterSpec spec = spec("10.3.0.10/24", "9443", "haproxy");
        assertThat(ClusterSpec.parse("again", spec.toYaml())).isEqualTo(spec);
    }
}
