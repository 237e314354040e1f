// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Labels by which pods of a service are kept together or apart. */
public final class ServiceAffinityArgs extends ConfigKind {
    private static final Field<List<String>> AFFINITY_LABELS = Field.of("affinityLabels", Types.list(Types.TEXT));
    private static final Field<List<String>> ANTI_AFFINITY_LABELS_PREFERENCE =
            Field.of("antiAffinityLabelsPreference", Types.list(Types.TEXT));
    static final Schema<ServiceAffinityArgs> SCHEMA = new Schema<>(
            "ServiceAffinityArgs", ServiceAffinityArgs::new, List.of(AFFINITY_LABELS, ANTI_AFFINITY_LABELS_PREFERENCE));

    static final Kind<ServiceAffinityArgs> DEFINITION = new Kind<>(
            ServiceAffinityArgs.class,
            SCHEMA,
            List.of(Wire.of("kubescheduler.config.k8s.io/v1beta1/ServiceAffinityArgs", 19, 23)));

    private ServiceAffinityArgs(Values values) {
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
    Kind<ServiceAffinityArgs> definition() {
        return DEFINITION;
    }

    /** {@code affinityLabels}: a list, each entry a text. */
    public List<String> affinityLabels() {
        return list(AFFINITY_LABELS);
    }

    /** {@code antiAffinityLabelsPreference}: a list, each entry a text. */
    public List<String> antiAffinityLabelsPreference() {
        return list(ANTI_AFFINITY_LABELS_PREFERENCE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ServiceAffinityArgs#affinityLabels()}. */
        public Builder affinityLabels(List<String> value) {
            values.set(AFFINITY_LABELS, value);
            return this;
        }

        /** Sets {@link ServiceAffinityArgs#antiAffinityLabelsPreference()}. */
        public Builder antiAffinityLabelsPreference(List<String> value) {
            values.set(ANTI_AFFINITY_LABELS_PREFERENCE, value);
            return this;
        }

        /** The finished object. */
        public ServiceAffinityArgs build() {
            return new ServiceAffinityArgs(values);
        }
    }
}
