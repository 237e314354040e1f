// Written by k8sbin-codegen from src/main/catalog/flags/etcd.txt: change that, then generate.
package io.k8sbin.config.flags;

/** Names of the flags of etcd, without dashes. */
public final class EtcdFlags {
    /** {@code --advertise-client-urls}: text. Default {@code http://localhost:2379}. */
    public static final String ADVERTISE_CLIENT_URLS = "advertise-client-urls";

    /** {@code --auth-token}: text. Default {@code simple}. */
    public static final String AUTH_TOKEN = "auth-token";

    /** {@code --auth-token-ttl}: uint. Default {@code 300}. */
    public static final String AUTH_TOKEN_TTL = "auth-token-ttl";

    /** {@code --auto-compaction-mode}: text. Default {@code periodic}. */
    public static final String AUTO_COMPACTION_MODE = "auto-compaction-mode";

    /** {@code --auto-compaction-retention}: text. Default {@code 0}. */
    public static final String AUTO_COMPACTION_RETENTION = "auto-compaction-retention";

    /** {@code --auto-tls}: bool. Default {@code false}. */
    public static final String AUTO_TLS = "auto-tls";

    /** {@code --backend-batch-interval}: duration. Since 3.4. */
    public static final String BACKEND_BATCH_INTERVAL = "backend-batch-interval";

    /** {@code --backend-batch-limit}: int. Default {@code 0}. Since 3.4. */
    public static final String BACKEND_BATCH_LIMIT = "backend-batch-limit";

    /** {@code --backend-bbolt-freelist-type}: text. Default {@code map}. Since 3.5. */
    public static final String BACKEND_BBOLT_FREELIST_TYPE = "backend-bbolt-freelist-type";

    /** {@code --bcrypt-cost}: uint. Default {@code 10}. Since 3.4. */
    public static final String BCRYPT_COST = "bcrypt-cost";

    /** {@code --bootstrap-defrag-threshold-megabytes}: uint. Since 3.6. */
    public static final String BOOTSTRAP_DEFRAG_THRESHOLD_MEGABYTES = "bootstrap-defrag-threshold-megabytes";

    /** {@code --ca-file}: text. Deprecated since 3.3. Removed in 3.4. */
    public static final String CA_FILE = "ca-file";

    /** {@code --cert-file}: text. */
    public static final String CERT_FILE = "cert-file";

    /** {@code --cipher-suites}: texts. */
    public static final String CIPHER_SUITES = "cipher-suites";

    /** {@code --client-cert-allowed-hostname}: texts. Since 3.4. */
    public static final String CLIENT_CERT_ALLOWED_HOSTNAME = "client-cert-allowed-hostname";

    /** {@code --client-cert-auth}: bool. Default {@code false}. */
    public static final String CLIENT_CERT_AUTH = "client-cert-auth";

    /** {@code --client-cert-file}: text. Since 3.5. */
    public static final String CLIENT_CERT_FILE = "client-cert-file";

    /** {@code --client-crl-file}: text. */
    public static final String CLIENT_CRL_FILE = "client-crl-file";

    /** {@code --client-key-file}: text. Since 3.5. */
    public static final String CLIENT_KEY_FILE = "client-key-file";

    /** {@code --compact-hash-check-time}: duration. Default {@code 1m}. Since 3.6. */
    public static final String COMPACT_HASH_CHECK_TIME = "compact-hash-check-time";

    /** {@code --compaction-batch-limit}: int. Default {@code 1000}. Since 3.6. */
    public static final String COMPACTION_BATCH_LIMIT = "compaction-batch-limit";

    /** {@code --compaction-sleep-interval}: duration. Since 3.6. */
    public static final String COMPACTION_SLEEP_INTERVAL = "compaction-sleep-interval";

    /** {@code --config-file}: text. */
    public static final String CONFIG_FILE = "config-file";

    /** {@code --corrupt-check-time}: duration. Default {@code 0s}. Since 3.6. */
    public static final String CORRUPT_CHECK_TIME = "corrupt-check-time";

    /** {@code --cors}: text. */
    public static final String CORS = "cors";

    /** {@code --data-dir}: text. */
    public static final String DATA_DIR = "data-dir";

    /** {@code --debug}: bool. Default {@code false}. Deprecated since 3.4. Removed in 3.5. */
    public static final String DEBUG = "debug";

    /** {@code --discovery}: text. Deprecated since 3.6. Removed in 3.7. */
    public static final String DISCOVERY = "discovery";

    /** {@code --discovery-cacert}: text. Since 3.6. */
    public static final String DISCOVERY_CACERT = "discovery-cacert";

    /** {@code --discovery-cert}: text. Since 3.6. */
    public static final String DISCOVERY_CERT = "discovery-cert";

    /** {@code --discovery-dial-timeout}: duration. Default {@code 2s}. Since 3.6. */
    public static final String DISCOVERY_DIAL_TIMEOUT = "discovery-dial-timeout";

    /** {@code --discovery-endpoints}: texts. Since 3.6. */
    public static final String DISCOVERY_ENDPOINTS = "discovery-endpoints";

    /** {@code --discovery-fallback}: text. Default {@code exit}. */
    public static final String DISCOVERY_FALLBACK = "discovery-fallback";

    /** {@code --discovery-insecure-skip-tls-verify}: bool. Default {@code false}. Since 3.6. */
    public static final String DISCOVERY_INSECURE_SKIP_TLS_VERIFY = "discovery-insecure-skip-tls-verify";

    /** {@code --discovery-insecure-transport}: bool. Default {@code true}. Since 3.6. */
    public static final String DISCOVERY_INSECURE_TRANSPORT = "discovery-insecure-transport";

    /** {@code --discovery-keepalive-time}: duration. Default {@code 2s}. Since 3.6. */
    public static final String DISCOVERY_KEEPALIVE_TIME = "discovery-keepalive-time";

    /** {@code --discovery-keepalive-timeout}: duration. Default {@code 6s}. Since 3.6. */
    public static final String DISCOVERY_KEEPALIVE_TIMEOUT = "discovery-keepalive-timeout";

    /** {@code --discovery-key}: text. Since 3.6. */
    public static final String DISCOVERY_KEY = "discovery-key";

    /** {@code --discovery-password}: text. Since 3.6. */
    public static final String DISCOVERY_PASSWORD = "discovery-password";

    /** {@code --discovery-proxy}: text. Deprecated since 3.6. Removed in 3.7. */
    public static final String DISCOVERY_PROXY = "discovery-proxy";

    /** {@code --discovery-request-timeout}: duration. Default {@code 5s}. Since 3.6. */
    public static final String DISCOVERY_REQUEST_TIMEOUT = "discovery-request-timeout";

    /** {@code --discovery-srv}: text. */
    public static final String DISCOVERY_SRV = "discovery-srv";

    /** {@code --discovery-srv-name}: text. Since 3.4. */
    public static final String DISCOVERY_SRV_NAME = "discovery-srv-name";

    /** {@code --discovery-token}: text. Since 3.6. */
    public static final String DISCOVERY_TOKEN = "discovery-token";

    /** {@code --discovery-user}: text. Since 3.6. */
    public static final String DISCOVERY_USER = "discovery-user";

    /** {@code --distributed-tracing-address}: text. Default {@code localhost:4317}. Since 3.6. */
    public static final String DISTRIBUTED_TRACING_ADDRESS = "distributed-tracing-address";

    /** {@code --distributed-tracing-instance-id}: text. Since 3.6. */
    public static final String DISTRIBUTED_TRACING_INSTANCE_ID = "distributed-tracing-instance-id";

    /** {@code --distributed-tracing-sampling-rate}: int. Default {@code 0}. Since 3.6. */
    public static final String DISTRIBUTED_TRACING_SAMPLING_RATE = "distributed-tracing-sampling-rate";

    /** {@code --distributed-tracing-service-name}: text. Default {@code etcd}. Since 3.6. */
    public static final String DISTRIBUTED_TRACING_SERVICE_NAME = "distributed-tracing-service-name";

    /** {@code --downgrade-check-time}: duration. Since 3.6. */
    public static final String DOWNGRADE_CHECK_TIME = "downgrade-check-time";

    /** {@code --election-timeout}: uint. Default {@code 1000}. */
    public static final String ELECTION_TIMEOUT = "election-timeout";

    /** {@code --enable-distributed-tracing}: bool. Default {@code false}. Since 3.6. */
    public static final String ENABLE_DISTRIBUTED_TRACING = "enable-distributed-tracing";

    /** {@code --enable-grpc-gateway}: bool. Since 3.4. */
    public static final String ENABLE_GRPC_GATEWAY = "enable-grpc-gateway";

    /** {@code --enable-log-rotation}: bool. Default {@code false}. Since 3.5. */
    public static final String ENABLE_LOG_ROTATION = "enable-log-rotation";

    /** {@code --enable-pprof}: bool. Default {@code false}. */
    public static final String ENABLE_PPROF = "enable-pprof";

    /** {@code --enable-v2}: bool. Default {@code false}. Deprecated since 3.5. Removed in 3.6. */
    public static final String ENABLE_V2 = "enable-v2";

    /** {@code --experimental-backend-bbolt-freelist-type}: text. Default {@code array}. Since 3.4. Removed in 3.5. Replaced by {@code --backend-bbolt-freelist-type}. */
    public static final String EXPERIMENTAL_BACKEND_BBOLT_FREELIST_TYPE = "experimental-backend-bbolt-freelist-type";

    /** {@code --experimental-bootstrap-defrag-threshold-megabytes}: uint. Since 3.5. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --bootstrap-defrag-threshold-megabytes}. */
    public static final String EXPERIMENTAL_BOOTSTRAP_DEFRAG_THRESHOLD_MEGABYTES =
            "experimental-bootstrap-defrag-threshold-megabytes";

    /** {@code --experimental-compact-hash-check-enabled}: bool. Default {@code false}. Since 3.5. Deprecated since 3.6. Removed in 3.7. */
    public static final String EXPERIMENTAL_COMPACT_HASH_CHECK_ENABLED = "experimental-compact-hash-check-enabled";

    /** {@code --experimental-compact-hash-check-time}: duration. Default {@code 1m}. Since 3.5. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --compact-hash-check-time}. */
    public static final String EXPERIMENTAL_COMPACT_HASH_CHECK_TIME = "experimental-compact-hash-check-time";

    /** {@code --experimental-compaction-batch-limit}: int. Default {@code 1000}. Since 3.4. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --compaction-batch-limit}. */
    public static final String EXPERIMENTAL_COMPACTION_BATCH_LIMIT = "experimental-compaction-batch-limit";

    /** {@code --experimental-compaction-sleep-interval}: duration. Since 3.5. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --compaction-sleep-interval}. */
    public static final String EXPERIMENTAL_COMPACTION_SLEEP_INTERVAL = "experimental-compaction-sleep-interval";

    /** {@code --experimental-corrupt-check-time}: duration. Default {@code 0s}. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --corrupt-check-time}. */
    public static final String EXPERIMENTAL_CORRUPT_CHECK_TIME = "experimental-corrupt-check-time";

    /** {@code --experimental-distributed-tracing-address}: text. Default {@code localhost:4317}. Since 3.5. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --distributed-tracing-address}. */
    public static final String EXPERIMENTAL_DISTRIBUTED_TRACING_ADDRESS = "experimental-distributed-tracing-address";

    /** {@code --experimental-distributed-tracing-instance-id}: text. Since 3.5. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --distributed-tracing-instance-id}. */
    public static final String EXPERIMENTAL_DISTRIBUTED_TRACING_INSTANCE_ID =
            "experimental-distributed-tracing-instance-id";

    /** {@code --experimental-distributed-tracing-sampling-rate}: int. Default {@code 0}. Since 3.5. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --distributed-tracing-sampling-rate}. */
    public static final String EXPERIMENTAL_DISTRIBUTED_TRACING_SAMPLING_RATE =
            "experimental-distributed-tracing-sampling-rate";

    /** {@code --experimental-distributed-tracing-service-name}: text. Default {@code etcd}. Since 3.5. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --distributed-tracing-service-name}. */
    public static final String EXPERIMENTAL_DISTRIBUTED_TRACING_SERVICE_NAME =
            "experimental-distributed-tracing-service-name";

    /** {@code --experimental-downgrade-check-time}: duration. Since 3.5. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --downgrade-check-time}. */
    public static final String EXPERIMENTAL_DOWNGRADE_CHECK_TIME = "experimental-downgrade-check-time";

    /** {@code --experimental-enable-distributed-tracing}: bool. Default {@code false}. Since 3.5. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --enable-distributed-tracing}. */
    public static final String EXPERIMENTAL_ENABLE_DISTRIBUTED_TRACING = "experimental-enable-distributed-tracing";

    /** {@code --experimental-enable-lease-checkpoint}: bool. Default {@code false}. Since 3.4. Deprecated since 3.6. Removed in 3.7. */
    public static final String EXPERIMENTAL_ENABLE_LEASE_CHECKPOINT = "experimental-enable-lease-checkpoint";

    /** {@code --experimental-enable-lease-checkpoint-persist}: bool. Default {@code false}. Since 3.4. Deprecated since 3.6. Removed in 3.7. */
    public static final String EXPERIMENTAL_ENABLE_LEASE_CHECKPOINT_PERSIST =
            "experimental-enable-lease-checkpoint-persist";

    /** {@code --experimental-enable-v2v3}: text. Deprecated since 3.5. Removed in 3.6. */
    public static final String EXPERIMENTAL_ENABLE_V2_V3 = "experimental-enable-v2v3";

    /** {@code --experimental-initial-corrupt-check}: bool. Default {@code false}. Deprecated since 3.6. Removed in 3.7. */
    public static final String EXPERIMENTAL_INITIAL_CORRUPT_CHECK = "experimental-initial-corrupt-check";

    /** {@code --experimental-memory-mlock}: bool. Since 3.5. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --memory-mlock}. */
    public static final String EXPERIMENTAL_MEMORY_MLOCK = "experimental-memory-mlock";

    /** {@code --experimental-peer-skip-client-san-verification}: bool. Default {@code false}. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --peer-skip-client-san-verification}. */
    public static final String EXPERIMENTAL_PEER_SKIP_CLIENT_SAN_VERIFICATION =
            "experimental-peer-skip-client-san-verification";

    /** {@code --experimental-snapshot-catchup-entries}: uint. Since 3.5. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --snapshot-catchup-entries}. */
    public static final String EXPERIMENTAL_SNAPSHOT_CATCHUP_ENTRIES = "experimental-snapshot-catchup-entries";

    /** {@code --experimental-stop-grpc-service-on-defrag}: bool. Since 3.5. Deprecated since 3.6. Removed in 3.7. */
    public static final String EXPERIMENTAL_STOP_GRPC_SERVICE_ON_DEFRAG = "experimental-stop-grpc-service-on-defrag";

    /** {@code --experimental-txn-mode-write-with-shared-buffer}: bool. Default {@code true}. Since 3.5. Deprecated since 3.6. Removed in 3.7. */
    public static final String EXPERIMENTAL_TXN_MODE_WRITE_WITH_SHARED_BUFFER =
            "experimental-txn-mode-write-with-shared-buffer";

    /** {@code --experimental-warning-apply-duration}: duration. Default {@code 100ms}. Since 3.4. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --warning-apply-duration}. */
    public static final String EXPERIMENTAL_WARNING_APPLY_DURATION = "experimental-warning-apply-duration";

    /** {@code --experimental-warning-unary-request-duration}: duration. Default {@code 300ms}. Since 3.6. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --warning-unary-request-duration}. */
    public static final String EXPERIMENTAL_WARNING_UNARY_REQUEST_DURATION =
            "experimental-warning-unary-request-duration";

    /** {@code --experimental-watch-progress-notify-interval}: duration. Default {@code 10m}. Since 3.4. Deprecated since 3.6. Removed in 3.7. Replaced by {@code --watch-progress-notify-interval}. */
    public static final String EXPERIMENTAL_WATCH_PROGRESS_NOTIFY_INTERVAL =
            "experimental-watch-progress-notify-interval";

    /** {@code --feature-gates}: text. Since 3.6. */
    public static final String FEATURE_GATES = "feature-gates";

    /** {@code --force-new-cluster}: bool. Default {@code false}. */
    public static final String FORCE_NEW_CLUSTER = "force-new-cluster";

    /** {@code --grpc-keepalive-interval}: duration. Default {@code 2h}. */
    public static final String GRPC_KEEPALIVE_INTERVAL = "grpc-keepalive-interval";

    /** {@code --grpc-keepalive-min-time}: duration. Default {@code 5s}. */
    public static final String GRPC_KEEPALIVE_MIN_TIME = "grpc-keepalive-min-time";

    /** {@code --grpc-keepalive-timeout}: duration. Default {@code 20s}. */
    public static final String GRPC_KEEPALIVE_TIMEOUT = "grpc-keepalive-timeout";

    /** {@code --heartbeat-interval}: uint. Default {@code 100}. */
    public static final String HEARTBEAT_INTERVAL = "heartbeat-interval";

    /** {@code --host-whitelist}: texts. Since 3.4. */
    public static final String HOST_WHITELIST = "host-whitelist";

    /** {@code --initial-advertise-peer-urls}: text. Default {@code http://localhost:2380}. */
    public static final String INITIAL_ADVERTISE_PEER_URLS = "initial-advertise-peer-urls";

    /** {@code --initial-cluster}: text. */
    public static final String INITIAL_CLUSTER = "initial-cluster";

    /** {@code --initial-cluster-state}: text. Default {@code new}. */
    public static final String INITIAL_CLUSTER_STATE = "initial-cluster-state";

    /** {@code --initial-cluster-token}: text. Default {@code etcd-cluster}. */
    public static final String INITIAL_CLUSTER_TOKEN = "initial-cluster-token";

    /** {@code --initial-election-tick-advance}: bool. Default {@code true}. */
    public static final String INITIAL_ELECTION_TICK_ADVANCE = "initial-election-tick-advance";

    /** {@code --key-file}: text. */
    public static final String KEY_FILE = "key-file";

    /** {@code --listen-client-http-urls}: text. Since 3.4. */
    public static final String LISTEN_CLIENT_HTTP_URLS = "listen-client-http-urls";

    /** {@code --listen-client-urls}: text. Default {@code http://localhost:2379}. */
    public static final String LISTEN_CLIENT_URLS = "listen-client-urls";

    /** {@code --listen-metrics-urls}: text. */
    public static final String LISTEN_METRICS_URLS = "listen-metrics-urls";

    /** {@code --listen-peer-urls}: text. Default {@code http://localhost:2380}. */
    public static final String LISTEN_PEER_URLS = "listen-peer-urls";

    /** {@code --log-format}: text. Default {@code json}. Since 3.6. */
    public static final String LOG_FORMAT = "log-format";

    /** {@code --log-level}: text. Default {@code info}. Since 3.4. */
    public static final String LOG_LEVEL = "log-level";

    /** {@code --log-output}: texts. Default {@code default}. Deprecated since 3.4. Removed in 3.5. */
    public static final String LOG_OUTPUT = "log-output";

    /** {@code --log-outputs}: texts. Default {@code default}. Since 3.4. */
    public static final String LOG_OUTPUTS = "log-outputs";

    /** {@code --log-package-levels}: text. Deprecated since 3.4. Removed in 3.5. */
    public static final String LOG_PACKAGE_LEVELS = "log-package-levels";

    /** {@code --log-rotation-config-json}: text. Since 3.5. */
    public static final String LOG_ROTATION_CONFIG_JSON = "log-rotation-config-json";

    /** {@code --logger}: text. Default {@code zap}. Since 3.4. Deprecated since 3.4. */
    public static final String LOGGER = "logger";

    /** {@code --max-concurrent-streams}: uint. Since 3.4. */
    public static final String MAX_CONCURRENT_STREAMS = "max-concurrent-streams";

    /** {@code --max-learners}: int. Default {@code 1}. Since 3.6. */
    public static final String MAX_LEARNERS = "max-learners";

    /** {@code --max-request-bytes}: uint. Default {@code 1572864}. */
    public static final String MAX_REQUEST_BYTES = "max-request-bytes";

    /** {@code --max-snapshots}: uint. Default {@code 5}. Deprecated since 3.6. */
    public static final String MAX_SNAPSHOTS = "max-snapshots";

    /** {@code --max-txn-ops}: uint. Default {@code 128}. */
    public static final String MAX_TXN_OPS = "max-txn-ops";

    /** {@code --max-wals}: uint. Default {@code 5}. */
    public static final String MAX_WALS = "max-wals";

    /** {@code --memory-mlock}: bool. Since 3.6. */
    public static final String MEMORY_MLOCK = "memory-mlock";

    /** {@code --metrics}: text. Default {@code basic}. */
    public static final String METRICS = "metrics";

    /** {@code --name}: text. Default {@code default}. */
    public static final String NAME = "name";

    /** {@code --next-cluster-version-compatible}: bool. Default {@code false}. Since 3.4. Removed in 3.5. */
    public static final String NEXT_CLUSTER_VERSION_COMPATIBLE = "next-cluster-version-compatible";

    /** {@code --peer-auto-tls}: bool. Default {@code false}. */
    public static final String PEER_AUTO_TLS = "peer-auto-tls";

    /** {@code --peer-ca-file}: text. Deprecated since 3.3. Removed in 3.4. */
    public static final String PEER_CA_FILE = "peer-ca-file";

    /** {@code --peer-cert-allowed-cn}: texts. */
    public static final String PEER_CERT_ALLOWED_CN = "peer-cert-allowed-cn";

    /** {@code --peer-cert-allowed-hostname}: texts. Since 3.4. */
    public static final String PEER_CERT_ALLOWED_HOSTNAME = "peer-cert-allowed-hostname";

    /** {@code --peer-cert-file}: text. */
    public static final String PEER_CERT_FILE = "peer-cert-file";

    /** {@code --peer-client-cert-auth}: bool. Default {@code false}. */
    public static final String PEER_CLIENT_CERT_AUTH = "peer-client-cert-auth";

    /** {@code --peer-client-cert-file}: text. Since 3.5. */
    public static final String PEER_CLIENT_CERT_FILE = "peer-client-cert-file";

    /** {@code --peer-client-key-file}: text. Since 3.5. */
    public static final String PEER_CLIENT_KEY_FILE = "peer-client-key-file";

    /** {@code --peer-crl-file}: text. */
    public static final String PEER_CRL_FILE = "peer-crl-file";

    /** {@code --peer-key-file}: text. */
    public static final String PEER_KEY_FILE = "peer-key-file";

    /** {@code --peer-skip-client-san-verification}: bool. Default {@code false}. Since 3.6. */
    public static final String PEER_SKIP_CLIENT_SAN_VERIFICATION = "peer-skip-client-san-verification";

    /** {@code --peer-trusted-ca-file}: text. */
    public static final String PEER_TRUSTED_CA_FILE = "peer-trusted-ca-file";

    /** {@code --pre-vote}: bool. Default {@code true}. Since 3.4. */
    public static final String PRE_VOTE = "pre-vote";

    /** {@code --proxy}: text. Default {@code off}. Removed in 3.6. */
    public static final String PROXY = "proxy";

    /** {@code --proxy-dial-timeout}: uint. Default {@code 1000}. Deprecated since 3.5. Removed in 3.6. */
    public static final String PROXY_DIAL_TIMEOUT = "proxy-dial-timeout";

    /** {@code --proxy-failure-wait}: uint. Default {@code 5000}. Deprecated since 3.5. Removed in 3.6. */
    public static final String PROXY_FAILURE_WAIT = "proxy-failure-wait";

    /** {@code --proxy-read-timeout}: uint. Default {@code 0}. Deprecated since 3.5. Removed in 3.6. */
    public static final String PROXY_READ_TIMEOUT = "proxy-read-timeout";

    /** {@code --proxy-refresh-interval}: uint. Default {@code 30000}. Deprecated since 3.5. Removed in 3.6. */
    public static final String PROXY_REFRESH_INTERVAL = "proxy-refresh-interval";

    /** {@code --proxy-write-timeout}: uint. Default {@code 5000}. Deprecated since 3.5. Removed in 3.6. */
    public static final String PROXY_WRITE_TIMEOUT = "proxy-write-timeout";

    /** {@code --quota-backend-bytes}: int. Default {@code 0}. */
    public static final String QUOTA_BACKEND_BYTES = "quota-backend-bytes";

    /** {@code --raft-read-timeout}: duration. Default {@code 5s}. Since 3.5. */
    public static final String RAFT_READ_TIMEOUT = "raft-read-timeout";

    /** {@code --raft-write-timeout}: duration. Default {@code 5s}. Since 3.5. */
    public static final String RAFT_WRITE_TIMEOUT = "raft-write-timeout";

    /** {@code --self-signed-cert-validity}: uint. Default {@code 1}. Since 3.5. */
    public static final String SELF_SIGNED_CERT_VALIDITY = "self-signed-cert-validity";

    /** {@code --snapshot-catchup-entries}: uint. Since 3.6. */
    public static final String SNAPSHOT_CATCHUP_ENTRIES = "snapshot-catchup-entries";

    /** {@code --snapshot-count}: uint. Default {@code 10000}. Deprecated since 3.6. */
    public static final String SNAPSHOT_COUNT = "snapshot-count";

    /** {@code --socket-reuse-address}: bool. Default {@code false}. Since 3.5. */
    public static final String SOCKET_REUSE_ADDRESS = "socket-reuse-address";

    /** {@code --socket-reuse-port}: bool. Default {@code false}. Since 3.5. */
    public static final String SOCKET_REUSE_PORT = "socket-reuse-port";

    /** {@code --strict-reconfig-check}: bool. Default {@code true}. */
    public static final String STRICT_RECONFIG_CHECK = "strict-reconfig-check";

    /** {@code --tls-max-version}: text. Since 3.4. */
    public static final String TLS_MAX_VERSION = "tls-max-version";

    /** {@code --tls-min-version}: text. Default {@code TLS1.2}. Since 3.4. */
    public static final String TLS_MIN_VERSION = "tls-min-version";

    /** {@code --trusted-ca-file}: text. */
    public static final String TRUSTED_CA_FILE = "trusted-ca-file";

    /** {@code --unsafe-no-fsync}: bool. Default {@code false}. Since 3.4. */
    public static final String UNSAFE_NO_FSYNC = "unsafe-no-fsync";

    /** {@code --v2-deprecation}: text. Default {@code write-only}. Since 3.5. Deprecated since 3.5. */
    public static final String V2_DEPRECATION = "v2-deprecation";

    /** {@code --version}: bool. */
    public static final String VERSION = "version";

    /** {@code --wal-dir}: text. */
    public static final String WAL_DIR = "wal-dir";

    /** {@code --warning-apply-duration}: duration. Default {@code 100ms}. Since 3.6. */
    public static final String WARNING_APPLY_DURATION = "warning-apply-duration";

    /** {@code --warning-unary-request-duration}: duration. Default {@code 300ms}. Since 3.6. */
    public static final String WARNING_UNARY_REQUEST_DURATION = "warning-unary-request-duration";

    /** {@code --watch-progress-notify-interval}: duration. Default {@code 10m}. Since 3.6. */
    public static final String WATCH_PROGRESS_NOTIFY_INTERVAL = "watch-progress-notify-interval";

    private EtcdFlags() {}

    /** A row a flag: name, type, since, removed, deprecated, replacement; parsed on first use. */
    static String rows() {
        return """
            advertise-client-urls text 0 0 0 -
            auth-token text 0 0 0 -
            auth-token-ttl uint 0 0 0 -
            auto-compaction-mode text 0 0 0 -
            auto-compaction-retention text 0 0 0 -
            auto-tls bool 0 0 0 -
            backend-batch-interval duration 4 0 0 -
            backend-batch-limit int 4 0 0 -
            backend-bbolt-freelist-type text 5 0 0 -
            bcrypt-cost uint 4 0 0 -
            bootstrap-defrag-threshold-megabytes uint 6 0 0 -
            ca-file text 0 4 3 -
            cert-file text 0 0 0 -
            cipher-suites texts 0 0 0 -
            client-cert-allowed-hostname texts 4 0 0 -
            client-cert-auth bool 0 0 0 -
            client-cert-file text 5 0 0 -
            client-crl-file text 0 0 0 -
            client-key-file text 5 0 0 -
            compact-hash-check-time duration 6 0 0 -
            compaction-batch-limit int 6 0 0 -
            compaction-sleep-interval duration 6 0 0 -
            config-file text 0 0 0 -
            corrupt-check-time duration 6 0 0 -
            cors text 0 0 0 -
            data-dir text 0 0 0 -
            debug bool 0 5 4 -
            discovery text 0 7 6 -
            discovery-cacert text 6 0 0 -
            discovery-cert text 6 0 0 -
            discovery-dial-timeout duration 6 0 0 -
            discovery-endpoints texts 6 0 0 -
            discovery-fallback text 0 0 0 -
            discovery-insecure-skip-tls-verify bool 6 0 0 -
            discovery-insecure-transport bool 6 0 0 -
            discovery-keepalive-time duration 6 0 0 -
            discovery-keepalive-timeout duration 6 0 0 -
            discovery-key text 6 0 0 -
            discovery-password text 6 0 0 -
            discovery-proxy text 0 7 6 -
            discovery-request-timeout duration 6 0 0 -
            discovery-srv text 0 0 0 -
            discovery-srv-name text 4 0 0 -
            discovery-token text 6 0 0 -
            discovery-user text 6 0 0 -
            distributed-tracing-address text 6 0 0 -
            distributed-tracing-instance-id text 6 0 0 -
            distributed-tracing-sampling-rate int 6 0 0 -
            distributed-tracing-service-name text 6 0 0 -
            downgrade-check-time duration 6 0 0 -
            election-timeout uint 0 0 0 -
            enable-distributed-tracing bool 6 0 0 -
            enable-grpc-gateway bool 4 0 0 -
            enable-log-rotation bool 5 0 0 -
            enable-pprof bool 0 0 0 -
            enable-v2 bool 0 6 5 -
            experimental-backend-bbolt-freelist-type text 4 5 0 --backend-bbolt-freelist-type
            experimental-bootstrap-defrag-threshold-megabytes uint 5 7 6 --bootstrap-defrag-threshold-megabytes
            experimental-compact-hash-check-enabled bool 5 7 6 -
            experimental-compact-hash-check-time duration 5 7 6 --compact-hash-check-time
            experimental-compaction-batch-limit int 4 7 6 --compaction-batch-limit
            experimental-compaction-sleep-interval duration 5 7 6 --compaction-sleep-interval
            experimental-corrupt-check-time duration 0 7 6 --corrupt-check-time
            experimental-distributed-tracing-address text 5 7 6 --distributed-tracing-address
            experimental-distributed-tracing-instance-id text 5 7 6 --distributed-tracing-instance-id
            experimental-distributed-tracing-sampling-rate int 5 7 6 --distributed-tracing-sampling-rate
            experimental-distributed-tracing-service-name text 5 7 6 --distributed-tracing-service-name
            experimental-downgrade-check-time duration 5 7 6 --downgrade-check-time
            experimental-enable-distributed-tracing bool 5 7 6 --enable-distributed-tracing
            experimental-enable-lease-checkpoint bool 4 7 6 -
            experimental-enable-lease-checkpoint-persist bool 4 7 6 -
            experimental-enable-v2v3 text 0 6 5 -
            experimental-initial-corrupt-check bool 0 7 6 -
            experimental-memory-mlock bool 5 7 6 --memory-mlock
            experimental-peer-skip-client-san-verification bool 0 7 6 --peer-skip-client-san-verification
            experimental-snapshot-catchup-entries uint 5 7 6 --snapshot-catchup-entries
            experimental-stop-grpc-service-on-defrag bool 5 7 6 -
            experimental-txn-mode-write-with-shared-buffer bool 5 7 6 -
            experimental-warning-apply-duration duration 4 7 6 --warning-apply-duration
            experimental-warning-unary-request-duration duration 6 7 6 --warning-unary-request-duration
            experimental-watch-progress-notify-interval duration 4 7 6 --watch-progress-notify-interval
            feature-gates text 6 0 0 -
            force-new-cluster bool 0 0 0 -
            grpc-keepalive-interval duration 0 0 0 -
            grpc-keepalive-min-time duration 0 0 0 -
            grpc-keepalive-timeout duration 0 0 0 -
            heartbeat-interval uint 0 0 0 -
            host-whitelist texts 4 0 0 -
            initial-advertise-peer-urls text 0 0 0 -
            initial-cluster text 0 0 0 -
            initial-cluster-state text 0 0 0 -
            initial-cluster-token text 0 0 0 -
            initial-election-tick-advance bool 0 0 0 -
            key-file text 0 0 0 -
            listen-client-http-urls text 4 0 0 -
            listen-client-urls text 0 0 0 -
            listen-metrics-urls text 0 0 0 -
            listen-peer-urls text 0 0 0 -
            log-format text 6 0 0 -
            log-level text 4 0 0 -
            log-output texts 0 5 4 -
            log-outputs texts 4 0 0 -
            log-package-levels text 0 5 4 -
            log-rotation-config-json text 5 0 0 -
            logger text 4 0 4 -
            max-concurrent-streams uint 4 0 0 -
            max-learners int 6 0 0 -
            max-request-bytes uint 0 0 0 -
            max-snapshots uint 0 0 6 -
            max-txn-ops uint 0 0 0 -
            max-wals uint 0 0 0 -
            memory-mlock bool 6 0 0 -
            metrics text 0 0 0 -
            name text 0 0 0 -
            next-cluster-version-compatible bool 4 5 0 -
            peer-auto-tls bool 0 0 0 -
            peer-ca-file text 0 4 3 -
            peer-cert-allowed-cn texts 0 0 0 -
            peer-cert-allowed-hostname texts 4 0 0 -
            peer-cert-file text 0 0 0 -
            peer-client-cert-auth bool 0 0 0 -
            peer-client-cert-file text 5 0 0 -
            peer-client-key-file text 5 0 0 -
            peer-crl-file text 0 0 0 -
            peer-key-file text 0 0 0 -
            peer-skip-client-san-verification bool 6 0 0 -
            peer-trusted-ca-file text 0 0 0 -
            pre-vote bool 4 0 0 -
            proxy text 0 6 0 -
            proxy-dial-timeout uint 0 6 5 -
            proxy-failure-wait uint 0 6 5 -
            proxy-read-timeout uint 0 6 5 -
            proxy-refresh-interval uint 0 6 5 -
            proxy-write-timeout uint 0 6 5 -
            quota-backend-bytes int 0 0 0 -
            raft-read-timeout duration 5 0 0 -
            raft-write-timeout duration 5 0 0 -
            self-signed-cert-validity uint 5 0 0 -
            snapshot-catchup-entries uint 6 0 0 -
            snapshot-count uint 0 0 6 -
            socket-reuse-address bool 5 0 0 -
            socket-reuse-port bool 5 0 0 -
            strict-reconfig-check bool 0 0 0 -
            tls-max-version text 4 0 0 -
            tls-min-version text 4 0 0 -
            trusted-ca-file text 0 0 0 -
            unsafe-no-fsync bool 4 0 0 -
            v2-deprecation text 5 0 5 -
            version bool 0 0 0 -
            wal-dir text 0 0 0 -
            warning-apply-duration duration 6 0 0 -
            warning-unary-request-duration duration 6 0 0 -
            watch-progress-notify-interval duration 6 0 0 -
            """;
    }
}
