// Written by k8sbin-codegen from src/main/catalog/flags/kube-controller-manager.txt: change that, then generate.
package io.k8sbin.config.flags;

/** Names of the flags of kube-controller-manager, without dashes. */
public final class KubeControllerManagerFlags {
    /** {@code --add-dir-header}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String ADD_DIR_HEADER = "add-dir-header";

    /** {@code --address}: ip. Deprecated since 1.16. Removed in 1.24. See {@code --bind-address}. */
    public static final String ADDRESS = "address";

    /** {@code --allocate-node-cidrs}: bool. */
    public static final String ALLOCATE_NODE_CIDRS = "allocate-node-cidrs";

    /** {@code --allow-metric-labels}: map. Since 1.21. */
    public static final String ALLOW_METRIC_LABELS = "allow-metric-labels";

    /** {@code --allow-metric-labels-manifest}: text. Since 1.29. */
    public static final String ALLOW_METRIC_LABELS_MANIFEST = "allow-metric-labels-manifest";

    /** {@code --allow-untagged-cloud}: bool. Deprecated since 1.16. */
    public static final String ALLOW_UNTAGGED_CLOUD = "allow-untagged-cloud";

    /** {@code --alsologtostderr}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String ALSOLOGTOSTDERR = "alsologtostderr";

    /** {@code --attach-detach-reconcile-sync-period}: duration. Default {@code 1m0s}. */
    public static final String ATTACH_DETACH_RECONCILE_SYNC_PERIOD = "attach-detach-reconcile-sync-period";

    /** {@code --authentication-kubeconfig}: text. */
    public static final String AUTHENTICATION_KUBECONFIG = "authentication-kubeconfig";

    /** {@code --authentication-skip-lookup}: bool. */
    public static final String AUTHENTICATION_SKIP_LOOKUP = "authentication-skip-lookup";

    /** {@code --authentication-token-webhook-cache-ttl}: duration. Default {@code 10s}. */
    public static final String AUTHENTICATION_TOKEN_WEBHOOK_CACHE_TTL = "authentication-token-webhook-cache-ttl";

    /** {@code --authentication-tolerate-lookup-failure}: bool. */
    public static final String AUTHENTICATION_TOLERATE_LOOKUP_FAILURE = "authentication-tolerate-lookup-failure";

    /** {@code --authorization-always-allow-paths}: texts. */
    public static final String AUTHORIZATION_ALWAYS_ALLOW_PATHS = "authorization-always-allow-paths";

    /** {@code --authorization-kubeconfig}: text. */
    public static final String AUTHORIZATION_KUBECONFIG = "authorization-kubeconfig";

    /** {@code --authorization-webhook-cache-authorized-ttl}: duration. Default {@code 10s}. */
    public static final String AUTHORIZATION_WEBHOOK_CACHE_AUTHORIZED_TTL =
            "authorization-webhook-cache-authorized-ttl";

    /** {@code --authorization-webhook-cache-unauthorized-ttl}: duration. Default {@code 10s}. */
    public static final String AUTHORIZATION_WEBHOOK_CACHE_UNAUTHORIZED_TTL =
            "authorization-webhook-cache-unauthorized-ttl";

    /** {@code --bind-address}: text. Default {@code 0.0.0.0}. */
    public static final String BIND_ADDRESS = "bind-address";

    /** {@code --cert-dir}: text. */
    public static final String CERT_DIR = "cert-dir";

    /** {@code --cidr-allocator-type}: text. */
    public static final String CIDR_ALLOCATOR_TYPE = "cidr-allocator-type";

    /** {@code --client-ca-file}: text. */
    public static final String CLIENT_CA_FILE = "client-ca-file";

    /** {@code --cloud-config}: text. Deprecated since 1.29. */
    public static final String CLOUD_CONFIG = "cloud-config";

    /** {@code --cloud-provider}: text. Deprecated since 1.29. */
    public static final String CLOUD_PROVIDER = "cloud-provider";

    /** {@code --cloud-provider-gce-lb-src-cidrs}: text. Deprecated since 1.16. Removed in 1.31. */
    public static final String CLOUD_PROVIDER_GCE_LB_SRC_CIDRS = "cloud-provider-gce-lb-src-cidrs";

    /** {@code --cluster-cidr}: text. */
    public static final String CLUSTER_CIDR = "cluster-cidr";

    /** {@code --cluster-name}: text. */
    public static final String CLUSTER_NAME = "cluster-name";

    /** {@code --cluster-signing-cert-file}: text. */
    public static final String CLUSTER_SIGNING_CERT_FILE = "cluster-signing-cert-file";

    /** {@code --cluster-signing-duration}: duration. Default {@code 8760h0m0s}. Since 1.19. */
    public static final String CLUSTER_SIGNING_DURATION = "cluster-signing-duration";

    /** {@code --cluster-signing-key-file}: text. */
    public static final String CLUSTER_SIGNING_KEY_FILE = "cluster-signing-key-file";

    /** {@code --cluster-signing-kube-apiserver-client-cert-file}: text. Since 1.19. */
    public static final String CLUSTER_SIGNING_KUBE_APISERVER_CLIENT_CERT_FILE =
            "cluster-signing-kube-apiserver-client-cert-file";

    /** {@code --cluster-signing-kube-apiserver-client-key-file}: text. Since 1.19. */
    public static final String CLUSTER_SIGNING_KUBE_APISERVER_CLIENT_KEY_FILE =
            "cluster-signing-kube-apiserver-client-key-file";

    /** {@code --cluster-signing-kubelet-client-cert-file}: text. Since 1.19. */
    public static final String CLUSTER_SIGNING_KUBELET_CLIENT_CERT_FILE = "cluster-signing-kubelet-client-cert-file";

    /** {@code --cluster-signing-kubelet-client-key-file}: text. Since 1.19. */
    public static final String CLUSTER_SIGNING_KUBELET_CLIENT_KEY_FILE = "cluster-signing-kubelet-client-key-file";

    /** {@code --cluster-signing-kubelet-serving-cert-file}: text. Since 1.19. */
    public static final String CLUSTER_SIGNING_KUBELET_SERVING_CERT_FILE = "cluster-signing-kubelet-serving-cert-file";

    /** {@code --cluster-signing-kubelet-serving-key-file}: text. Since 1.19. */
    public static final String CLUSTER_SIGNING_KUBELET_SERVING_KEY_FILE = "cluster-signing-kubelet-serving-key-file";

    /** {@code --cluster-signing-legacy-unknown-cert-file}: text. Since 1.19. */
    public static final String CLUSTER_SIGNING_LEGACY_UNKNOWN_CERT_FILE = "cluster-signing-legacy-unknown-cert-file";

    /** {@code --cluster-signing-legacy-unknown-key-file}: text. Since 1.19. */
    public static final String CLUSTER_SIGNING_LEGACY_UNKNOWN_KEY_FILE = "cluster-signing-legacy-unknown-key-file";

    /** {@code --concurrent-cron-job-syncs}: int. Default {@code 5}. Since 1.28. */
    public static final String CONCURRENT_CRON_JOB_SYNCS = "concurrent-cron-job-syncs";

    /** {@code --concurrent-daemonset-syncs}: int. Default {@code 2}. Since 1.32. */
    public static final String CONCURRENT_DAEMONSET_SYNCS = "concurrent-daemonset-syncs";

    /** {@code --concurrent-deployment-syncs}: int. Default {@code 5}. */
    public static final String CONCURRENT_DEPLOYMENT_SYNCS = "concurrent-deployment-syncs";

    /** {@code --concurrent-device-taint-eviction-syncs}: int. Default {@code 8}. Since 1.35. */
    public static final String CONCURRENT_DEVICE_TAINT_EVICTION_SYNCS = "concurrent-device-taint-eviction-syncs";

    /** {@code --concurrent-endpoint-syncs}: int. Default {@code 5}. */
    public static final String CONCURRENT_ENDPOINT_SYNCS = "concurrent-endpoint-syncs";

    /** {@code --concurrent-ephemeralvolume-syncs}: int. Default {@code 5}. Since 1.23. */
    public static final String CONCURRENT_EPHEMERALVOLUME_SYNCS = "concurrent-ephemeralvolume-syncs";

    /** {@code --concurrent-gc-syncs}: int. Default {@code 20}. */
    public static final String CONCURRENT_GC_SYNCS = "concurrent-gc-syncs";

    /** {@code --concurrent-horizontal-pod-autoscaler-syncs}: int. Default {@code 5}. Since 1.26. */
    public static final String CONCURRENT_HORIZONTAL_POD_AUTOSCALER_SYNCS =
            "concurrent-horizontal-pod-autoscaler-syncs";

    /** {@code --concurrent-job-syncs}: int. Default {@code 5}. Since 1.28. */
    public static final String CONCURRENT_JOB_SYNCS = "concurrent-job-syncs";

    /** {@code --concurrent-namespace-syncs}: int. Default {@code 10}. */
    public static final String CONCURRENT_NAMESPACE_SYNCS = "concurrent-namespace-syncs";

    /** {@code --concurrent-rc-syncs}: int. Default {@code 5}. Since 1.23. */
    public static final String CONCURRENT_RC_SYNCS = "concurrent-rc-syncs";

    /** {@code --concurrent-replicaset-syncs}: int. Default {@code 5}. */
    public static final String CONCURRENT_REPLICASET_SYNCS = "concurrent-replicaset-syncs";

    /** {@code --concurrent-resource-quota-syncs}: int. Default {@code 5}. */
    public static final String CONCURRENT_RESOURCE_QUOTA_SYNCS = "concurrent-resource-quota-syncs";

    /** {@code --concurrent-resourceclaim-syncs}: int. Since 1.36. */
    public static final String CONCURRENT_RESOURCECLAIM_SYNCS = "concurrent-resourceclaim-syncs";

    /** {@code --concurrent-service-endpoint-syncs}: int. Default {@code 5}. */
    public static final String CONCURRENT_SERVICE_ENDPOINT_SYNCS = "concurrent-service-endpoint-syncs";

    /** {@code --concurrent-service-syncs}: int. Default {@code 1}. */
    public static final String CONCURRENT_SERVICE_SYNCS = "concurrent-service-syncs";

    /** {@code --concurrent-serviceaccount-token-syncs}: int. Default {@code 5}. */
    public static final String CONCURRENT_SERVICEACCOUNT_TOKEN_SYNCS = "concurrent-serviceaccount-token-syncs";

    /** {@code --concurrent-statefulset-syncs}: int. Default {@code 5}. */
    public static final String CONCURRENT_STATEFULSET_SYNCS = "concurrent-statefulset-syncs";

    /** {@code --concurrent-ttl-after-finished-syncs}: int. Default {@code 5}. */
    public static final String CONCURRENT_TTL_AFTER_FINISHED_SYNCS = "concurrent-ttl-after-finished-syncs";

    /** {@code --concurrent-validating-admission-policy-status-syncs}: int. Default {@code 5}. Since 1.28. */
    public static final String CONCURRENT_VALIDATING_ADMISSION_POLICY_STATUS_SYNCS =
            "concurrent-validating-admission-policy-status-syncs";

    /** {@code --configure-cloud-routes}: bool. Default {@code true}. */
    public static final String CONFIGURE_CLOUD_ROUTES = "configure-cloud-routes";

    /** {@code --contention-profiling}: bool. */
    public static final String CONTENTION_PROFILING = "contention-profiling";

    /** {@code --controller-shutdown-timeout}: duration. Default {@code 10s}. Since 1.35. */
    public static final String CONTROLLER_SHUTDOWN_TIMEOUT = "controller-shutdown-timeout";

    /** {@code --controller-start-interval}: duration. */
    public static final String CONTROLLER_START_INTERVAL = "controller-start-interval";

    /** {@code --controllers}: texts. */
    public static final String CONTROLLERS = "controllers";

    /** {@code --deleting-pods-burst}: int. Deprecated since 1.16. Removed in 1.25. */
    public static final String DELETING_PODS_BURST = "deleting-pods-burst";

    /** {@code --deleting-pods-qps}: number. Deprecated since 1.16. Removed in 1.25. */
    public static final String DELETING_PODS_QPS = "deleting-pods-qps";

    /** {@code --deployment-controller-sync-period}: duration. Default {@code 30s}. Deprecated since 1.23. Removed in 1.24. */
    public static final String DEPLOYMENT_CONTROLLER_SYNC_PERIOD = "deployment-controller-sync-period";

    /** {@code --disable-attach-detach-reconcile-sync}: bool. */
    public static final String DISABLE_ATTACH_DETACH_RECONCILE_SYNC = "disable-attach-detach-reconcile-sync";

    /** {@code --disable-force-detach-on-timeout}: bool. Since 1.30. */
    public static final String DISABLE_FORCE_DETACH_ON_TIMEOUT = "disable-force-detach-on-timeout";

    /** {@code --disable-http2-serving}: bool. Since 1.31. */
    public static final String DISABLE_HTTP2_SERVING = "disable-http2-serving";

    /** {@code --disabled-metrics}: texts. Since 1.21. */
    public static final String DISABLED_METRICS = "disabled-metrics";

    /** {@code --emulated-version}: texts. Since 1.31. */
    public static final String EMULATED_VERSION = "emulated-version";

    /** {@code --enable-dynamic-provisioning}: bool. Default {@code true}. */
    public static final String ENABLE_DYNAMIC_PROVISIONING = "enable-dynamic-provisioning";

    /** {@code --enable-garbage-collector}: bool. Default {@code true}. */
    public static final String ENABLE_GARBAGE_COLLECTOR = "enable-garbage-collector";

    /** {@code --enable-hostpath-provisioner}: bool. */
    public static final String ENABLE_HOSTPATH_PROVISIONER = "enable-hostpath-provisioner";

    /** {@code --enable-leader-migration}: bool. Since 1.21. */
    public static final String ENABLE_LEADER_MIGRATION = "enable-leader-migration";

    /** {@code --enable-taint-manager}: bool. Default {@code true}. Deprecated since 1.25. Removed in 1.27. */
    public static final String ENABLE_TAINT_MANAGER = "enable-taint-manager";

    /** {@code --endpoint-updates-batch-period}: duration. */
    public static final String ENDPOINT_UPDATES_BATCH_PERIOD = "endpoint-updates-batch-period";

    /** {@code --endpointslice-updates-batch-period}: duration. Since 1.18. */
    public static final String ENDPOINTSLICE_UPDATES_BATCH_PERIOD = "endpointslice-updates-batch-period";

    /** {@code --experimental-cluster-signing-duration}: duration. Default {@code 8760h0m0s}. Deprecated since 1.19. Removed in 1.25. Replaced by {@code --cluster-signing-duration}. */
    public static final String EXPERIMENTAL_CLUSTER_SIGNING_DURATION = "experimental-cluster-signing-duration";

    /** {@code --experimental-logging-sanitization}: bool. Since 1.20. Removed in 1.24. */
    public static final String EXPERIMENTAL_LOGGING_SANITIZATION = "experimental-logging-sanitization";

    /** {@code --external-cloud-volume-plugin}: text. */
    public static final String EXTERNAL_CLOUD_VOLUME_PLUGIN = "external-cloud-volume-plugin";

    /** {@code --feature-gates}: gates. */
    public static final String FEATURE_GATES = "feature-gates";

    /** {@code --flex-volume-plugin-dir}: text. */
    public static final String FLEX_VOLUME_PLUGIN_DIR = "flex-volume-plugin-dir";

    /** {@code --help}: bool. */
    public static final String HELP = "help";

    /** {@code --horizontal-pod-autoscaler-cpu-initialization-period}: duration. Default {@code 5m0s}. */
    public static final String HORIZONTAL_POD_AUTOSCALER_CPU_INITIALIZATION_PERIOD =
            "horizontal-pod-autoscaler-cpu-initialization-period";

    /** {@code --horizontal-pod-autoscaler-downscale-delay}: duration. Deprecated since 1.16. Removed in 1.31. See {@code --horizontal-pod-autoscaler-downscale-stabilization}. */
    public static final String HORIZONTAL_POD_AUTOSCALER_DOWNSCALE_DELAY = "horizontal-pod-autoscaler-downscale-delay";

    /** {@code --horizontal-pod-autoscaler-downscale-stabilization}: duration. Default {@code 5m0s}. */
    public static final String HORIZONTAL_POD_AUTOSCALER_DOWNSCALE_STABILIZATION =
            "horizontal-pod-autoscaler-downscale-stabilization";

    /** {@code --horizontal-pod-autoscaler-initial-readiness-delay}: duration. Default {@code 30s}. */
    public static final String HORIZONTAL_POD_AUTOSCALER_INITIAL_READINESS_DELAY =
            "horizontal-pod-autoscaler-initial-readiness-delay";

    /** {@code --horizontal-pod-autoscaler-sync-period}: duration. Default {@code 15s}. */
    public static final String HORIZONTAL_POD_AUTOSCALER_SYNC_PERIOD = "horizontal-pod-autoscaler-sync-period";

    /** {@code --horizontal-pod-autoscaler-tolerance}: number. Default {@code 0.1}. */
    public static final String HORIZONTAL_POD_AUTOSCALER_TOLERANCE = "horizontal-pod-autoscaler-tolerance";

    /** {@code --horizontal-pod-autoscaler-upscale-delay}: duration. Deprecated since 1.16. Removed in 1.31. */
    public static final String HORIZONTAL_POD_AUTOSCALER_UPSCALE_DELAY = "horizontal-pod-autoscaler-upscale-delay";

    /** {@code --horizontal-pod-autoscaler-use-rest-clients}: bool. Deprecated since 1.16. Removed in 1.22. */
    public static final String HORIZONTAL_POD_AUTOSCALER_USE_REST_CLIENTS =
            "horizontal-pod-autoscaler-use-rest-clients";

    /** {@code --http2-max-streams-per-connection}: int. */
    public static final String HTTP2_MAX_STREAMS_PER_CONNECTION = "http2-max-streams-per-connection";

    /** {@code --insecure-experimental-approve-all-kubelet-csrs-for-group}: text. Since 1.23. Deprecated since 1.23. Removed in 1.26. */
    public static final String INSECURE_EXPERIMENTAL_APPROVE_ALL_KUBELET_CSRS_FOR_GROUP =
            "insecure-experimental-approve-all-kubelet-csrs-for-group";

    /** {@code --kube-api-burst}: int. Default {@code 30}. */
    public static final String KUBE_API_BURST = "kube-api-burst";

    /** {@code --kube-api-content-type}: text. */
    public static final String KUBE_API_CONTENT_TYPE = "kube-api-content-type";

    /** {@code --kube-api-qps}: number. Default {@code 20}. */
    public static final String KUBE_API_QPS = "kube-api-qps";

    /** {@code --kubeconfig}: text. */
    public static final String KUBECONFIG = "kubeconfig";

    /** {@code --large-cluster-size-threshold}: int. Default {@code 50}. */
    public static final String LARGE_CLUSTER_SIZE_THRESHOLD = "large-cluster-size-threshold";

    /** {@code --leader-elect}: bool. Default {@code true}. */
    public static final String LEADER_ELECT = "leader-elect";

    /** {@code --leader-elect-lease-duration}: duration. Default {@code 15s}. */
    public static final String LEADER_ELECT_LEASE_DURATION = "leader-elect-lease-duration";

    /** {@code --leader-elect-renew-deadline}: duration. Default {@code 10s}. */
    public static final String LEADER_ELECT_RENEW_DEADLINE = "leader-elect-renew-deadline";

    /** {@code --leader-elect-resource-lock}: text. */
    public static final String LEADER_ELECT_RESOURCE_LOCK = "leader-elect-resource-lock";

    /** {@code --leader-elect-resource-name}: text. */
    public static final String LEADER_ELECT_RESOURCE_NAME = "leader-elect-resource-name";

    /** {@code --leader-elect-resource-namespace}: text. */
    public static final String LEADER_ELECT_RESOURCE_NAMESPACE = "leader-elect-resource-namespace";

    /** {@code --leader-elect-retry-period}: duration. Default {@code 2s}. */
    public static final String LEADER_ELECT_RETRY_PERIOD = "leader-elect-retry-period";

    /** {@code --leader-migration-config}: text. Since 1.21. */
    public static final String LEADER_MIGRATION_CONFIG = "leader-migration-config";

    /** {@code --legacy-service-account-token-clean-up-period}: duration. Default {@code 8760h0m0s}. Since 1.28. */
    public static final String LEGACY_SERVICE_ACCOUNT_TOKEN_CLEAN_UP_PERIOD =
            "legacy-service-account-token-clean-up-period";

    /** {@code --log-backtrace-at}: text. Default {@code :0}. Deprecated since 1.23. Removed in 1.26. */
    public static final String LOG_BACKTRACE_AT = "log-backtrace-at";

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

    /** {@code --master}: text. */
    public static final String MASTER = "master";

    /** {@code --max-endpoints-per-slice}: int. Default {@code 100}. */
    public static final String MAX_ENDPOINTS_PER_SLICE = "max-endpoints-per-slice";

    /** {@code --min-compatibility-version}: texts. Since 1.35. */
    public static final String MIN_COMPATIBILITY_VERSION = "min-compatibility-version";

    /** {@code --min-resync-period}: duration. Default {@code 12h0m0s}. */
    public static final String MIN_RESYNC_PERIOD = "min-resync-period";

    /** {@code --mirroring-concurrent-service-endpoint-syncs}: int. Default {@code 5}. Since 1.19. */
    public static final String MIRRORING_CONCURRENT_SERVICE_ENDPOINT_SYNCS =
            "mirroring-concurrent-service-endpoint-syncs";

    /** {@code --mirroring-endpointslice-updates-batch-period}: duration. Since 1.19. */
    public static final String MIRRORING_ENDPOINTSLICE_UPDATES_BATCH_PERIOD =
            "mirroring-endpointslice-updates-batch-period";

    /** {@code --mirroring-max-endpoints-per-subset}: int. Default {@code 1000}. Since 1.19. */
    public static final String MIRRORING_MAX_ENDPOINTS_PER_SUBSET = "mirroring-max-endpoints-per-subset";

    /** {@code --namespace-sync-period}: duration. Default {@code 5m0s}. */
    public static final String NAMESPACE_SYNC_PERIOD = "namespace-sync-period";

    /** {@code --node-cidr-mask-size}: int. */
    public static final String NODE_CIDR_MASK_SIZE = "node-cidr-mask-size";

    /** {@code --node-cidr-mask-size-ipv4}: int. Since 1.17. */
    public static final String NODE_CIDR_MASK_SIZE_IPV4 = "node-cidr-mask-size-ipv4";

    /** {@code --node-cidr-mask-size-ipv6}: int. Since 1.17. */
    public static final String NODE_CIDR_MASK_SIZE_IPV6 = "node-cidr-mask-size-ipv6";

    /** {@code --node-eviction-rate}: number. Default {@code 0.1}. */
    public static final String NODE_EVICTION_RATE = "node-eviction-rate";

    /** {@code --node-monitor-grace-period}: duration. Default {@code 50s}. */
    public static final String NODE_MONITOR_GRACE_PERIOD = "node-monitor-grace-period";

    /** {@code --node-monitor-period}: duration. Default {@code 5s}. */
    public static final String NODE_MONITOR_PERIOD = "node-monitor-period";

    /** {@code --node-startup-grace-period}: duration. Default {@code 1m0s}. */
    public static final String NODE_STARTUP_GRACE_PERIOD = "node-startup-grace-period";

    /** {@code --node-sync-period}: duration. Deprecated since 1.16. */
    public static final String NODE_SYNC_PERIOD = "node-sync-period";

    /** {@code --one-output}: bool. Since 1.20. Deprecated since 1.23. Removed in 1.26. */
    public static final String ONE_OUTPUT = "one-output";

    /** {@code --permit-address-sharing}: bool. Since 1.21. */
    public static final String PERMIT_ADDRESS_SHARING = "permit-address-sharing";

    /** {@code --permit-port-sharing}: bool. Since 1.19. */
    public static final String PERMIT_PORT_SHARING = "permit-port-sharing";

    /** {@code --pod-eviction-timeout}: duration. Default {@code 5m0s}. Deprecated since 1.26. Removed in 1.27. */
    public static final String POD_EVICTION_TIMEOUT = "pod-eviction-timeout";

    /** {@code --port}: int. Deprecated since 1.16. Removed in 1.24. See {@code --secure-port}. */
    public static final String PORT = "port";

    /** {@code --profiling}: bool. Default {@code true}. */
    public static final String PROFILING = "profiling";

    /** {@code --pv-recycler-increment-timeout-nfs}: int. Default {@code 30}. */
    public static final String PV_RECYCLER_INCREMENT_TIMEOUT_NFS = "pv-recycler-increment-timeout-nfs";

    /** {@code --pv-recycler-minimum-timeout-hostpath}: int. Default {@code 60}. */
    public static final String PV_RECYCLER_MINIMUM_TIMEOUT_HOSTPATH = "pv-recycler-minimum-timeout-hostpath";

    /** {@code --pv-recycler-minimum-timeout-nfs}: int. Default {@code 300}. */
    public static final String PV_RECYCLER_MINIMUM_TIMEOUT_NFS = "pv-recycler-minimum-timeout-nfs";

    /** {@code --pv-recycler-pod-template-filepath-hostpath}: text. */
    public static final String PV_RECYCLER_POD_TEMPLATE_FILEPATH_HOSTPATH =
            "pv-recycler-pod-template-filepath-hostpath";

    /** {@code --pv-recycler-pod-template-filepath-nfs}: text. */
    public static final String PV_RECYCLER_POD_TEMPLATE_FILEPATH_NFS = "pv-recycler-pod-template-filepath-nfs";

    /** {@code --pv-recycler-timeout-increment-hostpath}: int. Default {@code 30}. */
    public static final String PV_RECYCLER_TIMEOUT_INCREMENT_HOSTPATH = "pv-recycler-timeout-increment-hostpath";

    /** {@code --pvclaimbinder-sync-period}: duration. Default {@code 15s}. */
    public static final String PVCLAIMBINDER_SYNC_PERIOD = "pvclaimbinder-sync-period";

    /** {@code --register-retry-count}: int. Deprecated since 1.16. Removed in 1.25. */
    public static final String REGISTER_RETRY_COUNT = "register-retry-count";

    /** {@code --requestheader-allowed-names}: texts. */
    public static final String REQUESTHEADER_ALLOWED_NAMES = "requestheader-allowed-names";

    /** {@code --requestheader-client-ca-file}: text. */
    public static final String REQUESTHEADER_CLIENT_CA_FILE = "requestheader-client-ca-file";

    /** {@code --requestheader-extra-headers-prefix}: texts. */
    public static final String REQUESTHEADER_EXTRA_HEADERS_PREFIX = "requestheader-extra-headers-prefix";

    /** {@code --requestheader-group-headers}: texts. */
    public static final String REQUESTHEADER_GROUP_HEADERS = "requestheader-group-headers";

    /** {@code --requestheader-uid-headers}: texts. Since 1.32. */
    public static final String REQUESTHEADER_UID_HEADERS = "requestheader-uid-headers";

    /** {@code --requestheader-username-headers}: texts. */
    public static final String REQUESTHEADER_USERNAME_HEADERS = "requestheader-username-headers";

    /** {@code --resource-quota-sync-period}: duration. Default {@code 5m0s}. */
    public static final String RESOURCE_QUOTA_SYNC_PERIOD = "resource-quota-sync-period";

    /** {@code --root-ca-file}: text. */
    public static final String ROOT_CA_FILE = "root-ca-file";

    /** {@code --route-reconciliation-period}: duration. Default {@code 10s}. */
    public static final String ROUTE_RECONCILIATION_PERIOD = "route-reconciliation-period";

    /** {@code --secondary-node-eviction-rate}: number. Default {@code 0.01}. */
    public static final String SECONDARY_NODE_EVICTION_RATE = "secondary-node-eviction-rate";

    /** {@code --secure-port}: int. Default {@code 10257}. */
    public static final String SECURE_PORT = "secure-port";

    /** {@code --service-account-private-key-file}: text. */
    public static final String SERVICE_ACCOUNT_PRIVATE_KEY_FILE = "service-account-private-key-file";

    /** {@code --service-cluster-ip-range}: text. */
    public static final String SERVICE_CLUSTER_IP_RANGE = "service-cluster-ip-range";

    /** {@code --show-hidden-metrics-for-version}: text. Since 1.18. */
    public static final String SHOW_HIDDEN_METRICS_FOR_VERSION = "show-hidden-metrics-for-version";

    /** {@code --skip-headers}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String SKIP_HEADERS = "skip-headers";

    /** {@code --skip-log-headers}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String SKIP_LOG_HEADERS = "skip-log-headers";

    /** {@code --stderrthreshold}: int. Default {@code 2}. Deprecated since 1.23. Removed in 1.26. */
    public static final String STDERRTHRESHOLD = "stderrthreshold";

    /** {@code --terminated-pod-gc-threshold}: int. Default {@code 12500}. */
    public static final String TERMINATED_POD_GC_THRESHOLD = "terminated-pod-gc-threshold";

    /** {@code --tls-cert-file}: text. */
    public static final String TLS_CERT_FILE = "tls-cert-file";

    /** {@code --tls-cipher-suites}: texts. */
    public static final String TLS_CIPHER_SUITES = "tls-cipher-suites";

    /** {@code --tls-curve-preferences}: text. Since 1.36. */
    public static final String TLS_CURVE_PREFERENCES = "tls-curve-preferences";

    /** {@code --tls-min-version}: text. */
    public static final String TLS_MIN_VERSION = "tls-min-version";

    /** {@code --tls-private-key-file}: text. */
    public static final String TLS_PRIVATE_KEY_FILE = "tls-private-key-file";

    /** {@code --tls-sni-cert-key}: text. */
    public static final String TLS_SNI_CERT_KEY = "tls-sni-cert-key";

    /** {@code --unhealthy-zone-threshold}: number. Default {@code 0.55}. */
    public static final String UNHEALTHY_ZONE_THRESHOLD = "unhealthy-zone-threshold";

    /** {@code --use-service-account-credentials}: bool. */
    public static final String USE_SERVICE_ACCOUNT_CREDENTIALS = "use-service-account-credentials";

    /** {@code --v}: int. */
    public static final String V = "v";

    /** {@code --version}: text. */
    public static final String VERSION = "version";

    /** {@code --vmodule}: text. */
    public static final String VMODULE = "vmodule";

    /** {@code --volume-host-allow-local-loopback}: bool. Default {@code true}. Since 1.20. Deprecated since 1.28. Removed in 1.31. */
    public static final String VOLUME_HOST_ALLOW_LOCAL_LOOPBACK = "volume-host-allow-local-loopback";

    /** {@code --volume-host-cidr-denylist}: texts. Since 1.20. Deprecated since 1.28. Removed in 1.31. */
    public static final String VOLUME_HOST_CIDR_DENYLIST = "volume-host-cidr-denylist";

    private KubeControllerManagerFlags() {}

    /** A row a flag: name, type, since, removed, deprecated, replacement, values, hint; parsed when asked for. */
    static String rows() {
        return """
                add-dir-header bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                address ip 0 24 16 --bind-address - -
                allocate-node-cidrs bool 0 0 0 - - -
                allow-metric-labels map 21 0 0 - - -
                allow-metric-labels-manifest text 29 0 0 - - -
                allow-untagged-cloud bool 0 0 16 - - -
                alsologtostderr bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                attach-detach-reconcile-sync-period duration 0 0 0 - - -
                authentication-kubeconfig text 0 0 0 - - -
                authentication-skip-lookup bool 0 0 0 - - -
                authentication-token-webhook-cache-ttl duration 0 0 0 - - -
                authentication-tolerate-lookup-failure bool 0 0 0 - - -
                authorization-always-allow-paths texts 0 0 0 - - -
                authorization-kubeconfig text 0 0 0 - - -
                authorization-webhook-cache-authorized-ttl duration 0 0 0 - - -
                authorization-webhook-cache-unauthorized-ttl duration 0 0 0 - - -
                bind-address text 0 0 0 - - -
                cert-dir text 0 0 0 - - -
                cidr-allocator-type text 0 0 0 - - -
                client-ca-file text 0 0 0 - - -
                cloud-config text 0 0 29 - - -
                cloud-provider text 0 0 29 - - -
                cloud-provider-gce-lb-src-cidrs text 0 31 16 - - run cloud-controller-manager with this flag
                cluster-cidr text 0 0 0 - cidrs -
                cluster-name text 0 0 0 - - -
                cluster-signing-cert-file text 0 0 0 - - -
                cluster-signing-duration duration 19 0 0 - - -
                cluster-signing-key-file text 0 0 0 - - -
                cluster-signing-kube-apiserver-client-cert-file text 19 0 0 - - -
                cluster-signing-kube-apiserver-client-key-file text 19 0 0 - - -
                cluster-signing-kubelet-client-cert-file text 19 0 0 - - -
                cluster-signing-kubelet-client-key-file text 19 0 0 - - -
                cluster-signing-kubelet-serving-cert-file text 19 0 0 - - -
                cluster-signing-kubelet-serving-key-file text 19 0 0 - - -
                cluster-signing-legacy-unknown-cert-file text 19 0 0 - - -
                cluster-signing-legacy-unknown-key-file text 19 0 0 - - -
                concurrent-cron-job-syncs int 28 0 0 - - -
                concurrent-daemonset-syncs int 32 0 0 - - -
                concurrent-deployment-syncs int 0 0 0 - - -
                concurrent-device-taint-eviction-syncs int 35 0 0 - - -
                concurrent-endpoint-syncs int 0 0 0 - - -
                concurrent-ephemeralvolume-syncs int 23 0 0 - - -
                concurrent-gc-syncs int 0 0 0 - - -
                concurrent-horizontal-pod-autoscaler-syncs int 26 0 0 - - -
                concurrent-job-syncs int 28 0 0 - - -
                concurrent-namespace-syncs int 0 0 0 - - -
                concurrent_rc_syncs int 0 0 0 - - -
                concurrent-rc-syncs int 23 0 0 - - -
                concurrent-replicaset-syncs int 0 0 0 - - -
                concurrent-resource-quota-syncs int 0 0 0 - - -
                concurrent-resourceclaim-syncs int 36 0 0 - - -
                concurrent-service-endpoint-syncs int 0 0 0 - - -
                concurrent-service-syncs int 0 0 0 - - -
                concurrent-serviceaccount-token-syncs int 0 0 0 - - -
                concurrent-statefulset-syncs int 0 0 0 - - -
                concurrent-ttl-after-finished-syncs int 0 0 0 - - -
                concurrent-validating-admission-policy-status-syncs int 28 0 0 - - -
                configure-cloud-routes bool 0 0 0 - - -
                contention-profiling bool 0 0 0 - - -
                controller-shutdown-timeout duration 35 0 0 - - -
                controller-start-interval duration 0 0 0 - - -
                controllers texts 0 0 0 - - -
                deleting-pods-burst int 0 25 16 - - drop it: it has no effect
                deleting-pods-qps number 0 25 16 - - drop it: it has no effect
                deployment-controller-sync-period duration 0 24 23 - - drop it: it has no effect
                disable-attach-detach-reconcile-sync bool 0 0 0 - - -
                disable-force-detach-on-timeout bool 30 0 0 - - -
                disable-http2-serving bool 31 0 0 - - -
                disabled-metrics texts 21 0 0 - - -
                emulated-version texts 31 0 0 - - -
                enable-dynamic-provisioning bool 0 0 0 - - -
                enable-garbage-collector bool 0 0 0 - - -
                enable-hostpath-provisioner bool 0 0 0 - - -
                enable-leader-migration bool 21 0 0 - - -
                enable-taint-manager bool 0 27 25 - - drop it: taints always evict
                endpoint-updates-batch-period duration 0 0 0 - - -
                endpointslice-updates-batch-period duration 18 0 0 - - -
                experimental-cluster-signing-duration duration 0 25 19 =--cluster-signing-duration - -
                experimental-logging-sanitization bool 20 24 0 - - drop it: logs are no longer filtered
                external-cloud-volume-plugin text 0 0 0 - - -
                feature-gates gates 0 0 0 - - -
                flex-volume-plugin-dir text 0 0 0 - - -
                help bool 0 0 0 - - -
                horizontal-pod-autoscaler-cpu-initialization-period duration 0 0 0 - - -
                horizontal-pod-autoscaler-downscale-delay duration 0 31 16 --horizontal-pod-autoscaler-downscale-stabilization - -
                horizontal-pod-autoscaler-downscale-stabilization duration 0 0 0 - - -
                horizontal-pod-autoscaler-initial-readiness-delay duration 0 0 0 - - -
                horizontal-pod-autoscaler-sync-period duration 0 0 0 - - -
                horizontal-pod-autoscaler-tolerance number 0 0 0 - - -
                horizontal-pod-autoscaler-upscale-delay duration 0 31 16 - - drop it: scaling up does not wait
                horizontal-pod-autoscaler-use-rest-clients bool 0 22 16 - - drop it: the metrics API is the only source
                http2-max-streams-per-connection int 0 0 0 - - -
                insecure-experimental-approve-all-kubelet-csrs-for-group text 23 26 23 - - bind the group to system:certificates.k8s.io:certificatesigningrequests:nodeclient
                kube-api-burst int 0 0 0 - - -
                kube-api-content-type text 0 0 0 - - -
                kube-api-qps number 0 0 0 - - -
                kubeconfig text 0 0 0 - - -
                large-cluster-size-threshold int 0 0 0 - - -
                leader-elect bool 0 0 0 - - -
                leader-elect-lease-duration duration 0 0 0 - - -
                leader-elect-renew-deadline duration 0 0 0 - - -
                leader-elect-resource-lock text 0 0 0 - - -
                leader-elect-resource-name text 0 0 0 - - -
                leader-elect-resource-namespace text 0 0 0 - - -
                leader-elect-retry-period duration 0 0 0 - - -
                leader-migration-config text 21 0 0 - - -
                legacy-service-account-token-clean-up-period duration 28 0 0 - - -
                log-backtrace-at text 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
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
                master text 0 0 0 - - -
                max-endpoints-per-slice int 0 0 0 - - -
                min-compatibility-version texts 35 0 0 - - -
                min-resync-period duration 0 0 0 - - -
                mirroring-concurrent-service-endpoint-syncs int 19 0 0 - - -
                mirroring-endpointslice-updates-batch-period duration 19 0 0 - - -
                mirroring-max-endpoints-per-subset int 19 0 0 - - -
                namespace-sync-period duration 0 0 0 - - -
                node-cidr-mask-size int 0 0 0 - 0..32 -
                node-cidr-mask-size-ipv4 int 17 0 0 - 0..32 -
                node-cidr-mask-size-ipv6 int 17 0 0 - 0..128 -
                node-eviction-rate number 0 0 0 - - -
                node-monitor-grace-period duration 0 0 0 - - -
                node-monitor-period duration 0 0 0 - - -
                node-startup-grace-period duration 0 0 0 - - -
                node-sync-period duration 0 0 16 - - -
                one-output bool 20 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                permit-address-sharing bool 21 0 0 - - -
                permit-port-sharing bool 19 0 0 - - -
                pod-eviction-timeout duration 0 27 26 - - use tolerationSeconds, or --default-not-ready-toleration-seconds and --default-unreachable-toleration-seconds of kube-apiserver
                port int 0 24 16 --secure-port - -
                profiling bool 0 0 0 - - -
                pv-recycler-increment-timeout-nfs int 0 0 0 - - -
                pv-recycler-minimum-timeout-hostpath int 0 0 0 - - -
                pv-recycler-minimum-timeout-nfs int 0 0 0 - - -
                pv-recycler-pod-template-filepath-hostpath text 0 0 0 - - -
                pv-recycler-pod-template-filepath-nfs text 0 0 0 - - -
                pv-recycler-timeout-increment-hostpath int 0 0 0 - - -
                pvclaimbinder-sync-period duration 0 0 0 - - -
                register-retry-count int 0 25 16 - - drop it: it has no effect
                requestheader-allowed-names texts 0 0 0 - - -
                requestheader-client-ca-file text 0 0 0 - - -
                requestheader-extra-headers-prefix texts 0 0 0 - - -
                requestheader-group-headers texts 0 0 0 - - -
                requestheader-uid-headers texts 32 0 0 - - -
                requestheader-username-headers texts 0 0 0 - - -
                resource-quota-sync-period duration 0 0 0 - - -
                root-ca-file text 0 0 0 - - -
                route-reconciliation-period duration 0 0 0 - - -
                secondary-node-eviction-rate number 0 0 0 - - -
                secure-port int 0 0 0 - 0..65535 -
                service-account-private-key-file text 0 0 0 - - -
                service-cluster-ip-range text 0 0 0 - cidrs -
                show-hidden-metrics-for-version text 18 0 0 - - -
                skip-headers bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                skip-log-headers bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                stderrthreshold int 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                terminated-pod-gc-threshold int 0 0 0 - - -
                tls-cert-file text 0 0 0 - - -
                tls-cipher-suites texts 0 0 0 - - -
                tls-curve-preferences text 36 0 0 - - -
                tls-min-version text 0 0 0 - |VersionTLS10|VersionTLS11|VersionTLS12|VersionTLS13 -
                tls-private-key-file text 0 0 0 - - -
                tls-sni-cert-key text 0 0 0 - - -
                unhealthy-zone-threshold number 0 0 0 - - -
                use-service-account-credentials bool 0 0 0 - - -
                v int 0 0 0 - - -
                version text 0 0 0 - - -
                vmodule text 0 0 0 - - -
                volume-host-allow-local-loopback bool 20 31 28 - - drop it: volume plugins in the tree no longer dial hosts
                volume-host-cidr-denylist texts 20 31 28 - - drop it: volume plugins in the tree no longer dial hosts
                """;
    }
}
