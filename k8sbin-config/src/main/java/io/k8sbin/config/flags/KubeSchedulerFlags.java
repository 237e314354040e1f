// Written by k8sbin-codegen from src/main/catalog/flags/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.flags;

/** Names of the flags of kube-scheduler, without dashes. */
public final class KubeSchedulerFlags {
    /** {@code --add-dir-header}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String ADD_DIR_HEADER = "add-dir-header";

    /** {@code --address}: text. Deprecated since 1.16. Removed in 1.24. See {@code --bind-address}. */
    public static final String ADDRESS = "address";

    /** {@code --algorithm-provider}: text. Deprecated since 1.16. Removed in 1.22. See {@code --config}. */
    public static final String ALGORITHM_PROVIDER = "algorithm-provider";

    /** {@code --allow-metric-labels}: map. Since 1.21. */
    public static final String ALLOW_METRIC_LABELS = "allow-metric-labels";

    /** {@code --allow-metric-labels-manifest}: text. Since 1.29. */
    public static final String ALLOW_METRIC_LABELS_MANIFEST = "allow-metric-labels-manifest";

    /** {@code --alsologtostderr}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String ALSOLOGTOSTDERR = "alsologtostderr";

    /** {@code --authentication-kubeconfig}: text. */
    public static final String AUTHENTICATION_KUBECONFIG = "authentication-kubeconfig";

    /** {@code --authentication-skip-lookup}: bool. */
    public static final String AUTHENTICATION_SKIP_LOOKUP = "authentication-skip-lookup";

    /** {@code --authentication-token-webhook-cache-ttl}: duration. Default {@code 10s}. */
    public static final String AUTHENTICATION_TOKEN_WEBHOOK_CACHE_TTL = "authentication-token-webhook-cache-ttl";

    /** {@code --authentication-tolerate-lookup-failure}: bool. Default {@code true}. */
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

    /** {@code --client-ca-file}: text. */
    public static final String CLIENT_CA_FILE = "client-ca-file";

    /** {@code --config}: text. */
    public static final String CONFIG = "config";

    /** {@code --contention-profiling}: bool. Default {@code true}. Deprecated since 1.16. */
    public static final String CONTENTION_PROFILING = "contention-profiling";

    /** {@code --disable-http2-serving}: bool. Since 1.31. */
    public static final String DISABLE_HTTP2_SERVING = "disable-http2-serving";

    /** {@code --disabled-metrics}: texts. Since 1.21. */
    public static final String DISABLED_METRICS = "disabled-metrics";

    /** {@code --emulated-version}: texts. Since 1.31. */
    public static final String EMULATED_VERSION = "emulated-version";

    /** {@code --experimental-logging-sanitization}: bool. Since 1.20. Removed in 1.24. */
    public static final String EXPERIMENTAL_LOGGING_SANITIZATION = "experimental-logging-sanitization";

    /** {@code --feature-gates}: gates. */
    public static final String FEATURE_GATES = "feature-gates";

    /** {@code --hard-pod-affinity-symmetric-weight}: int. Default {@code 1}. Deprecated since 1.16. Removed in 1.22. See {@code --config}. */
    public static final String HARD_POD_AFFINITY_SYMMETRIC_WEIGHT = "hard-pod-affinity-symmetric-weight";

    /** {@code --help}: bool. */
    public static final String HELP = "help";

    /** {@code --http2-max-streams-per-connection}: int. */
    public static final String HTTP2_MAX_STREAMS_PER_CONNECTION = "http2-max-streams-per-connection";

    /** {@code --kube-api-burst}: int. Default {@code 100}. Deprecated since 1.16. */
    public static final String KUBE_API_BURST = "kube-api-burst";

    /** {@code --kube-api-content-type}: text. Deprecated since 1.16. */
    public static final String KUBE_API_CONTENT_TYPE = "kube-api-content-type";

    /** {@code --kube-api-qps}: number. Default {@code 50}. Deprecated since 1.16. */
    public static final String KUBE_API_QPS = "kube-api-qps";

    /** {@code --kubeconfig}: text. Deprecated since 1.16. */
    public static final String KUBECONFIG = "kubeconfig";

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

    /** {@code --lock-object-name}: text. Deprecated since 1.16. Removed in 1.28. See {@code --leader-elect-resource-name}. */
    public static final String LOCK_OBJECT_NAME = "lock-object-name";

    /** {@code --lock-object-namespace}: text. Deprecated since 1.16. Removed in 1.28. See {@code --leader-elect-resource-namespace}. */
    public static final String LOCK_OBJECT_NAMESPACE = "lock-object-namespace";

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

    /** {@code --min-compatibility-version}: texts. Since 1.35. */
    public static final String MIN_COMPATIBILITY_VERSION = "min-compatibility-version";

    /** {@code --one-output}: bool. Since 1.20. Deprecated since 1.23. Removed in 1.26. */
    public static final String ONE_OUTPUT = "one-output";

    /** {@code --permit-address-sharing}: bool. Since 1.21. */
    public static final String PERMIT_ADDRESS_SHARING = "permit-address-sharing";

    /** {@code --permit-port-sharing}: bool. Since 1.19. */
    public static final String PERMIT_PORT_SHARING = "permit-port-sharing";

    /** {@code --pod-max-in-unschedulable-pods-duration}: duration. Default {@code 5m0s}. Since 1.24. Deprecated since 1.24. */
    public static final String POD_MAX_IN_UNSCHEDULABLE_PODS_DURATION = "pod-max-in-unschedulable-pods-duration";

    /** {@code --policy-config-file}: text. Deprecated since 1.16. Removed in 1.23. See {@code --config}. */
    public static final String POLICY_CONFIG_FILE = "policy-config-file";

    /** {@code --policy-configmap}: text. Deprecated since 1.16. Removed in 1.23. See {@code --config}. */
    public static final String POLICY_CONFIGMAP = "policy-configmap";

    /** {@code --policy-configmap-namespace}: text. Deprecated since 1.16. Removed in 1.23. See {@code --config}. */
    public static final String POLICY_CONFIGMAP_NAMESPACE = "policy-configmap-namespace";

    /** {@code --port}: int. Deprecated since 1.16. Removed in 1.24. See {@code --secure-port}. */
    public static final String PORT = "port";

    /** {@code --profiling}: bool. Default {@code true}. Deprecated since 1.16. */
    public static final String PROFILING = "profiling";

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

    /** {@code --scheduler-name}: text. Deprecated since 1.16. Removed in 1.22. See {@code --config}. */
    public static final String SCHEDULER_NAME = "scheduler-name";

    /** {@code --secure-port}: int. Default {@code 10259}. */
    public static final String SECURE_PORT = "secure-port";

    /** {@code --show-hidden-metrics-for-version}: text. Since 1.18. */
    public static final String SHOW_HIDDEN_METRICS_FOR_VERSION = "show-hidden-metrics-for-version";

    /** {@code --skip-headers}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String SKIP_HEADERS = "skip-headers";

    /** {@code --skip-log-headers}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String SKIP_LOG_HEADERS = "skip-log-headers";

    /** {@code --stderrthreshold}: int. Default {@code 2}. Deprecated since 1.23. Removed in 1.26. */
    public static final String STDERRTHRESHOLD = "stderrthreshold";

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

    /** {@code --use-legacy-policy-config}: bool. Deprecated since 1.16. Removed in 1.23. See {@code --config}. */
    public static final String USE_LEGACY_POLICY_CONFIG = "use-legacy-policy-config";

    /** {@code --v}: int. */
    public static final String V = "v";

    /** {@code --version}: text. */
    public static final String VERSION = "version";

    /** {@code --vmodule}: text. */
    public static final String VMODULE = "vmodule";

    /** {@code --write-config-to}: text. */
    public static final String WRITE_CONFIG_TO = "write-config-to";

    private KubeSchedulerFlags() {}

    /** A row a flag: name, type, since, removed, deprecated, replacement, values, hint; parsed when asked for. */
    static String rows() {
        return """
                add-dir-header bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                address text 0 24 16 --bind-address - -
                algorithm-provider text 0 22 16 --config - profiles of KubeSchedulerConfiguration
                allow-metric-labels map 21 0 0 - - -
                allow-metric-labels-manifest text 29 0 0 - - -
                alsologtostderr bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
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
                client-ca-file text 0 0 0 - - -
                config text 0 0 0 - - -
                contention-profiling bool 0 0 16 - - -
                disable-http2-serving bool 31 0 0 - - -
                disabled-metrics texts 21 0 0 - - -
                emulated-version texts 31 0 0 - - -
                experimental-logging-sanitization bool 20 24 0 - - drop it: logs are no longer filtered
                feature-gates gates 0 0 0 - - -
                hard-pod-affinity-symmetric-weight int 0 22 16 --config - hardPodAffinityWeight of InterPodAffinityArgs
                help bool 0 0 0 - - -
                http2-max-streams-per-connection int 0 0 0 - - -
                kube-api-burst int 0 0 16 - - -
                kube-api-content-type text 0 0 16 - - -
                kube-api-qps number 0 0 16 - - -
                kubeconfig text 0 0 16 - - -
                leader-elect bool 0 0 0 - - -
                leader-elect-lease-duration duration 0 0 0 - - -
                leader-elect-renew-deadline duration 0 0 0 - - -
                leader-elect-resource-lock text 0 0 0 - - -
                leader-elect-resource-name text 0 0 0 - - -
                leader-elect-resource-namespace text 0 0 0 - - -
                leader-elect-retry-period duration 0 0 0 - - -
                lock-object-name text 0 28 16 --leader-elect-resource-name - -
                lock-object-namespace text 0 28 16 --leader-elect-resource-namespace - -
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
                min-compatibility-version texts 35 0 0 - - -
                one-output bool 20 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                permit-address-sharing bool 21 0 0 - - -
                permit-port-sharing bool 19 0 0 - - -
                pod-max-in-unschedulable-pods-duration duration 24 0 24 - - -
                policy-config-file text 0 23 16 --config - plugins of KubeSchedulerConfiguration
                policy-configmap text 0 23 16 --config - plugins of KubeSchedulerConfiguration
                policy-configmap-namespace text 0 23 16 --config - plugins of KubeSchedulerConfiguration
                port int 0 24 16 --secure-port - -
                profiling bool 0 0 16 - - -
                requestheader-allowed-names texts 0 0 0 - - -
                requestheader-client-ca-file text 0 0 0 - - -
                requestheader-extra-headers-prefix texts 0 0 0 - - -
                requestheader-group-headers texts 0 0 0 - - -
                requestheader-uid-headers texts 32 0 0 - - -
                requestheader-username-headers texts 0 0 0 - - -
                scheduler-name text 0 22 16 --config - schedulerName of a profile of KubeSchedulerConfiguration
                secure-port int 0 0 0 - 0..65535 -
                show-hidden-metrics-for-version text 18 0 0 - - -
                skip-headers bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                skip-log-headers bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                stderrthreshold int 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                tls-cert-file text 0 0 0 - - -
                tls-cipher-suites texts 0 0 0 - - -
                tls-curve-preferences text 36 0 0 - - -
                tls-min-version text 0 0 0 - |VersionTLS10|VersionTLS11|VersionTLS12|VersionTLS13 -
                tls-private-key-file text 0 0 0 - - -
                tls-sni-cert-key text 0 0 0 - - -
                use-legacy-policy-config bool 0 23 16 --config - plugins of KubeSchedulerConfiguration
                v int 0 0 0 - - -
                version text 0 0 0 - - -
                vmodule text 0 0 0 - - -
                write-config-to text 0 0 0 - - -
                """;
    }
}
