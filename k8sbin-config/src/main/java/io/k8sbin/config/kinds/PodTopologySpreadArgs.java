// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How pods without constraints of their own are spread. */
public final class PodTopologySpreadArgs extends ConfigKind {
    private static final Field<List<TopologySpreadConstraint>> DEFAULT_CONSTRAINTS =
            Field.of("defaultConstraints", Types.list(Types.object(() -> TopologySpreadConstraint.SCHEMA)));
    private static final Field<SpreadConstraintsDefaulting> DEFAULTING_TYPE = Field.of(
                    "defaultingType", Types.words(SpreadConstraintsDefaulting.class))
            .minors(20, 0);
    static final Schema<PodTopologySpreadArgs> SCHEMA = new Schema<>(
            "PodTopologySpreadArgs", PodTopologySpreadArgs::new, List.of(DEFAULT_CONSTRAINTS, DEFAULTING_TYPE));

    static final Kind<PodTopologySpreadArgs> DEFINITION = new Kind<>(
            PodTopologySpreadArgs.class,
            SCHEMA,
            List.of(
                    Wire.of("kubescheduler.config.k8s.io/v1beta1/PodTopologySpreadArgs", 19, 23),
                    Wire.of("kubescheduler.config.k8s.io/v1beta2/PodTopologySpreadArgs", 22, 28),
                    Wire.of("kubescheduler.config.k8s.io/v1beta3/PodTopologySpreadArgs", 23, 29),
                    Wire.of("kubescheduler.config.k8s.io/v1/PodTopologySpreadArgs", 25, 0)));

    private PodTopologySpreadArgs(Values values) {
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
    Kind<PodTopologySpreadArgs> definition() {
        return DEFINITION;
    }

    /** {@code defaultConstraints}: a list, each entry {@link TopologySpreadConstraint}. */
    public List<TopologySpreadConstraint> defaultConstraints() {
        return list(DEFAULT_CONSTRAINTS);
    }

    /** {@code defaultingType}: {@link SpreadConstraintsDefaulting}. Default {@code System}. Since 1.20. */
    public Optional<SpreadConstraintsDefaulting> defaultingType() {
        return one(DEFAULTING_TYPE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link PodTopologySpreadArgs#defaultConstraints()}. */
        public Builder defaultConstraints(List<TopologySpreadConstraint> value) {
            values.set(DEFAULT_CONSTRAINTS, value);
            return this;
        }

        /** Sets {@link PodTopologySpreadArgs#defaultingType()}. */
        public Builder defaultingType(SpreadConstraintsDefaulting value) {
            values.set(DEFAULTING_TYPE, value);
            return this;
        }

        /** The finished object. */
        public PodTopologySpreadArgs build() {
            return new PodTopologySpreadArgs(values);
        }
    }
}
