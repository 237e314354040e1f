package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.internal.Overrides;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.kinds.AuditLevel;
import io.k8sbin.config.kinds.AuditPolicies;
import io.k8sbin.config.kinds.AuditPolicy;
import io.k8sbin.config.kinds.AuditPolicyRule;
import io.k8sbin.config.kinds.CgroupDriver;
import io.k8sbin.config.kinds.ClientConnectionConfiguration;
import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.kinds.EncryptionConfigurations;
import io.k8sbin.config.kinds.KubeProxyConfiguration;
import io.k8sbin.config.kinds.KubeletAnonymousAuthentication;
import io.k8sbin.config.kinds.KubeletAuthentication;
import io.k8sbin.config.kinds.KubeletAuthorization;
import io.k8sbin.config.kinds.KubeletAuthorizationMode;
import io.k8sbin.config.kinds.KubeletConfiguration;
import io.k8sbin.config.kinds.KubeletWebhookAuthentication;
import io.k8sbin.config.kinds.KubeletX509Authentication;
import io.k8sbin.config.kinds.ProxyMode;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Secret;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The configuration files of components: document 003's values where they are still good ones, then the user's own. */
final class ComponentFiles {
    private ComponentFiles() {}

    static String kubelet(NodeParts parts, NodeSpec node) {
        KubeletAuthentication authentication = KubeletAuthentication.builder()
                .anonymous(
                        KubeletAnonymousAuthentication.builder().enabled(false).build())
                .webhook(KubeletWebhookAuthentication.builder().enabled(true).build())
                .x509(KubeletX509Authentication.builder()
                        .clientCaFile(
                                parts.layout().authority(Authority.KUBERNETES).value())
                        .build())
                .build();
        KubeletConfiguration ours = KubeletConfiguration.builder()
                .address(node.address())
                .authentication(authentication)
                .authorization(KubeletAuthorization.builder()
                        .mode(KubeletAuthorizationMode.WEBHOOK)
                        .build())
                .cgroupDriver(CgroupDriver.SYSTEMD)
                .clusterDns(List.of(parts.spec().network().dnsAddress()))
                .clusterDomain(parts.spec().network().domain())
                .containerLogMaxFiles(10)
                .containerLogMaxSize("20Mi")
                .evictionHard(Map.of(
                        "imagefs.available", "15%",
                        "memory.available", "100Mi",
                        "nodefs.available", "10%",
                        "nodefs.inodesFree", "5%"))
                .failSwapOn(true)
                .healthzBindAddress(IpAddress.of("127.0.0.1"))
                .kubeApiBurst(2000)
                .kubeApiQps(1000)
                .maxPods(220)
                .readOnlyPort(0)
                .rotateCertificates(true)
                .runtimeRequestTimeout(Duration.ofMinutes(10))
                .serializeImagePulls(false)
                .serverTlsBootstrap(true)
                .staticPodPath(parts.layout().configuration("manifests").value())
                .build();
        return Overrides.toYaml(ours, parts.spec().kubelet(), parts.spec().version());
    }

    static String kubeProxy(NodeParts parts, NodeSpec node) {
        KubeProxyConfiguration ours = KubeProxyConfiguration.builder()
                .bindAddress(node.address())
                .clientConnection(ClientConnectionConfiguration.builder()
                        .kubeconfig(parts.layout().kubeconfig(Leaves.PROXY).value())
                        .qps(new BigDecimal(100))
                        .burst(200)
                        .build())
                .clusterCidr(parts.spec().network().podCidr().toString())
                .healthzBindAddress(HostPort.of(node.address(), 10256).toString())
                .metricsBindAddress("127.0.0.1:10249")
                .hostnameOverride(node.name())
                .mode(ProxyMode.IPTABLES)
                .build();
        return Overrides.toYaml(ours, parts.spec().kubeProxy(), parts.spec().version());
    }

    static Secret encryption(Secret key, KubernetesVersion version) {
        return ComponentConfigs.toSecretYaml(EncryptionConfigurations.aesCbc("key1", key), version);
    }

    /** The policy a description chose, which is not {@code NONE}. */
    static String audit(ClusterSpec spec) {
        AuditPolicy metadata = AuditPolicy.builder()
                .rules(List.of(
                        AuditPolicyRule.builder().level(AuditLevel.METADATA).build()))
                .build();
        boolean documented = spec.audit() == ClusterSpec.Audit.DOCUMENTED;
        return ComponentConfigs.toYaml(documented ? AuditPolicies.documented() : metadata, spec.version());
    }
}
