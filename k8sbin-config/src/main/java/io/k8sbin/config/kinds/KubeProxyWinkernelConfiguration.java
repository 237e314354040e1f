// Written by k8sbin-codegen from src/main/catalog/kinds/kube-proxy.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Settings of the Windows mode. */
public final class KubeProxyWinkernelConfiguration extends ConfigObject {
    private static final Field<String> NETWORK_NAME = Field.of("networkName", Types.TEXT);
    private static final Field<String> SOURCE_VIP = Field.of("sourceVip", Types.TEXT);
    private static final Field<Boolean> ENABLE_DSR = Field.of("enableDSR", Types.BOOL);
    private static final Field<String> ROOT_HNS_ENDPOINT_NAME =
            Field.of("rootHnsEndpointName", Types.TEXT).minors(24, 0);
    private static final Field<Boolean> FORWARD_HEALTH_CHECK_VIP =
            Field.of("forwardHealthCheckVip", Types.BOOL).minors(24, 0);
    static final Schema<KubeProxyWinkernelConfiguration> SCHEMA = new Schema<>(
            "KubeProxyWinkernelConfiguration",
            KubeProxyWinkernelConfiguration::new,
            List.of(NETWORK_NAME, SOURCE_VIP, ENABLE_DSR, ROOT_HNS_ENDPOINT_NAME, FORWARD_HEALTH_CHECK_VIP));

    private KubeProxyWinkernelConfiguration(Values values) {
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

    /** {@code networkName}: a text. */
    public Optional<String> networkName() {
        return one(NETWORK_NAME);
    }

    /** {@code sourceVip}: a text. */
    public Optional<String> sourceVip() {
        return one(SOURCE_VIP);
    }

    /** {@code enableDSR}: a truth value. */
    public Optional<Boolean> enableDsr() {
        return one(ENABLE_DSR);
    }

    /** {@code rootHnsEndpointName}: a text. Since 1.24. */
    public Optional<String> rootHnsEndpointName() {
        return one(ROOT_HNS_ENDPOINT_NAME);
    }

    /** {@code forwardHealthCheckVip}: a truth value. Since 1.24. */
    public Optional<Boolean> forwardHealthCheckVip() {
        return one(FORWARD_HEALTH_CHECK_VIP);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeProxyWinkernelConfiguration#networkName()}. */
        public Builder networkName(String value) {
            values.set(NETWORK_NAME, value);
            return this;
        }

        /** Sets {@link KubeProxyWinkernelConfiguration#sourceVip()}. */
        public Builder sourceVip(String value) {
            values.set(SOURCE_VIP, value);
            return this;
        }

        /** Sets {@link KubeProxyWinkernelConfiguration#enableDsr()}. */
        public Builder enableDsr(boolean value) {
            values.set(ENABLE_DSR, value);
            return this;
        }

        /** Sets {@link KubeProxyWinkernelConfiguration#rootHnsEndpointName()}. */
        public Builder rootHnsEndpointName(String value) {
            values.set(ROOT_HNS_ENDPOINT_NAME, value);
            return this;
        }

        /** Sets {@link KubeProxyWinkernelConfiguration#forwardHealthCheckVip()}. */
        public Builder forwardHealthCheckVip(boolean value) {
            values.set(FORWARD_HEALTH_CHECK_VIP, value);
            return this;
        }

        /** The finished object. */
        public KubeProxyWinkernelConfiguration build() {
            return new KubeProxyWinkernelConfiguration(values);
        }
    }
}
