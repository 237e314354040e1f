// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How nodes are scored by their resources. */
public final class ScoringStrategy extends ConfigObject {
    private static final Field<ScoringStrategyType> TYPE =
            Field.of("type", Types.words(ScoringStrategyType.class)).minors(22, 0);
    private static final Field<List<WeightedResource>> RESOURCES = Field.of(
                    "resources", Types.list(Types.object(() -> WeightedResource.SCHEMA)))
            .minors(22, 0);
    private static final Field<RequestedToCapacityRatioParam> REQUESTED_TO_CAPACITY_RATIO = Field.of(
                    "requestedToCapacityRatio", Types.object(() -> RequestedToCapacityRatioParam.SCHEMA))
            .minors(22, 0);
    static final Schema<ScoringStrategy> SCHEMA = new Schema<>(
            "ScoringStrategy", ScoringStrategy::new, List.of(TYPE, RESOURCES, REQUESTED_TO_CAPACITY_RATIO));

    private ScoringStrategy(Values values) {
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

    /** {@code type}: {@link ScoringStrategyType}. Since 1.22. */
    public Optional<ScoringStrategyType> type() {
        return one(TYPE);
    }

    /** {@code resources}: a list, each entry {@link WeightedResource}. Default {@code 1}. Since 1.22. */
    public List<WeightedResource> resources() {
        return list(RESOURCES);
    }

    /** {@code requestedToCapacityRatio}: {@link RequestedToCapacityRatioParam}. Since 1.22. */
    public Optional<RequestedToCapacityRatioParam> requestedToCapacityRatio() {
        return one(REQUESTED_TO_CAPACITY_RATIO);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ScoringStrategy#type()}. */
        public Builder type(ScoringStrategyType value) {
            values.set(TYPE, value);
            return this;
        }

        /** Sets {@link ScoringStrategy#resources()}. */
        public Builder resources(List<WeightedResource> value) {
            values.set(RESOURCES, value);
            return this;
        }

        /** Sets {@link ScoringStrategy#requestedToCapacityRatio()}. */
        public Builder requestedToCapacityRatio(RequestedToCapacityRatioParam value) {
            values.set(REQUESTED_TO_CAPACITY_RATIO, value);
            return this;
        }

        /** The finished object. */
        public ScoringStrategy build() {
            return new ScoringStrategy(values);
        }
    }
}
