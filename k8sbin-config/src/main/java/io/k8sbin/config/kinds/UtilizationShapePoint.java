// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** The score at a utilisation. */
public final class UtilizationShapePoint extends ConfigObject {
    private static final Field<Integer> UTILIZATION = Field.of("utilization", Types.INT);
    private static final Field<Integer> SCORE = Field.of("score", Types.INT);
    static final Schema<UtilizationShapePoint> SCHEMA =
            new Schema<>("UtilizationShapePoint", UtilizationShapePoint::new, List.of(UTILIZATION, SCORE));

    private UtilizationShapePoint(Values values) {
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

    /** {@code utilization}: a whole number. */
    public Optional<Integer> utilization() {
        return one(UTILIZATION);
    }

    /** {@code score}: a whole number. */
    public Optional<Integer> score() {
        return one(SCORE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link UtilizationShapePoint#utilization()}. */
        public Builder utilization(int value) {
            values.set(UTILIZATION, value);
            return this;
        }

        /** Sets {@link UtilizationShapePoint#score()}. */
        public Builder score(int value) {
            values.set(SCORE, value);
            return this;
        }

        /** The finished object. */
        public UtilizationShapePoint build() {
            return new UtilizationShapePoint(values);
        }
    }
}
