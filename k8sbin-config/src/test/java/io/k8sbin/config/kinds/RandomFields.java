package io.k8sbin.config.kinds;

import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values of fields that must be of a form, and what fields ask of one another; null leaves a field out. */
final class RandomFields {
    private static final List<String> ALWAYS = List.of(
            "AuditPolicy.rules",
            "AuditPolicyRule.level",
            "EncryptionConfiguration.resources",
            "EncryptionResources.resources",
            "EncryptionResources.providers",
            "AesEncryption.keys",
            "SecretboxEncryption.keys",
            "EncryptionKey.name",
            "KmsEncryption.name",
            "KmsEncryption.endpoint",
            "JoinConfiguration.discovery",
            "JoinConfiguration.nodeRegistration",
            "InitConfiguration.nodeRegistration",
            "InitConfiguration.localAPIEndpoint",
            "NodeRegistrationOptions.name",
            "NodeRegistrationOptions.criSocket",
            "ApiEndpoint.advertiseAddress",
            "BootstrapTokenDiscovery.apiServerEndpoint",
            "BootstrapTokenDiscovery.token",
            "BootstrapTokenDiscovery.caCertHashes",
            "FileDiscovery.kubeConfigPath",
            "ClusterConfiguration.kubernetesVersion",
            "ExternalEtcd.endpoints",
            "SchedulerExtender.weight",
            "KubeSchedulerConfiguration.clientConnection");

    private final RandomConfigs random;
    private final Map<String, Supplier<@Nullable Object>> forms = new HashMap<>();

    RandomFields(RandomConfigs random) {
        this.random = random;
        kubeadm();
        cluster();
        kubelet();
        kubeProxy();
        scheduler();
        apiserver();
    }

    boolean wanted(String schema, String field, double density) {
        return ALWAYS.contains(schema + "." + field) || random.random().nextDouble() < density;
    }

    @SuppressWarnings("unchecked")
    <V> @Nullable V value(String schema, Field<V> field) {
        Supplier<@Nullable Object> form = forms.get(schema + "." + field.name());
        return form == null ? random.plain(field) : (V) form.get();
    }

    private void form(String field, Supplier<@Nullable Object> values) {
        forms.put(field, values);
    }

    private void choice(String field, String... values) {
        form(field, () -> random.pick(List.of(values)));
    }

    private void list(String field, Supplier<String> entry) {
        form(field, () -> {
            List<String> list = new ArrayList<>();
            for (long i = random.between(0, 3); i > 0; i--) {
                list.add(entry.get());
            }
            return list;
        });
    }

    private String token() {
        String alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
        return random.characters(alphabet, 6) + "." + random.characters(alphabet, 16);
    }

    private String cidr() {
        return random.pick(List.of("10.244.0.0/16", "172.30.0.1/24", "192.168.0.0/20", "fd00::/64", "0.0.0.0/0"));
    }

    private String altName() {
        return random.pick(List.of("a.example.com", "*.example.com", "10.0.0.7", "::1", "localhost", "k8s"));
    }

    private void kubeadm() {
        choice("NodeRegistrationOptions.name", "node1", "a.b-c", "10.0.0.1", "n");
        choice("NodeRegistrationOptions.criSocket", "/run/x.sock", "/var/run/dockershim.sock");
        list("NodeRegistrationOptions.ignorePreflightErrors", () -> random.pick(List.of("Swap", "swap", "NumCPU")));
        form("ApiEndpoint.advertiseAddress", random::ip);
        form("KubeadmBootstrapToken.token", () -> Secret.ofUtf8(token()));
        form(
                "KubeadmBootstrapToken.usages",
                () -> random.pick(List.of(List.of("signing", "authentication"), List.of("authentication"))));
        list("KubeadmBootstrapToken.groups", () -> "system:bootstrappers:" + random.word());
        form("InitConfiguration.certificateKey", () -> Secret.ofUtf8(random.characters("0123456789abcdef", 64)));
        form("JoinControlPlane.certificateKey", () -> Secret.ofUtf8(random.characters("0123456789abcdef", 64)));
        form("JoinConfiguration.caCertPath", () -> "/etc/" + random.word() + ".crt");
        form("JoinConfiguration.discovery", this::discovery);
        form("BootstrapTokenDiscovery.token", () -> Secret.ofUtf8(token()));
        choice("BootstrapTokenDiscovery.apiServerEndpoint", "10.0.0.1:6443", "[::1]:6443", "api.example.com:443");
        form(
                "BootstrapTokenDiscovery.caCertHashes",
                () -> List.of("sha256:" + random.characters("0123456789abcdef", 64)));
        choice("FileDiscovery.kubeConfigPath", "https://example.com/discovery.conf");
    }

    private void cluster() {
        choice("ClusterConfiguration.kubernetesVersion", "v1.20.2", "v1.19.0", "v1.20.0", "1.20.1");
        choice(
                "ClusterConfiguration.controlPlaneEndpoint",
                "10.0.0.9:6443",
                "api.example.com",
                "127.0.0.1:6443",
                "10.0.0.9",
                "");
        choice("ClusterConfiguration.certificatesDir", "/etc/kubernetes/pki", "/a");
        choice("ClusterConfiguration.imageRepository", "k8s.gcr.io", "registry.example.com:5000/k8s");
        form(
                "ClusterConfiguration.featureGates",
                () -> Map.of("PublicKeysECDSA", random.random().nextBoolean()));
        choice("ClusterNetworking.dnsDomain", "cluster.local", "a", "k8s.example.com");
        choice("ClusterNetworking.serviceSubnet", "10.96.0.0/12", "10.96.0.0/24", "fd00:1::/112", "172.16.0.1/16");
        choice("ClusterNetworking.podSubnet", "10.244.0.0/16", "10.30.0.1/16", "172.30.0.0/20");
        choice("LocalEtcd.dataDir", "/var/lib/etcd", "/x");
        list("LocalEtcd.serverCertSANs", this::altName);
        list("LocalEtcd.peerCertSANs", this::altName);
        list("ApiServerComponent.certSANs", this::altName);
        form("ExternalEtcd.endpoints", () -> List.of("https://10.0.0.1:2379", "https://etcd.example.com:2379"));
        choice("ExternalEtcd.caFile", "/ca.pem");
        choice("ExternalEtcd.certFile", "/cert.pem");
        choice("ExternalEtcd.keyFile", "/key.pem");
    }

    private void kubelet() {
        form(
                "KubeletConfiguration.featureGates",
                () -> Map.of("RotateKubeletServerCertificate", true, "CPUManager", true));
        choice("KubeletConfiguration.showHiddenMetricsForVersion", "1.19", "");
        choice("LoggingConfiguration.format", "text", "json");
        form("LoggingConfiguration.sanitization", () -> false);
        list(
                "KubeletConfiguration.tlsCipherSuites",
                () -> random.pick(List.of("TLS_RSA_WITH_AES_128_CBC_SHA", "TLS_RSA_WITH_AES_256_GCM_SHA384")));
        choice("KubeletConfiguration.reservedSystemCPUs", "0", "0-1,3");
        list("KubeletConfiguration.enforceNodeAllocatable", () -> "pods");
        form("KubeletConfiguration.cpuCFSQuotaPeriod", () -> Duration.ofMillis(100));
        form("KubeletConfiguration.shutdownGracePeriod", () -> Duration.ZERO);
        form("KubeletConfiguration.shutdownGracePeriodCriticalPods", () -> Duration.ZERO);
        form("KubeletX509Authentication.clientCAFile", () -> "");
        form("KubeletConfiguration.tlsCertFile", () -> null);
        form("KubeletConfiguration.tlsPrivateKeyFile", () -> null);
        form("KubeletConfiguration.imageGCHighThresholdPercent", () -> (int) random.between(86, 100));
        form("KubeletConfiguration.imageGCLowThresholdPercent", () -> (int) random.between(0, 84));
        form("KubeletConfiguration.runOnce", () -> false);
        form("KubeletConfiguration.port", () -> (int) random.between(0, 65535));
    }

    private void kubeProxy() {
        form(
                "KubeProxyConfiguration.featureGates",
                () -> Map.of("EndpointSliceProxying", random.random().nextBoolean()));
        choice("KubeProxyConfiguration.showHiddenMetricsForVersion", "1.19", "");
        choice("KubeProxyConfiguration.healthzBindAddress", "0.0.0.0:10256", "", "[::]:10256", "10.0.0.1:1");
        choice("KubeProxyConfiguration.metricsBindAddress", "127.0.0.1:10249", "[::1]:65535", "");
        choice("KubeProxyConfiguration.clusterCIDR", "172.30.0.0/16", "10.244.0.1/16", "fd00::/64", "");
        choice("KubeProxyConfiguration.portRange", "", "30000-32767", "100", "0-0", "30000+100");
        form(
                "KubeProxyConfiguration.mode",
                () -> random.pick(List.of(ProxyMode.USERSPACE, ProxyMode.IPTABLES, ProxyMode.IPVS)));
        list("KubeProxyConfiguration.nodePortAddresses", this::cidr);
        list("KubeProxyIpvsConfiguration.excludeCIDRs", this::cidr);
        form("KubeProxyIptablesConfiguration.syncPeriod", () -> Duration.ofSeconds(random.between(20, 60)));
        form("KubeProxyIptablesConfiguration.minSyncPeriod", () -> Duration.ofSeconds(random.between(0, 10)));
        form("KubeProxyIpvsConfiguration.syncPeriod", () -> Duration.ofSeconds(random.between(20, 60)));
        form("KubeProxyIpvsConfiguration.minSyncPeriod", () -> Duration.ofSeconds(random.between(0, 10)));
        choice(
                "KubeProxyIpvsConfiguration.scheduler",
                "rr",
                "wrr",
                "lc",
                "wlc",
                "lblc",
                "lblcr",
                "sh",
                "dh",
                "sed",
                "nq",
                "");
    }

    private void scheduler() {
        form(
                "KubeSchedulerConfiguration.clientConnection",
                () -> ClientConnectionConfiguration.builder()
                        .kubeconfig("kubeconfig")
                        .burst((int) random.between(0, 200))
                        .build());
        choice("KubeSchedulerConfiguration.healthzBindAddress", "0.0.0.0:10251", "127.0.0.1:10251", "10.0.0.1:1");
        choice("KubeSchedulerConfiguration.metricsBindAddress", "0.0.0.0:10251", "127.0.0.1:10251");
        form("KubeSchedulerConfiguration.podInitialBackoffSeconds", () -> random.between(1, 10));
        form("KubeSchedulerConfiguration.podMaxBackoffSeconds", () -> random.between(10, 100));
        form("KubeSchedulerConfiguration.parallelism", () -> (int) random.between(1, 64));
        choice(
                "LeaderElectionConfiguration.resourceLock",
                "leases",
                "endpoints",
                "configmaps",
                "endpointsleases",
                "configmapsleases");
        choice("LeaderElectionConfiguration.resourceName", "a", "kube-scheduler");
        choice("LeaderElectionConfiguration.resourceNamespace", "a", "kube-system");
        form("LeaderElectionConfiguration.leaseDuration", () -> Duration.ofSeconds(random.between(60, 100)));
        form("LeaderElectionConfiguration.renewDeadline", () -> Duration.ofSeconds(random.between(11, 14)));
        form("LeaderElectionConfiguration.retryPeriod", () -> Duration.ofSeconds(random.between(1, 5)));
        form(
                "KubeSchedulerConfiguration.profiles",
                () -> random.pick(List.of(List.of(profile("a"), profile("b")), List.of(profile("default-scheduler")))));
        form("SchedulerExtender.httpTimeout", () -> Duration.ofSeconds(random.between(1, 60)));
        form("SchedulerExtender.tlsConfig", () -> null);
        choice("SchedulerExtender.urlPrefix", "http://127.0.0.1:8888/", "https://example.com");
        form("SchedulerExtender.weight", () -> random.between(1, 10));
        form("SchedulerExtender.bindVerb", () -> null);
        form("SchedulerExtender.managedResources", () -> null);
    }

    private SchedulerProfile profile(String name) {
        SchedulerPluginConfig args = SchedulerPluginConfig.builder()
                .name("InterPodAffinity")
                .args(Json.object()
                        .put("hardPodAffinityWeight", random.between(0, 100))
                        .build())
                .build();
        SchedulerPluginSet score = SchedulerPluginSet.builder()
                .disabled(List.of(SchedulerPlugin.builder()
                        .name("NodeResourcesLeastAllocated")
                        .build()))
                .enabled(List.of(SchedulerPlugin.builder()
                        .name("NodeResourcesMostAllocated")
                        .weight((int) random.between(1, 10))
                        .build()))
                .build();
        SchedulerProfile.Builder profile = SchedulerProfile.builder().schedulerName(name);
        if (random.random().nextBoolean()) {
            profile.pluginConfig(List.of(args));
        }
        return random.random().nextBoolean()
                ? profile.plugins(SchedulerPlugins.builder().score(score).build())
                        .build()
                : profile.build();
    }

    private void apiserver() {
        form(
                "AuditPolicy.metadata",
                () -> Json.object().put("name", random.word()).build());
        form("AuditPolicy.rules", () -> rules());
        form("AuditGroupResources.resources", () -> List.of(random.word()));
        choice("AuditGroupResources.group", "", "apps", "rbac.authorization.k8s.io");
        form("AuditPolicyRule.nonResourceURLs", () -> null);
        form("EncryptionConfiguration.resources", () -> List.of(random.object(EncryptionResources.SCHEMA)));
        form(
                "EncryptionResources.resources",
                () -> random.pick(List.of(List.of("secrets"), List.of("secrets", "configmaps"))));
        form("EncryptionResources.providers", () -> List.of(provider(), provider()));
        form("AesEncryption.keys", () -> List.of(key(16 + 8 * random.random().nextInt(3)), key(32)));
        form("SecretboxEncryption.keys", () -> List.of(key(32)));
        form("KmsEncryption.endpoint", () -> "unix:///tmp/" + random.word() + ".sock");
        form("KmsEncryption.timeout", () -> Duration.ofSeconds(random.between(1, 10)));
        form("KmsEncryption.cachesize", () -> (int) random.between(1, 1000));
        form("KmsEncryption.name", random::word);
    }

    private List<AuditPolicyRule> rules() {
        List<AuditPolicyRule> rules = new ArrayList<>();
        for (long i = random.between(1, 4); i > 0; i--) {
            rules.add(random.object(AuditPolicyRule.SCHEMA));
        }
        rules.add(AuditPolicyRule.builder()
                .level(AuditLevel.NONE)
                .nonResourceUrls(List.of("/healthz*", "*", "/version"))
                .build());
        return rules;
    }

    private EncryptionProvider provider() {
        EncryptionProvider.Builder provider = EncryptionProvider.builder();
        return switch (random.random().nextInt(5)) {
            case 0 -> provider.aesgcm(random.object(AesEncryption.SCHEMA)).build();
            case 1 -> provider.aescbc(random.object(AesEncryption.SCHEMA)).build();
            case 2 ->
                provider.secretbox(random.object(SecretboxEncryption.SCHEMA)).build();
            case 3 -> provider.identity(IdentityEncryption.builder().build()).build();
            default -> provider.kms(random.object(KmsEncryption.SCHEMA)).build();
        };
    }

    private EncryptionKey key(int bytes) {
        byte[] key = new byte[bytes];
        random.random().nextBytes(key);
        return EncryptionKey.builder()
                .name(random.word())
                .secret(Secret.of(java.util.Base64.getEncoder().encode(key)))
                .build();
    }

    /** Makes the fields of one object agree with each other. */
    void reconcile(String schema, Values values) {
        switch (schema) {
            case "KubeadmEtcd" -> oneOf(values, "local", "external");
            case "KubeadmBootstrapToken" -> oneOf(values, "ttl", "expires");
            case "ExternalEtcd" -> together(values, "caFile", "certFile", "keyFile");
            case "KubeletConfiguration" -> kubelet(values);
            case "AuditGroupResources" -> needs(values, "resources", "resourceNames");
            case "KubeProxyIptablesConfiguration", "KubeProxyIpvsConfiguration" -> periods(values);
            default -> {}
        }
    }

    private static void oneOf(Values values, String kept, String dropped) {
        if (values.isPresent(kept)) {
            values.drop(dropped);
        }
    }

    private static void needs(Values values, String needed, String dropped) {
        if (!values.isPresent(needed)) {
            values.drop(dropped);
        }
    }

    private Discovery discovery() {
        return random.random().nextInt(4) == 0
                ? Discovery.builder()
                        .file(random.object(FileDiscovery.SCHEMA))
                        .tlsBootstrapToken(Secret.ofUtf8(token()))
                        .build()
                : Discovery.builder()
                        .bootstrapToken(random.object(BootstrapTokenDiscovery.SCHEMA))
                        .build();
    }

    private static void together(Values values, String... names) {
        for (String name : names) {
            if (!values.isPresent(name)) {
                List.of(names).forEach(values::drop);
                return;
            }
        }
    }

    private static void kubelet(Values values) {
        if (!values.isPresent("cgroupRoot")) {
            values.drop("systemCgroups");
        }
        values.drop("cgroupsPerQOS");
        if (values.isPresent("reservedSystemCPUs")) {
            values.drop("systemReservedCgroup");
            values.drop("kubeReservedCgroup");
        }
    }

    private static void periods(Values values) {
        if (!values.isPresent("syncPeriod")) {
            values.drop("minSyncPeriod");
        }
    }
}
