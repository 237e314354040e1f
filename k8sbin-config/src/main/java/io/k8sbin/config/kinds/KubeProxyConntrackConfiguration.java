// Written by k8sbin-codegen from src/main/catalog/kinds/kube-proxy.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Limits of the connection tracking table. */
public final class KubeProxyConntrackConfiguration extends ConfigObject {
    private static final Field<Integer> MAX_PER_CORE =
            Field.of("maxPerCore", Types.INT).between(0L, 2147483647L);
    private static final Field<Integer> MIN = Field.of("min", Types.INT).between(0L, 2147483647L);
    private static final Field<Duration> TCP_ESTABLISHED_TIMEOUT = Field.of("tcpEstablishedTimeout", Types.DURATION);
    private static final Field<Duration> TCP_CLOSE_WAIT_TIMEOUT = Field.of("tcpCloseWaitTimeout", Types.DURATION);
    private static final Field<Boolean> TCP_BE_LIBERAL =
            Field.of("tcpBeLiberal", Types.BOOL).minors(29, 0);
    private static final Field<Duration> UDP_TIMEOUT =
            Field.of("udpTimeout", Types.DURATION).minors(29, 0);
    private static final Field<Duration> UDP_STREAM_TIMEOUT =
            Field.of("udpStreamTimeout", Types.DURATION).minors(29, 0);
    static final Schema<KubeProxyConntrackConfiguration> SCHEMA = new Schema<>(
            "KubeProxyConntrackConfiguration",
            KubeProxyConntrackConfiguration::new,
            List.of(
                    MAX_PER_CORE,
                    MIN,
                    TCP_ESTABLISHED_TIMEOUT,
                    TCP_CLOSE_WAIT_TIMEOUT,
                    TCP_BE_LIBERAL,
                    UDP_TIMEOUT,
                    UDP_STREAM_TIMEOUT));

    private KubeProxyConntrackConfiguration(Values values) {
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

    /** {@code maxPerCore}: a whole number. From 0 to 2147483647. */
    public Optional<Integer> maxPerCore() {
        return one(MAX_PER_CORE);
    }

    /** {@code min}: a whole number. From 0 to 2147483647. */
    public Optional<Integer> min() {
        return one(MIN);
    }

    /** {@code tcpEstablishedTimeout}: a duration. */
    public Optional<Duration> tcpEstablishedTimeout() {
        return one(TCP_ESTABLISHED_TIMEOUT);
    }

    /** {@code tcpCloseWaitTimeout}: a duration. */
    public Optional<Duration> tcpCloseWaitTimeout() {
        return one(TCP_CLOSE_WAIT_TIMEOUT);
    }

    /** {@code tcpBeLiberal}: a truth value. Since 1.29. */
    public Optional<Boolean> tcpBeLiberal() {
        return one(TCP_BE_LIBERAL);
    }

    /** {@code udpTimeout}: a duration. Since 1.29. */
    public Optional<Duration> udpTimeout() {
        return one(UDP_TIMEOUT);
    }

    /** {@code udpStreamTimeout}: a duration. Since 1.29. */
    public Optional<Duration> udpStreamTimeout() {
        return one(UDP_STREAM_TIMEOUT);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeProxyConntrackConfiguration#maxPerCore()}. */
        public Builder maxPerCore(int value) {
            values.set(MAX_PER_CORE, value);
            return this;
        }

        /** Sets {@link KubeProxyConntrackConfiguration#min()}. */
        public Builder min(int value) {
            values.set(MIN, value);
            return this;
        }

        /** Sets {@link KubeProxyConntrackConfiguration#tcpEstablishedTimeout()}. */
        public Builder tcpEstablishedTimeout(Duration value) {
            values.set(TCP_ESTABLISHED_TIMEOUT, value);
            return this;
        }

        /** Sets {@link KubeProxyConntrackConfiguration#tcpCloseWaitTimeout()}. */
        public Builder tcpCloseWaitTimeout(Duration value) {
            values.set(TCP_CLOSE_WAIT_TIMEOUT, value);
            return this;
        }

        /** Sets {@link KubeProxyConntrackConfiguration#tcpBeLiberal()}. */
        public Builder tcpBeLiberal(boolean value) {
            values.set(TCP_BE_LIBERAL, value);
            return this;
        }

        /** Sets {@link KubeProxyConntrackConfiguration#udpTimeout()}. */
        public Builder udpTimeout(Duration value) {
            values.set(UDP_TIMEOUT, value);
            return this;
        }

        /** Sets {@link KubeProxyConntrackConfiguration#udpStreamTimeout()}. */
        public Builder udpStreamTimeout(Duration value) {
            values.set(UDP_STREAM_TIMEOUT, value);
            return this;
        }

        /** The finished object. */
        public KubeProxyConntrackConfiguration build() {
            return new KubeProxyConntrackConfiguration(values);
        }
    }
}
