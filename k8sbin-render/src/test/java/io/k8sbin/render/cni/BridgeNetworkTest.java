package io.k8sbin.render.cni;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.testtools.Golden;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BridgeNetworkTest {
    private static final HostPath NET_D = HostPath.of("/etc/cni/net.d");
    private static final Cidr V4 = Cidr.of("172.30.1.0/24");
    private static final Cidr V6 = Cidr.of("fd00:10:1::/64");

    private static String text(FileImage file) {
        return new String(((FileImage.Bytes) file.content()).toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void networks_are_the_golden_files() {
        Golden.assertMatches(
                "cni/v4.conflist", text(BridgeNetwork.of(List.of(V4)).toFile(NET_D)));
        Golden.assertMatches(
                "cni/v6.conflist", text(BridgeNetwork.of(List.of(V6)).toFile(NET_D)));
        Golden.assertMatches(
                "cni/dual.conflist",
                text(new BridgeNetwork("pods", "br-pods", List.of(V4, V6), BridgeNetwork.HostPorts.NONE)
                        .toFile(NET_D)));
        Golden.assertMatches("cni/loopback.conf", text(BridgeNetwork.loopback(NET_D)));
    }

    @Test
    void the_file_is_json_named_after_the_network() {
        FileImage file = BridgeNetwork.of(List.of(V4)).toFile(NET_D);
        assertThat(file.path()).isEqualTo(HostPath.of("/etc/cni/net.d/10-k8s-pods.conflist"));
        assertThat(Json.parse(text(file)).at("plugins").elements()).hasSize(2);
    }

    @Test
    void every_problem_is_named_at_once() {
        assertThatThrownBy(() -> new BridgeNetwork(
                        "a b",
                        "a-name-too-long-for-linux",
                        List.of(V4, Cidr.of("10.0.0.0/31")),
                        BridgeNetwork.HostPorts.NONE))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors())
                                .extracting(error -> error.path().toString())
                                .containsExactly("name", "bridge", "podCidrs", "podCidrs[1]"));
        assertThatThrownBy(() -> BridgeNetwork.of(List.of())).isInstanceOf(InvalidInputException.class);
    }
}
