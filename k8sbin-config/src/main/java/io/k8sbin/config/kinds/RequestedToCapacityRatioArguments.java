// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Scores by the share of a resource that is asked for. */
public final class RequestedToCapacityRatioArguments extends ConfigObject {
    private static final Field<List<UtilizationShapePoint>> SHAPE =
            Field.of("shape", Types.list(Types.object(() -> UtilizationShapePoint.SCHEMA)));
    private static final Field<List<WeightedResource>> RESOURCES =
            Field.of("resources", Types.list(Types.object(() -> WeightedResource.SCHEMA)));
    static final Schema<RequestedToCapacityRatioArguments> SCHEMA = new Schema<>(
            "RequestedToCapacityRatioArguments", RequestedToCapacityRatioArguments::new, List.of(SHAPE, RESOURCES));

    private RequestedToCapacityRatioArguments(Values values) {
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

    /** {@code shape}: a list, each entry {@link UtilizationShapePoint}. */
    public List<UtilizationShapePoint> shape() {
        return list(SHAPE);
    }

    /** {@code resources}: a list, each entry {@link WeightedResource}. */
    public List<WeightedResource> resources() {
        return list(RESOURCES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link RequestedToCapacityRatioArguments#shape()}. */
        public Builder shape(List<UtilizationShapePoint> value) {
            values.set(SHAPE, value);
            return this;
        }

        /** Sets {@link RequestedToCapacityRatioArguments#resources()}. */
        public Builder resources(List<WeightedResource> value) {
            values.set(RESOURCES, value);
            return this;
        }

        /** The finished object. */
        public RequestedToCapacityRatioArguments build() {
            return new RequestedToCapacityRatioArguments(values);
        }
    }
}
