// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How much affinity between pods counts. */
public final class InterPodAffinityArgs extends ConfigKind {
    private static final Field<Integer> HARD_POD_AFFINITY_WEIGHT = Field.of("hardPodAffinityWeight", Types.INT);
    private static final Field<Boolean> IGNORE_PREFERRED_TERMS_OF_EXISTING_PODS = Field.of(
                    "ignorePreferredTermsOfExistingPods", Types.BOOL)
            .minors(27, 0)
            .in("v1beta2..");
    static final Schema<InterPodAffinityArgs> SCHEMA = new Schema<>(
            "InterPodAffinityArgs",
            InterPodAffinityArgs::new,
            List.of(HARD_POD_AFFINITY_WEIGHT, IGNORE_PREFERRED_TERMS_OF_EXISTING_PODS));

    static final Kind<InterPodAffinityArgs> DEFINITION = new Kind<>(
            InterPodAffinityArgs.class,
            SCHEMA,
            List.of(
                    Wire.of("kubescheduler.config.k8s.io/v1beta1/InterPodAffinityArgs", 19, 23),
                    Wire.of("kubescheduler.config.k8s.io/v1beta2/InterPodAffinityArgs", 22, 28),
                    Wire.of("kubescheduler.config.k8s.io/v1beta3/InterPodAffinityArgs", 23, 29),
                    Wire.of("kubescheduler.config.k8s.io/v1/InterPodAffinityArgs", 25, 0)));

    private InterPodAffinityArgs(Values values) {
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
    Kind<InterPodAffinityArgs> definition() {
        return DEFINITION;
    }

    /** {@code hardPodAffinityWeight}: a whole number. */
    public Optional<Integer> hardPodAffinityWeight() {
        return one(HARD_POD_AFFINITY_WEIGHT);
    }

    /** {@code ignorePreferredTermsOfExistingPods}: a truth value. Only in API versions {@code v1beta2..}. Since 1.27. */
    public Optional<Boolean> ignorePreferredTermsOfExistingPods() {
        return one(IGNORE_PREFERRED_TERMS_OF_EXISTING_PODS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link InterPodAffinityArgs#hardPodAffinityWeight()}. */
        public Builder hardPodAffinityWeight(int value) {
            values.set(HARD_POD_AFFINITY_WEIGHT, value);
            return this;
        }

        /** Sets {@link InterPodAffinityArgs#ignorePreferredTermsOfExistingPods()}. */
        public Builder ignorePreferredTermsOfExistingPods(boolean value) {
            values.set(IGNORE_PREFERRED_TERMS_OF_EXISTING_PODS, value);
            return this;
        }

        /** The finished object. */
        public InterPodAffinityArgs build() {
            return new InterPodAffinityArgs(values);
        }
    }
}
