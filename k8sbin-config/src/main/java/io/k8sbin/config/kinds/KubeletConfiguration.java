// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.core.IpAddress;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the kubelet of a node does, read from its --config file. */
public final class KubeletConfiguration extends ConfigKind {
    private static final Field<Boolean> ENABLE_SERVER =
            Field.of("enableServer", Types.BOOL).minors(19, 0);
    private static final Field<String> STATIC_POD_PATH = Field.of("staticPodPath", Types.TEXT);
    private static final Field<String> POD_LOGS_DIR =
            Field.of("podLogsDir", Types.TEXT).minors(30, 0);
    private static final Field<Duration> SYNC_FREQUENCY = Field.of("syncFrequency", Types.DURATION);
    private static final Field<Duration> FILE_CHECK_FREQUENCY = Field.of("fileCheckFrequency", Types.DURATION);
    private static final Field<Duration> HTTP_CHECK_FREQUENCY = Field.of("httpCheckFrequency", Types.DURATION);
    private static final Field<String> STATIC_POD_URL = Field.of("staticPodURL", Types.TEXT);
    private static final Field<Map<String, List<String>>> STATIC_POD_URL_HEADER =
            Field.of("staticPodURLHeader", Types.map(Types.list(Types.TEXT)));
    private static final Field<IpAddress> ADDRESS = Field.of("address", Types.IP);
    private static final Field<Integer> PORT = Field.of("port", Types.INT).between(0L, 65535L);
    private static final Field<Integer> READ_ONLY_PORT =
            Field.of("readOnlyPort", Types.INT).between(0L, 65535L);
    private static final Field<String> TLS_CERT_FILE = Field.of("tlsCertFile", Types.TEXT);
    private static final Field<String> TLS_PRIVATE_KEY_FILE = Field.of("tlsPrivateKeyFile", Types.TEXT);
    private static final Field<List<String>> TLS_CIPHER_SUITES = Field.of("tlsCipherSuites", Types.list(Types.TEXT));
    private static final Field<List<Integer>> TLS_CURVE_PREFERENCES =
            Field.of("tlsCurvePreferences", Types.list(Types.INT)).minors(36, 0);
    private static final Field<TlsMinVersion> TLS_MIN_VERSION =
            Field.of("tlsMinVersion", Types.words(TlsMinVersion.class));
    private static final Field<Boolean> ROTATE_CERTIFICATES = Field.of("rotateCertificates", Types.BOOL);
    private static final Field<Boolean> SERVER_TLS_BOOTSTRAP = Field.of("serverTLSBootstrap", Types.BOOL);
    private static final Field<KubeletAuthentication> AUTHENTICATION =
            Field.of("authentication", Types.object(() -> KubeletAuthentication.SCHEMA));
    private static final Field<KubeletAuthorization> AUTHORIZATION =
            Field.of("authorization", Types.object(() -> KubeletAuthorization.SCHEMA));
    private static final Field<Integer> REGISTRY_PULL_QPS =
            Field.of("registryPullQPS", Types.INT).between(0L, 2147483647L);
    private static final Field<Integer> REGISTRY_BURST =
            Field.of("registryBurst", Types.INT).between(0L, 2147483647L);
    private static final Field<ImagePullCredentialsVerificationPolicy> IMAGE_PULL_CREDENTIALS_VERIFICATION_POLICY =
            Field.of(
                            "imagePullCredentialsVerificationPolicy",
                            Types.words(ImagePullCredentialsVerificationPolicy.class))
                    .minors(33, 0);
    private static final Field<List<String>> PRELOADED_IMAGES_VERIFICATION_ALLOWLIST = Field.of(
                    "preloadedImagesVerificationAllowlist", Types.list(Types.TEXT))
            .minors(33, 0);
    private static final Field<Integer> EVENT_RECORD_QPS =
            Field.of("eventRecordQPS", Types.INT).between(0L, 2147483647L);
    private static final Field<Integer> EVENT_BURST =
            Field.of("eventBurst", Types.INT).between(0L, 2147483647L);
    private static final Field<Boolean> ENABLE_DEBUGGING_HANDLERS = Field.of("enableDebuggingHandlers", Types.BOOL);
    private static final Field<Boolean> ENABLE_CONTENTION_PROFILING = Field.of("enableContentionProfiling", Types.BOOL);
    private static final Field<Integer> HEALTHZ_PORT =
            Field.of("healthzPort", Types.INT).between(0L, 65535L);
    private static final Field<IpAddress> HEALTHZ_BIND_ADDRESS = Field.of("healthzBindAddress", Types.IP);
    private static final Field<Integer> OOM_SCORE_ADJ =
            Field.of("oomScoreAdj", Types.INT).between(-1000L, 1000L);
    private static final Field<String> CLUSTER_DOMAIN = Field.of("clusterDomain", Types.TEXT);
    private static final Field<List<IpAddress>> CLUSTER_DNS = Field.of("clusterDNS", Types.list(Types.IP));
    private static final Field<Duration> STREAMING_CONNECTION_IDLE_TIMEOUT =
            Field.of("streamingConnectionIdleTimeout", Types.DURATION);
    private static final Field<Duration> NODE_STATUS_UPDATE_FREQUENCY =
            Field.of("nodeStatusUpdateFrequency", Types.DURATION);
    private static final Field<Duration> NODE_STATUS_REPORT_FREQUENCY =
            Field.of("nodeStatusReportFrequency", Types.DURATION);
    private static final Field<Integer> NODE_LEASE_DURATION_SECONDS =
            Field.of("nodeLeaseDurationSeconds", Types.INT).between(0L, 2147483647L);
    private static final Field<Duration> IMAGE_MINIMUM_GC_AGE = Field.of("imageMinimumGCAge", Types.DURATION);
    private static final Field<Duration> IMAGE_MAXIMUM_GC_AGE =
            Field.of("imageMaximumGCAge", Types.DURATION).minors(29, 0);
    private static final Field<Integer> IMAGE_GC_HIGH_THRESHOLD_PERCENT =
            Field.of("imageGCHighThresholdPercent", Types.INT).between(0L, 100L);
    private static final Field<Integer> IMAGE_GC_LOW_THRESHOLD_PERCENT =
            Field.of("imageGCLowThresholdPercent", Types.INT).between(0L, 100L);
    private static final Field<Duration> VOLUME_STATS_AGG_PERIOD = Field.of("volumeStatsAggPeriod", Types.DURATION);
    private static final Field<String> KUBELET_CGROUPS = Field.of("kubeletCgroups", Types.TEXT);
    private static final Field<String> SYSTEM_CGROUPS = Field.of("systemCgroups", Types.TEXT);
    private static final Field<String> CGROUP_ROOT = Field.of("cgroupRoot", Types.TEXT);
    private static final Field<Boolean> CGROUPS_PER_QOS = Field.of("cgroupsPerQOS", Types.BOOL);
    private static final Field<CgroupDriver> CGROUP_DRIVER = Field.of("cgroupDriver", Types.words(CgroupDriver.class));
    private static final Field<CpuManagerPolicy> CPU_MANAGER_POLICY =
            Field.of("cpuManagerPolicy", Types.words(CpuManagerPolicy.class));
    private static final Field<Boolean> SINGLE_PROCESS_OOM_KILL =
            Field.of("singleProcessOOMKill", Types.BOOL).minors(32, 0);
    private static final Field<Map<String, String>> CPU_MANAGER_POLICY_OPTIONS =
            Field.of("cpuManagerPolicyOptions", Types.map(Types.TEXT)).minors(22, 0);
    private static final Field<Duration> CPU_MANAGER_RECONCILE_PERIOD =
            Field.of("cpuManagerReconcilePeriod", Types.DURATION);
    private static final Field<MemoryManagerPolicy> MEMORY_MANAGER_POLICY = Field.of(
                    "memoryManagerPolicy", Types.words(MemoryManagerPolicy.class))
            .minors(21, 0);
    private static final Field<TopologyManagerPolicy> TOPOLOGY_MANAGER_POLICY =
            Field.of("topologyManagerPolicy", Types.words(TopologyManagerPolicy.class));
    private static final Field<TopologyManagerScope> TOPOLOGY_MANAGER_SCOPE = Field.of(
                    "topologyManagerScope", Types.words(TopologyManagerScope.class))
            .minors(20, 0);
    private static final Field<Map<String, String>> TOPOLOGY_MANAGER_POLICY_OPTIONS =
            Field.of("topologyManagerPolicyOptions", Types.map(Types.TEXT)).minors(26, 0);
    private static final Field<Map<String, String>> QOS_RESERVED = Field.of("qosReserved", Types.map(Types.TEXT));
    private static final Field<Duration> RUNTIME_REQUEST_TIMEOUT = Field.of("runtimeRequestTimeout", Types.DURATION);
    private static final Field<HairpinMode> HAIRPIN_MODE = Field.of("hairpinMode", Types.words(HairpinMode.class));
    private static final Field<Integer> MAX_PODS =
            Field.of("maxPods", Types.INT).between(0L, 2147483647L);
    private static final Field<String> POD_CIDR = Field.of("podCIDR", Types.TEXT);
    private static final Field<Long> POD_PIDS_LIMIT = Field.of("podPidsLimit", Types.LONG);
    private static final Field<String> RESOLV_CONF = Field.of("resolvConf", Types.TEXT);
    private static final Field<Boolean> RUN_ONCE =
            Field.of("runOnce", Types.BOOL).minors(19, 0);
    private static final Field<Boolean> CPU_CFS_QUOTA = Field.of("cpuCFSQuota", Types.BOOL);
    private static final Field<Duration> CPU_CFS_QUOTA_PERIOD = Field.of("cpuCFSQuotaPeriod", Types.DURATION);
    private static final Field<Integer> NODE_STATUS_MAX_IMAGES =
            Field.of("nodeStatusMaxImages", Types.INT).minors(19, 0).between(-1L, 2147483647L);
    private static final Field<Long> MAX_OPEN_FILES =
            Field.of("maxOpenFiles", Types.LONG).between(0L, 9223372036854775807L);
    private static final Field<String> CONTENT_TYPE = Field.of("contentType", Types.TEXT);
    private static final Field<Integer> KUBE_API_QPS =
            Field.of("kubeAPIQPS", Types.INT).between(0L, 2147483647L);
    private static final Field<Integer> KUBE_API_BURST =
            Field.of("kubeAPIBurst", Types.INT).between(0L, 2147483647L);
    private static final Field<Boolean> SERIALIZE_IMAGE_PULLS = Field.of("serializeImagePulls", Types.BOOL);
    private static final Field<Integer> MAX_PARALLEL_IMAGE_PULLS =
            Field.of("maxParallelImagePulls", Types.INT).minors(27, 0).between(1L, 2147483647L);
    private static final Field<Map<String, String>> EVICTION_HARD = Field.of("evictionHard", Types.map(Types.TEXT));
    private static final Field<Map<String, String>> EVICTION_SOFT = Field.of("evictionSoft", Types.map(Types.TEXT));
    private static final Field<Map<String, String>> EVICTION_SOFT_GRACE_PERIOD =
            Field.of("evictionSoftGracePeriod", Types.map(Types.TEXT));
    private static final Field<Duration> EVICTION_PRESSURE_TRANSITION_PERIOD =
            Field.of("evictionPressureTransitionPeriod", Types.DURATION);
    private static final Field<Integer> EVICTION_MAX_POD_GRACE_PERIOD =
            Field.of("evictionMaxPodGracePeriod", Types.INT);
    private static final Field<Map<String, String>> EVICTION_MINIMUM_RECLAIM =
            Field.of("evictionMinimumReclaim", Types.map(Types.TEXT));
    private static final Field<Boolean> MERGE_DEFAULT_EVICTION_SETTINGS =
            Field.of("mergeDefaultEvictionSettings", Types.BOOL).minors(33, 0);
    private static final Field<Integer> PODS_PER_CORE =
            Field.of("podsPerCore", Types.INT).between(0L, 2147483647L);
    private static final Field<Boolean> ENABLE_CONTROLLER_ATTACH_DETACH =
            Field.of("enableControllerAttachDetach", Types.BOOL);
    private static final Field<Boolean> PROTECT_KERNEL_DEFAULTS = Field.of("protectKernelDefaults", Types.BOOL);
    private static final Field<Boolean> MAKE_IPTABLES_UTIL_CHAINS = Field.of("makeIPTablesUtilChains", Types.BOOL);
    private static final Field<Integer> IPTABLES_MASQUERADE_BIT =
            Field.of("iptablesMasqueradeBit", Types.INT).between(0L, 31L);
    private static final Field<Integer> IPTABLES_DROP_BIT =
            Field.of("iptablesDropBit", Types.INT).between(0L, 31L);
    private static final Field<Map<String, Boolean>> FEATURE_GATES = Field.of("featureGates", Types.map(Types.BOOL));
    private static final Field<Boolean> FAIL_SWAP_ON = Field.of("failSwapOn", Types.BOOL);
    private static final Field<MemorySwapConfiguration> MEMORY_SWAP = Field.of(
                    "memorySwap", Types.object(() -> MemorySwapConfiguration.SCHEMA))
            .minors(22, 0);
    private static final Field<String> CONTAINER_LOG_MAX_SIZE = Field.of("containerLogMaxSize", Types.TEXT);
    private static final Field<Integer> CONTAINER_LOG_MAX_FILES = Field.of("containerLogMaxFiles", Types.INT);
    private static final Field<Integer> CONTAINER_LOG_MAX_WORKERS =
            Field.of("containerLogMaxWorkers", Types.INT).minors(30, 0);
    private static final Field<Duration> CONTAINER_LOG_MONITOR_INTERVAL =
            Field.of("containerLogMonitorInterval", Types.DURATION).minors(30, 0);
    private static final Field<ChangeDetectionStrategy> CONFIG_MAP_AND_SECRET_CHANGE_DETECTION_STRATEGY =
            Field.of("configMapAndSecretChangeDetectionStrategy", Types.words(ChangeDetectionStrategy.class));
    private static final Field<Map<String, String>> SYSTEM_RESERVED = Field.of("systemReserved", Types.map(Types.TEXT));
    private static final Field<Map<String, String>> KUBE_RESERVED = Field.of("kubeReserved", Types.map(Types.TEXT));
    private static final Field<String> RESERVED_SYSTEM_CPUS =
            Field.of("reservedSystemCPUs", Types.TEXT).minors(17, 0);
    private static final Field<String> SHOW_HIDDEN_METRICS_FOR_VERSION =
            Field.of("showHiddenMetricsForVersion", Types.TEXT).minors(18, 0);
    private static final Field<String> SYSTEM_RESERVED_CGROUP = Field.of("systemReservedCgroup", Types.TEXT);
    private static final Field<String> KUBE_RESERVED_CGROUP = Field.of("kubeReservedCgroup", Types.TEXT);
    private static final Field<List<String>> ENFORCE_NODE_ALLOCATABLE =
            Field.of("enforceNodeAllocatable", Types.list(Types.TEXT));
    private static final Field<List<String>> ALLOWED_UNSAFE_SYSCTLS =
            Field.of("allowedUnsafeSysctls", Types.list(Types.TEXT));
    private static final Field<String> VOLUME_PLUGIN_DIR =
            Field.of("volumePluginDir", Types.TEXT).minors(19, 0);
    private static final Field<String> PROVIDER_ID =
            Field.of("providerID", Types.TEXT).minors(19, 0);
    private static final Field<Boolean> KERNEL_MEMCG_NOTIFICATION =
            Field.of("kernelMemcgNotification", Types.BOOL).minors(19, 0);
    private static final Field<LoggingConfiguration> LOGGING =
            Field.of("logging", Types.object(() -> LoggingConfiguration.SCHEMA)).minors(19, 0);
    private static final Field<Boolean> ENABLE_SYSTEM_LOG_HANDLER =
            Field.of("enableSystemLogHandler", Types.BOOL).minors(19, 0);
    private static final Field<Boolean> ENABLE_SYSTEM_LOG_QUERY =
            Field.of("enableSystemLogQuery", Types.BOOL).minors(27, 0);
    private static final Field<Duration> SHUTDOWN_GRACE_PERIOD =
            Field.of("shutdownGracePeriod", Types.DURATION).minors(20, 0);
    private static final Field<Duration> SHUTDOWN_GRACE_PERIOD_CRITICAL_PODS =
            Field.of("shutdownGracePeriodCriticalPods", Types.DURATION).minors(20, 0);
    private static final Field<List<ShutdownGracePeriodByPodPriority>> SHUTDOWN_GRACE_PERIOD_BY_POD_PRIORITY = Field.of(
                    "shutdownGracePeriodByPodPriority",
                    Types.list(Types.object(() -> ShutdownGracePeriodByPodPriority.SCHEMA)))
            .minors(23, 0);
    private static final Field<CrashLoopBackOffConfig> CRASH_LOOP_BACK_OFF = Field.of(
                    "crashLoopBackOff", Types.object(() -> CrashLoopBackOffConfig.SCHEMA))
            .minors(32, 0);
    private static final Field<List<MemoryReservation>> RESERVED_MEMORY = Field.of(
                    "reservedMemory", Types.list(Types.object(() -> MemoryReservation.SCHEMA)))
            .minors(21, 0);
    private static final Field<Boolean> ENABLE_PROFILING_HANDLER =
            Field.of("enableProfilingHandler", Types.BOOL).minors(21, 0);
    private static final Field<Boolean> ENABLE_DEBUG_FLAGS_HANDLER =
            Field.of("enableDebugFlagsHandler", Types.BOOL).minors(21, 0);
    private static final Field<Boolean> SECCOMP_DEFAULT =
            Field.of("seccompDefault", Types.BOOL).minors(22, 0);
    private static final Field<BigDecimal> MEMORY_THROTTLING_FACTOR =
            Field.of("memoryThrottlingFactor", Types.NUMBER).minors(22, 0);
    private static final Field<MemoryReservationPolicy> MEMORY_RESERVATION_POLICY = Field.of(
                    "memoryReservationPolicy", Types.words(MemoryReservationPolicy.class))
            .minors(36, 0);
    private static final Field<List<RegisteredTaint>> REGISTER_WITH_TAINTS = Field.of(
                    "registerWithTaints", Types.list(Types.object(() -> RegisteredTaint.SCHEMA)))
            .minors(23, 0);
    private static final Field<Boolean> REGISTER_NODE =
            Field.of("registerNode", Types.BOOL).minors(23, 0);
    private static final Field<TracingConfiguration> TRACING =
            Field.of("tracing", Types.object(() -> TracingConfiguration.SCHEMA)).minors(25, 0);
    private static final Field<Boolean> LOCAL_STORAGE_CAPACITY_ISOLATION =
            Field.of("localStorageCapacityIsolation", Types.BOOL).minors(25, 0);
    private static final Field<String> CONTAINER_RUNTIME_ENDPOINT =
            Field.of("containerRuntimeEndpoint", Types.TEXT).minors(27, 0);
    private static final Field<String> IMAGE_SERVICE_ENDPOINT =
            Field.of("imageServiceEndpoint", Types.TEXT).minors(27, 0);
    private static final Field<Boolean> FAIL_CGROUP_V1 =
            Field.of("failCgroupV1", Types.BOOL).minors(31, 0);
    private static final Field<UserNamespaces> USER_NAMESPACES = Field.of(
                    "userNamespaces", Types.object(() -> UserNamespaces.SCHEMA))
            .minors(33, 0);
    static final Schema<KubeletConfiguration> SCHEMA = new Schema<>(
            "KubeletConfiguration",
            KubeletConfiguration::new,
            List.of(
                    ENABLE_SERVER,
                    STATIC_POD_PATH,
                    POD_LOGS_DIR,
                    SYNC_FREQUENCY,
                    FILE_CHECK_FREQUENCY,
                    HTTP_CHECK_FREQUENCY,
                    STATIC_POD_URL,
                    STATIC_POD_URL_HEADER,
                    ADDRESS,
                    PORT,
                    READ_ONLY_PORT,
                    TLS_CERT_FILE,
                    TLS_PRIVATE_KEY_FILE,
                    TLS_CIPHER_SUITES,
                    TLS_CURVE_PREFERENCES,
                    TLS_MIN_VERSION,
                    ROTATE_CERTIFICATES,
                    SERVER_TLS_BOOTSTRAP,
                    AUTHENTICATION,
                    AUTHORIZATION,
                    REGISTRY_PULL_QPS,
                    REGISTRY_BURST,
                    IMAGE_PULL_CREDENTIALS_VERIFICATION_POLICY,
                    PRELOADED_IMAGES_VERIFICATION_ALLOWLIST,
                    EVENT_RECORD_QPS,
                    EVENT_BURST,
                    ENABLE_DEBUGGING_HANDLERS,
                    ENABLE_CONTENTION_PROFILING,
                    HEALTHZ_PORT,
                    HEALTHZ_BIND_ADDRESS,
                    OOM_SCORE_ADJ,
                    CLUSTER_DOMAIN,
                    CLUSTER_DNS,
                    STREAMING_CONNECTION_IDLE_TIMEOUT,
                    NODE_STATUS_UPDATE_FREQUENCY,
                    NODE_STATUS_REPORT_FREQUENCY,
                    NODE_LEASE_DURATION_SECONDS,
                    IMAGE_MINIMUM_GC_AGE,
                    IMAGE_MAXIMUM_GC_AGE,
                    IMAGE_GC_HIGH_THRESHOLD_PERCENT,
                    IMAGE_GC_LOW_THRESHOLD_PERCENT,
                    VOLUME_STATS_AGG_PERIOD,
                    KUBELET_CGROUPS,
                    SYSTEM_CGROUPS,
                    CGROUP_ROOT,
                    CGROUPS_PER_QOS,
                    CGROUP_DRIVER,
                    CPU_MANAGER_POLICY,
                    SINGLE_PROCESS_OOM_KILL,
                    CPU_MANAGER_POLICY_OPTIONS,
                    CPU_MANAGER_RECONCILE_PERIOD,
                    MEMORY_MANAGER_POLICY,
                    TOPOLOGY_MANAGER_POLICY,
                    TOPOLOGY_MANAGER_SCOPE,
                    TOPOLOGY_MANAGER_POLICY_OPTIONS,
                    QOS_RESERVED,
                    RUNTIME_REQUEST_TIMEOUT,
                    HAIRPIN_MODE,
                    MAX_PODS,
                    POD_CIDR,
                    POD_PIDS_LIMIT,
                    RESOLV_CONF,
                    RUN_ONCE,
                    CPU_CFS_QUOTA,
                    CPU_CFS_QUOTA_PERIOD,
                    NODE_STATUS_MAX_IMAGES,
                    MAX_OPEN_FILES,
                    CONTENT_TYPE,
                    KUBE_API_QPS,
                    KUBE_API_BURST,
                    SERIALIZE_IMAGE_PULLS,
                    MAX_PARALLEL_IMAGE_PULLS,
                    EVICTION_HARD,
                    EVICTION_SOFT,
                    EVICTION_SOFT_GRACE_PERIOD,
                    EVICTION_PRESSURE_TRANSITION_PERIOD,
                    EVICTION_MAX_POD_GRACE_PERIOD,
                    EVICTION_MINIMUM_RECLAIM,
                    MERGE_DEFAULT_EVICTION_SETTINGS,
                    PODS_PER_CORE,
                    ENABLE_CONTROLLER_ATTACH_DETACH,
                    PROTECT_KERNEL_DEFAULTS,
                    MAKE_IPTABLES_UTIL_CHAINS,
                    IPTABLES_MASQUERADE_BIT,
                    IPTABLES_DROP_BIT,
                    FEATURE_GATES,
                    FAIL_SWAP_ON,
                    MEMORY_SWAP,
                    CONTAINER_LOG_MAX_SIZE,
                    CONTAINER_LOG_MAX_FILES,
                    CONTAINER_LOG_MAX_WORKERS,
                    CONTAINER_LOG_MONITOR_INTERVAL,
                    CONFIG_MAP_AND_SECRET_CHANGE_DETECTION_STRATEGY,
                    SYSTEM_RESERVED,
                    KUBE_RESERVED,
                    RESERVED_SYSTEM_CPUS,
                    SHOW_HIDDEN_METRICS_FOR_VERSION,
                    SYSTEM_RESERVED_CGROUP,
                    KUBE_RESERVED_CGROUP,
                    ENFORCE_NODE_ALLOCATABLE,
                    ALLOWED_UNSAFE_SYSCTLS,
                    VOLUME_PLUGIN_DIR,
                    PROVIDER_ID,
                    KERNEL_MEMCG_NOTIFICATION,
                    LOGGING,
                    ENABLE_SYSTEM_LOG_HANDLER,
                    ENABLE_SYSTEM_LOG_QUERY,
                    SHUTDOWN_GRACE_PERIOD,
                    SHUTDOWN_GRACE_PERIOD_CRITICAL_PODS,
                    SHUTDOWN_GRACE_PERIOD_BY_POD_PRIORITY,
                    CRASH_LOOP_BACK_OFF,
                    RESERVED_MEMORY,
                    ENABLE_PROFILING_HANDLER,
                    ENABLE_DEBUG_FLAGS_HANDLER,
                    SECCOMP_DEFAULT,
                    MEMORY_THROTTLING_FACTOR,
                    MEMORY_RESERVATION_POLICY,
                    REGISTER_WITH_TAINTS,
                    REGISTER_NODE,
                    TRACING,
                    LOCAL_STORAGE_CAPACITY_ISOLATION,
                    CONTAINER_RUNTIME_ENDPOINT,
                    IMAGE_SERVICE_ENDPOINT,
                    FAIL_CGROUP_V1,
                    USER_NAMESPACES));

    static final Kind<KubeletConfiguration> DEFINITION = new Kind<>(
            KubeletConfiguration.class,
            SCHEMA,
            List.of(Wire.of("kubelet.config.k8s.io/v1beta1/KubeletConfiguration", 16, 0)));

    private KubeletConfiguration(Values values) {
        super(SCHEMA, values);
    }

    /** One without any field. */
    public static Builder builder() {
        return new Builder(new Values());
    }

    /** A builder that begins with the fields of this one. */
    public Builder toBuilder() {
        return new Builder(held().copy());
    }

    @Override
    Kind<KubeletConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code enableServer}: a truth value. Default {@code true}. Since 1.19. */
    public Optional<Boolean> enableServer() {
        return one(ENABLE_SERVER);
    }

    /** {@code staticPodPath}: a text. */
    public Optional<String> staticPodPath() {
        return one(STATIC_POD_PATH);
    }

    /** {@code podLogsDir}: a text. Default {@code /var/log/pods/}. Since 1.30. */
    public Optional<String> podLogsDir() {
        return one(POD_LOGS_DIR);
    }

    /** {@code syncFrequency}: a duration. Default {@code 1m}. */
    public Optional<Duration> syncFrequency() {
        return one(SYNC_FREQUENCY);
    }

    /** {@code fileCheckFrequency}: a duration. Default {@code 20s}. */
    public Optional<Duration> fileCheckFrequency() {
        return one(FILE_CHECK_FREQUENCY);
    }

    /** {@code httpCheckFrequency}: a duration. Default {@code 20s}. */
    public Optional<Duration> httpCheckFrequency() {
        return one(HTTP_CHECK_FREQUENCY);
    }

    /** {@code staticPodURL}: a text. */
    public Optional<String> staticPodUrl() {
        return one(STATIC_POD_URL);
    }

    /** {@code staticPodURLHeader}: by name, each a list, each entry a text. */
    public Map<String, List<String>> staticPodUrlHeader() {
        return map(STATIC_POD_URL_HEADER);
    }

    /** {@code address}: an IP address. Default {@code 0.0.0.0}. */
    public Optional<IpAddress> address() {
        return one(ADDRESS);
    }

    /** {@code port}: a whole number. Default {@code 10250}. From 0 to 65535. */
    public Optional<Integer> port() {
        return one(PORT);
    }

    /** {@code readOnlyPort}: a whole number. Default {@code 0}. From 0 to 65535. */
    public Optional<Integer> readOnlyPort() {
        return one(READ_ONLY_PORT);
    }

    /** {@code tlsCertFile}: a text. */
    public Optional<String> tlsCertFile() {
        return one(TLS_CERT_FILE);
    }

    /** {@code tlsPrivateKeyFile}: a text. */
    public Optional<String> tlsPrivateKeyFile() {
        return one(TLS_PRIVATE_KEY_FILE);
    }

    /** {@code tlsCipherSuites}: a list, each entry a text. */
    public List<String> tlsCipherSuites() {
        return list(TLS_CIPHER_SUITES);
    }

    /** {@code tlsCurvePreferences}: a list, each entry a whole number. Since 1.36. */
    public List<Integer> tlsCurvePreferences() {
        return list(TLS_CURVE_PREFERENCES);
    }

    /** {@code tlsMinVersion}: {@link TlsMinVersion}. */
    public Optional<TlsMinVersion> tlsMinVersion() {
        return one(TLS_MIN_VERSION);
    }

    /** {@code rotateCertificates}: a truth value. Default {@code false}. */
    public Optional<Boolean> rotateCertificates() {
        return one(ROTATE_CERTIFICATES);
    }

    /** {@code serverTLSBootstrap}: a truth value. Default {@code false}. */
    public Optional<Boolean> serverTlsBootstrap() {
        return one(SERVER_TLS_BOOTSTRAP);
    }

    /** {@code authentication}: {@link KubeletAuthentication}. */
    public Optional<KubeletAuthentication> authentication() {
        return one(AUTHENTICATION);
    }

    /** {@code authorization}: {@link KubeletAuthorization}. */
    public Optional<KubeletAuthorization> authorization() {
        return one(AUTHORIZATION);
    }

    /** {@code registryPullQPS}: a whole number. Default {@code 5}. From 0 to 2147483647. */
    public Optional<Integer> registryPullQps() {
        return one(REGISTRY_PULL_QPS);
    }

    /** {@code registryBurst}: a whole number. Default {@code 10}. From 0 to 2147483647. */
    public Optional<Integer> registryBurst() {
        return one(REGISTRY_BURST);
    }

    /** {@code imagePullCredentialsVerificationPolicy}: {@link ImagePullCredentialsVerificationPolicy}. Since 1.33. */
    public Optional<ImagePullCredentialsVerificationPolicy> imagePullCredentialsVerificationPolicy() {
        return one(IMAGE_PULL_CREDENTIALS_VERIFICATION_POLICY);
    }

    /** {@code preloadedImagesVerificationAllowlist}: a list, each entry a text. Since 1.33. */
    public List<String> preloadedImagesVerificationAllowlist() {
        return list(PRELOADED_IMAGES_VERIFICATION_ALLOWLIST);
    }

    /** {@code eventRecordQPS}: a whole number. Default {@code 50}. From 0 to 2147483647. */
    public Optional<Integer> eventRecordQps() {
        return one(EVENT_RECORD_QPS);
    }

    /** {@code eventBurst}: a whole number. Default {@code 100}. From 0 to 2147483647. */
    public Optional<Integer> eventBurst() {
        return one(EVENT_BURST);
    }

    /** {@code enableDebuggingHandlers}: a truth value. Default {@code true}. */
    public Optional<Boolean> enableDebuggingHandlers() {
        return one(ENABLE_DEBUGGING_HANDLERS);
    }

    /** {@code enableContentionProfiling}: a truth value. Default {@code false}. */
    public Optional<Boolean> enableContentionProfiling() {
        return one(ENABLE_CONTENTION_PROFILING);
    }

    /** {@code healthzPort}: a whole number. Default {@code 10248}. From 0 to 65535. */
    public Optional<Integer> healthzPort() {
        return one(HEALTHZ_PORT);
    }

    /** {@code healthzBindAddress}: an IP address. Default {@code 127.0.0.1}. */
    public Optional<IpAddress> healthzBindAddress() {
        return one(HEALTHZ_BIND_ADDRESS);
    }

    /** {@code oomScoreAdj}: a whole number. Default {@code -999}. From -1000 to 1000. */
    public Optional<Integer> oomScoreAdj() {
        return one(OOM_SCORE_ADJ);
    }

    /** {@code clusterDomain}: a text. */
    public Optional<String> clusterDomain() {
        return one(CLUSTER_DOMAIN);
    }

    /** {@code clusterDNS}: a list, each entry an IP address. */
    public List<IpAddress> clusterDns() {
        return list(CLUSTER_DNS);
    }

    /** {@code streamingConnectionIdleTimeout}: a duration. Default {@code 4h}. */
    public Optional<Duration> streamingConnectionIdleTimeout() {
        return one(STREAMING_CONNECTION_IDLE_TIMEOUT);
    }

    /** {@code nodeStatusUpdateFrequency}: a duration. Default {@code 10s}. */
    public Optional<Duration> nodeStatusUpdateFrequency() {
        return one(NODE_STATUS_UPDATE_FREQUENCY);
    }

    /** {@code nodeStatusReportFrequency}: a duration. Default {@code 5m}. */
    public Optional<Duration> nodeStatusReportFrequency() {
        return one(NODE_STATUS_REPORT_FREQUENCY);
    }

    /** {@code nodeLeaseDurationSeconds}: a whole number. Default {@code 40}. From 0 to 2147483647. */
    public Optional<Integer> nodeLeaseDurationSeconds() {
        return one(NODE_LEASE_DURATION_SECONDS);
    }

    /** {@code imageMinimumGCAge}: a duration. Default {@code 2m}. */
    public Optional<Duration> imageMinimumGcAge() {
        return one(IMAGE_MINIMUM_GC_AGE);
    }

    /** {@code imageMaximumGCAge}: a duration. Default {@code 0s}. Since 1.29. */
    public Optional<Duration> imageMaximumGcAge() {
        return one(IMAGE_MAXIMUM_GC_AGE);
    }

    /** {@code imageGCHighThresholdPercent}: a whole number. Default {@code 85}. From 0 to 100. */
    public Optional<Integer> imageGcHighThresholdPercent() {
        return one(IMAGE_GC_HIGH_THRESHOLD_PERCENT);
    }

    /** {@code imageGCLowThresholdPercent}: a whole number. Default {@code 80}. From 0 to 100. */
    public Optional<Integer> imageGcLowThresholdPercent() {
        return one(IMAGE_GC_LOW_THRESHOLD_PERCENT);
    }

    /** {@code volumeStatsAggPeriod}: a duration. Default {@code 1m}. */
    public Optional<Duration> volumeStatsAggPeriod() {
        return one(VOLUME_STATS_AGG_PERIOD);
    }

    /** {@code kubeletCgroups}: a text. */
    public Optional<String> kubeletCgroups() {
        return one(KUBELET_CGROUPS);
    }

    /** {@code systemCgroups}: a text. */
    public Optional<String> systemCgroups() {
        return one(SYSTEM_CGROUPS);
    }

    /** {@code cgroupRoot}: a text. */
    public Optional<String> cgroupRoot() {
        return one(CGROUP_ROOT);
    }

    /** {@code cgroupsPerQOS}: a truth value. Default {@code true}. */
    public Optional<Boolean> cgroupsPerQos() {
        return one(CGROUPS_PER_QOS);
    }

    /** {@code cgroupDriver}: {@link CgroupDriver}. Default {@code cgroupfs}. */
    public Optional<CgroupDriver> cgroupDriver() {
        return one(CGROUP_DRIVER);
    }

    /** {@code cpuManagerPolicy}: {@link CpuManagerPolicy}. Default {@code none}. */
    public Optional<CpuManagerPolicy> cpuManagerPolicy() {
        return one(CPU_MANAGER_POLICY);
    }

    /** {@code singleProcessOOMKill}: a truth value. Default {@code false}. Since 1.32. */
    public Optional<Boolean> singleProcessOomKill() {
        return one(SINGLE_PROCESS_OOM_KILL);
    }

    /** {@code cpuManagerPolicyOptions}: by name, each a text. Since 1.22. */
    public Map<String, String> cpuManagerPolicyOptions() {
        return map(CPU_MANAGER_POLICY_OPTIONS);
    }

    /** {@code cpuManagerReconcilePeriod}: a duration. Default {@code 10s}. */
    public Optional<Duration> cpuManagerReconcilePeriod() {
        return one(CPU_MANAGER_RECONCILE_PERIOD);
    }

    /** {@code memoryManagerPolicy}: {@link MemoryManagerPolicy}. Default {@code None}. Since 1.21. */
    public Optional<MemoryManagerPolicy> memoryManagerPolicy() {
        return one(MEMORY_MANAGER_POLICY);
    }

    /** {@code topologyManagerPolicy}: {@link TopologyManagerPolicy}. Default {@code none}. */
    public Optional<TopologyManagerPolicy> topologyManagerPolicy() {
        return one(TOPOLOGY_MANAGER_POLICY);
    }

    /** {@code topologyManagerScope}: {@link TopologyManagerScope}. Default {@code container}. Since 1.20. */
    public Optional<TopologyManagerScope> topologyManagerScope() {
        return one(TOPOLOGY_MANAGER_SCOPE);
    }

    /** {@code topologyManagerPolicyOptions}: by name, each a text. Since 1.26. */
    public Map<String, String> topologyManagerPolicyOptions() {
        return map(TOPOLOGY_MANAGER_POLICY_OPTIONS);
    }

    /** {@code qosReserved}: by name, each a text. */
    public Map<String, String> qosReserved() {
        return map(QOS_RESERVED);
    }

    /** {@code runtimeRequestTimeout}: a duration. Default {@code 2m}. */
    public Optional<Duration> runtimeRequestTimeout() {
        return one(RUNTIME_REQUEST_TIMEOUT);
    }

    /** {@code hairpinMode}: {@link HairpinMode}. Default {@code promiscuous-bridge}. */
    public Optional<HairpinMode> hairpinMode() {
        return one(HAIRPIN_MODE);
    }

    /** {@code maxPods}: a whole number. Default {@code 110}. From 0 to 2147483647. */
    public Optional<Integer> maxPods() {
        return one(MAX_PODS);
    }

    /** {@code podCIDR}: a text. */
    public Optional<String> podCidr() {
        return one(POD_CIDR);
    }

    /** {@code podPidsLimit}: a whole number of 64 bits. Default {@code -1}. */
    public Optional<Long> podPidsLimit() {
        return one(POD_PIDS_LIMIT);
    }

    /** {@code resolvConf}: a text. Default {@code /etc/resolv.conf}. */
    public Optional<String> resolvConf() {
        return one(RESOLV_CONF);
    }

    /** {@code runOnce}: a truth value. Default {@code false}. Since 1.19. */
    public Optional<Boolean> runOnce() {
        return one(RUN_ONCE);
    }

    /** {@code cpuCFSQuota}: a truth value. Default {@code true}. */
    public Optional<Boolean> cpuCfsQuota() {
        return one(CPU_CFS_QUOTA);
    }

    /** {@code cpuCFSQuotaPeriod}: a duration. Default {@code 100ms}. */
    public Optional<Duration> cpuCfsQuotaPeriod() {
        return one(CPU_CFS_QUOTA_PERIOD);
    }

    /** {@code nodeStatusMaxImages}: a whole number. Default {@code 50}. From -1 to 2147483647. Since 1.19. */
    public Optional<Integer> nodeStatusMaxImages() {
        return one(NODE_STATUS_MAX_IMAGES);
    }

    /** {@code maxOpenFiles}: a whole number of 64 bits. Default {@code 1000000}. From 0 to 9223372036854775807. */
    public Optional<Long> maxOpenFiles() {
        return one(MAX_OPEN_FILES);
    }

    /** {@code contentType}: a text. Default {@code application/vnd.kubernetes.protobuf}. */
    public Optional<String> contentType() {
        return one(CONTENT_TYPE);
    }

    /** {@code kubeAPIQPS}: a whole number. Default {@code 50}. From 0 to 2147483647. */
    public Optional<Integer> kubeApiQps() {
        return one(KUBE_API_QPS);
    }

    /** {@code kubeAPIBurst}: a whole number. Default {@code 100}. From 0 to 2147483647. */
    public Optional<Integer> kubeApiBurst() {
        return one(KUBE_API_BURST);
    }

    /** {@code serializeImagePulls}: a truth value. Default {@code true}. */
    public Optional<Boolean> serializeImagePulls() {
        return one(SERIALIZE_IMAGE_PULLS);
    }

    /** {@code maxParallelImagePulls}: a whole number. From 1 to 2147483647. Since 1.27. */
    public Optional<Integer> maxParallelImagePulls() {
        return one(MAX_PARALLEL_IMAGE_PULLS);
    }

    /** {@code evictionHard}: by name, each a text. */
    public Map<String, String> evictionHard() {
        return map(EVICTION_HARD);
    }

    /** {@code evictionSoft}: by name, each a text. */
    public Map<String, String> evictionSoft() {
        return map(EVICTION_SOFT);
    }

    /** {@code evictionSoftGracePeriod}: by name, each a text. */
    public Map<String, String> evictionSoftGracePeriod() {
        return map(EVICTION_SOFT_GRACE_PERIOD);
    }

    /** {@code evictionPressureTransitionPeriod}: a duration. Default {@code 5m}. */
    public Optional<Duration> evictionPressureTransitionPeriod() {
        return one(EVICTION_PRESSURE_TRANSITION_PERIOD);
    }

    /** {@code evictionMaxPodGracePeriod}: a whole number. Default {@code 0}. */
    public Optional<Integer> evictionMaxPodGracePeriod() {
        return one(EVICTION_MAX_POD_GRACE_PERIOD);
    }

    /** {@code evictionMinimumReclaim}: by name, each a text. */
    public Map<String, String> evictionMinimumReclaim() {
        return map(EVICTION_MINIMUM_RECLAIM);
    }

    /** {@code mergeDefaultEvictionSettings}: a truth value. Default {@code false}. Since 1.33. */
    public Optional<Boolean> mergeDefaultEvictionSettings() {
        return one(MERGE_DEFAULT_EVICTION_SETTINGS);
    }

    /** {@code podsPerCore}: a whole number. Default {@code 0}. From 0 to 2147483647. */
    public Optional<Integer> podsPerCore() {
        return one(PODS_PER_CORE);
    }

    /** {@code enableControllerAttachDetach}: a truth value. Default {@code true}. */
    public Optional<Boolean> enableControllerAttachDetach() {
        return one(ENABLE_CONTROLLER_ATTACH_DETACH);
    }

    /** {@code protectKernelDefaults}: a truth value. Default {@code false}. */
    public Optional<Boolean> protectKernelDefaults() {
        return one(PROTECT_KERNEL_DEFAULTS);
    }

    /** {@code makeIPTablesUtilChains}: a truth value. Default {@code true}. */
    public Optional<Boolean> makeIptablesUtilChains() {
        return one(MAKE_IPTABLES_UTIL_CHAINS);
    }

    /** {@code iptablesMasqueradeBit}: a whole number. Default {@code 14}. From 0 to 31. */
    public Optional<Integer> iptablesMasqueradeBit() {
        return one(IPTABLES_MASQUERADE_BIT);
    }

    /** {@code iptablesDropBit}: a whole number. Default {@code 15}. From 0 to 31. */
    public Optional<Integer> iptablesDropBit() {
        return one(IPTABLES_DROP_BIT);
    }

    /** {@code featureGates}: by name, each a truth value. */
    public Map<String, Boolean> featureGates() {
        return map(FEATURE_GATES);
    }

    /** {@code failSwapOn}: a truth value. Default {@code true}. */
    public Optional<Boolean> failSwapOn() {
        return one(FAIL_SWAP_ON);
    }

    /** {@code memorySwap}: {@link MemorySwapConfiguration}. Since 1.22. */
    public Optional<MemorySwapConfiguration> memorySwap() {
        return one(MEMORY_SWAP);
    }

    /** {@code containerLogMaxSize}: a text. Default {@code 10Mi}. */
    public Optional<String> containerLogMaxSize() {
        return one(CONTAINER_LOG_MAX_SIZE);
    }

    /** {@code containerLogMaxFiles}: a whole number. Default {@code 5}. */
    public Optional<Integer> containerLogMaxFiles() {
        return one(CONTAINER_LOG_MAX_FILES);
    }

    /** {@code containerLogMaxWorkers}: a whole number. Default {@code 1}. Since 1.30. */
    public Optional<Integer> containerLogMaxWorkers() {
        return one(CONTAINER_LOG_MAX_WORKERS);
    }

    /** {@code containerLogMonitorInterval}: a duration. Default {@code 10s}. Since 1.30. */
    public Optional<Duration> containerLogMonitorInterval() {
        return one(CONTAINER_LOG_MONITOR_INTERVAL);
    }

    /** {@code configMapAndSecretChangeDetectionStrategy}: {@link ChangeDetectionStrategy}. Default {@code Watch}. */
    public Optional<ChangeDetectionStrategy> configMapAndSecretChangeDetectionStrategy() {
        return one(CONFIG_MAP_AND_SECRET_CHANGE_DETECTION_STRATEGY);
    }

    /** {@code systemReserved}: by name, each a text. */
    public Map<String, String> systemReserved() {
        return map(SYSTEM_RESERVED);
    }

    /** {@code kubeReserved}: by name, each a text. */
    public Map<String, String> kubeReserved() {
        return map(KUBE_RESERVED);
    }

    /** {@code reservedSystemCPUs}: a text. Since 1.17. */
    public Optional<String> reservedSystemCpus() {
        return one(RESERVED_SYSTEM_CPUS);
    }

    /** {@code showHiddenMetricsForVersion}: a text. Since 1.18. */
    public Optional<String> showHiddenMetricsForVersion() {
        return one(SHOW_HIDDEN_METRICS_FOR_VERSION);
    }

    /** {@code systemReservedCgroup}: a text. */
    public Optional<String> systemReservedCgroup() {
        return one(SYSTEM_RESERVED_CGROUP);
    }

    /** {@code kubeReservedCgroup}: a text. */
    public Optional<String> kubeReservedCgroup() {
        return one(KUBE_RESERVED_CGROUP);
    }

    /** {@code enforceNodeAllocatable}: a list, each entry a text. */
    public List<String> enforceNodeAllocatable() {
        return list(ENFORCE_NODE_ALLOCATABLE);
    }

    /** {@code allowedUnsafeSysctls}: a list, each entry a text. */
    public List<String> allowedUnsafeSysctls() {
        return list(ALLOWED_UNSAFE_SYSCTLS);
    }

    /** {@code volumePluginDir}: a text. Default {@code /usr/libexec/kubernetes/kubelet-plugins/volume/exec/}. Since 1.19. */
    public Optional<String> volumePluginDir() {
        return one(VOLUME_PLUGIN_DIR);
    }

    /** {@code providerID}: a text. Since 1.19. */
    public Optional<String> providerId() {
        return one(PROVIDER_ID);
    }

    /** {@code kernelMemcgNotification}: a truth value. Default {@code false}. Since 1.19. */
    public Optional<Boolean> kernelMemcgNotification() {
        return one(KERNEL_MEMCG_NOTIFICATION);
    }

    /** {@code logging}: {@link LoggingConfiguration}. Since 1.19. */
    public Optional<LoggingConfiguration> logging() {
        return one(LOGGING);
    }

    /** {@code enableSystemLogHandler}: a truth value. Default {@code true}. Since 1.19. */
    public Optional<Boolean> enableSystemLogHandler() {
        return one(ENABLE_SYSTEM_LOG_HANDLER);
    }

    /** {@code enableSystemLogQuery}: a truth value. Default {@code false}. Since 1.27. */
    public Optional<Boolean> enableSystemLogQuery() {
        return one(ENABLE_SYSTEM_LOG_QUERY);
    }

    /** {@code shutdownGracePeriod}: a duration. Default {@code 0s}. Since 1.20. */
    public Optional<Duration> shutdownGracePeriod() {
        return one(SHUTDOWN_GRACE_PERIOD);
    }

    /** {@code shutdownGracePeriodCriticalPods}: a duration. Default {@code 0s}. Since 1.20. */
    public Optional<Duration> shutdownGracePeriodCriticalPods() {
        return one(SHUTDOWN_GRACE_PERIOD_CRITICAL_PODS);
    }

    /** {@code shutdownGracePeriodByPodPriority}: a list, each entry {@link ShutdownGracePeriodByPodPriority}. Since 1.23. */
    public List<ShutdownGracePeriodByPodPriority> shutdownGracePeriodByPodPriority() {
        return list(SHUTDOWN_GRACE_PERIOD_BY_POD_PRIORITY);
    }

    /** {@code crashLoopBackOff}: {@link CrashLoopBackOffConfig}. Since 1.32. */
    public Optional<CrashLoopBackOffConfig> crashLoopBackOff() {
        return one(CRASH_LOOP_BACK_OFF);
    }

    /** {@code reservedMemory}: a list, each entry {@link MemoryReservation}. Since 1.21. */
    public List<MemoryReservation> reservedMemory() {
        return list(RESERVED_MEMORY);
    }

    /** {@code enableProfilingHandler}: a truth value. Default {@code true}. Since 1.21. */
    public Optional<Boolean> enableProfilingHandler() {
        return one(ENABLE_PROFILING_HANDLER);
    }

    /** {@code enableDebugFlagsHandler}: a truth value. Default {@code true}. Since 1.21. */
    public Optional<Boolean> enableDebugFlagsHandler() {
        return one(ENABLE_DEBUG_FLAGS_HANDLER);
    }

    /** {@code seccompDefault}: a truth value. Default {@code false}. Since 1.22. */
    public Optional<Boolean> seccompDefault() {
        return one(SECCOMP_DEFAULT);
    }

    /** {@code memoryThrottlingFactor}: a number. Default {@code 0.9}. Since 1.22. */
    public Optional<BigDecimal> memoryThrottlingFactor() {
        return one(MEMORY_THROTTLING_FACTOR);
    }

    /** {@code memoryReservationPolicy}: {@link MemoryReservationPolicy}. Default {@code None}. Since 1.36. */
    public Optional<MemoryReservationPolicy> memoryReservationPolicy() {
        return one(MEMORY_RESERVATION_POLICY);
    }

    /** {@code registerWithTaints}: a list, each entry {@link RegisteredTaint}. Since 1.23. */
    public List<RegisteredTaint> registerWithTaints() {
        return list(REGISTER_WITH_TAINTS);
    }

    /** {@code registerNode}: a truth value. Default {@code true}. Since 1.23. */
    public Optional<Boolean> registerNode() {
        return one(REGISTER_NODE);
    }

    /** {@code tracing}: {@link TracingConfiguration}. Since 1.25. */
    public Optional<TracingConfiguration> tracing() {
        return one(TRACING);
    }

    /** {@code localStorageCapacityIsolation}: a truth value. Default {@code true}. Since 1.25. */
    public Optional<Boolean> localStorageCapacityIsolation() {
        return one(LOCAL_STORAGE_CAPACITY_ISOLATION);
    }

    /** {@code containerRuntimeEndpoint}: a text. Since 1.27. */
    public Optional<String> containerRuntimeEndpoint() {
        return one(CONTAINER_RUNTIME_ENDPOINT);
    }

    /** {@code imageServiceEndpoint}: a text. Since 1.27. */
    public Optional<String> imageServiceEndpoint() {
        return one(IMAGE_SERVICE_ENDPOINT);
    }

    /** {@code failCgroupV1}: a truth value. Default {@code true}. Since 1.31. */
    public Optional<Boolean> failCgroupV1() {
        return one(FAIL_CGROUP_V1);
    }

    /** {@code userNamespaces}: {@link UserNamespaces}. Since 1.33. */
    public Optional<UserNamespaces> userNamespaces() {
        return one(USER_NAMESPACES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeletConfiguration#enableServer()}. */
        public Builder enableServer(boolean value) {
            values.set(ENABLE_SERVER, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#staticPodPath()}. */
        public Builder staticPodPath(String value) {
            values.set(STATIC_POD_PATH, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#podLogsDir()}. */
        public Builder podLogsDir(String value) {
            values.set(POD_LOGS_DIR, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#syncFrequency()}. */
        public Builder syncFrequency(Duration value) {
            values.set(SYNC_FREQUENCY, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#fileCheckFrequency()}. */
        public Builder fileCheckFrequency(Duration value) {
            values.set(FILE_CHECK_FREQUENCY, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#httpCheckFrequency()}. */
        public Builder httpCheckFrequency(Duration value) {
            values.set(HTTP_CHECK_FREQUENCY, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#staticPodUrl()}. */
        public Builder staticPodUrl(String value) {
            values.set(STATIC_POD_URL, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#staticPodUrlHeader()}. */
        public Builder staticPodUrlHeader(Map<String, List<String>> value) {
            values.set(STATIC_POD_URL_HEADER, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#address()}. */
        public Builder address(IpAddress value) {
            values.set(ADDRESS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#port()}. */
        public Builder port(int value) {
            values.set(PORT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#readOnlyPort()}. */
        public Builder readOnlyPort(int value) {
            values.set(READ_ONLY_PORT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#tlsCertFile()}. */
        public Builder tlsCertFile(String value) {
            values.set(TLS_CERT_FILE, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#tlsPrivateKeyFile()}. */
        public Builder tlsPrivateKeyFile(String value) {
            values.set(TLS_PRIVATE_KEY_FILE, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#tlsCipherSuites()}. */
        public Builder tlsCipherSuites(List<String> value) {
            values.set(TLS_CIPHER_SUITES, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#tlsCurvePreferences()}. */
        public Builder tlsCurvePreferences(List<Integer> value) {
            values.set(TLS_CURVE_PREFERENCES, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#tlsMinVersion()}. */
        public Builder tlsMinVersion(TlsMinVersion value) {
            values.set(TLS_MIN_VERSION, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#rotateCertificates()}. */
        public Builder rotateCertificates(boolean value) {
            values.set(ROTATE_CERTIFICATES, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#serverTlsBootstrap()}. */
        public Builder serverTlsBootstrap(boolean value) {
            values.set(SERVER_TLS_BOOTSTRAP, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#authentication()}. */
        public Builder authentication(KubeletAuthentication value) {
            values.set(AUTHENTICATION, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#authorization()}. */
        public Builder authorization(KubeletAuthorization value) {
            values.set(AUTHORIZATION, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#registryPullQps()}. */
        public Builder registryPullQps(int value) {
            values.set(REGISTRY_PULL_QPS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#registryBurst()}. */
        public Builder registryBurst(int value) {
            values.set(REGISTRY_BURST, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#imagePullCredentialsVerificationPolicy()}. */
        public Builder imagePullCredentialsVerificationPolicy(ImagePullCredentialsVerificationPolicy value) {
            values.set(IMAGE_PULL_CREDENTIALS_VERIFICATION_POLICY, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#preloadedImagesVerificationAllowlist()}. */
        public Builder preloadedImagesVerificationAllowlist(List<String> value) {
            values.set(PRELOADED_IMAGES_VERIFICATION_ALLOWLIST, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#eventRecordQps()}. */
        public Builder eventRecordQps(int value) {
            values.set(EVENT_RECORD_QPS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#eventBurst()}. */
        public Builder eventBurst(int value) {
            values.set(EVENT_BURST, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#enableDebuggingHandlers()}. */
        public Builder enableDebuggingHandlers(boolean value) {
            values.set(ENABLE_DEBUGGING_HANDLERS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#enableContentionProfiling()}. */
        public Builder enableContentionProfiling(boolean value) {
            values.set(ENABLE_CONTENTION_PROFILING, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#healthzPort()}. */
        public Builder healthzPort(int value) {
            values.set(HEALTHZ_PORT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#healthzBindAddress()}. */
        public Builder healthzBindAddress(IpAddress value) {
            values.set(HEALTHZ_BIND_ADDRESS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#oomScoreAdj()}. */
        public Builder oomScoreAdj(int value) {
            values.set(OOM_SCORE_ADJ, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#clusterDomain()}. */
        public Builder clusterDomain(String value) {
            values.set(CLUSTER_DOMAIN, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#clusterDns()}. */
        public Builder clusterDns(List<IpAddress> value) {
            values.set(CLUSTER_DNS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#streamingConnectionIdleTimeout()}. */
        public Builder streamingConnectionIdleTimeout(Duration value) {
            values.set(STREAMING_CONNECTION_IDLE_TIMEOUT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#nodeStatusUpdateFrequency()}. */
        public Builder nodeStatusUpdateFrequency(Duration value) {
            values.set(NODE_STATUS_UPDATE_FREQUENCY, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#nodeStatusReportFrequency()}. */
        public Builder nodeStatusReportFrequency(Duration value) {
            values.set(NODE_STATUS_REPORT_FREQUENCY, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#nodeLeaseDurationSeconds()}. */
        public Builder nodeLeaseDurationSeconds(int value) {
            values.set(NODE_LEASE_DURATION_SECONDS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#imageMinimumGcAge()}. */
        public Builder imageMinimumGcAge(Duration value) {
            values.set(IMAGE_MINIMUM_GC_AGE, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#imageMaximumGcAge()}. */
        public Builder imageMaximumGcAge(Duration value) {
            values.set(IMAGE_MAXIMUM_GC_AGE, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#imageGcHighThresholdPercent()}. */
        public Builder imageGcHighThresholdPercent(int value) {
            values.set(IMAGE_GC_HIGH_THRESHOLD_PERCENT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#imageGcLowThresholdPercent()}. */
        public Builder imageGcLowThresholdPercent(int value) {
            values.set(IMAGE_GC_LOW_THRESHOLD_PERCENT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#volumeStatsAggPeriod()}. */
        public Builder volumeStatsAggPeriod(Duration value) {
            values.set(VOLUME_STATS_AGG_PERIOD, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#kubeletCgroups()}. */
        public Builder kubeletCgroups(String value) {
            values.set(KUBELET_CGROUPS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#systemCgroups()}. */
        public Builder systemCgroups(String value) {
            values.set(SYSTEM_CGROUPS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#cgroupRoot()}. */
        public Builder cgroupRoot(String value) {
            values.set(CGROUP_ROOT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#cgroupsPerQos()}. */
        public Builder cgroupsPerQos(boolean value) {
            values.set(CGROUPS_PER_QOS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#cgroupDriver()}. */
        public Builder cgroupDriver(CgroupDriver value) {
            values.set(CGROUP_DRIVER, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#cpuManagerPolicy()}. */
        public Builder cpuManagerPolicy(CpuManagerPolicy value) {
            values.set(CPU_MANAGER_POLICY, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#singleProcessOomKill()}. */
        public Builder singleProcessOomKill(boolean value) {
            values.set(SINGLE_PROCESS_OOM_KILL, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#cpuManagerPolicyOptions()}. */
        public Builder cpuManagerPolicyOptions(Map<String, String> value) {
            values.set(CPU_MANAGER_POLICY_OPTIONS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#cpuManagerReconcilePeriod()}. */
        public Builder cpuManagerReconcilePeriod(Duration value) {
            values.set(CPU_MANAGER_RECONCILE_PERIOD, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#memoryManagerPolicy()}. */
        public Builder memoryManagerPolicy(MemoryManagerPolicy value) {
            values.set(MEMORY_MANAGER_POLICY, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#topologyManagerPolicy()}. */
        public Builder topologyManagerPolicy(TopologyManagerPolicy value) {
            values.set(TOPOLOGY_MANAGER_POLICY, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#topologyManagerScope()}. */
        public Builder topologyManagerScope(TopologyManagerScope value) {
            values.set(TOPOLOGY_MANAGER_SCOPE, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#topologyManagerPolicyOptions()}. */
        public Builder topologyManagerPolicyOptions(Map<String, String> value) {
            values.set(TOPOLOGY_MANAGER_POLICY_OPTIONS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#qosReserved()}. */
        public Builder qosReserved(Map<String, String> value) {
            values.set(QOS_RESERVED, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#runtimeRequestTimeout()}. */
        public Builder runtimeRequestTimeout(Duration value) {
            values.set(RUNTIME_REQUEST_TIMEOUT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#hairpinMode()}. */
        public Builder hairpinMode(HairpinMode value) {
            values.set(HAIRPIN_MODE, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#maxPods()}. */
        public Builder maxPods(int value) {
            values.set(MAX_PODS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#podCidr()}. */
        public Builder podCidr(String value) {
            values.set(POD_CIDR, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#podPidsLimit()}. */
        public Builder podPidsLimit(long value) {
            values.set(POD_PIDS_LIMIT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#resolvConf()}. */
        public Builder resolvConf(String value) {
            values.set(RESOLV_CONF, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#runOnce()}. */
        public Builder runOnce(boolean value) {
            values.set(RUN_ONCE, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#cpuCfsQuota()}. */
        public Builder cpuCfsQuota(boolean value) {
            values.set(CPU_CFS_QUOTA, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#cpuCfsQuotaPeriod()}. */
        public Builder cpuCfsQuotaPeriod(Duration value) {
            values.set(CPU_CFS_QUOTA_PERIOD, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#nodeStatusMaxImages()}. */
        public Builder nodeStatusMaxImages(int value) {
            values.set(NODE_STATUS_MAX_IMAGES, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#maxOpenFiles()}. */
        public Builder maxOpenFiles(long value) {
            values.set(MAX_OPEN_FILES, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#contentType()}. */
        public Builder contentType(String value) {
            values.set(CONTENT_TYPE, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#kubeApiQps()}. */
        public Builder kubeApiQps(int value) {
            values.set(KUBE_API_QPS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#kubeApiBurst()}. */
        public Builder kubeApiBurst(int value) {
            values.set(KUBE_API_BURST, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#serializeImagePulls()}. */
        public Builder serializeImagePulls(boolean value) {
            values.set(SERIALIZE_IMAGE_PULLS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#maxParallelImagePulls()}. */
        public Builder maxParallelImagePulls(int value) {
            values.set(MAX_PARALLEL_IMAGE_PULLS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#evictionHard()}. */
        public Builder evictionHard(Map<String, String> value) {
            values.set(EVICTION_HARD, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#evictionSoft()}. */
        public Builder evictionSoft(Map<String, String> value) {
            values.set(EVICTION_SOFT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#evictionSoftGracePeriod()}. */
        public Builder evictionSoftGracePeriod(Map<String, String> value) {
            values.set(EVICTION_SOFT_GRACE_PERIOD, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#evictionPressureTransitionPeriod()}. */
        public Builder evictionPressureTransitionPeriod(Duration value) {
            values.set(EVICTION_PRESSURE_TRANSITION_PERIOD, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#evictionMaxPodGracePeriod()}. */
        public Builder evictionMaxPodGracePeriod(int value) {
            values.set(EVICTION_MAX_POD_GRACE_PERIOD, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#evictionMinimumReclaim()}. */
        public Builder evictionMinimumReclaim(Map<String, String> value) {
            values.set(EVICTION_MINIMUM_RECLAIM, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#mergeDefaultEvictionSettings()}. */
        public Builder mergeDefaultEvictionSettings(boolean value) {
            values.set(MERGE_DEFAULT_EVICTION_SETTINGS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#podsPerCore()}. */
        public Builder podsPerCore(int value) {
            values.set(PODS_PER_CORE, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#enableControllerAttachDetach()}. */
        public Builder enableControllerAttachDetach(boolean value) {
            values.set(ENABLE_CONTROLLER_ATTACH_DETACH, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#protectKernelDefaults()}. */
        public Builder protectKernelDefaults(boolean value) {
            values.set(PROTECT_KERNEL_DEFAULTS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#makeIptablesUtilChains()}. */
        public Builder makeIptablesUtilChains(boolean value) {
            values.set(MAKE_IPTABLES_UTIL_CHAINS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#iptablesMasqueradeBit()}. */
        public Builder iptablesMasqueradeBit(int value) {
            values.set(IPTABLES_MASQUERADE_BIT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#iptablesDropBit()}. */
        public Builder iptablesDropBit(int value) {
            values.set(IPTABLES_DROP_BIT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#featureGates()}. */
        public Builder featureGates(Map<String, Boolean> value) {
            values.set(FEATURE_GATES, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#failSwapOn()}. */
        public Builder failSwapOn(boolean value) {
            values.set(FAIL_SWAP_ON, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#memorySwap()}. */
        public Builder memorySwap(MemorySwapConfiguration value) {
            values.set(MEMORY_SWAP, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#containerLogMaxSize()}. */
        public Builder containerLogMaxSize(String value) {
            values.set(CONTAINER_LOG_MAX_SIZE, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#containerLogMaxFiles()}. */
        public Builder containerLogMaxFiles(int value) {
            values.set(CONTAINER_LOG_MAX_FILES, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#containerLogMaxWorkers()}. */
        public Builder containerLogMaxWorkers(int value) {
            values.set(CONTAINER_LOG_MAX_WORKERS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#containerLogMonitorInterval()}. */
        public Builder containerLogMonitorInterval(Duration value) {
            values.set(CONTAINER_LOG_MONITOR_INTERVAL, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#configMapAndSecretChangeDetectionStrategy()}. */
        public Builder configMapAndSecretChangeDetectionStrategy(ChangeDetectionStrategy value) {
            values.set(CONFIG_MAP_AND_SECRET_CHANGE_DETECTION_STRATEGY, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#systemReserved()}. */
        public Builder systemReserved(Map<String, String> value) {
            values.set(SYSTEM_RESERVED, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#kubeReserved()}. */
        public Builder kubeReserved(Map<String, String> value) {
            values.set(KUBE_RESERVED, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#reservedSystemCpus()}. */
        public Builder reservedSystemCpus(String value) {
            values.set(RESERVED_SYSTEM_CPUS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#showHiddenMetricsForVersion()}. */
        public Builder showHiddenMetricsForVersion(String value) {
            values.set(SHOW_HIDDEN_METRICS_FOR_VERSION, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#systemReservedCgroup()}. */
        public Builder systemReservedCgroup(String value) {
            values.set(SYSTEM_RESERVED_CGROUP, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#kubeReservedCgroup()}. */
        public Builder kubeReservedCgroup(String value) {
            values.set(KUBE_RESERVED_CGROUP, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#enforceNodeAllocatable()}. */
        public Builder enforceNodeAllocatable(List<String> value) {
            values.set(ENFORCE_NODE_ALLOCATABLE, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#allowedUnsafeSysctls()}. */
        public Builder allowedUnsafeSysctls(List<String> value) {
            values.set(ALLOWED_UNSAFE_SYSCTLS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#volumePluginDir()}. */
        public Builder volumePluginDir(String value) {
            values.set(VOLUME_PLUGIN_DIR, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#providerId()}. */
        public Builder providerId(String value) {
            values.set(PROVIDER_ID, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#kernelMemcgNotification()}. */
        public Builder kernelMemcgNotification(boolean value) {
            values.set(KERNEL_MEMCG_NOTIFICATION, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#logging()}. */
        public Builder logging(LoggingConfiguration value) {
            values.set(LOGGING, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#enableSystemLogHandler()}. */
        public Builder enableSystemLogHandler(boolean value) {
            values.set(ENABLE_SYSTEM_LOG_HANDLER, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#enableSystemLogQuery()}. */
        public Builder enableSystemLogQuery(boolean value) {
            values.set(ENABLE_SYSTEM_LOG_QUERY, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#shutdownGracePeriod()}. */
        public Builder shutdownGracePeriod(Duration value) {
            values.set(SHUTDOWN_GRACE_PERIOD, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#shutdownGracePeriodCriticalPods()}. */
        public Builder shutdownGracePeriodCriticalPods(Duration value) {
            values.set(SHUTDOWN_GRACE_PERIOD_CRITICAL_PODS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#shutdownGracePeriodByPodPriority()}. */
        public Builder shutdownGracePeriodByPodPriority(List<ShutdownGracePeriodByPodPriority> value) {
            values.set(SHUTDOWN_GRACE_PERIOD_BY_POD_PRIORITY, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#crashLoopBackOff()}. */
        public Builder crashLoopBackOff(CrashLoopBackOffConfig value) {
            values.set(CRASH_LOOP_BACK_OFF, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#reservedMemory()}. */
        public Builder reservedMemory(List<MemoryReservation> value) {
            values.set(RESERVED_MEMORY, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#enableProfilingHandler()}. */
        public Builder enableProfilingHandler(boolean value) {
            values.set(ENABLE_PROFILING_HANDLER, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#enableDebugFlagsHandler()}. */
        public Builder enableDebugFlagsHandler(boolean value) {
            values.set(ENABLE_DEBUG_FLAGS_HANDLER, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#seccompDefault()}. */
        public Builder seccompDefault(boolean value) {
            values.set(SECCOMP_DEFAULT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#memoryThrottlingFactor()}. */
        public Builder memoryThrottlingFactor(BigDecimal value) {
            values.set(MEMORY_THROTTLING_FACTOR, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#memoryReservationPolicy()}. */
        public Builder memoryReservationPolicy(MemoryReservationPolicy value) {
            values.set(MEMORY_RESERVATION_POLICY, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#registerWithTaints()}. */
        public Builder registerWithTaints(List<RegisteredTaint> value) {
            values.set(REGISTER_WITH_TAINTS, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#registerNode()}. */
        public Builder registerNode(boolean value) {
            values.set(REGISTER_NODE, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#tracing()}. */
        public Builder tracing(TracingConfiguration value) {
            values.set(TRACING, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#localStorageCapacityIsolation()}. */
        public Builder localStorageCapacityIsolation(boolean value) {
            values.set(LOCAL_STORAGE_CAPACITY_ISOLATION, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#containerRuntimeEndpoint()}. */
        public Builder containerRuntimeEndpoint(String value) {
            values.set(CONTAINER_RUNTIME_ENDPOINT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#imageServiceEndpoint()}. */
        public Builder imageServiceEndpoint(String value) {
            values.set(IMAGE_SERVICE_ENDPOINT, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#failCgroupV1()}. */
        public Builder failCgroupV1(boolean value) {
            values.set(FAIL_CGROUP_V1, value);
            return this;
        }

        /** Sets {@link KubeletConfiguration#userNamespaces()}. */
        public Builder userNamespaces(UserNamespaces value) {
            values.set(USER_NAMESPACES, value);
            return this;
        }

        /** The finished object. */
        public KubeletConfiguration build() {
            return new KubeletConfiguration(values);
        }
    }
}
