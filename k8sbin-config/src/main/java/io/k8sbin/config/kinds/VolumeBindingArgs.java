// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How long volumes may take to be bound, and scores by capacity. */
public final class VolumeBindingArgs extends ConfigKind {
    private static final Field<Long> BIND_TIMEOUT_SECONDS = Field.of("bindTimeoutSeconds", Types.LONG);
    private static final Field<List<UtilizationShapePoint>> SHAPE = Field.of(
                    "shape", Types.list(Types.object(() -> UtilizationShapePoint.SCHEMA)))
            .minors(22, 0);
    static final Schema<VolumeBindingArgs> SCHEMA =
            new Schema<>("VolumeBindingArgs", VolumeBindingArgs::new, List.of(BIND_TIMEOUT_SECONDS, SHAPE));

    static final Kind<VolumeBindingArgs> DEFINITION = new Kind<>(
            VolumeBindingArgs.class,
            SCHEMA,
            List.of(
                    Wire.of("kubescheduler.config.k8s.io/v1beta1/VolumeBindingArgs", 19, 23),
                    Wire.of("kubescheduler.config.k8s.io/v1beta2/VolumeBindingArgs", 22, 28),
                    Wire.of("kubescheduler.config.k8s.io/v1beta3/VolumeBindingArgs", 23, 29),
                    Wire.of("kubescheduler.config.k8s.io/v1/VolumeBindingArgs", 25, 0)));

    private VolumeBindingArgs(Values values) {
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
    Kind<VolumeBindingArgs> definition() {
        return DEFINITION;
    }

    /** {@code bindTimeoutSeconds}: a whole number of 64 bits. */
    public Optional<Long> bindTimeoutSeconds() {
        return one(BIND_TIMEOUT_SECONDS);
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

        /** Sets {@link VolumeBindingArgs#bindTimeoutSeconds()}. */
        public Builder bindTimeoutSeconds(long value) {
            values.set(BIND_TIMEOUT_SECONDS, value);
            return this;
        }

        /** Sets {@link VolumeBindingArgs#shape()}. */
        public Builder shape(List<UtilizationShapePoint> value) {
            values.set(SHAPE, value);
            return this;
        }

        /** The finished object. */
        public VolumeBindingArgs build() {
            return new VolumeBindingArgs(values);
        }
    }
}
