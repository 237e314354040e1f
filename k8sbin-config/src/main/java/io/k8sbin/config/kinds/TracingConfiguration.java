// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Where a component sends its traces. */
public final class TracingConfiguration extends ConfigKind {
    private static final Field<String> ENDPOINT = Field.of("endpoint", Types.TEXT);
    private static final Field<Integer> SAMPLING_RATE_PER_MILLION = Field.of("samplingRatePerMillion", Types.INT);
    static final Schema<TracingConfiguration> SCHEMA = new Schema<>(
            "TracingConfiguration", TracingConfiguration::new, List.of(ENDPOINT, SAMPLING_RATE_PER_MILLION));

    static final Kind<TracingConfiguration> DEFINITION = new Kind<>(
            TracingConfiguration.class,
            SCHEMA,
            List.of(
                    Wire.of("apiserver.config.k8s.io/v1alpha1/TracingConfiguration", 22, 0),
                    Wire.of("apiserver.config.k8s.io/v1beta1/TracingConfiguration", 27, 0),
                    Wire.of("apiserver.config.k8s.io/v1/TracingConfiguration", 34, 0)));

    private TracingConfiguration(Values values) {
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
    Kind<TracingConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code endpoint}: a text. */
    public Optional<String> endpoint() {
        return one(ENDPOINT);
    }

    /** {@code samplingRatePerMillion}: a whole number. */
    public Optional<Integer> samplingRatePerMillion() {
        return one(SAMPLING_RATE_PER_MILLION);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link TracingConfiguration#endpoint()}. */
        public Builder endpoint(String value) {
            values.set(ENDPOINT, value);
            return this;
        }

        /** Sets {@link TracingConfiguration#samplingRatePerMillion()}. */
        public Builder samplingRatePerMillion(int value) {
            values.set(SAMPLING_RATE_PER_MILLION, value);
            return this;
        }

        /** The finished object. */
        public TracingConfiguration build() {
            return new TracingConfiguration(values);
        }
    }
}
