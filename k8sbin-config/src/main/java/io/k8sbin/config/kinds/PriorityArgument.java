// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Arguments of a priority; one field is set. */
public final class PriorityArgument extends ConfigObject {
    private static final Field<ServiceAntiAffinity> SERVICE_ANTI_AFFINITY =
            Field.of("serviceAntiAffinity", Types.object(() -> ServiceAntiAffinity.SCHEMA));
    private static final Field<LabelPreference> LABEL_PREFERENCE =
            Field.of("labelPreference", Types.object(() -> LabelPreference.SCHEMA));
    private static final Field<RequestedToCapacityRatioArguments> REQUESTED_TO_CAPACITY_RATIO_ARGUMENTS =
            Field.of("requestedToCapacityRatioArguments", Types.object(() -> RequestedToCapacityRatioArguments.SCHEMA));
    static final Schema<PriorityArgument> SCHEMA = new Schema<>(
            "PriorityArgument",
            PriorityArgument::new,
            List.of(SERVICE_ANTI_AFFINITY, LABEL_PREFERENCE, REQUESTED_TO_CAPACITY_RATIO_ARGUMENTS));

    private PriorityArgument(Values values) {
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

    /** {@code serviceAntiAffinity}: {@link ServiceAntiAffinity}. */
    public Optional<ServiceAntiAffinity> serviceAntiAffinity() {
        return one(SERVICE_ANTI_AFFINITY);
    }

    /** {@code labelPreference}: {@link LabelPreference}. */
    public Optional<LabelPreference> labelPreference() {
        return one(LABEL_PREFERENCE);
    }

    /** {@code requestedToCapacityRatioArguments}: {@link RequestedToCapacityRatioArguments}. */
    public Optional<RequestedToCapacityRatioArguments> requestedToCapacityRatioArguments() {
        return one(REQUESTED_TO_CAPACITY_RATIO_ARGUMENTS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link PriorityArgument#serviceAntiAffinity()}. */
        public Builder serviceAntiAffinity(ServiceAntiAffinity value) {
            values.set(SERVICE_ANTI_AFFINITY, value);
            return this;
        }

        /** Sets {@link PriorityArgument#labelPreference()}. */
        public Builder labelPreference(LabelPreference value) {
            values.set(LABEL_PREFERENCE, value);
            return this;
        }

        /** Sets {@link PriorityArgument#requestedToCapacityRatioArguments()}. */
        public Builder requestedToCapacityRatioArguments(RequestedToCapacityRatioArguments value) {
            values.set(REQUESTED_TO_CAPACITY_RATIO_ARGUMENTS, value);
            return this;
        }

        /** The finished object. */
        public PriorityArgument build() {
            return new PriorityArgument(values);
        }
    }
}
