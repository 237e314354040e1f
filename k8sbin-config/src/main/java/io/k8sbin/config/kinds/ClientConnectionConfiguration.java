// Written by k8sbin-codegen from src/main/catalog/kinds/kube-proxy.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How a component talks to the API server. */
public final class ClientConnectionConfiguration extends ConfigObject {
    private static final Field<String> KUBECONFIG = Field.of("kubeconfig", Types.TEXT);
    private static final Field<String> ACCEPT_CONTENT_TYPES = Field.of("acceptContentTypes", Types.TEXT);
    private static final Field<String> CONTENT_TYPE = Field.of("contentType", Types.TEXT);
    private static final Field<BigDecimal> QPS = Field.of("qps", Types.NUMBER);
    private static final Field<Integer> BURST = Field.of("burst", Types.INT).between(0L, 2147483647L);
    static final Schema<ClientConnectionConfiguration> SCHEMA = new Schema<>(
            "ClientConnectionConfiguration",
            ClientConnectionConfiguration::new,
            List.of(KUBECONFIG, ACCEPT_CONTENT_TYPES, CONTENT_TYPE, QPS, BURST));

    private ClientConnectionConfiguration(Values values) {
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

    /** {@code kubeconfig}: a text. */
    public Optional<String> kubeconfig() {
        return one(KUBECONFIG);
    }

    /** {@code acceptContentTypes}: a text. */
    public Optional<String> acceptContentTypes() {
        return one(ACCEPT_CONTENT_TYPES);
    }

    /** {@code contentType}: a text. */
    public Optional<String> contentType() {
        return one(CONTENT_TYPE);
    }

    /** {@code qps}: a number. */
    public Optional<BigDecimal> qps() {
        return one(QPS);
    }

    /** {@code burst}: a whole number. From 0 to 2147483647. */
    public Optional<Integer> burst() {
        return one(BURST);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ClientConnectionConfiguration#kubeconfig()}. */
        public Builder kubeconfig(String value) {
            values.set(KUBECONFIG, value);
            return this;
        }

        /** Sets {@link ClientConnectionConfiguration#acceptContentTypes()}. */
        public Builder acceptContentTypes(String value) {
            values.set(ACCEPT_CONTENT_TYPES, value);
            return this;
        }

        /** Sets {@link ClientConnectionConfiguration#contentType()}. */
        public Builder contentType(String value) {
            values.set(CONTENT_TYPE, value);
            return this;
        }

        /** Sets {@link ClientConnectionConfiguration#qps()}. */
        public Builder qps(BigDecimal value) {
            values.set(QPS, value);
            return this;
        }

        /** Sets {@link ClientConnectionConfiguration#burst()}. */
        public Builder burst(int value) {
            values.set(BURST, value);
            return this;
        }

        /** The finished object. */
        public ClientConnectionConfiguration build() {
            return new ClientConnectionConfiguration(values);
        }
    }
}
