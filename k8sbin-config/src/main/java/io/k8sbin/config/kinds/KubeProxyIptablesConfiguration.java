// Written by k8sbin-codegen from src/main/catalog/kinds/kube-proxy.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the iptables mode. */
public final class KubeProxyIptablesConfiguration extends ConfigObject {
    private static final Field<Integer> MASQUERADE_BIT =
            Field.of("masqueradeBit", Types.INT).between(0L, 31L);
    private static final Field<Boolean> MASQUERADE_ALL = Field.of("masqueradeAll", Types.BOOL);
    private static final Field<Boolean> LOCALHOST_NODE_PORTS =
            Field.of("localhostNodePorts", Types.BOOL).minors(26, 0);
    private static final Field<Duration> SYNC_PERIOD = Field.of("syncPeriod", Types.DURATION);
    private static final Field<Duration> MIN_SYNC_PERIOD = Field.of("minSyncPeriod", Types.DURATION);
    static final Schema<KubeProxyIptablesConfiguration> SCHEMA = new Schema<>(
            "KubeProxyIptablesConfiguration",
            KubeProxyIptablesConfiguration::new,
            List.of(MASQUERADE_BIT, MASQUERADE_ALL, LOCALHOST_NODE_PORTS, SYNC_PERIOD, MIN_SYNC_PERIOD));

    private KubeProxyIptablesConfiguration(Values values) {
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

    /** {@code masqueradeBit}: a whole number. From 0 to 31. */
    public Optional<Integer> masqueradeBit() {
        return one(MASQUERADE_BIT);
    }

    /** {@code masqueradeAll}: a truth value. */
    public Optional<Boolean> masqueradeAll() {
        return one(MASQUERADE_ALL);
    }

    /** {@code localhostNodePorts}: a truth value. Since 1.26. */
    public Optional<Boolean> localhostNodePorts() {
        return one(LOCALHOST_NODE_PORTS);
    }

    /** {@code syncPeriod}: a duration. */
    public Optional<Duration> syncPeriod() {
        return one(SYNC_PERIOD);
    }

    /** {@code minSyncPeriod}: a duration. */
    public Optional<Duration> minSyncPeriod() {
        return one(MIN_SYNC_PERIOD);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeProxyIptablesConfiguration#masqueradeBit()}. */
        public Builder masqueradeBit(int value) {
            values.set(MASQUERADE_BIT, value);
            return this;
        }

        /** Sets {@link KubeProxyIptablesConfiguration#masqueradeAll()}. */
        public Builder masqueradeAll(boolean value) {
            values.set(MASQUERADE_ALL, value);
            return this;
        }

        /** Sets {@link KubeProxyIptablesConfiguration#localhostNodePorts()}. */
        public Builder localhostNodePorts(boolean value) {
            values.set(LOCALHOST_NODE_PORTS, value);
            return this;
        }

        /** Sets {@link KubeProxyIptablesConfiguration#syncPeriod()}. */
        public Builder syncPeriod(Duration value) {
            values.set(SYNC_PERIOD, value);
            return this;
        }

        /** Sets {@link KubeProxyIptablesConfiguration#minSyncPeriod()}. */
        public Builder minSyncPeriod(Duration value) {
            values.set(MIN_SYNC_PERIOD, value);
            return this;
        }

        /** The finished object. */
        public KubeProxyIptablesConfiguration build() {
            return new KubeProxyIptablesConfiguration(values);
        }
    }
}
