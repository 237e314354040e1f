// Written by k8sbin-codegen from src/main/catalog/flags/kube-apiserver.txt: change that, then generate.
package io.k8sbin.config.flags;

/** Names of the flags of kube-apiserver, without dashes. */
public final class KubeApiserverFlags {
    /** {@code --add-dir-header}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String ADD_DIR_HEADER = "add-dir-header";

    /** {@code --address}: ip. Deprecated since 1.16. Removed in 1.24. See {@code --bind-address}. */
    public static final String ADDRESS = "address";

    /** {@code --admission-control}: texts. Deprecated since 1.16. Replaced by {@code --enable-admission-plugins}. */
    public static final String ADMISSION_CONTROL = "admission-control";

    /** {@code --admission-control-config-file}: text. */
    public static final String ADMISSION_CONTROL_CONFIG_FILE = "admission-control-config-file";

    /** {@code --advertise-address}: text. */
    public static final String ADVERTISE_ADDRESS = "advertise-address";

    /** {@code --aggregator-reject-forwarding-redirect}: bool. Default {@code true}. Since 1.25. */
    public static final String AGGREGATOR_REJECT_FORWARDING_REDIRECT = "aggregator-reject-forwarding-redirect";

    /** {@code --allow-metric-labels}: map. Since 1.21. */
    public static final String ALLOW_METRIC_LABELS = "allow-metric-labels";

    /** {@code --allow-metric-labels-manifest}: text. Since 1.29. */
    public static final String ALLOW_METRIC_LABELS_MANIFEST = "allow-metric-labels-manifest";

    /** {@code --allow-privileged}: bool. */
    public static final String ALLOW_PRIVILEGED = "allow-privileged";

    /** {@code --alsologtostderr}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String ALSOLOGTOSTDERR = "alsologtostderr";

    /** {@code --anonymous-auth}: bool. Default {@code true}. */
    public static final String ANONYMOUS_AUTH = "anonymous-auth";

    /** {@code --api-audiences}: texts. */
    public static final String API_AUDIENCES = "api-audiences";

    /** {@code --apiserver-count}: int. Default {@code 1}. Deprecated since 1.24. */
    public static final String APISERVER_COUNT = "apiserver-count";

    /** {@code --audit-dynamic-configuration}: bool. Removed in 1.19. See {@code --audit-policy-file}. */
    public static final String AUDIT_DYNAMIC_CONFIGURATION = "audit-dynamic-configuration";

    /** {@code --audit-log-batch-buffer-size}: int. Default {@code 10000}. */
    public static final String AUDIT_LOG_BATCH_BUFFER_SIZE = "audit-log-batch-buffer-size";

    /** {@code --audit-log-batch-max-size}: int. Default {@code 1}. */
    public static final String AUDIT_LOG_BATCH_MAX_SIZE = "audit-log-batch-max-size";

    /** {@code --audit-log-batch-max-wait}: duration. */
    public static final String AUDIT_LOG_BATCH_MAX_WAIT = "audit-log-batch-max-wait";

    /** {@code --audit-log-batch-throttle-burst}: int. */
    public static final String AUDIT_LOG_BATCH_THROTTLE_BURST = "audit-log-batch-throttle-burst";

    /** {@code --audit-log-batch-throttle-enable}: bool. */
    public static final String AUDIT_LOG_BATCH_THROTTLE_ENABLE = "audit-log-batch-throttle-enable";

    /** {@code --audit-log-batch-throttle-qps}: number. */
    public static final String AUDIT_LOG_BATCH_THROTTLE_QPS = "audit-log-batch-throttle-qps";

    /** {@code --audit-log-compress}: bool. Since 1.20. */
    public static final String AUDIT_LOG_COMPRESS = "audit-log-compress";

    /** {@code --audit-log-format}: text. */
    public static final String AUDIT_LOG_FORMAT = "audit-log-format";

    /** {@code --audit-log-maxage}: int. */
    public static final String AUDIT_LOG_MAXAGE = "audit-log-maxage";

    /** {@code --audit-log-maxbackup}: int. */
    public static final String AUDIT_LOG_MAXBACKUP = "audit-log-maxbackup";

    /** {@code --audit-log-maxsize}: int. */
    public static final String AUDIT_LOG_MAXSIZE = "audit-log-maxsize";

    /** {@code --audit-log-mode}: text. */
    public static final String AUDIT_LOG_MODE = "audit-log-mode";

    /** {@code --audit-log-path}: text. */
    public static final String AUDIT_LOG_PATH = "audit-log-path";

    /** {@code --audit-log-truncate-enabled}: bool. */
    public static final String AUDIT_LOG_TRUNCATE_ENABLED = "audit-log-truncate-enabled";

    /** {@code --audit-log-truncate-max-batch-size}: int. Default {@code 10485760}. */
    public static final String AUDIT_LOG_TRUNCATE_MAX_BATCH_SIZE = "audit-log-truncate-max-batch-size";

    /** {@code --audit-log-truncate-max-event-size}: int. Default {@code 102400}. */
    public static final String AUDIT_LOG_TRUNCATE_MAX_EVENT_SIZE = "audit-log-truncate-max-event-size";

    /** {@code --audit-log-version}: text. */
    public static final String AUDIT_LOG_VERSION = "audit-log-version";

    /** {@code --audit-policy-file}: text. */
    public static final String AUDIT_POLICY_FILE = "audit-policy-file";

    /** {@code --audit-webhook-batch-buffer-size}: int. Default {@code 10000}. */
    public static final String AUDIT_WEBHOOK_BATCH_BUFFER_SIZE = "audit-webhook-batch-buffer-size";

    /** {@code --audit-webhook-batch-initial-backoff}: duration. Deprecated since 1.16. */
    public static final String AUDIT_WEBHOOK_BATCH_INITIAL_BACKOFF = "audit-webhook-batch-initial-backoff";

    /** {@code --audit-webhook-batch-max-size}: int. Default {@code 400}. */
    public static final String AUDIT_WEBHOOK_BATCH_MAX_SIZE = "audit-webhook-batch-max-size";

    /** {@code --audit-webhook-batch-max-wait}: duration. Default {@code 30s}. */
    public static final String AUDIT_WEBHOOK_BATCH_MAX_WAIT = "audit-webhook-batch-max-wait";

    /** {@code --audit-webhook-batch-throttle-burst}: int. Default {@code 15}. */
    public static final String AUDIT_WEBHOOK_BATCH_THROTTLE_BURST = "audit-webhook-batch-throttle-burst";

    /** {@code --audit-webhook-batch-throttle-enable}: bool. Default {@code true}. */
    public static final String AUDIT_WEBHOOK_BATCH_THROTTLE_ENABLE = "audit-webhook-batch-throttle-enable";

    /** {@code --audit-webhook-batch-throttle-qps}: number. Default {@code 10}. */
    public static final String AUDIT_WEBHOOK_BATCH_THROTTLE_QPS = "audit-webhook-batch-throttle-qps";

    /** {@code --audit-webhook-config-file}: text. */
    public static final String AUDIT_WEBHOOK_CONFIG_FILE = "audit-webhook-config-file";

    /** {@code --audit-webhook-initial-backoff}: duration. Default {@code 10s}. */
    public static final String AUDIT_WEBHOOK_INITIAL_BACKOFF = "audit-webhook-initial-backoff";

    /** {@code --audit-webhook-mode}: text. */
    public static final String AUDIT_WEBHOOK_MODE = "audit-webhook-mode";

    /** {@code --audit-webhook-truncate-enabled}: bool. */
    public static final String AUDIT_WEBHOOK_TRUNCATE_ENABLED = "audit-webhook-truncate-enabled";

    /** {@code --audit-webhook-truncate-max-batch-size}: int. Default {@code 10485760}. */
    public static final String AUDIT_WEBHOOK_TRUNCATE_MAX_BATCH_SIZE = "audit-webhook-truncate-max-batch-size";

    /** {@code --audit-webhook-truncate-max-event-size}: int. Default {@code 102400}. */
    public static final String AUDIT_WEBHOOK_TRUNCATE_MAX_EVENT_SIZE = "audit-webhook-truncate-max-event-size";

    /** {@code --audit-webhook-version}: text. */
    public static final String AUDIT_WEBHOOK_VERSION = "audit-webhook-version";

    /** {@code --authentication-config}: text. Since 1.29. */
    public static final String AUTHENTICATION_CONFIG = "authentication-config";

    /** {@code --authentication-token-webhook-cache-ttl}: duration. Default {@code 2m0s}. */
    public static final String AUTHENTICATION_TOKEN_WEBHOOK_CACHE_TTL = "authentication-token-webhook-cache-ttl";

    /** {@code --authentication-token-webhook-config-file}: text. */
    public static final String AUTHENTICATION_TOKEN_WEBHOOK_CONFIG_FILE = "authentication-token-webhook-config-file";

    /** {@code --authentication-token-webhook-version}: text. Since 1.17. */
    public static final String AUTHENTICATION_TOKEN_WEBHOOK_VERSION = "authentication-token-webhook-version";

    /** {@code --authorization-config}: text. Since 1.29. */
    public static final String AUTHORIZATION_CONFIG = "authorization-config";

    /** {@code --authorization-mode}: texts. */
    public static final String AUTHORIZATION_MODE = "authorization-mode";

    /** {@code --authorization-policy-file}: text. */
    public static final String AUTHORIZATION_POLICY_FILE = "authorization-policy-file";

    /** {@code --authorization-webhook-cache-authorized-ttl}: duration. Default {@code 5m0s}. */
    public static final String AUTHORIZATION_WEBHOOK_CACHE_AUTHORIZED_TTL =
            "authorization-webhook-cache-authorized-ttl";

    /** {@code --authorization-webhook-cache-unauthorized-ttl}: duration. Default {@code 30s}. */
    public static final String AUTHORIZATION_WEBHOOK_CACHE_UNAUTHORIZED_TTL =
            "authorization-webhook-cache-unauthorized-ttl";

    /** {@code --authorization-webhook-config-file}: text. */
    public static final String AUTHORIZATION_WEBHOOK_CONFIG_FILE = "authorization-webhook-config-file";

    /** {@code --authorization-webhook-version}: text. Since 1.17. */
    public static final String AUTHORIZATION_WEBHOOK_VERSION = "authorization-webhook-version";

    /** {@code --basic-auth-file}: text. Deprecated since 1.16. Removed in 1.19. */
    public static final String BASIC_AUTH_FILE = "basic-auth-file";

    /** {@code --bind-address}: text. Default {@code 0.0.0.0}. */
    public static final String BIND_ADDRESS = "bind-address";

    /** {@code --cert-dir}: text. */
    public static final String CERT_DIR = "cert-dir";

    /** {@code --client-ca-file}: text. */
    public static final String CLIENT_CA_FILE = "client-ca-file";

    /** {@code --cloud-config}: text. Deprecated since 1.29. Removed in 1.33. */
    public static final String CLOUD_CONFIG = "cloud-config";

    /** {@code --cloud-provider}: text. Deprecated since 1.29. Removed in 1.33. */
    public static final String CLOUD_PROVIDER = "cloud-provider";

    /** {@code --cloud-provider-gce-l7lb-src-cidrs}: texts. Default {@code 130.211.0.0/22,35.191.0.0/16}. Since 1.17. Removed in 1.31. */
    public static final String CLOUD_PROVIDER_GCE_L7_LB_SRC_CIDRS = "cloud-provider-gce-l7lb-src-cidrs";

    /** {@code --cloud-provider-gce-lb-src-cidrs}: text. Deprecated since 1.16. Removed in 1.31. */
    public static final String CLOUD_PROVIDER_GCE_LB_SRC_CIDRS = "cloud-provider-gce-lb-src-cidrs";

    /** {@code --contention-profiling}: bool. */
    public static final String CONTENTION_PROFILING = "contention-profiling";

    /** {@code --coordinated-leadership-lease-duration}: duration. Default {@code 15s}. Since 1.34. */
    public static final String COORDINATED_LEADERSHIP_LEASE_DURATION = "coordinated-leadership-lease-duration";

    /** {@code --coordinated-leadership-renew-deadline}: duration. Default {@code 10s}. Since 1.34. */
    public static final String COORDINATED_LEADERSHIP_RENEW_DEADLINE = "coordinated-leadership-renew-deadline";

    /** {@code --coordinated-leadership-retry-period}: duration. Default {@code 2s}. Since 1.34. */
    public static final String COORDINATED_LEADERSHIP_RETRY_PERIOD = "coordinated-leadership-retry-period";

    /** {@code --cors-allowed-origins}: texts. */
    public static final String CORS_ALLOWED_ORIGINS = "cors-allowed-origins";

    /** {@code --debug-socket-path}: text. Since 1.27. */
    public static final String DEBUG_SOCKET_PATH = "debug-socket-path";

    /** {@code --default-not-ready-toleration-seconds}: int. Default {@code 300}. */
    public static final String DEFAULT_NOT_READY_TOLERATION_SECONDS = "default-not-ready-toleration-seconds";

    /** {@code --default-unreachable-toleration-seconds}: int. Default {@code 300}. */
    public static final String DEFAULT_UNREACHABLE_TOLERATION_SECONDS = "default-unreachable-toleration-seconds";

    /** {@code --default-watch-cache-size}: int. Default {@code 100}. Deprecated since 1.25. */
    public static final String DEFAULT_WATCH_CACHE_SIZE = "default-watch-cache-size";

    /** {@code --delete-collection-workers}: int. Default {@code 1}. */
    public static final String DELETE_COLLECTION_WORKERS = "delete-collection-workers";

    /** {@code --deserialization-cache-size}: int. Deprecated since 1.16. Removed in 1.24. */
    public static final String DESERIALIZATION_CACHE_SIZE = "deserialization-cache-size";

    /** {@code --disable-admission-plugins}: texts. */
    public static final String DISABLE_ADMISSION_PLUGINS = "disable-admission-plugins";

    /** {@code --disable-http2-serving}: bool. Since 1.31. */
    public static final String DISABLE_HTTP2_SERVING = "disable-http2-serving";

    /** {@code --disabled-metrics}: texts. Since 1.21. */
    public static final String DISABLED_METRICS = "disabled-metrics";

    /** {@code --egress-selector-config-file}: text. */
    public static final String EGRESS_SELECTOR_CONFIG_FILE = "egress-selector-config-file";

    /** {@code --emulated-version}: texts. Since 1.31. */
    public static final String EMULATED_VERSION = "emulated-version";

    /** {@code --emulation-forward-compatible}: bool. Since 1.33. */
    public static final String EMULATION_FORWARD_COMPATIBLE = "emulation-forward-compatible";

    /** {@code --enable-admission-plugins}: texts. */
    public static final String ENABLE_ADMISSION_PLUGINS = "enable-admission-plugins";

    /** {@code --enable-aggregator-routing}: bool. */
    public static final String ENABLE_AGGREGATOR_ROUTING = "enable-aggregator-routing";

    /** {@code --enable-bootstrap-token-auth}: bool. */
    public static final String ENABLE_BOOTSTRAP_TOKEN_AUTH = "enable-bootstrap-token-auth";

    /** {@code --enable-garbage-collector}: bool. Default {@code true}. */
    public static final String ENABLE_GARBAGE_COLLECTOR = "enable-garbage-collector";

    /** {@code --enable-inflight-quota-handler}: bool. Removed in 1.18. */
    public static final String ENABLE_INFLIGHT_QUOTA_HANDLER = "enable-inflight-quota-handler";

    /** {@code --enable-logs-handler}: bool. Deprecated since 1.16. */
    public static final String ENABLE_LOGS_HANDLER = "enable-logs-handler";

    /** {@code --enable-priority-and-fairness}: bool. Default {@code true}. Since 1.18. */
    public static final String ENABLE_PRIORITY_AND_FAIRNESS = "enable-priority-and-fairness";

    /** {@code --enable-swagger-ui}: bool. Deprecated since 1.16. Removed in 1.24. */
    public static final String ENABLE_SWAGGER_UI = "enable-swagger-ui";

    /** {@code --encryption-provider-config}: text. */
    public static final String ENCRYPTION_PROVIDER_CONFIG = "encryption-provider-config";

    /** {@code --encryption-provider-config-automatic-reload}: bool. Since 1.26. */
    public static final String ENCRYPTION_PROVIDER_CONFIG_AUTOMATIC_RELOAD =
            "encryption-provider-config-automatic-reload";

    /** {@code --endpoint-reconciler-type}: text. */
    public static final String ENDPOINT_RECONCILER_TYPE = "endpoint-reconciler-type";

    /** {@code --etcd-cafile}: text. */
    public static final String ETCD_CAFILE = "etcd-cafile";

    /** {@code --etcd-certfile}: text. */
    public static final String ETCD_CERTFILE = "etcd-certfile";

    /** {@code --etcd-compaction-interval}: duration. Default {@code 5m0s}. */
    public static final String ETCD_COMPACTION_INTERVAL = "etcd-compaction-interval";

    /** {@code --etcd-count-metric-poll-period}: duration. Default {@code 1m0s}. */
    public static final String ETCD_COUNT_METRIC_POLL_PERIOD = "etcd-count-metric-poll-period";

    /** {@code --etcd-db-metric-poll-interval}: duration. Default {@code 30s}. Since 1.19. */
    public static final String ETCD_DB_METRIC_POLL_INTERVAL = "etcd-db-metric-poll-interval";

    /** {@code --etcd-healthcheck-timeout}: duration. Default {@code 2s}. Since 1.20. */
    public static final String ETCD_HEALTHCHECK_TIMEOUT = "etcd-healthcheck-timeout";

    /** {@code --etcd-keyfile}: text. */
    public static final String ETCD_KEYFILE = "etcd-keyfile";

    /** {@code --etcd-prefix}: text. */
    public static final String ETCD_PREFIX = "etcd-prefix";

    /** {@code --etcd-readycheck-timeout}: duration. Default {@code 2s}. Since 1.25. */
    public static final String ETCD_READYCHECK_TIMEOUT = "etcd-readycheck-timeout";

    /** {@code --etcd-servers}: texts. */
    public static final String ETCD_SERVERS = "etcd-servers";

    /** {@code --etcd-servers-overrides}: texts. */
    public static final String ETCD_SERVERS_OVERRIDES = "etcd-servers-overrides";

    /** {@code --event-ttl}: duration. Default {@code 1h0m0s}. */
    public static final String EVENT_TTL = "event-ttl";

    /** {@code --experimental-encryption-provider-config}: text. Deprecated since 1.16. Removed in 1.24. Replaced by {@code --encryption-provider-config}. */
    public static final String EXPERIMENTAL_ENCRYPTION_PROVIDER_CONFIG = "experimental-encryption-provider-config";

    /** {@code --experimental-logging-sanitization}: bool. Since 1.20. Removed in 1.24. */
    public static final String EXPERIMENTAL_LOGGING_SANITIZATION = "experimental-logging-sanitization";

    /** {@code --external-hostname}: text. */
    public static final String EXTERNAL_HOSTNAME = "external-hostname";

    /** {@code --feature-gates}: gates. */
    public static final String FEATURE_GATES = "feature-gates";

    /** {@code --goaway-chance}: number. Since 1.18. */
    public static final String GOAWAY_CHANCE = "goaway-chance";

    /** {@code --help}: bool. */
    public static final String HELP = "help";

    /** {@code --http2-max-streams-per-connection}: int. */
    public static final String HTTP2_MAX_STREAMS_PER_CONNECTION = "http2-max-streams-per-connection";

    /** {@code --identity-lease-duration-seconds}: int. Default {@code 3600}. Since 1.20. Removed in 1.26. */
    public static final String IDENTITY_LEASE_DURATION_SECONDS = "identity-lease-duration-seconds";

    /** {@code --identity-lease-renew-interval-seconds}: int. Default {@code 10}. Since 1.20. Removed in 1.26. */
    public static final String IDENTITY_LEASE_RENEW_INTERVAL_SECONDS = "identity-lease-renew-interval-seconds";

    /** {@code --insecure-bind-address}: ip. Deprecated since 1.16. Removed in 1.24. See {@code --bind-address}. */
    public static final String INSECURE_BIND_ADDRESS = "insecure-bind-address";

    /** {@code --insecure-port}: int. Deprecated since 1.16. Removed in 1.24. See {@code --secure-port}. */
    public static final String INSECURE_PORT = "insecure-port";

    /** {@code --kubelet-certificate-authority}: text. */
    public static final String KUBELET_CERTIFICATE_AUTHORITY = "kubelet-certificate-authority";

    /** {@code --kubelet-client-certificate}: text. */
    public static final String KUBELET_CLIENT_CERTIFICATE = "kubelet-client-certificate";

    /** {@code --kubelet-client-key}: text. */
    public static final String KUBELET_CLIENT_KEY = "kubelet-client-key";

    /** {@code --kubelet-https}: bool. Default {@code true}. Deprecated since 1.19. Removed in 1.22. */
    public static final String KUBELET_HTTPS = "kubelet-https";

    /** {@code --kubelet-port}: uint. Deprecated since 1.16. */
    public static final String KUBELET_PORT = "kubelet-port";

    /** {@code --kubelet-preferred-address-types}: texts. */
    public static final String KUBELET_PREFERRED_ADDRESS_TYPES = "kubelet-preferred-address-types";

    /** {@code --kubelet-read-only-port}: uint. Deprecated since 1.16. */
    public static final String KUBELET_READ_ONLY_PORT = "kubelet-read-only-port";

    /** {@code --kubelet-timeout}: duration. Default {@code 5s}. */
    public static final String KUBELET_TIMEOUT = "kubelet-timeout";

    /** {@code --kubernetes-service-node-port}: int. */
    public static final String KUBERNETES_SERVICE_NODE_PORT = "kubernetes-service-node-port";

    /** {@code --lease-reuse-duration-seconds}: int. Default {@code 60}. Since 1.18. */
    public static final String LEASE_REUSE_DURATION_SECONDS = "lease-reuse-duration-seconds";

    /** {@code --livez-grace-period}: duration. */
    public static final String LIVEZ_GRACE_PERIOD = "livez-grace-period";

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

    /** {@code --master-service-namespace}: text. Deprecated since 1.16. Removed in 1.27. */
    public static final String MASTER_SERVICE_NAMESPACE = "master-service-namespace";

    /** {@code --max-connection-bytes-per-sec}: int. */
    public static final String MAX_CONNECTION_BYTES_PER_SEC = "max-connection-bytes-per-sec";

    /** {@code --max-mutating-requests-inflight}: int. Default {@code 200}. */
    public static final String MAX_MUTATING_REQUESTS_INFLIGHT = "max-mutating-requests-inflight";

    /** {@code --max-requests-inflight}: int. Default {@code 400}. */
    public static final String MAX_REQUESTS_INFLIGHT = "max-requests-inflight";

    /** {@code --min-compatibility-version}: texts. Since 1.35. */
    public static final String MIN_COMPATIBILITY_VERSION = "min-compatibility-version";

    /** {@code --min-request-timeout}: int. Default {@code 1800}. */
    public static final String MIN_REQUEST_TIMEOUT = "min-request-timeout";

    /** {@code --oidc-ca-file}: text. */
    public static final String OIDC_CA_FILE = "oidc-ca-file";

    /** {@code --oidc-client-id}: text. */
    public static final String OIDC_CLIENT_ID = "oidc-client-id";

    /** {@code --oidc-groups-claim}: text. */
    public static final String OIDC_GROUPS_CLAIM = "oidc-groups-claim";

    /** {@code --oidc-groups-prefix}: text. */
    public static final String OIDC_GROUPS_PREFIX = "oidc-groups-prefix";

    /** {@code --oidc-issuer-url}: text. */
    public static final String OIDC_ISSUER_URL = "oidc-issuer-url";

    /** {@code --oidc-required-claim}: map. */
    public static final String OIDC_REQUIRED_CLAIM = "oidc-required-claim";

    /** {@code --oidc-signing-algs}: texts. */
    public static final String OIDC_SIGNING_ALGS = "oidc-signing-algs";

    /** {@code --oidc-username-claim}: text. */
    public static final String OIDC_USERNAME_CLAIM = "oidc-username-claim";

    /** {@code --oidc-username-prefix}: text. */
    public static final String OIDC_USERNAME_PREFIX = "oidc-username-prefix";

    /** {@code --one-output}: bool. Since 1.20. Deprecated since 1.23. Removed in 1.26. */
    public static final String ONE_OUTPUT = "one-output";

    /** {@code --peer-advertise-ip}: text. Since 1.28. */
    public static final String PEER_ADVERTISE_IP = "peer-advertise-ip";

    /** {@code --peer-advertise-port}: text. Since 1.28. */
    public static final String PEER_ADVERTISE_PORT = "peer-advertise-port";

    /** {@code --peer-ca-file}: text. Since 1.28. */
    public static final String PEER_CA_FILE = "peer-ca-file";

    /** {@code --permit-address-sharing}: bool. Since 1.21. */
    public static final String PERMIT_ADDRESS_SHARING = "permit-address-sharing";

    /** {@code --permit-port-sharing}: bool. Since 1.19. */
    public static final String PERMIT_PORT_SHARING = "permit-port-sharing";

    /** {@code --port}: int. Deprecated since 1.16. Removed in 1.24. See {@code --secure-port}. */
    public static final String PORT = "port";

    /** {@code --profiling}: bool. Default {@code true}. */
    public static final String PROFILING = "profiling";

    /** {@code --proxy-client-cert-file}: text. */
    public static final String PROXY_CLIENT_CERT_FILE = "proxy-client-cert-file";

    /** {@code --proxy-client-key-file}: text. */
    public static final String PROXY_CLIENT_KEY_FILE = "proxy-client-key-file";

    /** {@code --request-timeout}: duration. Default {@code 1m0s}. */
    public static final String REQUEST_TIMEOUT = "request-timeout";

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

    /** {@code --runtime-config}: map. */
    public static final String RUNTIME_CONFIG = "runtime-config";

    /** {@code --runtime-config-emulation-forward-compatible}: bool. Since 1.33. */
    public static final String RUNTIME_CONFIG_EMULATION_FORWARD_COMPATIBLE =
            "runtime-config-emulation-forward-compatible";

    /** {@code --secure-port}: int. Default {@code 6443}. */
    public static final String SECURE_PORT = "secure-port";

    /** {@code --service-account-api-audiences}: texts. Deprecated since 1.16. Removed in 1.25. Replaced by {@code --api-audiences}. */
    public static final String SERVICE_ACCOUNT_API_AUDIENCES = "service-account-api-audiences";

    /** {@code --service-account-extend-token-expiration}: bool. Default {@code true}. Since 1.19. */
    public static final String SERVICE_ACCOUNT_EXTEND_TOKEN_EXPIRATION = "service-account-extend-token-expiration";

    /** {@code --service-account-issuer}: texts. */
    public static final String SERVICE_ACCOUNT_ISSUER = "service-account-issuer";

    /** {@code --service-account-jwks-uri}: text. Since 1.18. */
    public static final String SERVICE_ACCOUNT_JWKS_URI = "service-account-jwks-uri";

    /** {@code --service-account-key-file}: texts. */
    public static final String SERVICE_ACCOUNT_KEY_FILE = "service-account-key-file";

    /** {@code --service-account-lookup}: bool. Default {@code true}. */
    public static final String SERVICE_ACCOUNT_LOOKUP = "service-account-lookup";

    /** {@code --service-account-max-token-expiration}: duration. */
    public static final String SERVICE_ACCOUNT_MAX_TOKEN_EXPIRATION = "service-account-max-token-expiration";

    /** {@code --service-account-signing-endpoint}: text. Since 1.32. */
    public static final String SERVICE_ACCOUNT_SIGNING_ENDPOINT = "service-account-signing-endpoint";

    /** {@code --service-account-signing-key-file}: text. */
    public static final String SERVICE_ACCOUNT_SIGNING_KEY_FILE = "service-account-signing-key-file";

    /** {@code --service-cluster-ip-range}: text. */
    public static final String SERVICE_CLUSTER_IP_RANGE = "service-cluster-ip-range";

    /** {@code --service-node-port-range}: text. Default {@code 30000-32767}. */
    public static final String SERVICE_NODE_PORT_RANGE = "service-node-port-range";

    /** {@code --show-hidden-metrics-for-version}: text. Since 1.17. */
    public static final String SHOW_HIDDEN_METRICS_FOR_VERSION = "show-hidden-metrics-for-version";

    /** {@code --shutdown-delay-duration}: duration. */
    public static final String SHUTDOWN_DELAY_DURATION = "shutdown-delay-duration";

    /** {@code --shutdown-send-retry-after}: bool. Since 1.23. */
    public static final String SHUTDOWN_SEND_RETRY_AFTER = "shutdown-send-retry-after";

    /** {@code --shutdown-watch-termination-grace-period}: duration. Since 1.27. */
    public static final String SHUTDOWN_WATCH_TERMINATION_GRACE_PERIOD = "shutdown-watch-termination-grace-period";

    /** {@code --skip-headers}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String SKIP_HEADERS = "skip-headers";

    /** {@code --skip-log-headers}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String SKIP_LOG_HEADERS = "skip-log-headers";

    /** {@code --ssh-keyfile}: text. Deprecated since 1.16. Removed in 1.22. See {@code --egress-selector-config-file}. */
    public static final String SSH_KEYFILE = "ssh-keyfile";

    /** {@code --ssh-user}: text. Deprecated since 1.16. Removed in 1.22. See {@code --egress-selector-config-file}. */
    public static final String SSH_USER = "ssh-user";

    /** {@code --stderrthreshold}: int. Default {@code 2}. Deprecated since 1.23. Removed in 1.26. */
    public static final String STDERRTHRESHOLD = "stderrthreshold";

    /** {@code --storage-backend}: text. */
    public static final String STORAGE_BACKEND = "storage-backend";

    /** {@code --storage-initialization-timeout}: duration. Default {@code 1m0s}. Since 1.31. */
    public static final String STORAGE_INITIALIZATION_TIMEOUT = "storage-initialization-timeout";

    /** {@code --storage-media-type}: text. */
    public static final String STORAGE_MEDIA_TYPE = "storage-media-type";

    /** {@code --strict-transport-security-directives}: texts. Since 1.21. */
    public static final String STRICT_TRANSPORT_SECURITY_DIRECTIVES = "strict-transport-security-directives";

    /** {@code --target-ram-mb}: int. Deprecated since 1.19. Removed in 1.24. */
    public static final String TARGET_RAM_MB = "target-ram-mb";

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

    /** {@code --token-auth-file}: text. */
    public static final String TOKEN_AUTH_FILE = "token-auth-file";

    /** {@code --tracing-config-file}: text. Since 1.22. */
    public static final String TRACING_CONFIG_FILE = "tracing-config-file";

    /** {@code --v}: int. */
    public static final String V = "v";

    /** {@code --version}: text. */
    public static final String VERSION = "version";

    /** {@code --vmodule}: text. */
    public static final String VMODULE = "vmodule";

    /** {@code --watch-cache}: bool. Default {@code true}. */
    public static final String WATCH_CACHE = "watch-cache";

    /** {@code --watch-cache-sizes}: texts. */
    public static final String WATCH_CACHE_SIZES = "watch-cache-sizes";

    private KubeApiserverFlags() {}

    /** A row a flag: name, type, since, removed, deprecated, replacement, values, hint; parsed when asked for. */
    static String rows() {
        return """
                add-dir-header bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                address ip 0 24 16 --bind-address - -
                admission-control texts 0 0 16 =--enable-admission-plugins - -
                admission-control-config-file text 0 0 0 - - -
                advertise-address text 0 0 0 - - -
                aggregator-reject-forwarding-redirect bool 25 0 0 - - -
                allow-metric-labels map 21 0 0 - - -
                allow-metric-labels-manifest text 29 0 0 - - -
                allow-privileged bool 0 0 0 - - -
                alsologtostderr bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                anonymous-auth bool 0 0 0 - - -
                api-audiences texts 0 0 0 - - -
                apiserver-count int 0 0 24 - 1.. -
                audit-dynamic-configuration bool 0 19 0 --audit-policy-file - dynamic audit is gone with its API; a webhook goes into --audit-webhook-config-file
                audit-log-batch-buffer-size int 0 0 0 - - -
                audit-log-batch-max-size int 0 0 0 - - -
                audit-log-batch-max-wait duration 0 0 0 - - -
                audit-log-batch-throttle-burst int 0 0 0 - - -
                audit-log-batch-throttle-enable bool 0 0 0 - - -
                audit-log-batch-throttle-qps number 0 0 0 - - -
                audit-log-compress bool 20 0 0 - - -
                audit-log-format text 0 0 0 - json|legacy -
                audit-log-maxage int 0 0 0 - 0.. -
                audit-log-maxbackup int 0 0 0 - 0.. -
                audit-log-maxsize int 0 0 0 - 0.. -
                audit-log-mode text 0 0 0 - batch|blocking|blocking-strict -
                audit-log-path text 0 0 0 - - -
                audit-log-truncate-enabled bool 0 0 0 - - -
                audit-log-truncate-max-batch-size int 0 0 0 - - -
                audit-log-truncate-max-event-size int 0 0 0 - - -
                audit-log-version text 0 0 0 - - -
                audit-policy-file text 0 0 0 - - -
                audit-webhook-batch-buffer-size int 0 0 0 - - -
                audit-webhook-batch-initial-backoff duration 0 0 16 - - -
                audit-webhook-batch-max-size int 0 0 0 - - -
                audit-webhook-batch-max-wait duration 0 0 0 - - -
                audit-webhook-batch-throttle-burst int 0 0 0 - - -
                audit-webhook-batch-throttle-enable bool 0 0 0 - - -
                audit-webhook-batch-throttle-qps number 0 0 0 - - -
                audit-webhook-config-file text 0 0 0 - - -
                audit-webhook-initial-backoff duration 0 0 0 - - -
                audit-webhook-mode text 0 0 0 - batch|blocking|blocking-strict -
                audit-webhook-truncate-enabled bool 0 0 0 - - -
                audit-webhook-truncate-max-batch-size int 0 0 0 - - -
                audit-webhook-truncate-max-event-size int 0 0 0 - - -
                audit-webhook-version text 0 0 0 - - -
                authentication-config text 29 0 0 - - -
                authentication-token-webhook-cache-ttl duration 0 0 0 - - -
                authentication-token-webhook-config-file text 0 0 0 - - -
                authentication-token-webhook-version text 17 0 0 - - -
                authorization-config text 29 0 0 - - -
                authorization-mode texts 0 0 0 - *AlwaysAllow|AlwaysDeny|ABAC|Webhook|RBAC|Node -
                authorization-policy-file text 0 0 0 - - -
                authorization-webhook-cache-authorized-ttl duration 0 0 0 - - -
                authorization-webhook-cache-unauthorized-ttl duration 0 0 0 - - -
                authorization-webhook-config-file text 0 0 0 - - -
                authorization-webhook-version text 17 0 0 - - -
                basic-auth-file text 0 19 16 - - use client certificates or --oidc-issuer-url
                bind-address text 0 0 0 - - -
                cert-dir text 0 0 0 - - -
                client-ca-file text 0 0 0 - - -
                cloud-config text 0 33 29 - - run cloud-controller-manager with this flag
                cloud-provider text 0 33 29 - - drop it and run cloud-controller-manager with it
                cloud-provider-gce-l7lb-src-cidrs texts 17 31 0 - - run cloud-controller-manager with this flag
                cloud-provider-gce-lb-src-cidrs text 0 31 16 - - run cloud-controller-manager with this flag
                contention-profiling bool 0 0 0 - - -
                coordinated-leadership-lease-duration duration 34 0 0 - - -
                coordinated-leadership-renew-deadline duration 34 0 0 - - -
                coordinated-leadership-retry-period duration 34 0 0 - - -
                cors-allowed-origins texts 0 0 0 - - -
                debug-socket-path text 27 0 0 - - -
                default-not-ready-toleration-seconds int 0 0 0 - - -
                default-unreachable-toleration-seconds int 0 0 0 - - -
                default-watch-cache-size int 0 0 25 - - -
                delete-collection-workers int 0 0 0 - - -
                deserialization-cache-size int 0 24 16 - - drop it: watch caches size themselves
                disable-admission-plugins texts 0 0 0 - - -
                disable-http2-serving bool 31 0 0 - - -
                disabled-metrics texts 21 0 0 - - -
                egress-selector-config-file text 0 0 0 - - -
                emulated-version texts 31 0 0 - - -
                emulation-forward-compatible bool 33 0 0 - - -
                enable-admission-plugins texts 0 0 0 - - -
                enable-aggregator-routing bool 0 0 0 - - -
                enable-bootstrap-token-auth bool 0 0 0 - - -
                enable-garbage-collector bool 0 0 0 - - -
                enable-inflight-quota-handler bool 0 18 0 - - drop it: API priority and fairness does this: --enable-priority-and-fairness
                enable-logs-handler bool 0 0 16 - - -
                enable-priority-and-fairness bool 18 0 0 - - -
                enable-swagger-ui bool 0 24 16 - - drop it: there is no Swagger UI; /openapi/v2 remains
                encryption-provider-config text 0 0 0 - - -
                encryption-provider-config-automatic-reload bool 26 0 0 - - -
                endpoint-reconciler-type text 0 0 0 - master-count|lease|none -
                etcd-cafile text 0 0 0 - - -
                etcd-certfile text 0 0 0 - - -
                etcd-compaction-interval duration 0 0 0 - - -
                etcd-count-metric-poll-period duration 0 0 0 - - -
                etcd-db-metric-poll-interval duration 19 0 0 - - -
                etcd-healthcheck-timeout duration 20 0 0 - - -
                etcd-keyfile text 0 0 0 - - -
                etcd-prefix text 0 0 0 - - -
                etcd-readycheck-timeout duration 25 0 0 - - -
                etcd-servers texts 0 0 0 - - -
                etcd-servers-overrides texts 0 0 0 - - -
                event-ttl duration 0 0 0 - - -
                experimental-encryption-provider-config text 0 24 16 =--encryption-provider-config - -
                experimental-logging-sanitization bool 20 24 0 - - drop it: logs are no longer filtered
                external-hostname text 0 0 0 - - -
                feature-gates gates 0 0 0 - - -
                goaway-chance number 18 0 0 - 0..0.02 -
                help bool 0 0 0 - - -
                http2-max-streams-per-connection int 0 0 0 - - -
                identity-lease-duration-seconds int 20 26 0 - - drop it: the lease has a fixed duration
                identity-lease-renew-interval-seconds int 20 26 0 - - drop it: the lease has a fixed interval
                insecure-bind-address ip 0 24 16 --bind-address - -
                insecure-port int 0 24 16 --secure-port - -
                kubelet-certificate-authority text 0 0 0 - - -
                kubelet-client-certificate text 0 0 0 - - -
                kubelet-client-key text 0 0 0 - - -
                kubelet-https bool 0 22 19 - - drop it: connections to kubelets always use TLS
                kubelet-port uint 0 0 16 - - -
                kubelet-preferred-address-types texts 0 0 0 - - -
                kubelet-read-only-port uint 0 0 16 - - -
                kubelet-timeout duration 0 0 0 - - -
                kubernetes-service-node-port int 0 0 0 - 0..65535 -
                lease-reuse-duration-seconds int 18 0 0 - - -
                livez-grace-period duration 0 0 0 - - -
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
                master-service-namespace text 0 27 16 - - drop it: the service kubernetes is always in namespace default
                max-connection-bytes-per-sec int 0 0 0 - - -
                max-mutating-requests-inflight int 0 0 0 - 0.. -
                max-requests-inflight int 0 0 0 - 0.. -
                min-compatibility-version texts 35 0 0 - - -
                min-request-timeout int 0 0 0 - 0.. -
                oidc-ca-file text 0 0 0 - - -
                oidc-client-id text 0 0 0 - - -
                oidc-groups-claim text 0 0 0 - - -
                oidc-groups-prefix text 0 0 0 - - -
                oidc-issuer-url text 0 0 0 - - -
                oidc-required-claim map 0 0 0 - - -
                oidc-signing-algs texts 0 0 0 - - -
                oidc-username-claim text 0 0 0 - - -
                oidc-username-prefix text 0 0 0 - - -
                one-output bool 20 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                peer-advertise-ip text 28 0 0 - - -
                peer-advertise-port text 28 0 0 - - -
                peer-ca-file text 28 0 0 - - -
                permit-address-sharing bool 21 0 0 - - -
                permit-port-sharing bool 19 0 0 - - -
                port int 0 24 16 --secure-port - -
                profiling bool 0 0 0 - - -
                proxy-client-cert-file text 0 0 0 - - -
                proxy-client-key-file text 0 0 0 - - -
                request-timeout duration 0 0 0 - - -
                requestheader-allowed-names texts 0 0 0 - - -
                requestheader-client-ca-file text 0 0 0 - - -
                requestheader-extra-headers-prefix texts 0 0 0 - - -
                requestheader-group-headers texts 0 0 0 - - -
                requestheader-uid-headers texts 32 0 0 - - -
                requestheader-username-headers texts 0 0 0 - - -
                runtime-config map 0 0 0 - - -
                runtime-config-emulation-forward-compatible bool 33 0 0 - - -
                secure-port int 0 0 0 - 1..65535 -
                service-account-api-audiences texts 0 25 16 =--api-audiences - -
                service-account-extend-token-expiration bool 19 0 0 - - -
                service-account-issuer texts 0 0 0 - - -
                service-account-jwks-uri text 18 0 0 - - -
                service-account-key-file texts 0 0 0 - - -
                service-account-lookup bool 0 0 0 - - -
                service-account-max-token-expiration duration 0 0 0 - - -
                service-account-signing-endpoint text 32 0 0 - - -
                service-account-signing-key-file text 0 0 0 - - -
                service-cluster-ip-range text 0 0 0 - cidrs -
                service-node-port-range text 0 0 0 - ports -
                show-hidden-metrics-for-version text 17 0 0 - - -
                shutdown-delay-duration duration 0 0 0 - - -
                shutdown-send-retry-after bool 23 0 0 - - -
                shutdown-watch-termination-grace-period duration 27 0 0 - - -
                skip-headers bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                skip-log-headers bool 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                ssh-keyfile text 0 22 16 --egress-selector-config-file - SSH tunnels gave way to konnectivity
                ssh-user text 0 22 16 --egress-selector-config-file - SSH tunnels gave way to konnectivity
                stderrthreshold int 0 26 23 - - drop it: logs go to stderr; kube-log-runner or journald writes files
                storage-backend text 0 0 0 - |etcd3 -
                storage-initialization-timeout duration 31 0 0 - - -
                storage-media-type text 0 0 0 - - -
                strict-transport-security-directives texts 21 0 0 - - -
                target-ram-mb int 0 24 19 - - drop it: it has no effect
                tls-cert-file text 0 0 0 - - -
                tls-cipher-suites texts 0 0 0 - - -
                tls-curve-preferences text 36 0 0 - - -
                tls-min-version text 0 0 0 - |VersionTLS10|VersionTLS11|VersionTLS12|VersionTLS13 -
                tls-private-key-file text 0 0 0 - - -
                tls-sni-cert-key text 0 0 0 - - -
                token-auth-file text 0 0 0 - - -
                tracing-config-file text 22 0 0 - - -
                v int 0 0 0 - - -
                version text 0 0 0 - - -
                vmodule text 0 0 0 - - -
                watch-cache bool 0 0 0 - - -
                watch-cache-sizes texts 0 0 0 - - -
                """;
    }
}
