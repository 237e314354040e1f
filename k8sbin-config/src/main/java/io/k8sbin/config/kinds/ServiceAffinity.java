// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Pods of a service run on nodes with equal labels. */
public final class ServiceAffinity extends ConfigObject {
    private static final Field<List<String>> LABELS = Field.of("labels", Types.list(Types.TEXT));
    static final Schema<ServiceAffinity> SCHEMA =
            new Schema<>("ServiceAffinity", ServiceAffinity::new, List.of(LABELS));

    private ServiceAffinity(Values values) {
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

    /** {@code labels}: a list, each entry a text. */
    public List<String> labels() {
        return list(LABELS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ServiceAffinity#labels()}. */
        public Builder labels(List<String> value) {
            values.set(LABELS, value);
            return this;
        }

        /** The finished object. */
        public ServiceAffinity build() {
            return new ServiceAffinity(values);
        }
    }
}
