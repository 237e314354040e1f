// Written by k8sbin-codegen from src/main/catalog/kinds/kube-proxy.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.core.IpAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What kube-proxy does, read from its --config file. */
public final class KubeProxyConfiguration extends ConfigKind {
    private static final Field<Map<String, Boolean>> FEATURE_GATES = Field.of("featureGates", Types.map(Types.BOOL));
    private static final Field<ClientConnectionConfiguration> CLIENT_CONNECTION =
            Field.of("clientConnection", Types.object(() -> ClientConnectionConfiguration.SCHEMA));
    private static final Field<LoggingConfiguration> LOGGING =
            Field.of("logging", Types.object(() -> LoggingConfiguration.SCHEMA)).minors(28, 0);
    private static final Field<String> HOSTNAME_OVERRIDE = Field.of("hostnameOverride", Types.TEXT);
    private static final Field<IpAddress> BIND_ADDRESS = Field.of("bindAddress", Types.IP);
    private static final Field<String> HEALTHZ_BIND_ADDRESS = Field.of("healthzBindAddress", Types.TEXT);
    private static final Field<String> METRICS_BIND_ADDRESS = Field.of("metricsBindAddress", Types.TEXT);
    private static final Field<Boolean> BIND_ADDRESS_HARD_FAIL =
            Field.of("bindAddressHardFail", Types.BOOL).minors(19, 0);
    private static final Field<Boolean> ENABLE_PROFILING = Field.of("enableProfiling", Types.BOOL);
    private static final Field<String> SHOW_HIDDEN_METRICS_FOR_VERSION =
            Field.of("showHiddenMetricsForVersion", Types.TEXT).minors(18, 0);
    private static final Field<ProxyMode> MODE = Field.of("mode", Types.words(ProxyMode.class));
    private static final Field<KubeProxyIptablesConfiguration> IPTABLES =
            Field.of("iptables", Types.object(() -> KubeProxyIptablesConfiguration.SCHEMA));
    private static final Field<KubeProxyIpvsConfiguration> IPVS =
            Field.of("ipvs", Types.object(() -> KubeProxyIpvsConfiguration.SCHEMA));
    private static final Field<KubeProxyNftablesConfiguration> NFTABLES = Field.of(
                    "nftables", Types.object(() -> KubeProxyNftablesConfiguration.SCHEMA))
            .minors(29, 0);
    private static final Field<KubeProxyWinkernelConfiguration> WINKERNEL =
            Field.of("winkernel", Types.object(() -> KubeProxyWinkernelConfiguration.SCHEMA));
    private static final Field<DetectLocalMode> DETECT_LOCAL_MODE =
            Field.of("detectLocalMode", Types.words(DetectLocalMode.class)).minors(18, 0);
    private static final Field<DetectLocalConfiguration> DETECT_LOCAL = Field.of(
                    "detectLocal", Types.object(() -> DetectLocalConfiguration.SCHEMA))
            .minors(24, 0);
    private static final Field<String> CLUSTER_CIDR = Field.of("clusterCIDR", Types.TEXT);
    private static final Field<List<String>> NODE_PORT_ADDRESSES =
            Field.of("nodePortAddresses", Types.list(Types.TEXT));
    private static final Field<Integer> OOM_SCORE_ADJ =
            Field.of("oomScoreAdj", Types.INT).between(-1000L, 1000L);
    private static final Field<KubeProxyConntrackConfiguration> CONNTRACK =
            Field.of("conntrack", Types.object(() -> KubeProxyConntrackConfiguration.SCHEMA));
    private static final Field<Duration> CONFIG_SYNC_PERIOD = Field.of("configSyncPeriod", Types.DURATION);
    private static final Field<String> PORT_RANGE = Field.of("portRange", Types.TEXT);
    private static final Field<Boolean> WINDOWS_RUN_AS_SERVICE =
            Field.of("windowsRunAsService", Types.BOOL).minors(31, 0);
    private static final Field<Duration> UDP_IDLE_TIMEOUT =
            Field.of("udpIdleTimeout", Types.DURATION).minors(0, 26);
    static final Schema<KubeProxyConfiguration> SCHEMA = new Schema<>(
            "KubeProxyConfiguration",
            KubeProxyConfiguration::new,
            List.of(
                    FEATURE_GATES,
                    CLIENT_CONNECTION,
                    LOGGING,
                    HOSTNAME_OVERRIDE,
                    BIND_ADDRESS,
                    HEALTHZ_BIND_ADDRESS,
                    METRICS_BIND_ADDRESS,
                    BIND_ADDRESS_HARD_FAIL,
                    ENABLE_PROFILING,
                    SHOW_HIDDEN_METRICS_FOR_VERSION,
                    MODE,
                    IPTABLES,
                    IPVS,
                    NFTABLES,
                    WINKERNEL,
                    DETECT_LOCAL_MODE,
                    DETECT_LOCAL,
                    CLUSTER_CIDR,
                    NODE_PORT_ADDRESSES,
                    OOM_SCORE_ADJ,
                    CONNTRACK,
                    CONFIG_SYNC_PERIOD,
                    PORT_RANGE,
                    WINDOWS_RUN_AS_SERVICE,
                    UDP_IDLE_TIMEOUT));

    static final Kind<KubeProxyConfiguration> DEFINITION = new Kind<>(
            KubeProxyConfiguration.class,
            SCHEMA,
            List.of(Wire.of("kubeproxy.config.k8s.io/v1alpha1/KubeProxyConfiguration", 16, 0)));

    private KubeProxyConfiguration(Values values) {
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
    Kind<KubeProxyConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code featureGates}: by name, each a truth value. */
    public Map<String, Boolean> featureGates() {
        return map(FEATURE_GATES);
    }

    /** {@code clientConnection}: {@link ClientConnectionConfiguration}. */
    public Optional<ClientConnectionConfiguration> clientConnection() {
        return one(CLIENT_CONNECTION);
    }

    /** {@code logging}: {@link LoggingConfiguration}. Since 1.28. */
    public Optional<LoggingConfiguration> logging() {
        return one(LOGGING);
    }

    /** {@code hostnameOverride}: a text. */
    public Optional<String> hostnameOverride() {
        return one(HOSTNAME_OVERRIDE);
    }

    /** {@code bindAddress}: an IP address. */
    public Optional<IpAddress> bindAddress() {
        return one(BIND_ADDRESS);
    }

    /** {@code healthzBindAddress}: a text. */
    public Optional<String> healthzBindAddress() {
        return one(HEALTHZ_BIND_ADDRESS);
    }

    /** {@code metricsBindAddress}: a text. */
    public Optional<String> metricsBindAddress() {
        return one(METRICS_BIND_ADDRESS);
    }

    /** {@code bindAddressHardFail}: a truth value. Since 1.19. */
    public Optional<Boolean> bindAddressHardFail() {
        return one(BIND_ADDRESS_HARD_FAIL);
    }

    /** {@code enableProfiling}: a truth value. */
    public Optional<Boolean> enableProfiling() {
        return one(ENABLE_PROFILING);
    }

    /** {@code showHiddenMetricsForVersion}: a text. Since 1.18. */
    public Optional<String> showHiddenMetricsForVersion() {
        return one(SHOW_HIDDEN_METRICS_FOR_VERSION);
    }

    /** {@code mode}: {@link ProxyMode}. */
    public Optional<ProxyMode> mode() {
        return one(MODE);
    }

    /** {@code iptables}: {@link KubeProxyIptablesConfiguration}. */
    public Optional<KubeProxyIptablesConfiguration> iptables() {
        return one(IPTABLES);
    }

    /** {@code ipvs}: {@link KubeProxyIpvsConfiguration}. */
    public Optional<KubeProxyIpvsConfiguration> ipvs() {
        return one(IPVS);
    }

    /** {@code nftables}: {@link KubeProxyNftablesConfiguration}. Since 1.29. */
    public Optional<KubeProxyNftablesConfiguration> nftables() {
        return one(NFTABLES);
    }

    /** {@code winkernel}: {@link KubeProxyWinkernelConfiguration}. */
    public Optional<KubeProxyWinkernelConfiguration> winkernel() {
        return one(WINKERNEL);
    }

    /** {@code detectLocalMode}: {@link DetectLocalMode}. Default {@code ClusterCIDR}. Since 1.18. */
    public Optional<DetectLocalMode> detectLocalMode() {
        return one(DETECT_LOCAL_MODE);
    }

    /** {@code detectLocal}: {@link DetectLocalConfiguration}. Since 1.24. */
    public Optional<DetectLocalConfiguration> detectLocal() {
        return one(DETECT_LOCAL);
    }

    /** {@code clusterCIDR}: a text. */
    public Optional<String> clusterCidr() {
        return one(CLUSTER_CIDR);
    }

    /** {@code nodePortAddresses}: a list, each entry a text. */
    public List<String> nodePortAddresses() {
        return list(NODE_PORT_ADDRESSES);
    }

    /** {@code oomScoreAdj}: a whole number. From -1000 to 1000. */
    public Optional<Integer> oomScoreAdj() {
        return one(OOM_SCORE_ADJ);
    }

    /** {@code conntrack}: {@link KubeProxyConntrackConfiguration}. */
    public Optional<KubeProxyConntrackConfiguration> conntrack() {
        return one(CONNTRACK);
    }

    /** {@code configSyncPeriod}: a duration. */
    public Optional<Duration> configSyncPeriod() {
        return one(CONFIG_SYNC_PERIOD);
    }

    /** {@code portRange}: a text. */
    public Optional<String> portRange() {
        return one(PORT_RANGE);
    }

    /** {@code windowsRunAsService}: a truth value. Since 1.31. */
    public Optional<Boolean> windowsRunAsService() {
        return one(WINDOWS_RUN_AS_SERVICE);
    }

    /** {@code udpIdleTimeout}: a duration. Removed in 1.26. */
    public Optional<Duration> udpIdleTimeout() {
        return one(UDP_IDLE_TIMEOUT);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeProxyConfiguration#featureGates()}. */
        public Builder featureGates(Map<String, Boolean> value) {
            values.set(FEATURE_GATES, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#clientConnection()}. */
        public Builder clientConnection(ClientConnectionConfiguration value) {
            values.set(CLIENT_CONNECTION, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#logging()}. */
        public Builder logging(LoggingConfiguration value) {
            values.set(LOGGING, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#hostnameOverride()}. */
        public Builder hostnameOverride(String value) {
            values.set(HOSTNAME_OVERRIDE, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#bindAddress()}. */
        public Builder bindAddress(IpAddress value) {
            values.set(BIND_ADDRESS, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#healthzBindAddress()}. */
        public Builder healthzBindAddress(String value) {
            values.set(HEALTHZ_BIND_ADDRESS, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#metricsBindAddress()}. */
        public Builder metricsBindAddress(String value) {
            values.set(METRICS_BIND_ADDRESS, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#bindAddressHardFail()}. */
        public Builder bindAddressHardFail(boolean value) {
            values.set(BIND_ADDRESS_HARD_FAIL, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#enableProfiling()}. */
        public Builder enableProfiling(boolean value) {
            values.set(ENABLE_PROFILING, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#showHiddenMetricsForVersion()}. */
        public Builder showHiddenMetricsForVersion(String value) {
            values.set(SHOW_HIDDEN_METRICS_FOR_VERSION, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#mode()}. */
        public Builder mode(ProxyMode value) {
            values.set(MODE, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#iptables()}. */
        public Builder iptables(KubeProxyIptablesConfiguration value) {
            values.set(IPTABLES, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#ipvs()}. */
        public Builder ipvs(KubeProxyIpvsConfiguration value) {
            values.set(IPVS, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#nftables()}. */
        public Builder nftables(KubeProxyNftablesConfiguration value) {
            values.set(NFTABLES, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#winkernel()}. */
        public Builder winkernel(KubeProxyWinkernelConfiguration value) {
            values.set(WINKERNEL, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#detectLocalMode()}. */
        public Builder detectLocalMode(DetectLocalMode value) {
            values.set(DETECT_LOCAL_MODE, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#detectLocal()}. */
        public Builder detectLocal(DetectLocalConfiguration value) {
            values.set(DETECT_LOCAL, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#clusterCidr()}. */
        public Builder clusterCidr(String value) {
            values.set(CLUSTER_CIDR, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#nodePortAddresses()}. */
        public Builder nodePortAddresses(List<String> value) {
            values.set(NODE_PORT_ADDRESSES, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#oomScoreAdj()}. */
        public Builder oomScoreAdj(int value) {
            values.set(OOM_SCORE_ADJ, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#conntrack()}. */
        public Builder conntrack(KubeProxyConntrackConfiguration value) {
            values.set(CONNTRACK, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#configSyncPeriod()}. */
        public Builder configSyncPeriod(Duration value) {
            values.set(CONFIG_SYNC_PERIOD, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#portRange()}. */
        public Builder portRange(String value) {
            values.set(PORT_RANGE, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#windowsRunAsService()}. */
        public Builder windowsRunAsService(boolean value) {
            values.set(WINDOWS_RUN_AS_SERVICE, value);
            return this;
        }

        /** Sets {@link KubeProxyConfiguration#udpIdleTimeout()}. */
        public Builder udpIdleTimeout(Duration value) {
            values.set(UDP_IDLE_TIMEOUT, value);
            return this;
        }

        /** The finished object. */
        public KubeProxyConfiguration build() {
            return new KubeProxyConfiguration(values);
        }
    }
}
