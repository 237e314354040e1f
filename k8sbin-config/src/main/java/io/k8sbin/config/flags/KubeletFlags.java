// Written by k8sbin-codegen from src/main/catalog/flags/kubelet.txt: change that, then generate.
package io.k8sbin.config.flags;

/** Names of the flags of kubelet, without dashes. */
public final class KubeletFlags {
    /** {@code --add-dir-header}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String ADD_DIR_HEADER = "add-dir-header";

    /** {@code --address}: text. Default {@code 0.0.0.0}. */
    public static final String ADDRESS = "address";

    /** {@code --allowed-unsafe-sysctls}: texts. */
    public static final String ALLOWED_UNSAFE_SYSCTLS = "allowed-unsafe-sysctls";

    /** {@code --alsologtostderr}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String ALSOLOGTOSTDERR = "alsologtostderr";

    /** {@code --anonymous-auth}: bool. Default {@code true}. */
    public static final String ANONYMOUS_AUTH = "anonymous-auth";

    /** {@code --application-metrics-count-limit}: int. Default {@code 100}. Deprecated since 1.16. */
    public static final String APPLICATION_METRICS_COUNT_LIMIT = "application-metrics-count-limit";

    /** {@code --authentication-token-webhook}: bool. */
    public static final String AUTHENTICATION_TOKEN_WEBHOOK = "authentication-token-webhook";

    /** {@code --authentication-token-webhook-cache-ttl}: duration. Default {@code 2m0s}. */
    public static final String AUTHENTICATION_TOKEN_WEBHOOK_CACHE_TTL = "authentication-token-webhook-cache-ttl";

    /** {@code --authorization-mode}: text. */
    public static final String AUTHORIZATION_MODE = "authorization-mode";

    /** {@code --authorization-webhook-cache-authorized-ttl}: duration. Default {@code 5m0s}. */
    public static final String AUTHORIZATION_WEBHOOK_CACHE_AUTHORIZED_TTL =
            "authorization-webhook-cache-authorized-ttl";

    /** {@code --authorization-webhook-cache-unauthorized-ttl}: duration. Default {@code 30s}. */
    public static final String AUTHORIZATION_WEBHOOK_CACHE_UNAUTHORIZED_TTL =
            "authorization-webhook-cache-unauthorized-ttl";

    /** {@code --azure-container-registry-config}: text. Deprecated since 1.28. Removed in 1.30. See {@code --image-credential-provider-config}. */
    public static final String AZURE_CONTAINER_REGISTRY_CONFIG = "azure-container-registry-config";

    /** {@code --boot-id-file}: text. Deprecated since 1.16. */
    public static final String BOOT_ID_FILE = "boot-id-file";

    /** {@code --bootstrap-checkpoint-path}: text. Removed in 1.19. */
    public static final String BOOTSTRAP_CHECKPOINT_PATH = "bootstrap-checkpoint-path";

    /** {@code --bootstrap-kubeconfig}: text. */
    public static final String BOOTSTRAP_KUBECONFIG = "bootstrap-kubeconfig";

    /** {@code --cert-dir}: text. */
    public static final String CERT_DIR = "cert-dir";

    /** {@code --cgroup-driver}: text. */
    public static final String CGROUP_DRIVER = "cgroup-driver";

    /** {@code --cgroup-root}: text. */
    public static final String CGROUP_ROOT = "cgroup-root";

    /** {@code --cgroups-per-qos}: bool. Default {@code true}. */
    public static final String CGROUPS_PER_QOS = "cgroups-per-qos";

    /** {@code --chaos-chance}: number. Deprecated since 1.19. Removed in 1.22. */
    public static final String CHAOS_CHANCE = "chaos-chance";

    /** {@code --client-ca-file}: text. */
    public static final String CLIENT_CA_FILE = "client-ca-file";

    /** {@code --cloud-config}: text. Deprecated since 1.19. Removed in 1.34. */
    public static final String CLOUD_CONFIG = "cloud-config";

    /** {@code --cloud-provider}: text. Deprecated since 1.19. */
    public static final String CLOUD_PROVIDER = "cloud-provider";

    /** {@code --cluster-dns}: texts. */
    public static final String CLUSTER_DNS = "cluster-dns";

    /** {@code --cluster-domain}: text. */
    public static final String CLUSTER_DOMAIN = "cluster-domain";

    /** {@code --cni-bin-dir}: text. Default {@code /opt/cni/bin}. Deprecated since 1.21. Removed in 1.24. */
    public static final String CNI_BIN_DIR = "cni-bin-dir";

    /** {@code --cni-cache-dir}: text. Default {@code /var/lib/cni/cache}. Deprecated since 1.21. Removed in 1.24. */
    public static final String CNI_CACHE_DIR = "cni-cache-dir";

    /** {@code --cni-conf-dir}: text. Default {@code /etc/cni/net.d}. Deprecated since 1.21. Removed in 1.24. */
    public static final String CNI_CONF_DIR = "cni-conf-dir";

    /** {@code --config}: text. */
    public static final String CONFIG = "config";

    /** {@code --config-dir}: text. Since 1.28. */
    public static final String CONFIG_DIR = "config-dir";

    /** {@code --container-hints}: text. Deprecated since 1.16. */
    public static final String CONTAINER_HINTS = "container-hints";

    /** {@code --container-log-max-files}: int. Default {@code 5}. */
    public static final String CONTAINER_LOG_MAX_FILES = "container-log-max-files";

    /** {@code --container-log-max-size}: text. */
    public static final String CONTAINER_LOG_MAX_SIZE = "container-log-max-size";

    /** {@code --container-runtime}: text. Default {@code remote}. Deprecated since 1.24. Removed in 1.27. */
    public static final String CONTAINER_RUNTIME = "container-runtime";

    /** {@code --container-runtime-endpoint}: text. */
    public static final String CONTAINER_RUNTIME_ENDPOINT = "container-runtime-endpoint";

    /** {@code --containerd}: text. Deprecated since 1.16. */
    public static final String CONTAINERD = "containerd";

    /** {@code --containerd-namespace}: text. Since 1.20. Deprecated since 1.20. */
    public static final String CONTAINERD_NAMESPACE = "containerd-namespace";

    /** {@code --contention-profiling}: bool. */
    public static final String CONTENTION_PROFILING = "contention-profiling";

    /** {@code --cpu-cfs-quota}: bool. Default {@code true}. */
    public static final String CPU_CFS_QUOTA = "cpu-cfs-quota";

    /** {@code --cpu-cfs-quota-period}: duration. Default {@code 100ms}. */
    public static final String CPU_CFS_QUOTA_PERIOD = "cpu-cfs-quota-period";

    /** {@code --cpu-manager-policy}: text. */
    public static final String CPU_MANAGER_POLICY = "cpu-manager-policy";

    /** {@code --cpu-manager-policy-options}: map. Since 1.22. */
    public static final String CPU_MANAGER_POLICY_OPTIONS = "cpu-manager-policy-options";

    /** {@code --cpu-manager-reconcile-period}: duration. Default {@code 10s}. */
    public static final String CPU_MANAGER_RECONCILE_PERIOD = "cpu-manager-reconcile-period";

    /** {@code --docker}: text. Deprecated since 1.16. Removed in 1.24. */
    public static final String DOCKER = "docker";

    /** {@code --docker-endpoint}: text. Default {@code unix:///var/run/docker.sock}. Deprecated since 1.21. Removed in 1.24. */
    public static final String DOCKER_ENDPOINT = "docker-endpoint";

    /** {@code --docker-env-metadata-whitelist}: text. Deprecated since 1.16. Removed in 1.24. */
    public static final String DOCKER_ENV_METADATA_WHITELIST = "docker-env-metadata-whitelist";

    /** {@code --docker-only}: bool. Deprecated since 1.16. Removed in 1.24. */
    public static final String DOCKER_ONLY = "docker-only";

    /** {@code --docker-root}: text. Removed in 1.24. */
    public static final String DOCKER_ROOT = "docker-root";

    /** {@code --docker-tls}: bool. Deprecated since 1.16. Removed in 1.24. */
    public static final String DOCKER_TLS = "docker-tls";

    /** {@code --docker-tls-ca}: text. Deprecated since 1.16. Removed in 1.24. */
    public static final String DOCKER_TLS_CA = "docker-tls-ca";

    /** {@code --docker-tls-cert}: text. Deprecated since 1.16. Removed in 1.24. */
    public static final String DOCKER_TLS_CERT = "docker-tls-cert";

    /** {@code --docker-tls-key}: text. Deprecated since 1.16. Removed in 1.24. */
    public static final String DOCKER_TLS_KEY = "docker-tls-key";

    /** {@code --dynamic-config-dir}: text. Deprecated since 1.22. Removed in 1.24. See {@code --config}. */
    public static final String DYNAMIC_CONFIG_DIR = "dynamic-config-dir";

    /** {@code --enable-cadvisor-json-endpoints}: bool. Deprecated since 1.17. Removed in 1.21. */
    public static final String ENABLE_CADVISOR_JSON_ENDPOINTS = "enable-cadvisor-json-endpoints";

    /** {@code --enable-controller-attach-detach}: bool. Default {@code true}. */
    public static final String ENABLE_CONTROLLER_ATTACH_DETACH = "enable-controller-attach-detach";

    /** {@code --enable-debugging-handlers}: bool. Default {@code true}. */
    public static final String ENABLE_DEBUGGING_HANDLERS = "enable-debugging-handlers";

    /** {@code --enable-load-reader}: bool. Deprecated since 1.16. */
    public static final String ENABLE_LOAD_READER = "enable-load-reader";

    /** {@code --enable-server}: bool. Default {@code true}. */
    public static final String ENABLE_SERVER = "enable-server";

    /** {@code --enforce-node-allocatable}: texts. */
    public static final String ENFORCE_NODE_ALLOCATABLE = "enforce-node-allocatable";

    /** {@code --event-burst}: int. Default {@code 100}. */
    public static final String EVENT_BURST = "event-burst";

    /** {@code --event-qps}: int. Default {@code 50}. */
    public static final String EVENT_QPS = "event-qps";

    /** {@code --event-storage-age-limit}: text. Deprecated since 1.16. */
    public static final String EVENT_STORAGE_AGE_LIMIT = "event-storage-age-limit";

    /** {@code --event-storage-event-limit}: text. Deprecated since 1.16. */
    public static final String EVENT_STORAGE_EVENT_LIMIT = "event-storage-event-limit";

    /** {@code --eviction-hard}: map. */
    public static final String EVICTION_HARD = "eviction-hard";

    /** {@code --eviction-max-pod-grace-period}: int. */
    public static final String EVICTION_MAX_POD_GRACE_PERIOD = "eviction-max-pod-grace-period";

    /** {@code --eviction-minimum-reclaim}: map. */
    public static final String EVICTION_MINIMUM_RECLAIM = "eviction-minimum-reclaim";

    /** {@code --eviction-pressure-transition-period}: duration. Default {@code 5m0s}. */
    public static final String EVICTION_PRESSURE_TRANSITION_PERIOD = "eviction-pressure-transition-period";

    /** {@code --eviction-soft}: map. */
    public static final String EVICTION_SOFT = "eviction-soft";

    /** {@code --eviction-soft-grace-period}: map. */
    public static final String EVICTION_SOFT_GRACE_PERIOD = "eviction-soft-grace-period";

    /** {@code --exit-on-lock-contention}: bool. */
    public static final String EXIT_ON_LOCK_CONTENTION = "exit-on-lock-contention";

    /** {@code --experimental-allocatable-ignore-eviction}: bool. Deprecated since 1.19. */
    public static final String EXPERIMENTAL_ALLOCATABLE_IGNORE_EVICTION = "experimental-allocatable-ignore-eviction";

    /** {@code --experimental-bootstrap-kubeconfig}: text. Deprecated since 1.16. Removed in 1.23. Replaced by {@code --bootstrap-kubeconfig}. */
    public static final String EXPERIMENTAL_BOOTSTRAP_KUBECONFIG = "experimental-bootstrap-kubeconfig";

    /** {@code --experimental-check-node-capabilities-before-mount}: bool. Deprecated since 1.19. Removed in 1.24. */
    public static final String EXPERIMENTAL_CHECK_NODE_CAPABILITIES_BEFORE_MOUNT =
            "experimental-check-node-capabilities-before-mount";

    /** {@code --experimental-dockershim}: bool. Removed in 1.19. */
    public static final String EXPERIMENTAL_DOCKERSHIM = "experimental-dockershim";

    /** {@code --experimental-dockershim-root-directory}: text. Removed in 1.24. */
    public static final String EXPERIMENTAL_DOCKERSHIM_ROOT_DIRECTORY = "experimental-dockershim-root-directory";

    /** {@code --experimental-kernel-memcg-notification}: bool. Removed in 1.25. Replaced by {@code --kernel-memcg-notification}. */
    public static final String EXPERIMENTAL_KERNEL_MEMCG_NOTIFICATION = "experimental-kernel-memcg-notification";

    /** {@code --experimental-logging-sanitization}: bool. Since 1.20. Removed in 1.24. */
    public static final String EXPERIMENTAL_LOGGING_SANITIZATION = "experimental-logging-sanitization";

    /** {@code --experimental-mounter-path}: text. Deprecated since 1.19. */
    public static final String EXPERIMENTAL_MOUNTER_PATH = "experimental-mounter-path";

    /** {@code --fail-cgroupv1}: bool. Default {@code true}. Since 1.31. */
    public static final String FAIL_CGROUPV1 = "fail-cgroupv1";

    /** {@code --fail-swap-on}: bool. Default {@code true}. */
    public static final String FAIL_SWAP_ON = "fail-swap-on";

    /** {@code --feature-gates}: gates. */
    public static final String FEATURE_GATES = "feature-gates";

    /** {@code --file-check-frequency}: duration. Default {@code 20s}. */
    public static final String FILE_CHECK_FREQUENCY = "file-check-frequency";

    /** {@code --global-housekeeping-interval}: duration. Deprecated since 1.16. */
    public static final String GLOBAL_HOUSEKEEPING_INTERVAL = "global-housekeeping-interval";

    /** {@code --hairpin-mode}: text. */
    public static final String HAIRPIN_MODE = "hairpin-mode";

    /** {@code --healthz-bind-address}: text. Default {@code 127.0.0.1}. */
    public static final String HEALTHZ_BIND_ADDRESS = "healthz-bind-address";

    /** {@code --healthz-port}: int. Default {@code 10248}. */
    public static final String HEALTHZ_PORT = "healthz-port";

    /** {@code --help}: bool. */
    public static final String HELP = "help";

    /** {@code --hostname-override}: text. */
    public static final String HOSTNAME_OVERRIDE = "hostname-override";

    /** {@code --housekeeping-interval}: duration. */
    public static final String HOUSEKEEPING_INTERVAL = "housekeeping-interval";

    /** {@code --http-check-frequency}: duration. Default {@code 20s}. */
    public static final String HTTP_CHECK_FREQUENCY = "http-check-frequency";

    /** {@code --image-credential-provider-bin-dir}: text. Since 1.20. */
    public static final String IMAGE_CREDENTIAL_PROVIDER_BIN_DIR = "image-credential-provider-bin-dir";

    /** {@code --image-credential-provider-config}: text. Since 1.20. */
    public static final String IMAGE_CREDENTIAL_PROVIDER_CONFIG = "image-credential-provider-config";

    /** {@code --image-gc-high-threshold}: int. Default {@code 85}. */
    public static final String IMAGE_GC_HIGH_THRESHOLD = "image-gc-high-threshold";

    /** {@code --image-gc-low-threshold}: int. Default {@code 80}. */
    public static final String IMAGE_GC_LOW_THRESHOLD = "image-gc-low-threshold";

    /** {@code --image-pull-progress-deadline}: duration. Default {@code 1m0s}. Deprecated since 1.21. Removed in 1.24. */
    public static final String IMAGE_PULL_PROGRESS_DEADLINE = "image-pull-progress-deadline";

    /** {@code --image-service-endpoint}: text. */
    public static final String IMAGE_SERVICE_ENDPOINT = "image-service-endpoint";

    /** {@code --iptables-drop-bit}: int. Default {@code 15}. Deprecated since 1.28. Removed in 1.31. */
    public static final String IPTABLES_DROP_BIT = "iptables-drop-bit";

    /** {@code --iptables-masquerade-bit}: int. Default {@code 14}. Deprecated since 1.28. Removed in 1.31. */
    public static final String IPTABLES_MASQUERADE_BIT = "iptables-masquerade-bit";

    /** {@code --keep-terminated-pod-volumes}: bool. Deprecated since 1.16. Removed in 1.31. */
    public static final String KEEP_TERMINATED_POD_VOLUMES = "keep-terminated-pod-volumes";

    /** {@code --kernel-memcg-notification}: bool. Since 1.19. */
    public static final String KERNEL_MEMCG_NOTIFICATION = "kernel-memcg-notification";

    /** {@code --kube-api-burst}: int. Default {@code 100}. */
    public static final String KUBE_API_BURST = "kube-api-burst";

    /** {@code --kube-api-content-type}: text. */
    public static final String KUBE_API_CONTENT_TYPE = "kube-api-content-type";

    /** {@code --kube-api-qps}: int. Default {@code 50}. */
    public static final String KUBE_API_QPS = "kube-api-qps";

    /** {@code --kube-reserved}: map. */
    public static final String KUBE_RESERVED = "kube-reserved";

    /** {@code --kube-reserved-cgroup}: text. */
    public static final String KUBE_RESERVED_CGROUP = "kube-reserved-cgroup";

    /** {@code --kubeconfig}: text. */
    public static final String KUBECONFIG = "kubeconfig";

    /** {@code --kubelet-cgroups}: text. */
    public static final String KUBELET_CGROUPS = "kubelet-cgroups";

    /** {@code --local-storage-capacity-isolation}: bool. Default {@code true}. Since 1.25. */
    public static final String LOCAL_STORAGE_CAPACITY_ISOLATION = "local-storage-capacity-isolation";

    /** {@code --lock-file}: text. */
    public static final String LOCK_FILE = "lock-file";

    /** {@code --log-backtrace-at}: text. Deprecated since 1.23. Removed in 1.26. */
    public static final String LOG_BACKTRACE_AT = "log-backtrace-at";

    /** {@code --log-cadvisor-usage}: bool. Deprecated since 1.16. */
    public static final String LOG_CADVISOR_USAGE = "log-cadvisor-usage";

    /** {@code --log-dir}: text. Deprecated since 1.23. Removed in 1.26. */
    public static final String LOG_DIR = "log-dir";

    /** {@code --log-file}: text. Deprecated since 1.23. Removed in 1.26. */
    public static final String LOG_FILE = "log-file";

    /** {@code --log-file-max-size}: uint. Default {@code 1800}. Deprecated since 1.23. Removed in 1.26. */
    public static final String LOG_FILE_MAX_SIZE = "log-file-max-size";

    /** {@code --log-flush-frequency}: duration. Default {@code 5s}. */
    public static final String LOG_FLUSH_FREQUENCY = "log-flush-frequency";

    /** {@code --log-json-info-buffer-size}: text. Since 1.23. */
    public static final String LOG_JSON_INFO_BUFFER_SIZE = "log-json-info-buffer-size";

    /** {@code --log-json-split-stream}: bool. Since 1.23. */
    public static final String LOG_JSON_SPLIT_STREAM = "log-json-split-stream";

    /** {@code --log-text-info-buffer-size}: text. Since 1.30. */
    public static final String LOG_TEXT_INFO_BUFFER_SIZE = "log-text-info-buffer-size";

    /** {@code --log-text-split-stream}: bool. Since 1.30. */
    public static final String LOG_TEXT_SPLIT_STREAM = "log-text-split-stream";

    /** {@code --logging-format}: text. Since 1.19. */
    public static final String LOGGING_FORMAT = "logging-format";

    /** {@code --logtostderr}: bool. Default {@code true}. Deprecated since 1.23. Removed in 1.26. */
    public static final String LOGTOSTDERR = "logtostderr";

    /** {@code --machine-id-file}: text. Deprecated since 1.16. */
    public static final String MACHINE_ID_FILE = "machine-id-file";

    /** {@code --make-iptables-util-chains}: bool. Default {@code true}. */
    public static final String MAKE_IPTABLES_UTIL_CHAINS = "make-iptables-util-chains";

    /** {@code --manifest-url}: text. */
    public static final String MANIFEST_URL = "manifest-url";

    /** {@code --manifest-url-header}: text. */
    public static final String MANIFEST_URL_HEADER = "manifest-url-header";

    /** {@code --master-service-namespace}: text. Default {@code default}. Deprecated since 1.16. Removed in 1.27. */
    public static final String MASTER_SERVICE_NAMESPACE = "master-service-namespace";

    /** {@code --max-housekeeping-interval}: text. Since 1.23. */
    public static final String MAX_HOUSEKEEPING_INTERVAL = "max-housekeeping-interval";

    /** {@code --max-open-files}: int. Default {@code 1000000}. */
    public static final String MAX_OPEN_FILES = "max-open-files";

    /** {@code --max-pods}: int. Default {@code 110}. */
    public static final String MAX_PODS = "max-pods";

    /** {@code --maximum-dead-containers}: int. Default {@code -1}. Deprecated since 1.16. */
    public static final String MAXIMUM_DEAD_CONTAINERS = "maximum-dead-containers";

    /** {@code --maximum-dead-containers-per-container}: int. Default {@code 1}. Deprecated since 1.16. */
    public static final String MAXIMUM_DEAD_CONTAINERS_PER_CONTAINER = "maximum-dead-containers-per-container";

    /** {@code --memory-manager-policy}: text. Since 1.21. */
    public static final String MEMORY_MANAGER_POLICY = "memory-manager-policy";

    /** {@code --minimum-container-ttl-duration}: duration. Deprecated since 1.16. */
    public static final String MINIMUM_CONTAINER_TTL_DURATION = "minimum-container-ttl-duration";

    /** {@code --minimum-image-ttl-duration}: duration. Default {@code 2m0s}. */
    public static final String MINIMUM_IMAGE_TTL_DURATION = "minimum-image-ttl-duration";

    /** {@code --network-plugin}: text. Deprecated since 1.21. Removed in 1.24. */
    public static final String NETWORK_PLUGIN = "network-plugin";

    /** {@code --network-plugin-mtu}: int. Deprecated since 1.21. Removed in 1.24. */
    public static final String NETWORK_PLUGIN_MTU = "network-plugin-mtu";

    /** {@code --node-ip}: text. */
    public static final String NODE_IP = "node-ip";

    /** {@code --node-labels}: map. */
    public static final String NODE_LABELS = "node-labels";

    /** {@code --node-status-max-images}: int. Default {@code 50}. */
    public static final String NODE_STATUS_MAX_IMAGES = "node-status-max-images";

    /** {@code --node-status-update-frequency}: duration. Default {@code 10s}. */
    public static final String NODE_STATUS_UPDATE_FREQUENCY = "node-status-update-frequency";

    /** {@code --non-masquerade-cidr}: text. Default {@code 10.0.0.0/8}. Deprecated since 1.16. Removed in 1.24. */
    public static final String NON_MASQUERADE_CIDR = "non-masquerade-cidr";

    /** {@code --one-output}: bool. Since 1.20. Deprecated since 1.23. Removed in 1.26. */
    public static final String ONE_OUTPUT = "one-output";

    /** {@code --oom-score-adj}: int. Default {@code -999}. */
    public static final String OOM_SCORE_ADJ = "oom-score-adj";

    /** {@code --pod-cidr}: text. */
    public static final String POD_CIDR = "pod-cidr";

    /** {@code --pod-infra-container-image}: text. Default {@code registry.k8s.io/pause:3.10}. Deprecated since 1.24. Removed in 1.35. */
    public static final String POD_INFRA_CONTAINER_IMAGE = "pod-infra-container-image";

    /** {@code --pod-manifest-path}: text. */
    public static final String POD_MANIFEST_PATH = "pod-manifest-path";

    /** {@code --pod-max-pids}: int. Default {@code -1}. */
    public static final String POD_MAX_PIDS = "pod-max-pids";

    /** {@code --pods-per-core}: int. */
    public static final String PODS_PER_CORE = "pods-per-core";

    /** {@code --port}: int. Default {@code 10250}. */
    public static final String PORT = "port";

    /** {@code --protect-kernel-defaults}: bool. */
    public static final String PROTECT_KERNEL_DEFAULTS = "protect-kernel-defaults";

    /** {@code --provider-id}: text. */
    public static final String PROVIDER_ID = "provider-id";

    /** {@code --qos-reserved}: map. */
    public static final String QOS_RESERVED = "qos-reserved";

    /** {@code --read-only-port}: int. Default {@code 10255}. */
    public static final String READ_ONLY_PORT = "read-only-port";

    /** {@code --really-crash-for-testing}: bool. Deprecated since 1.19. Removed in 1.24. */
    public static final String REALLY_CRASH_FOR_TESTING = "really-crash-for-testing";

    /** {@code --redirect-container-streaming}: bool. Deprecated since 1.18. Removed in 1.22. */
    public static final String REDIRECT_CONTAINER_STREAMING = "redirect-container-streaming";

    /** {@code --register-node}: bool. Default {@code true}. */
    public static final String REGISTER_NODE = "register-node";

    /** {@code --register-schedulable}: bool. Default {@code true}. Deprecated since 1.16. Removed in 1.34. See {@code --register-with-taints}. */
    public static final String REGISTER_SCHEDULABLE = "register-schedulable";

    /** {@code --register-with-taints}: text. */
    public static final String REGISTER_WITH_TAINTS = "register-with-taints";

    /** {@code --registry-burst}: int. Default {@code 10}. */
    public static final String REGISTRY_BURST = "registry-burst";

    /** {@code --registry-qps}: int. Default {@code 5}. */
    public static final String REGISTRY_QPS = "registry-qps";

    /** {@code --reserved-cpus}: text. Since 1.17. */
    public static final String RESERVED_CPUS = "reserved-cpus";

    /** {@code --reserved-memory}: text. Since 1.21. */
    public static final String RESERVED_MEMORY = "reserved-memory";

    /** {@code --resolv-conf}: text. */
    public static final String RESOLV_CONF = "resolv-conf";

    /** {@code --root-dir}: text. */
    public static final String ROOT_DIR = "root-dir";

    /** {@code --rotate-certificates}: bool. */
    public static final String ROTATE_CERTIFICATES = "rotate-certificates";

    /** {@code --rotate-server-certificates}: bool. */
    public static final String ROTATE_SERVER_CERTIFICATES = "rotate-server-certificates";

    /** {@code --runonce}: bool. */
    public static final String RUNONCE = "runonce";

    /** {@code --runtime-cgroups}: text. */
    public static final String RUNTIME_CGROUPS = "runtime-cgroups";

    /** {@code --runtime-request-timeout}: duration. Default {@code 2m0s}. */
    public static final String RUNTIME_REQUEST_TIMEOUT = "runtime-request-timeout";

    /** {@code --seccomp-default}: text. Since 1.22. */
    public static final String SECCOMP_DEFAULT = "seccomp-default";

    /** {@code --seccomp-profile-root}: text. Default {@code /var/lib/kubelet/seccomp}. Deprecated since 1.19. Removed in 1.23. */
    public static final String SECCOMP_PROFILE_ROOT = "seccomp-profile-root";

    /** {@code --serialize-image-pulls}: bool. Default {@code true}. */
    public static final String SERIALIZE_IMAGE_PULLS = "serialize-image-pulls";

    /** {@code --skip-headers}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String SKIP_HEADERS = "skip-headers";

    /** {@code --skip-log-headers}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String SKIP_LOG_HEADERS = "skip-log-headers";

    /** {@code --stderrthreshold}: int. Default {@code 2}. Deprecated since 1.23. Removed in 1.26. */
    public static final String STDERRTHRESHOLD = "stderrthreshold";

    /** {@code --storage-driver-buffer-duration}: duration. Deprecated since 1.16. */
    public static final String STORAGE_DRIVER_BUFFER_DURATION = "storage-driver-buffer-duration";

    /** {@code --storage-driver-db}: text. Deprecated since 1.16. */
    public static final String STORAGE_DRIVER_DB = "storage-driver-db";

    /** {@code --storage-driver-host}: text. Deprecated since 1.16. */
    public static final String STORAGE_DRIVER_HOST = "storage-driver-host";

    /** {@code --storage-driver-password}: text. Deprecated since 1.16. */
    public static final String STORAGE_DRIVER_PASSWORD = "storage-driver-password";

    /** {@code --storage-driver-secure}: bool. Deprecated since 1.16. */
    public static final String STORAGE_DRIVER_SECURE = "storage-driver-secure";

    /** {@code --storage-driver-table}: text. Deprecated since 1.16. */
    public static final String STORAGE_DRIVER_TABLE = "storage-driver-table";

    /** {@code --storage-driver-user}: text. Deprecated since 1.16. */
    public static final String STORAGE_DRIVER_USER = "storage-driver-user";

    /** {@code --streaming-connection-idle-timeout}: duration. Default {@code 4h0m0s}. */
    public static final String STREAMING_CONNECTION_IDLE_TIMEOUT = "streaming-connection-idle-timeout";

    /** {@code --sync-frequency}: duration. Default {@code 1m0s}. */
    public static final String SYNC_FREQUENCY = "sync-frequency";

    /** {@code --system-cgroups}: text. */
    public static final String SYSTEM_CGROUPS = "system-cgroups";

    /** {@code --system-reserved}: map. */
    public static final String SYSTEM_RESERVED = "system-reserved";

    /** {@code --system-reserved-cgroup}: text. */
    public static final String SYSTEM_RESERVED_CGROUP = "system-reserved-cgroup";

    /** {@code --tls-cert-file}: text. */
    public static final String TLS_CERT_FILE = "tls-cert-file";

    /** {@code --tls-cipher-suites}: texts. */
    public static final String TLS_CIPHER_SUITES = "tls-cipher-suites";

    /** {@code --tls-min-version}: text. */
    public static final String TLS_MIN_VERSION = "tls-min-version";

    /** {@code --tls-private-key-file}: text. */
    public static final String TLS_PRIVATE_KEY_FILE = "tls-private-key-file";

    /** {@code --topology-manager-policy}: text. */
    public static final String TOPOLOGY_MANAGER_POLICY = "topology-manager-policy";

    /** {@code --topology-manager-policy-options}: map. Since 1.26. */
    public static final String TOPOLOGY_MANAGER_POLICY_OPTIONS = "topology-manager-policy-options";

    /** {@code --topology-manager-scope}: text. Since 1.20. */
    public static final String TOPOLOGY_MANAGER_SCOPE = "topology-manager-scope";

    /** {@code --v}: int. */
    public static final String V = "v";

    /** {@code --version}: text. */
    public static final String VERSION = "version";

    /** {@code --vmodule}: text. */
    public static final String VMODULE = "vmodule";

    /** {@code --volume-plugin-dir}: text. */
    public static final String VOLUME_PLUGIN_DIR = "volume-plugin-dir";

    /** {@code --volume-stats-agg-period}: duration. Default {@code 1m0s}. */
    public static final String VOLUME_STATS_AGG_PERIOD = "volume-stats-agg-period";

    /** {@code --windows-priorityclass}: text. Since 1.17. */
    public static final String WINDOWS_PRIORITYCLASS = "windows-priorityclass";

    /** {@code --windows-service}: bool. */
    public static final String WINDOWS_SERVICE = "windows-service";

    private KubeletFlags() {}

    /** A row a flag: name, type, since, removed, deprecated, replacement, values, hint; parsed when asked for. */
    static String rows() {
        return """
                add-dir-header bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                address text 0 0 0 - - -
                allowed-unsafe-sysctls texts 0 0 0 - - -
                alsologtostderr bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                anonymous-auth bool 0 0 0 - - -
                application-metrics-count-limit int 0 0 16 - - -
                authentication-token-webhook bool 0 0 0 - - -
                authentication-token-webhook-cache-ttl duration 0 0 0 - - -
                authorization-mode text 0 0 0 - - -
                authorization-webhook-cache-authorized-ttl duration 0 0 0 - - -
                authorization-webhook-cache-unauthorized-ttl duration 0 0 0 - - -
                azure-container-registry-config text 0 30 28 --image-credential-provider-config - -
                boot-id-file text 0 0 16 - - -
                bootstrap-checkpoint-path text 0 19 0 - - drop it: pods are not checkpointed; static pods take their place
                bootstrap-kubeconfig text 0 0 0 - - -
                cert-dir text 0 0 0 - - -
                cgroup-driver text 0 0 0 - cgroupfs|systemd -
                cgroup-root text 0 0 0 - - -
                cgroups-per-qos bool 0 0 0 - - -
                chaos-chance number 0 22 19 - - drop it: it was for tests
                client-ca-file text 0 0 0 - - -
                cloud-config text 0 34 19 - - drop it and give it to cloud-controller-manager; --cloud-provider=external remains
                cloud-provider text 0 0 19 - - -
                cluster-dns texts 0 0 0 - - -
                cluster-domain text 0 0 0 - - -
                cni-bin-dir text 0 24 21 - - set bin_dir of the container runtime instead
                cni-cache-dir text 0 24 21 - - the container runtime keeps it
                cni-conf-dir text 0 24 21 - - set conf_dir of the container runtime instead
                config text 0 0 0 - - -
                config-dir text 28 0 0 - - -
                container-hints text 0 0 16 - - -
                container-log-max-files int 0 0 0 - 2.. -
                container-log-max-size text 0 0 0 - - -
                container-runtime text 0 27 24 - - drop it: every container runtime is remote; --container-runtime-endpoint names it
                container-runtime-endpoint text 0 0 0 - - -
                containerd text 0 0 16 - - -
                containerd-namespace text 20 0 20 - - -
                contention-profiling bool 0 0 0 - - -
                cpu-cfs-quota bool 0 0 0 - - -
                cpu-cfs-quota-period duration 0 0 0 - - -
                cpu-manager-policy text 0 0 0 - none|static -
                cpu-manager-policy-options map 22 0 0 - - -
                cpu-manager-reconcile-period duration 0 0 0 - - -
                docker text 0 24 16 - - drop it with dockershim; a container runtime with CRI such as containerd takes its place
                docker-endpoint text 0 24 21 - - drop it with dockershim; a container runtime with CRI such as containerd takes its place
                docker-env-metadata-whitelist text 0 24 16 - - drop it with dockershim; a container runtime with CRI such as containerd takes its place
                docker-only bool 0 24 16 - - drop it with dockershim; a container runtime with CRI such as containerd takes its place
                docker-root text 0 24 0 - - drop it with dockershim; a container runtime with CRI such as containerd takes its place
                docker-tls bool 0 24 16 - - drop it with dockershim; a container runtime with CRI such as containerd takes its place
                docker-tls-ca text 0 24 16 - - drop it with dockershim; a container runtime with CRI such as containerd takes its place
                docker-tls-cert text 0 24 16 - - drop it with dockershim; a container runtime with CRI such as containerd takes its place
                docker-tls-key text 0 24 16 - - drop it with dockershim; a container runtime with CRI such as containerd takes its place
                dynamic-config-dir text 0 24 22 --config - -
                enable-cadvisor-json-endpoints bool 0 21 17 - - drop it: /metrics/cadvisor remains
                enable-controller-attach-detach bool 0 0 0 - - -
                enable-debugging-handlers bool 0 0 0 - - -
                enable-load-reader bool 0 0 16 - - -
                enable-server bool 0 0 0 - - -
                enforce-node-allocatable texts 0 0 0 - - -
                event-burst int 0 0 0 - - -
                event-qps int 0 0 0 - - -
                event-storage-age-limit text 0 0 16 - - -
                event-storage-event-limit text 0 0 16 - - -
                eviction-hard map 0 0 0 - - -
                eviction-max-pod-grace-period int 0 0 0 - - -
                eviction-minimum-reclaim map 0 0 0 - - -
                eviction-pressure-transition-period duration 0 0 0 - - -
                eviction-soft map 0 0 0 - - -
                eviction-soft-grace-period map 0 0 0 - - -
                exit-on-lock-contention bool 0 0 0 - - -
                experimental-allocatable-ignore-eviction bool 0 0 19 - - -
                experimental-bootstrap-kubeconfig text 0 23 16 =--bootstrap-kubeconfig - -
                experimental-check-node-capabilities-before-mount bool 0 24 19 - - drop it: it has no effect
                experimental-dockershim bool 0 19 0 - - drop it with dockershim; a container runtime with CRI such as containerd takes its place
                experimental-dockershim-root-directory text 0 24 0 - - drop it with dockershim; a container runtime with CRI such as containerd takes its place
                experimental-kernel-memcg-notification bool 0 25 0 =--kernel-memcg-notification - -
                experimental-logging-sanitization bool 20 24 0 - - drop it: logs are no longer filtered
                experimental-mounter-path text 0 0 19 - - -
                fail-cgroupv1 bool 31 0 0 - - -
                fail-swap-on bool 0 0 0 - - -
                feature-gates gates 0 0 0 - - -
                file-check-frequency duration 0 0 0 - - -
                global-housekeeping-interval duration 0 0 16 - - -
                hairpin-mode text 0 0 0 - promiscuous-bridge|hairpin-veth|none -
                healthz-bind-address text 0 0 0 - - -
                healthz-port int 0 0 0 - 0..65535 -
                help bool 0 0 0 - - -
                hostname-override text 0 0 0 - - -
                housekeeping-interval duration 0 0 0 - - -
                http-check-frequency duration 0 0 0 - - -
                image-credential-provider-bin-dir text 20 0 0 - - -
                image-credential-provider-config text 20 0 0 - - -
                image-gc-high-threshold int 0 0 0 - 0..100 -
                image-gc-low-threshold int 0 0 0 - 0..100 -
                image-pull-progress-deadline duration 0 24 21 - - drop it with dockershim; containerd has image_pull_progress_timeout
                image-service-endpoint text 0 0 0 - - -
                iptables-drop-bit int 0 31 28 - 0..31 drop it: kubelet no longer writes these chains
                iptables-masquerade-bit int 0 31 28 - 0..31 iptables.masqueradeBit of KubeProxyConfiguration remains
                keep-terminated-pod-volumes bool 0 31 16 - - drop it: it has no effect
                kernel-memcg-notification bool 19 0 0 - - -
                kube-api-burst int 0 0 0 - - -
                kube-api-content-type text 0 0 0 - - -
                kube-api-qps int 0 0 0 - - -
                kube-reserved map 0 0 0 - - -
                kube-reserved-cgroup text 0 0 0 - - -
                kubeconfig text 0 0 0 - - -
                kubelet-cgroups text 0 0 0 - - -
                local-storage-capacity-isolation bool 25 0 0 - - -
                lock-file text 0 0 0 - - -
                log-backtrace-at text 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                log-cadvisor-usage bool 0 0 16 - - -
                log-dir text 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                log-file text 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                log-file-max-size uint 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                log-flush-frequency duration 0 0 0 - - -
                log-json-info-buffer-size text 23 0 0 - - -
                log-json-split-stream bool 23 0 0 - - -
                log-text-info-buffer-size text 30 0 0 - - -
                log-text-split-stream bool 30 0 0 - - -
                logging-format text 19 0 0 - - -
                logtostderr bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                machine-id-file text 0 0 16 - - -
                make-iptables-util-chains bool 0 0 0 - - -
                manifest-url text 0 0 0 - - -
                manifest-url-header text 0 0 0 - - -
                master-service-namespace text 0 27 16 - - drop it: the service kubernetes is always in namespace default
                max-housekeeping-interval text 23 0 0 - - -
                max-open-files int 0 0 0 - 0.. -
                max-pods int 0 0 0 - - -
                maximum-dead-containers int 0 0 16 - - -
                maximum-dead-containers-per-container int 0 0 16 - - -
                memory-manager-policy text 21 0 0 - - -
                minimum-container-ttl-duration duration 0 0 16 - - -
                minimum-image-ttl-duration duration 0 0 0 - - -
                network-plugin text 0 24 21 - - drop it: the container runtime always uses CNI
                network-plugin-mtu int 0 24 21 - - set mtu in the CNI configuration
                node-ip text 0 0 0 - - -
                node-labels map 0 0 0 - - -
                node-status-max-images int 0 0 0 - - -
                node-status-update-frequency duration 0 0 0 - - -
                non-masquerade-cidr text 0 24 16 - - use ip-masq-agent or the network plugin
                one-output bool 20 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                oom-score-adj int 0 0 0 - -1000..1000 -
                pod-cidr text 0 0 0 - - -
                pod-infra-container-image text 0 35 24 - - set sandbox_image of the container runtime instead
                pod-manifest-path text 0 0 0 - - -
                pod-max-pids int 0 0 0 - - -
                pods-per-core int 0 0 0 - 0.. -
                port int 0 0 0 - 1..65535 -
                protect-kernel-defaults bool 0 0 0 - - -
                provider-id text 0 0 0 - - -
                qos-reserved map 0 0 0 - - -
                read-only-port int 0 0 0 - 0..65535 -
                really-crash-for-testing bool 0 24 19 - - drop it: it was for tests
                redirect-container-streaming bool 0 22 18 - - drop it with dockershim; a container runtime with CRI such as containerd takes its place
                register-node bool 0 0 0 - - -
                register-schedulable bool 0 34 16 --register-with-taints - -
                register-with-taints text 0 0 0 - - -
                registry-burst int 0 0 0 - - -
                registry-qps int 0 0 0 - - -
                reserved-cpus text 17 0 0 - - -
                reserved-memory text 21 0 0 - - -
                resolv-conf text 0 0 0 - - -
                root-dir text 0 0 0 - - -
                rotate-certificates bool 0 0 0 - - -
                rotate-server-certificates bool 0 0 0 - - -
                runonce bool 0 0 0 - - -
                runtime-cgroups text 0 0 0 - - -
                runtime-request-timeout duration 0 0 0 - - -
                seccomp-default text 22 0 0 - - -
                seccomp-profile-root text 0 23 19 - - profiles are below seccomp in --root-dir
                serialize-image-pulls bool 0 0 0 - - -
                skip-headers bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                skip-log-headers bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                stderrthreshold int 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                storage-driver-buffer-duration duration 0 0 16 - - -
                storage-driver-db text 0 0 16 - - -
                storage-driver-host text 0 0 16 - - -
                storage-driver-password text 0 0 16 - - -
                storage-driver-secure bool 0 0 16 - - -
                storage-driver-table text 0 0 16 - - -
                storage-driver-user text 0 0 16 - - -
                streaming-connection-idle-timeout duration 0 0 0 - - -
                sync-frequency duration 0 0 0 - - -
                system-cgroups text 0 0 0 - - -
                system-reserved map 0 0 0 - - -
                system-reserved-cgroup text 0 0 0 - - -
                tls-cert-file text 0 0 0 - - -
                tls-cipher-suites texts 0 0 0 - - -
                tls-min-version text 0 0 0 - |VersionTLS10|VersionTLS11|VersionTLS12|VersionTLS13 -
                tls-private-key-file text 0 0 0 - - -
                topology-manager-policy text 0 0 0 - none|best-effort|restricted|single-numa-node -
                topology-manager-policy-options map 26 0 0 - - -
                topology-manager-scope text 20 0 0 - - -
                v int 0 0 0 - - -
                version text 0 0 0 - - -
                vmodule text 0 0 0 - - -
                volume-plugin-dir text 0 0 0 - - -
                volume-stats-agg-period duration 0 0 0 - - -
                windows-priorityclass text 17 0 0 - - -
                windows-service bool 0 0 0 - - -
                """;
    }
}
