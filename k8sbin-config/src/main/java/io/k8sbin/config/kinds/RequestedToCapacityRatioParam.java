// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** The scores by utilisation. */
public final class RequestedToCapacityRatioParam extends ConfigObject {
    private static final Field<List<UtilizationShapePoint>> SHAPE = Field.of(
                    "shape", Types.list(Types.object(() -> UtilizationShapePoint.SCHEMA)))
            .minors(22, 0);
    static final Schema<RequestedToCapacityRatioParam> SCHEMA =
            new Schema<>("RequestedToCapacityRatioParam", RequestedToCapacityRatioParam::new, List.of(SHAPE));

    private RequestedToCapacityRatioParam(Values values) {
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

    /** {@code shape}: a list, each entry {@link UtilizationShapePoint}. Since 1.22. */
    public List<UtilizationShapePoint> shape() {
        return list(SHAPE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link RequestedToCapacityRatioParam#shape()}. */
        public Builder shape(List<UtilizationShapePoint> value) {
            values.set(SHAPE, value);
            return this;
        }

        /** The finished object. */
        public RequestedToCapacityRatioParam build() {
            return new RequestedToCapacityRatioParam(values);
        }
    }
}
