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
import io.k8sbin.config.kinds.KubeSchedulerConfiguration;
import io.k8sbin.config.kinds.KubeletAnonymousAuthentication;
import io.k8sbin.config.kinds.KubeletAuthentication;
import io.k8sbin.config.kinds.KubeletAuthorization;
import io.k8sbin.config.kinds.KubeletAuthorizationMode;
import io.k8sbin.config.kinds.KubeletConfiguration;
import io.k8sbin.config.kinds.KubeletWebhookAuthentication;
import io.k8sbin.config.kinds.KubeletX509Authentication;
import io.k8sbin.config.kinds.LeaderElectionConfiguration;
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
    private static final KubernetesVersion RUNTIME_IN_FILE = KubernetesVersion.minor(1, 27);
    private static final KubernetesVersion SCHEDULER_V1 = KubernetesVersion.minor(1, 25);
    private static final KubernetesVersion NFTABLES = KubernetesVersion.minor(1, 33);

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
        KubeletConfiguration.Builder ours = KubeletConfiguration.builder()
                .address(node.address())
                .authentication(authentication)
                .authorization(KubeletAuthorization.builder()
                        .mode(KubeletAuthorizationMode.WEBHOOK)
                        .build())
                .cgroupDriver(CgroupDriver.SYSTEMD)
                .clusterDns(List.of(parts.spec().network().dnsAddress()))
                .clusterDomain(parts.spec().network().domain())
                .failSwapOn(true)
                .healthzBindAddress(open(parts) ? node.address() : IpAddress.of("127.0.0.1"))
                .readOnlyPort(0)
                .rotateCertificates(true)
                .serverTlsBootstrap(true)
                .staticPodPath(parts.layout().configuration("manifests").value());
        if (new StyleFlags(parts.spec()).isTuned()) {
            tuned(ours);
        }
        if (holdsRuntimeEndpoint(parts.spec())) {
            ours.containerRuntimeEndpoint(runtimeEndpoint(parts.spec()));
        }
        return Overrides.toYaml(
                ours.build(), parts.spec().kubelet(), parts.spec().version());
    }

    private static void tuned(KubeletConfiguration.Builder ours) {
        ours.containerLogMaxFiles(10)
                .containerLogMaxSize("20Mi")
                .evictionHard(Map.of(
                        "imagefs.available", "15%",
                        "memory.available", "100Mi",
                        "nodefs.available", "10%",
                        "nodefs.inodesFree", "5%"))
                .eventBurst(20)
                .eventRecordQps(0)
                .kubeApiBurst(2000)
                .kubeApiQps(1000)
                .maxPods(220)
                .nodeStatusReportFrequency(Duration.ofMinutes(1))
                .registryBurst(20)
                .registryPullQps(0)
                .runtimeRequestTimeout(Duration.ofMinutes(10))
                .serializeImagePulls(false);
    }

    /** Whether document 003's open health and metrics addresses are wanted. */
    private static boolean open(NodeParts parts) {
        StyleFlags style = new StyleFlags(parts.spec());
        return style.isSeed() && style.isTuned();
    }

    /** Whether the kubelet's file says where the runtime is; the flag for it is deprecated since it can. */
    static boolean holdsRuntimeEndpoint(ClusterSpec spec) {
        return spec.style() == ClusterSpec.Style.MODERN && spec.version().isAtLeastMinor(RUNTIME_IN_FILE);
    }

    static String runtimeEndpoint(ClusterSpec spec) {
        return "unix://" + spec.runtime().socket();
    }

    /** nftables where it is stable, iptables before. */
    private static ProxyMode proxyMode(ClusterSpec spec) {
        boolean nftables =
                spec.style() == ClusterSpec.Style.MODERN && spec.version().isAtLeastMinor(NFTABLES);
        return nftables ? ProxyMode.NFTABLES : ProxyMode.IPTABLES;
    }

    private static ClientConnectionConfiguration proxyClient(NodeParts parts) {
        ClientConnectionConfiguration.Builder client = ClientConnectionConfiguration.builder()
                .kubeconfig(parts.layout().kubeconfig(Leaves.PROXY).value());
        if (new StyleFlags(parts.spec()).isTuned()) {
            client.qps(new BigDecimal(100)).burst(200);
        }
        return client.build();
    }

    static String kubeProxy(NodeParts parts, NodeSpec node) {
        String metrics = HostPort.of(open(parts) ? node.address() : IpAddress.of("127.0.0.1"), 10249)
                .toString();
        KubeProxyConfiguration ours = KubeProxyConfiguration.builder()
                .bindAddress(node.address())
                .clientConnection(proxyClient(parts))
                .clusterCidr(parts.spec().network().podCidr().toString())
                .healthzBindAddress(HostPort.of(node.address(), 10256).toString())
                .metricsBindAddress(metrics)
                .hostnameOverride(node.name())
                .mode(proxyMode(parts.spec()))
                .build();
        return Overrides.toYaml(ours, parts.spec().kubeProxy(), parts.spec().version());
    }

    /** Whether kube-scheduler has a file of its own: its flags are deprecated, and the file's version 1 is from 1.25. */
    static boolean holdsScheduler(ClusterSpec spec) {
        return spec.style() == ClusterSpec.Style.MODERN && spec.version().isAtLeastMinor(SCHEDULER_V1);
    }

    static String scheduler(NodeParts parts) {
        KubeSchedulerConfiguration configuration = KubeSchedulerConfiguration.builder()
                .clientConnection(ClientConnectionConfiguration.builder()
                        .kubeconfig(parts.layout().kubeconfig("kube-scheduler").value())
                        .build())
                .enableProfiling(new StyleFlags(parts.spec()).isSeed())
                .leaderElection(
                        LeaderElectionConfiguration.builder().leaderElect(true).build())
                .build();
        return ComponentConfigs.toYaml(configuration, parts.spec().version());
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
