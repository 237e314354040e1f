// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How nodes are chosen for preemption. */
public final class DefaultPreemptionArgs extends ConfigKind {
    private static final Field<Integer> MIN_CANDIDATE_NODES_PERCENTAGE =
            Field.of("minCandidateNodesPercentage", Types.INT);
    private static final Field<Integer> MIN_CANDIDATE_NODES_ABSOLUTE = Field.of("minCandidateNodesAbsolute", Types.INT);
    static final Schema<DefaultPreemptionArgs> SCHEMA = new Schema<>(
            "DefaultPreemptionArgs",
            DefaultPreemptionArgs::new,
            List.of(MIN_CANDIDATE_NODES_PERCENTAGE, MIN_CANDIDATE_NODES_ABSOLUTE));

    static final Kind<DefaultPreemptionArgs> DEFINITION = new Kind<>(
            DefaultPreemptionArgs.class,
            SCHEMA,
            List.of(
                    Wire.of("kubescheduler.config.k8s.io/v1beta1/DefaultPreemptionArgs", 20, 23),
                    Wire.of("kubescheduler.config.k8s.io/v1beta2/DefaultPreemptionArgs", 22, 28),
                    Wire.of("kubescheduler.config.k8s.io/v1beta3/DefaultPreemptionArgs", 23, 29),
                    Wire.of("kubescheduler.config.k8s.io/v1/DefaultPreemptionArgs", 25, 0)));

    private DefaultPreemptionArgs(Values values) {
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
    Kind<DefaultPreemptionArgs> definition() {
        return DEFINITION;
    }

    /** {@code minCandidateNodesPercentage}: a whole number. Default {@code 10%}. */
    public Optional<Integer> minCandidateNodesPercentage() {
        return one(MIN_CANDIDATE_NODES_PERCENTAGE);
    }

    /** {@code minCandidateNodesAbsolute}: a whole number. Default {@code 100}. */
    public Optional<Integer> minCandidateNodesAbsolute() {
        return one(MIN_CANDIDATE_NODES_ABSOLUTE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link DefaultPreemptionArgs#minCandidateNodesPercentage()}. */
        public Builder minCandidateNodesPercentage(int value) {
            values.set(MIN_CANDIDATE_NODES_PERCENTAGE, value);
            return this;
        }

        /** Sets {@link DefaultPreemptionArgs#minCandidateNodesAbsolute()}. */
        public Builder minCandidateNodesAbsolute(int value) {
            values.set(MIN_CANDIDATE_NODES_ABSOLUTE, value);
            return this;
        }

        /** The finished object. */
        public DefaultPreemptionArgs build() {
            return new DefaultPreemptionArgs(values);
        }
    }
}
