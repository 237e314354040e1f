package io.k8sbin.config.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.config.InvalidConfigException;
import io.k8sbin.config.yaml.ConfigParseException;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Secret;
import io.k8sbin.testtools.RealTool;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EnvironmentShTest {
    private static final String TEXT = """
            #!/usr/bin/bash
            # nodes
            export NODE_IPS=(10.0.0.1 10.0.0.2 10.0.0.3)
            export NODE_NAMES=(node-1 "node-2"   # the last
              node-3)
            export ENCRYPTION_KEY=$(head -c 32 /dev/urandom | base64)
            export ETCD_ENDPOINTS="https://10.0.0.1:2379,https://10.0.0.2:2379"
            export ETCD_NODES="node-1=https://10.0.0.1:2380,node-2=https://10.0.0.2:2380"
            export KUBE_APISERVER="https://127.0.0.1:8443"
            export IFACE="eth0"
            BASE=/data/k8s
            export K8S_DIR="${BASE}/k8s" ETCD_DATA_DIR=$BASE/etcd/data
            export ETCD_WAL_DIR='/data/k8s/etcd/wal'
            BOOTSTRAP_TOKEN="41f7e4ba8b7be874fcff18bf5cf41a7c"
            SERVICE_CIDR="10.254.0.0/16"; CLUSTER_CIDR="172.30.0.0/16"
            export NODE_PORT_RANGE="30000-32767"
            export CLUSTER_KUBERNETES_SVC_IP="10.254.0.1"
            export CLUSTER_DNS_SVC_IP="10.254.0.2"
            export CLUSTER_DNS_DOMAIN="cluster.local"
            export PATH=/opt/k8s/bin:$PATH
            """;

    private static EnvironmentSh sample() {
        return EnvironmentSh.parse("environment.sh", TEXT);
    }

    @Test
    void every_variable_has_its_type() {
        EnvironmentSh read = sample();
        assertThat(read.nodes())
                .isEqualTo(Map.of(
                        "node-1", IpAddress.of("10.0.0.1"),
                        "node-2", IpAddress.of("10.0.0.2"),
                        "node-3", IpAddress.of("10.0.0.3")));
        assertThat(read.etcdEndpoints()).hasSize(2).contains(URI.create("https://10.0.0.2:2379"));
        assertThat(read.etcdNodes()).containsEntry("node-2", URI.create("https://10.0.0.2:2380"));
        assertThat(read.kubeApiserver()).contains(URI.create("https://127.0.0.1:8443"));
        assertThat(read.networkInterface()).contains("eth0");
        assertThat(read.k8sDir()).contains(HostPath.of("/data/k8s/k8s"));
        assertThat(read.etcdDataDir()).contains(HostPath.of("/data/k8s/etcd/data"));
        assertThat(read.etcdWalDir()).contains(HostPath.of("/data/k8s/etcd/wal"));
        assertThat(read.serviceCidr()).contains(Cidr.of("10.254.0.0/16"));
        assertThat(read.clusterCidr()).contains(Cidr.of("172.30.0.0/16"));
        assertThat(read.nodePortRange()).contains("30000-32767");
        assertThat(read.kubernetesServiceIp()).contains(IpAddress.of("10.254.0.1"));
        assertThat(read.dnsServiceIp()).contains(IpAddress.of("10.254.0.2"));
        assertThat(read.dnsDomain()).contains("cluster.local");
        assertThat(read.bootstrapToken()).contains(Secret.ofUtf8("41f7e4ba8b7be874fcff18bf5cf41a7c"));
        assertThat(read.binDirs()).containsExactly(HostPath.of("/opt/k8s/bin"));
        assertThat(read.others()).isEqualTo(Map.of("BASE", List.of("/data/k8s")));
    }

    @Test
    void a_key_that_is_drawn_each_time_is_found_and_never_made_up() {
        EnvironmentSh read = sample();
        assertThat(read.encryptionKey()).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "environment.sh:6:8: warning: ENCRYPTION_KEY: is drawn anew each time the script is read,"
                                + " and what the last key encrypted is lost; write one key [environment.random-key]");
    }

    @Test
    void contradictions_are_found_together() {
        String text = TEXT.replace(" 10.0.0.3)", ")")
                .replace("172.30.0.0/16", "10.254.128.0/17")
                .replace("10.254.0.2", "10.255.0.2");
        assertThat(EnvironmentSh.parse("e", text).findings())
                .extracting(Finding::id)
                .containsExactly(
                        "environment.random-key",
                        "environment.nodes-differ",
                        "environment.service-ip",
                        "network.ranges-overlap");
    }

    @Test
    void wrong_values_and_commands_are_located_and_secrets_are_not_shown() {
        String text = """
                ENCRYPTION_KEY=c2hvcnQ=
                source ./other.sh
                NODE_IPS=(10.0.0.1 10.0.0.256)
                SERVICE_CIDR=10.254.0.1/16
                NODE_PORT_RANGE=32767-30000
                IFACE="eth0
                """;
        assertThatThrownBy(() -> EnvironmentSh.parse("e.sh", text))
                .isInstanceOf(ConfigParseException.class)
                .hasMessageContaining("e.sh:1:1: ENCRYPTION_KEY: Invalid value: must be base64 of 32 random bytes")
                .hasMessageContaining("e.sh:2:1")
                .hasMessageContaining("e.sh:3:1: NODE_IPS[1]: Invalid value: \"10.0.0.256\": not an IP address")
                .hasMessageContaining("e.sh:4:1: SERVICE_CIDR: Invalid value: \"10.254.0.1/16\": host bits are set")
                .hasMessageContaining("e.sh:5:1: NODE_PORT_RANGE")
                .hasMessageContaining("e.sh:6:7")
                .hasMessageNotContaining("c2hvcnQ");
    }

    private static EnvironmentSh built() {
        Map<String, IpAddress> nodes = new LinkedHashMap<>();
        nodes.put("m1", IpAddress.of("10.0.0.1"));
        nodes.put("m2", IpAddress.of("fd00::2"));
        byte[] key = new byte[32];
        return EnvironmentSh.builder()
                .nodes(nodes)
                .etcdEndpoints(List.of(URI.create("https://10.0.0.1:2379")))
                .etcdNodes(Map.of("m1", URI.create("https://10.0.0.1:2380")))
                .kubeApiserver(URI.create("https://127.0.0.1:6443"))
                .networkInterface("o'eth0")
                .etcdDataDir(HostPath.of("/data/etcd"))
                .etcdWalDir(HostPath.of("/data/wal"))
                .k8sDir(HostPath.of("/data/k8s"))
                .dockerDir(HostPath.of("/data/docker"))
                .containerdDir(HostPath.of("/data/containerd"))
                .serviceCidr(Cidr.of("10.254.0.0/16"))
                .clusterCidr(Cidr.of("172.30.0.0/16"))
                .nodePortRange("30000-32767")
                .kubernetesServiceIp(IpAddress.of("10.254.0.1"))
                .dnsServiceIp(IpAddress.of("10.254.0.2"))
                .dnsDomain("cluster.local")
                .encryptionKey(Secret.ofUtf8(Base64.getEncoder().encodeToString(key)))
                .bootstrapToken(Secret.ofUtf8("abcdef.0123456789abcdef"))
                .binDir(HostPath.of("/opt/k8s/bin"))
                .build();
    }

    @Test
    void what_is_written_is_read_back_and_shows_no_secret() {
        EnvironmentSh built = built();
        assertThat(built.findings()).isEmpty();
        EnvironmentSh again = EnvironmentSh.parse("again", built.toShell().revealUtf8());
        assertThat(again).isEqualTo(built).hasSameHashCodeAs(built);
        assertThat(built.toString()).contains("BOOTSTRAP_TOKEN").doesNotContain("abcdef");
        assertThat(EnvironmentSh.parse("again", sample().toShell().revealUtf8()))
                .isEqualTo(sample());
    }

    @Test
    void build_refuses_everything_wrong_at_once() {
        assertThatThrownBy(() -> EnvironmentSh.builder()
                        .encryptionKey(Secret.ofUtf8("short"))
                        .nodePortRange("1")
                        .dnsDomain("cluster.local.")
                        .build())
                .isInstanceOfSatisfying(
                        InvalidConfigException.class,
                        e -> assertThat(e.errors())
                                .hasSize(3)
                                .noneMatch(x -> x.toString().contains("short")));
    }

    @Test
    void bash_reads_what_we_write_as_the_same_values() {
        RealTool bash = RealTool.require("bash");
        String script = built().toShell().revealUtf8() + """
                printf '%s\\n' "$IFACE" "${NODE_IPS[1]}" "${#NODE_NAMES[@]}" "$BOOTSTRAP_TOKEN" "$SERVICE_CIDR" "${PATH%%:*}"
                """;
        assertThat(bash.runWith(script.getBytes(StandardCharsets.UTF_8), "-s")
                        .ok()
                        .out())
                .isEqualTo("o'eth0\nfd00::2\n2\nabcdef.0123456789abcdef\n10.254.0.0/16\n/opt/k8s/bin\n");
    }

    @Property(tries = 1000)
    void any_text_is_read_or_refused_as_documented(@ForAll String text) {
        try {
            EnvironmentSh.parse("any", "A=" + text);
        } catch (ConfigParseException e) {
            assertThat(e.errors()).isNotEmpty();
        }
    }
}
