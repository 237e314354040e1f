// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Scores by the share of a resource that is asked for. */
public final class RequestedToCapacityRatioArgs extends ConfigKind {
    private static final Field<List<UtilizationShapePoint>> SHAPE =
            Field.of("shape", Types.list(Types.object(() -> UtilizationShapePoint.SCHEMA)));
    private static final Field<List<WeightedResource>> RESOURCES =
            Field.of("resources", Types.list(Types.object(() -> WeightedResource.SCHEMA)));
    static final Schema<RequestedToCapacityRatioArgs> SCHEMA =
            new Schema<>("RequestedToCapacityRatioArgs", RequestedToCapacityRatioArgs::new, List.of(SHAPE, RESOURCES));

    static final Kind<RequestedToCapacityRatioArgs> DEFINITION = new Kind<>(
            RequestedToCapacityRatioArgs.class,
            SCHEMA,
            List.of(Wire.of("kubescheduler.config.k8s.io/v1beta1/RequestedToCapacityRatioArgs", 19, 23)));

    private RequestedToCapacityRatioArgs(Values values) {
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
    Kind<RequestedToCapacityRatioArgs> definition() {
        return DEFINITION;
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

        /** Sets {@link RequestedToCapacityRatioArgs#shape()}. */
        public Builder shape(List<UtilizationShapePoint> value) {
            values.set(SHAPE, value);
            return this;
        }

        /** Sets {@link RequestedToCapacityRatioArgs#resources()}. */
        public Builder resources(List<WeightedResource> value) {
            values.set(RESOURCES, value);
            return this;
        }

        /** The finished object. */
        public RequestedToCapacityRatioArgs build() {
            return new RequestedToCapacityRatioArgs(values);
        }
    }
}
