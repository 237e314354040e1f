package io.k8sbin.render.cni;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.render.cni.FlannelNetwork.Backend;
import io.k8sbin.render.cni.FlannelNetwork.EtcdApi;
import io.k8sbin.testtools.Golden;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlannelTest {
    private static final Cidr PODS = Cidr.of("10.30.0.0/16");
    private static final String MANIFEST = """
            kind: ConfigMap
            data:
              cni-conf.json: |
                {"name": "cbr0"}
              # the network
              net-conf.json: |
                {
                  "Network": "10.244.0.0/16",
                  "Backend": {
                    "Type": "vxlan"
                  }
                }
            ---
            kind: DaemonSet
            """;

    private static Flanneld flanneld() {
        HostPath ssl = HostPath.of("/opt/etcd/ssl");
        return new Flanneld(
                HostPath.of("/opt/kubernetes/bin/flanneld"),
                List.of(HostPort.of("192.168.80.12:2379"), HostPort.of("192.168.80.13:2379")),
                ssl.resolve("ca.pem"),
                ssl.resolve("server.pem"),
                ssl.resolve("server-key.pem"),
                Flanneld.PREFIX,
                Optional.of("ens33"));
    }

    @Test
    void manifests_and_unit_are_the_golden_files() {
        Golden.assertMatches(
                "cni/flannel-host-gw.yaml",
                FlannelNetwork.of(PODS, Backend.hostGateway()).applyTo("kube-flannel.yml", MANIFEST));
        Golden.assertMatches(
                "cni/flannel-vxlan.yaml",
                new FlannelNetwork(PODS, 26, Backend.vxlan()).applyTo("kube-flannel.yml", MANIFEST));
        Golden.assertMatches("cni/flanneld.service", flanneld().unit().render());
    }

    @Test
    void an_edited_manifest_changes_in_its_network_only_and_can_be_edited_again() {
        FlannelNetwork network = FlannelNetwork.of(PODS, Backend.hostGateway());
        String once = network.applyTo("m", MANIFEST);
        assertThat(network.applyTo("m", once)).isEqualTo(once);
        assertThat(once)
                .contains("# the network")
                .endsWith("---\nkind: DaemonSet\n")
                .doesNotContain("10.244");
    }

    @Test
    void manifests_without_the_one_network_are_refused() {
        FlannelNetwork network = FlannelNetwork.of(PODS, Backend.vxlan());
        for (String manifest : List.of("kind: DaemonSet\n", MANIFEST + MANIFEST)) {
            assertThatThrownBy(() -> network.applyTo("kube-flannel.yml", manifest))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("kube-flannel.yml:1:1: ");
        }
    }

    @Test
    void the_network_reaches_etcd_by_the_api_flannel_speaks() {
        FlannelNetwork network = FlannelNetwork.of(PODS, Backend.vxlan());
        HostPath etcdctl = HostPath.of("/opt/etcd/bin/etcdctl");
        assertThat(flanneld().networkCommand(etcdctl, network, EtcdApi.V2))
                .startsWith("env", "ETCDCTL_API=2", "/opt/etcd/bin/etcdctl")
                .contains("--ca-file=/opt/etcd/ssl/ca.pem", "set", "/coreos.com/network/config");
        assertThat(flanneld().networkCommand(etcdctl, network, EtcdApi.V3))
                .contains("ETCDCTL_API=3", "--cacert=/opt/etcd/ssl/ca.pem", "put")
                .endsWith("{\"Network\":\"10.30.0.0/16\",\"SubnetLen\":24,\"Backend\":"
                        + "{\"Type\":\"vxlan\",\"VNI\":1,\"Port\":8472}}");
    }

    /** etcdctl reads its options before it finds that nobody answers. */
    @Test
    void etcdctl_knows_every_option() {
        RealTool.require("etcdctl");
        RealTool env = RealTool.require("env");
        FlannelNetwork network = FlannelNetwork.of(PODS, Backend.vxlan());
        for (EtcdApi api : EtcdApi.values()) {
            List<String> command = flanneld().networkCommand(HostPath.of("/usr/bin/etcdctl"), network, api);
            RealTool.Run run = env.run(command.subList(1, command.size()).toArray(String[]::new));
            assertThat(run.status()).isNotZero();
            assertThat(run.err()).contains("/opt/etcd/ssl").doesNotContain("unknown flag", "not defined");
        }
    }

    @Test
    void systemd_accepts_the_unit(@TempDir Path directory) throws IOException {
        Path program = Files.writeString(directory.resolve("flanneld"), "#!/bin/sh\n");
        Path options = Files.writeString(directory.resolve("mk-docker-opts.sh"), "#!/bin/sh\n");
        RealTool.require("chmod")
                .run("+x", program.toString(), options.toString())
                .ok();
        Flanneld here = new Flanneld(
                HostPath.of(program.toString()),
                flanneld().endpoints(),
                flanneld().authority(),
                flanneld().certificate(),
                flanneld().key(),
                Flanneld.PREFIX,
                Optional.empty());
        Path file = Files.writeString(
                directory.resolve("flanneld.service"), here.unit().render());
        assertThat(RealTool.require("systemd-analyze")
                        .run("--man=no", "--recursive-errors=no", "verify", file.toString())
                        .ok()
                        .err())
                .doesNotContain("flanneld.service");
    }

    @Test
    void what_cannot_be_a_network_is_refused() {
        assertThatThrownBy(() -> new FlannelNetwork(Cidr.of("fd00::/48"), 20, Backend.vxlan()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.errors()).hasSize(2));
        assertThatThrownBy(() -> new Backend.Vxlan(0, 8472)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Flanneld(
                        HostPath.of("/a"),
                        List.of(),
                        HostPath.of("/a"),
                        HostPath.of("/a"),
                        HostPath.of("/a"),
                        "x",
                        Optional.of("a b")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.errors()).hasSize(3));
    }
}
