// Written by k8sbin-codegen from src/main/catalog/kinds/kube-proxy.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the IPVS mode. */
public final class KubeProxyIpvsConfiguration extends ConfigObject {
    private static final Field<Duration> SYNC_PERIOD = Field.of("syncPeriod", Types.DURATION);
    private static final Field<Duration> MIN_SYNC_PERIOD = Field.of("minSyncPeriod", Types.DURATION);
    private static final Field<String> SCHEDULER = Field.of("scheduler", Types.TEXT);
    private static final Field<List<String>> EXCLUDE_CIDRS = Field.of("excludeCIDRs", Types.list(Types.TEXT));
    private static final Field<Boolean> STRICT_ARP = Field.of("strictARP", Types.BOOL);
    private static final Field<Duration> TCP_TIMEOUT =
            Field.of("tcpTimeout", Types.DURATION).minors(18, 0);
    private static final Field<Duration> TCP_FIN_TIMEOUT =
            Field.of("tcpFinTimeout", Types.DURATION).minors(18, 0);
    private static final Field<Duration> UDP_TIMEOUT =
            Field.of("udpTimeout", Types.DURATION).minors(18, 0);
    static final Schema<KubeProxyIpvsConfiguration> SCHEMA = new Schema<>(
            "KubeProxyIpvsConfiguration",
            KubeProxyIpvsConfiguration::new,
            List.of(
                    SYNC_PERIOD,
                    MIN_SYNC_PERIOD,
                    SCHEDULER,
                    EXCLUDE_CIDRS,
                    STRICT_ARP,
                    TCP_TIMEOUT,
                    TCP_FIN_TIMEOUT,
                    UDP_TIMEOUT));

    private KubeProxyIpvsConfiguration(Values values) {
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

    /** {@code syncPeriod}: a duration. */
    public Optional<Duration> syncPeriod() {
        return one(SYNC_PERIOD);
    }

    /** {@code minSyncPeriod}: a duration. */
    public Optional<Duration> minSyncPeriod() {
        return one(MIN_SYNC_PERIOD);
    }

    /** {@code scheduler}: a text. */
    public Optional<String> scheduler() {
        return one(SCHEDULER);
    }

    /** {@code excludeCIDRs}: a list, each entry a text. */
    public List<String> excludeCidrs() {
        return list(EXCLUDE_CIDRS);
    }

    /** {@code strictARP}: a truth value. */
    public Optional<Boolean> strictArp() {
        return one(STRICT_ARP);
    }

    /** {@code tcpTimeout}: a duration. Default {@code 0}. Since 1.18. */
    public Optional<Duration> tcpTimeout() {
        return one(TCP_TIMEOUT);
    }

    /** {@code tcpFinTimeout}: a duration. Default {@code 0}. Since 1.18. */
    public Optional<Duration> tcpFinTimeout() {
        return one(TCP_FIN_TIMEOUT);
    }

    /** {@code udpTimeout}: a duration. Default {@code 0}. Since 1.18. */
    public Optional<Duration> udpTimeout() {
        return one(UDP_TIMEOUT);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeProxyIpvsConfiguration#syncPeriod()}. */
        public Builder syncPeriod(Duration value) {
            values.set(SYNC_PERIOD, value);
            return this;
        }

        /** Sets {@link KubeProxyIpvsConfiguration#minSyncPeriod()}. */
        public Builder minSyncPeriod(Duration value) {
            values.set(MIN_SYNC_PERIOD, value);
            return this;
        }

        /** Sets {@link KubeProxyIpvsConfiguration#scheduler()}. */
        public Builder scheduler(String value) {
            values.set(SCHEDULER, value);
            return this;
        }

        /** Sets {@link KubeProxyIpvsConfiguration#excludeCidrs()}. */
        public Builder excludeCidrs(List<String> value) {
            values.set(EXCLUDE_CIDRS, value);
            return this;
        }

        /** Sets {@link KubeProxyIpvsConfiguration#strictArp()}. */
        public Builder strictArp(boolean value) {
            values.set(STRICT_ARP, value);
            return this;
        }

        /** Sets {@link KubeProxyIpvsConfiguration#tcpTimeout()}. */
        public Builder tcpTimeout(Duration value) {
            values.set(TCP_TIMEOUT, value);
            return this;
        }

        /** Sets {@link KubeProxyIpvsConfiguration#tcpFinTimeout()}. */
        public Builder tcpFinTimeout(Duration value) {
            values.set(TCP_FIN_TIMEOUT, value);
            return this;
        }

        /** Sets {@link KubeProxyIpvsConfiguration#udpTimeout()}. */
        public Builder udpTimeout(Duration value) {
            values.set(UDP_TIMEOUT, value);
            return this;
        }

        /** The finished object. */
        public KubeProxyIpvsConfiguration build() {
            return new KubeProxyIpvsConfiguration(values);
        }
    }
}
