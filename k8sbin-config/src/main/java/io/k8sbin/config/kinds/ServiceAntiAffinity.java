// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Pods of a service run on nodes with different values of a label. */
public final class ServiceAntiAffinity extends ConfigObject {
    private static final Field<String> LABEL = Field.of("label", Types.TEXT);
    static final Schema<ServiceAntiAffinity> SCHEMA =
            new Schema<>("ServiceAntiAffinity", ServiceAntiAffinity::new, List.of(LABEL));

    private ServiceAntiAffinity(Values values) {
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

    /** {@code label}: a text. */
    public Optional<String> label() {
        return one(LABEL);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ServiceAntiAffinity#label()}. */
        public Builder label(String value) {
            values.set(LABEL, value);
            return this;
        }

        /** The finished object. */
        public ServiceAntiAffinity build() {
            return new ServiceAntiAffinity(values);
        }
    }
}
