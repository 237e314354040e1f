// Written by k8sbin-codegen from src/main/catalog/kinds/kube-proxy.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the nftables mode. */
public final class KubeProxyNftablesConfiguration extends ConfigObject {
    private static final Field<Integer> MASQUERADE_BIT =
            Field.of("masqueradeBit", Types.INT).between(0L, 31L);
    private static final Field<Boolean> MASQUERADE_ALL = Field.of("masqueradeAll", Types.BOOL);
    private static final Field<Duration> SYNC_PERIOD = Field.of("syncPeriod", Types.DURATION);
    private static final Field<Duration> MIN_SYNC_PERIOD = Field.of("minSyncPeriod", Types.DURATION);
    static final Schema<KubeProxyNftablesConfiguration> SCHEMA = new Schema<>(
            "KubeProxyNftablesConfiguration",
            KubeProxyNftablesConfiguration::new,
            List.of(MASQUERADE_BIT, MASQUERADE_ALL, SYNC_PERIOD, MIN_SYNC_PERIOD));

    private KubeProxyNftablesConfiguration(Values values) {
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

        /** Sets {@link KubeProxyNftablesConfiguration#masqueradeBit()}. */
        public Builder masqueradeBit(int value) {
            values.set(MASQUERADE_BIT, value);
            return this;
        }

        /** Sets {@link KubeProxyNftablesConfiguration#masqueradeAll()}. */
        public Builder masqueradeAll(boolean value) {
            values.set(MASQUERADE_ALL, value);
            return this;
        }

        /** Sets {@link KubeProxyNftablesConfiguration#syncPeriod()}. */
        public Builder syncPeriod(Duration value) {
            values.set(SYNC_PERIOD, value);
            return this;
        }

        /** Sets {@link KubeProxyNftablesConfiguration#minSyncPeriod()}. */
        public Builder minSyncPeriod(Duration value) {
            values.set(MIN_SYNC_PERIOD, value);
            return this;
        }

        /** The finished object. */
        public KubeProxyNftablesConfiguration build() {
            return new KubeProxyNftablesConfiguration(values);
        }
    }
}
