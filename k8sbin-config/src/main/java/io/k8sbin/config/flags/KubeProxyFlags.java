// Written by k8sbin-codegen from src/main/catalog/flags/kube-proxy.txt: change that, then generate.
package io.k8sbin.config.flags;

/** Names of the flags of kube-proxy, without dashes. */
public final class KubeProxyFlags {
    /** {@code --add-dir-header}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String ADD_DIR_HEADER = "add-dir-header";

    /** {@code --alsologtostderr}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String ALSOLOGTOSTDERR = "alsologtostderr";

    /** {@code --bind-address}: text. Default {@code 0.0.0.0}. */
    public static final String BIND_ADDRESS = "bind-address";

    /** {@code --bind-address-hard-fail}: bool. Since 1.19. */
    public static final String BIND_ADDRESS_HARD_FAIL = "bind-address-hard-fail";

    /** {@code --boot-id-file}: text. Since 1.23. Removed in 1.30. */
    public static final String BOOT_ID_FILE = "boot-id-file";

    /** {@code --cleanup}: bool. */
    public static final String CLEANUP = "cleanup";

    /** {@code --cleanup-ipvs}: bool. Default {@code true}. Deprecated since 1.17. Removed in 1.21. */
    public static final String CLEANUP_IPVS = "cleanup-ipvs";

    /** {@code --cluster-cidr}: text. */
    public static final String CLUSTER_CIDR = "cluster-cidr";

    /** {@code --config}: text. */
    public static final String CONFIG = "config";

    /** {@code --config-sync-period}: duration. Default {@code 15m0s}. */
    public static final String CONFIG_SYNC_PERIOD = "config-sync-period";

    /** {@code --conntrack-max-per-core}: int. Default {@code 32768}. */
    public static final String CONNTRACK_MAX_PER_CORE = "conntrack-max-per-core";

    /** {@code --conntrack-min}: int. Default {@code 131072}. */
    public static final String CONNTRACK_MIN = "conntrack-min";

    /** {@code --conntrack-tcp-be-liberal}: bool. Since 1.29. */
    public static final String CONNTRACK_TCP_BE_LIBERAL = "conntrack-tcp-be-liberal";

    /** {@code --conntrack-tcp-timeout-close-wait}: duration. Default {@code 1h0m0s}. */
    public static final String CONNTRACK_TCP_TIMEOUT_CLOSE_WAIT = "conntrack-tcp-timeout-close-wait";

    /** {@code --conntrack-tcp-timeout-established}: duration. Default {@code 24h0m0s}. */
    public static final String CONNTRACK_TCP_TIMEOUT_ESTABLISHED = "conntrack-tcp-timeout-established";

    /** {@code --conntrack-udp-timeout}: duration. Since 1.29. */
    public static final String CONNTRACK_UDP_TIMEOUT = "conntrack-udp-timeout";

    /** {@code --conntrack-udp-timeout-stream}: duration. Since 1.29. */
    public static final String CONNTRACK_UDP_TIMEOUT_STREAM = "conntrack-udp-timeout-stream";

    /** {@code --detect-local-mode}: text. Since 1.18. */
    public static final String DETECT_LOCAL_MODE = "detect-local-mode";

    /** {@code --enable-dsr}: bool. */
    public static final String ENABLE_DSR = "enable-dsr";

    /** {@code --feature-gates}: text. */
    public static final String FEATURE_GATES = "feature-gates";

    /** {@code --forward-healthcheck-vip}: bool. Since 1.24. */
    public static final String FORWARD_HEALTHCHECK_VIP = "forward-healthcheck-vip";

    /** {@code --healthz-bind-address}: text. Default {@code 0.0.0.0:10256}. */
    public static final String HEALTHZ_BIND_ADDRESS = "healthz-bind-address";

    /** {@code --healthz-port}: int. Default {@code 10256}. Deprecated since 1.18. */
    public static final String HEALTHZ_PORT = "healthz-port";

    /** {@code --help}: bool. */
    public static final String HELP = "help";

    /** {@code --hostname-override}: text. */
    public static final String HOSTNAME_OVERRIDE = "hostname-override";

    /** {@code --init-only}: bool. Since 1.29. */
    public static final String INIT_ONLY = "init-only";

    /** {@code --iptables-localhost-nodeports}: bool. Default {@code true}. Since 1.26. */
    public static final String IPTABLES_LOCALHOST_NODEPORTS = "iptables-localhost-nodeports";

    /** {@code --iptables-masquerade-bit}: int. Default {@code 14}. */
    public static final String IPTABLES_MASQUERADE_BIT = "iptables-masquerade-bit";

    /** {@code --iptables-min-sync-period}: duration. Default {@code 1s}. */
    public static final String IPTABLES_MIN_SYNC_PERIOD = "iptables-min-sync-period";

    /** {@code --iptables-sync-period}: duration. Default {@code 30s}. */
    public static final String IPTABLES_SYNC_PERIOD = "iptables-sync-period";

    /** {@code --ipvs-exclude-cidrs}: texts. */
    public static final String IPVS_EXCLUDE_CIDRS = "ipvs-exclude-cidrs";

    /** {@code --ipvs-min-sync-period}: duration. Default {@code 1s}. */
    public static final String IPVS_MIN_SYNC_PERIOD = "ipvs-min-sync-period";

    /** {@code --ipvs-scheduler}: text. */
    public static final String IPVS_SCHEDULER = "ipvs-scheduler";

    /** {@code --ipvs-strict-arp}: bool. */
    public static final String IPVS_STRICT_ARP = "ipvs-strict-arp";

    /** {@code --ipvs-sync-period}: duration. Default {@code 30s}. */
    public static final String IPVS_SYNC_PERIOD = "ipvs-sync-period";

    /** {@code --ipvs-tcp-timeout}: duration. Since 1.18. */
    public static final String IPVS_TCP_TIMEOUT = "ipvs-tcp-timeout";

    /** {@code --ipvs-tcpfin-timeout}: duration. Since 1.18. */
    public static final String IPVS_TCPFIN_TIMEOUT = "ipvs-tcpfin-timeout";

    /** {@code --ipvs-udp-timeout}: duration. Since 1.18. */
    public static final String IPVS_UDP_TIMEOUT = "ipvs-udp-timeout";

    /** {@code --kube-api-burst}: int. Default {@code 10}. */
    public static final String KUBE_API_BURST = "kube-api-burst";

    /** {@code --kube-api-content-type}: text. */
    public static final String KUBE_API_CONTENT_TYPE = "kube-api-content-type";

    /** {@code --kube-api-qps}: number. Default {@code 5}. */
    public static final String KUBE_API_QPS = "kube-api-qps";

    /** {@code --kubeconfig}: text. */
    public static final String KUBECONFIG = "kubeconfig";

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

    /** {@code --log-json-info-buffer-size}: text. Since 1.28. */
    public static final String LOG_JSON_INFO_BUFFER_SIZE = "log-json-info-buffer-size";

    /** {@code --log-json-split-stream}: bool. Since 1.28. */
    public static final String LOG_JSON_SPLIT_STREAM = "log-json-split-stream";

    /** {@code --log-text-info-buffer-size}: text. Since 1.30. */
    public static final String LOG_TEXT_INFO_BUFFER_SIZE = "log-text-info-buffer-size";

    /** {@code --log-text-split-stream}: bool. Since 1.30. */
    public static final String LOG_TEXT_SPLIT_STREAM = "log-text-split-stream";

    /** {@code --logging-format}: text. Since 1.28. */
    public static final String LOGGING_FORMAT = "logging-format";

    /** {@code --logtostderr}: bool. Default {@code true}. Deprecated since 1.23. Removed in 1.26. */
    public static final String LOGTOSTDERR = "logtostderr";

    /** {@code --machine-id-file}: text. Since 1.23. Removed in 1.30. */
    public static final String MACHINE_ID_FILE = "machine-id-file";

    /** {@code --masquerade-all}: bool. */
    public static final String MASQUERADE_ALL = "masquerade-all";

    /** {@code --master}: text. */
    public static final String MASTER = "master";

    /** {@code --metrics-bind-address}: text. Default {@code 127.0.0.1:10249}. */
    public static final String METRICS_BIND_ADDRESS = "metrics-bind-address";

    /** {@code --metrics-port}: int. Default {@code 10249}. Deprecated since 1.18. */
    public static final String METRICS_PORT = "metrics-port";

    /** {@code --network-name}: text. */
    public static final String NETWORK_NAME = "network-name";

    /** {@code --nodeport-addresses}: texts. */
    public static final String NODEPORT_ADDRESSES = "nodeport-addresses";

    /** {@code --one-output}: bool. Since 1.20. Deprecated since 1.23. Removed in 1.26. */
    public static final String ONE_OUTPUT = "one-output";

    /** {@code --oom-score-adj}: int. Default {@code -999}. */
    public static final String OOM_SCORE_ADJ = "oom-score-adj";

    /** {@code --pod-bridge-interface}: text. Since 1.24. */
    public static final String POD_BRIDGE_INTERFACE = "pod-bridge-interface";

    /** {@code --pod-interface-name-prefix}: text. Since 1.24. */
    public static final String POD_INTERFACE_NAME_PREFIX = "pod-interface-name-prefix";

    /** {@code --profiling}: bool. */
    public static final String PROFILING = "profiling";

    /** {@code --proxy-mode}: text. */
    public static final String PROXY_MODE = "proxy-mode";

    /** {@code --proxy-port-range}: text. Deprecated since 1.29. Removed in 1.31. */
    public static final String PROXY_PORT_RANGE = "proxy-port-range";

    /** {@code --root-hnsendpoint-name}: text. Since 1.24. */
    public static final String ROOT_HNSENDPOINT_NAME = "root-hnsendpoint-name";

    /** {@code --show-hidden-metrics-for-version}: text. Since 1.18. */
    public static final String SHOW_HIDDEN_METRICS_FOR_VERSION = "show-hidden-metrics-for-version";

    /** {@code --skip-headers}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String SKIP_HEADERS = "skip-headers";

    /** {@code --skip-log-headers}: bool. Deprecated since 1.23. Removed in 1.26. */
    public static final String SKIP_LOG_HEADERS = "skip-log-headers";

    /** {@code --source-vip}: text. */
    public static final String SOURCE_VIP = "source-vip";

    /** {@code --stderrthreshold}: int. Default {@code 2}. Deprecated since 1.23. Removed in 1.26. */
    public static final String STDERRTHRESHOLD = "stderrthreshold";

    /** {@code --udp-timeout}: duration. Default {@code 250ms}. Removed in 1.26. */
    public static final String UDP_TIMEOUT = "udp-timeout";

    /** {@code --v}: int. */
    public static final String V = "v";

    /** {@code --version}: text. */
    public static final String VERSION = "version";

    /** {@code --vmodule}: text. */
    public static final String VMODULE = "vmodule";

    /** {@code --windows-service}: bool. */
    public static final String WINDOWS_SERVICE = "windows-service";

    /** {@code --write-config-to}: text. */
    public static final String WRITE_CONFIG_TO = "write-config-to";

    private KubeProxyFlags() {}

    /** A row a flag: name, type, since, removed, deprecated, replacement; parsed on first use. */
    static String rows() {
        return """
            add-dir-header bool 0 26 23 -
            alsologtostderr bool 0 26 23 -
            bind-address text 0 0 0 -
            bind-address-hard-fail bool 19 0 0 -
            boot-id-file text 23 30 0 -
            cleanup bool 0 0 0 -
            cleanup-ipvs bool 0 21 17 -
            cluster-cidr text 0 0 0 -
            config text 0 0 0 -
            config-sync-period duration 0 0 0 -
            conntrack-max-per-core int 0 0 0 -
            conntrack-min int 0 0 0 -
            conntrack-tcp-be-liberal bool 29 0 0 -
            conntrack-tcp-timeout-close-wait duration 0 0 0 -
            conntrack-tcp-timeout-established duration 0 0 0 -
            conntrack-udp-timeout duration 29 0 0 -
            conntrack-udp-timeout-stream duration 29 0 0 -
            detect-local-mode text 18 0 0 -
            enable-dsr bool 0 0 0 -
            feature-gates text 0 0 0 -
            forward-healthcheck-vip bool 24 0 0 -
            healthz-bind-address text 0 0 0 -
            healthz-port int 0 0 18 -
            help bool 0 0 0 -
            hostname-override text 0 0 0 -
            init-only bool 29 0 0 -
            iptables-localhost-nodeports bool 26 0 0 -
            iptables-masquerade-bit int 0 0 0 -
            iptables-min-sync-period duration 0 0 0 -
            iptables-sync-period duration 0 0 0 -
            ipvs-exclude-cidrs texts 0 0 0 -
            ipvs-min-sync-period duration 0 0 0 -
            ipvs-scheduler text 0 0 0 -
            ipvs-strict-arp bool 0 0 0 -
            ipvs-sync-period duration 0 0 0 -
            ipvs-tcp-timeout duration 18 0 0 -
            ipvs-tcpfin-timeout duration 18 0 0 -
            ipvs-udp-timeout duration 18 0 0 -
            kube-api-burst int 0 0 0 -
            kube-api-content-type text 0 0 0 -
            kube-api-qps number 0 0 0 -
            kubeconfig text 0 0 0 -
            log-backtrace-at text 0 26 23 -
            log-dir text 0 26 23 -
            log-file text 0 26 23 -
            log-file-max-size uint 0 26 23 -
            log-flush-frequency duration 0 0 0 -
            log-json-info-buffer-size text 28 0 0 -
            log-json-split-stream bool 28 0 0 -
            log-text-info-buffer-size text 30 0 0 -
            log-text-split-stream bool 30 0 0 -
            logging-format text 28 0 0 -
            logtostderr bool 0 26 23 -
            machine-id-file text 23 30 0 -
            masquerade-all bool 0 0 0 -
            master text 0 0 0 -
            metrics-bind-address text 0 0 0 -
            metrics-port int 0 0 18 -
            network-name text 0 0 0 -
            nodeport-addresses texts 0 0 0 -
            one-output bool 20 26 23 -
            oom-score-adj int 0 0 0 -
            pod-bridge-interface text 24 0 0 -
            pod-interface-name-prefix text 24 0 0 -
            profiling bool 0 0 0 -
            proxy-mode text 0 0 0 -
            proxy-port-range text 0 31 29 -
            root-hnsendpoint-name text 24 0 0 -
            show-hidden-metrics-for-version text 18 0 0 -
            skip-headers bool 0 26 23 -
            skip-log-headers bool 0 26 23 -
            source-vip text 0 0 0 -
            stderrthreshold int 0 26 23 -
            udp-timeout duration 0 26 0 -
            v int 0 0 0 -
            version text 0 0 0 -
            vmodule text 0 0 0 -
            windows-service bool 0 0 0 -
            write-config-to text 0 0 0 -
            """;
    }
}
