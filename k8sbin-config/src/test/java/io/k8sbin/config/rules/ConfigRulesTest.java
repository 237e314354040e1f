package io.k8sbin.config.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.EtcdFlags;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigRulesTest {
    private static final String KUBELET =
            "---\napiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n";
    private static final String PROXY =
            "---\napiVersion: kubeproxy.config.k8s.io/v1alpha1\nkind: KubeProxyConfiguration\n";
    private static final String CLUSTER = "---\napiVersion: kubeadm.k8s.io/v1beta2\nkind: ClusterConfiguration\n";

    private static List<String> check(String text, String version) {
        List<FieldError> errors = new ArrayList<>();
        List<Finding> findings =
                ConfigRules.check(ComponentConfigs.read("f", text, errors), KubernetesVersion.of(version));
        assertThat(errors).isEmpty();
        return findings.stream().map(Finding::toString).toList();
    }

    private static List<String> ids(String text, String version) {
        return check(text, version).stream()
                .map(line -> line.substring(line.lastIndexOf('[') + 1, line.length() - 1))
                .toList();
    }

    @Test
    void t5_pieces_of_the_pod_range_run_out_with_few_nodes() {
        String text = CLUSTER + "networking: {podSubnet: 10.30.0.0/16}\ncontrollerManager:\n  extraArgs:\n"
                + "    node-cidr-mask-size: \"19\"\n";
        assertThat(check(text, "1.20"))
                .containsExactly("f:7:5: warning: controllerManager.extraArgs[node-cidr-mask-size]: 10.30.0.0/16 holds"
                        + " 8 pieces of /19, one for each node; make node-cidr-mask-size larger or the pod range wider"
                        + " [network.too-few-nodes]");
        assertThat(ids(text.replace("\"19\"", "\"20\""), "1.20")).isEmpty();
        assertThat(ids(text.replace("\"19\"", "\"15\""), "1.20")).containsExactly("network.node-mask");
    }

    @Test
    void t6_host_bits_are_found_in_every_range() {
        assertThat(check(CLUSTER + "networking: {podSubnet: 10.30.0.1/16, serviceSubnet: 10.25.0.9/16}\n", "1.20"))
                .containsExactly(
                        "f:4:14: warning: networking.podSubnet: \"10.30.0.1/16\" stands for 10.30.0.0/16;"
                                + " write the first address of the range [network.host-bits]",
                        "f:4:39: warning: networking.serviceSubnet: \"10.25.0.9/16\" stands for 10.25.0.0/16;"
                                + " write the first address of the range [network.host-bits]");
        assertThat(ids(PROXY + "clusterCIDR: 10.30.0.1/16\n", "1.20")).containsExactly("network.host-bits");
    }

    @Test
    void t7_a_service_range_in_two_places_is_found_and_a_different_one_is_an_error() {
        String text = CLUSTER + "networking: {serviceSubnet: 10.25.0.0/16}\napiServer:\n  extraArgs:\n"
                + "    service-cluster-ip-range: 10.25.0.0/16\n";
        assertThat(ids(text, "1.20")).containsExactly("network.service-range-repeated");
        assertThat(ids(text.replace("range: 10.25", "range: 10.26"), "1.20"))
                .containsExactly("network.service-range-differs");
        String list = text.replace("v1beta2", "v1beta4")
                .replace(
                        "service-cluster-ip-range: 10.25.0.0/16",
                        "- {name: v, value: \"2\"}\n" + "    - {name: service-cluster-ip-range, value: 10.25.0.0/16}");
        assertThat(check(list, "1.31"))
                .containsExactly("f:8:7: warning: apiServer.extraArgs[1]: 10.25.0.0/16 stands twice;"
                        + " drop it from extraArgs [network.service-range-repeated]");
    }

    @Test
    void t14_kubelets_agree_on_their_cgroup_driver() {
        assertThat(ids(KUBELET + "cgroupDriver: systemd\n" + KUBELET + "cgroupDriver: cgroupfs\n", "1.20"))
                .containsExactly("cgroup.cgroupfs", "cgroup.drivers-differ");
        assertThat(ids(KUBELET + "cgroupDriver: systemd\n" + KUBELET, "1.20")).isEmpty();
    }

    @Test
    void t15_a_kubelet_does_not_claim_the_pods_of_all() {
        assertThat(ids(KUBELET + "podCIDR: 10.30.0.0/20\n" + PROXY + "clusterCIDR: 10.30.0.0/20\n", "1.20"))
                .containsExactly("kubelet.pod-cidr-is-cluster");
        assertThat(ids(KUBELET + "podCIDR: 10.30.0.0/24\n" + PROXY + "clusterCIDR: 10.30.0.0/20\n", "1.20"))
                .isEmpty();
    }

    @Test
    void t16_tokens_in_a_file_and_t13_the_key_of_a_ca_are_found() {
        FlagSet flags = FlagSet.of(Component.KUBE_APISERVER)
                .set("token-auth-file", "/etc/token.csv")
                .set("service-account-key-file", "/ssl/ca-key.pem")
                .build();
        assertThat(FlagRules.check(flags, KubernetesVersion.of("1.19")))
                .extracting(Finding::id)
                .containsExactly("auth.static-token", "auth.service-account-key-is-ca");
        assertThat(FlagRules.check(flags, KubernetesVersion.of("1.20")))
                .extracting(Finding::id)
                .endsWith("auth.issuer-missing");
        assertThat(ids(CLUSTER + "apiServer: {extraArgs: {token-auth-file: /t.csv}}\n", "1.20"))
                .containsExactly("auth.static-token");
    }

    @Test
    void t22_flags_inside_documents_are_judged_where_they_stand() {
        String text = CLUSTER + "controllerManager:\n  extraArgs:\n    pod-eviction-timeout: 2m\n"
                + "    node-monitor-grace-period: soon\n";
        assertThat(check(text, "1.27"))
                .containsExactly(
                        "f:6:5: error: controllerManager.extraArgs[pod-eviction-timeout]: was removed in 1.27;"
                                + " use tolerationSeconds, or --default-not-ready-toleration-seconds and"
                                + " --default-unreachable-toleration-seconds of kube-apiserver [flag.removed]",
                        "f:7:5: error: controllerManager.extraArgs[node-monitor-grace-period]: \"soon\" must be"
                                + " a duration such as 1m30s [flag.type]");
    }

    @Test
    void t23_ipvs_is_named_once_it_goes() {
        assertThat(ids(PROXY + "mode: ipvs\n", "1.34")).isEmpty();
        assertThat(ids(PROXY + "mode: ipvs\n", "1.35")).containsExactly("proxy.ipvs");
        assertThat(ids(PROXY + "mode: nftables\n", "1.35")).isEmpty();
    }

    @Test
    void documents_agree_on_addresses_and_names() {
        String text = CLUSTER + "networking: {podSubnet: 10.30.0.0/16, serviceSubnet: 10.25.0.0/16, dnsDomain: a.b}\n"
                + KUBELET + "clusterDNS: [10.25.0.10, 10.96.0.10]\nclusterDomain: cluster.local\n" + PROXY
                + "clusterCIDR: 10.31.0.0/16\n";
        assertThat(check(text, "1.20"))
                .containsExactly(
                        "f:8:26: error: clusterDNS[1]: 10.96.0.10 is not in 10.25.0.0/16;"
                                + " take one of the service range, usually its tenth [network.dns-outside-services]",
                        "f:9:1: warning: clusterDomain: the cluster's is a.b;"
                                + " write the cluster's domain [network.domain-differs]",
                        "f:13:1: warning: clusterCIDR: the cluster's is 10.30.0.0/16;"
                                + " write the cluster's pod range [network.pod-range-differs]");
        assertThat(ids(CLUSTER + "networking: {podSubnet: 10.25.128.0/17, serviceSubnet: 10.25.0.0/16}\n", "1.20"))
                .containsExactly("network.ranges-overlap");
    }

    @Test
    void gates_and_versions_are_judged() {
        assertThat(ids(KUBELET + "featureGates: {DynamicAuditing: true, NoGate: true}\n", "1.20"))
                .containsExactlyInAnyOrder("gate.removed", "gate.unknown");
        assertThat(ids(CLUSTER + "featureGates: {PublicKeysECDSA: true}\nkubernetesVersion: v1.19.3\n", "1.20"))
                .isEmpty();
        assertThat(ids(CLUSTER + "kubernetesVersion: v1.18.3\n", "1.20")).containsExactly("version.kubeadm-skew");
        assertThat(ids(CLUSTER + "kubernetesVersion: v1.21.0\n", "1.20")).containsExactly("version.kubeadm-skew");
        assertThat(ids(CLUSTER + "kubernetesVersion: stable-1.20\n", "1.20")).isEmpty();
    }

    @Test
    void traps_of_etcd_are_found() {
        FlagSet flags = FlagSet.of(Component.ETCD)
                .set(EtcdFlags.SNAPSHOT_COUNT, 100)
                .set(EtcdFlags.AUTO_TLS, true)
                .set(EtcdFlags.CERT_FILE, "/etcd.pem")
                .set(EtcdFlags.LISTEN_CLIENT_URLS, "https://10.0.0.1:2379,http://127.0.0.1:2379")
                .build();
        assertThat(FlagRules.traps(flags, KubernetesVersion.of("1.20")))
                .extracting(Finding::id)
                .containsExactly("etcd.snapshot-count", "etcd.auto-tls", "etcd.plaintext");
    }

    @Test
    void ids_are_unique_and_every_text_is_one_of_a_table() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(\\.[a-z-]+)+"));
        assertThat(Rule.table().lines())
                .hasSize(Rule.values().length + 2)
                .allMatch(line -> line.split("\\|").length == 6);
        assertThat(Rule.find("proxy.ipvs")).contains(Rule.PROXY_IPVS);
    }
}
