// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Predicates and priorities of kube-scheduler before profiles, read from --policy-config-file. */
public final class SchedulerPolicy extends ConfigKind {
    private static final Field<List<PredicatePolicy>> PREDICATES =
            Field.of("predicates", Types.list(Types.object(() -> PredicatePolicy.SCHEMA)));
    private static final Field<List<PriorityPolicy>> PRIORITIES =
            Field.of("priorities", Types.list(Types.object(() -> PriorityPolicy.SCHEMA)));
    private static final Field<List<LegacySchedulerExtender>> EXTENDERS =
            Field.of("extenders", Types.list(Types.object(() -> LegacySchedulerExtender.SCHEMA)));
    private static final Field<Integer> HARD_POD_AFFINITY_SYMMETRIC_WEIGHT =
            Field.of("hardPodAffinitySymmetricWeight", Types.INT);
    private static final Field<Boolean> ALWAYS_CHECK_ALL_PREDICATES = Field.of("alwaysCheckAllPredicates", Types.BOOL);
    static final Schema<SchedulerPolicy> SCHEMA = new Schema<>(
            "SchedulerPolicy",
            SchedulerPolicy::new,
            List.of(
                    PREDICATES,
                    PRIORITIES,
                    EXTENDERS,
                    HARD_POD_AFFINITY_SYMMETRIC_WEIGHT,
                    ALWAYS_CHECK_ALL_PREDICATES));

    static final Kind<SchedulerPolicy> DEFINITION =
            new Kind<>(SchedulerPolicy.class, SCHEMA, List.of(Wire.of("v1/Policy", 17, 23)));

    private SchedulerPolicy(Values values) {
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
    Kind<SchedulerPolicy> definition() {
        return DEFINITION;
    }

    /** {@code predicates}: a list, each entry {@link PredicatePolicy}. */
    public List<PredicatePolicy> predicates() {
        return list(PREDICATES);
    }

    /** {@code priorities}: a list, each entry {@link PriorityPolicy}. */
    public List<PriorityPolicy> priorities() {
        return list(PRIORITIES);
    }

    /** {@code extenders}: a list, each entry {@link LegacySchedulerExtender}. */
    public List<LegacySchedulerExtender> extenders() {
        return list(EXTENDERS);
    }

    /** {@code hardPodAffinitySymmetricWeight}: a whole number. */
    public Optional<Integer> hardPodAffinitySymmetricWeight() {
        return one(HARD_POD_AFFINITY_SYMMETRIC_WEIGHT);
    }

    /** {@code alwaysCheckAllPredicates}: a truth value. */
    public Optional<Boolean> alwaysCheckAllPredicates() {
        return one(ALWAYS_CHECK_ALL_PREDICATES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link SchedulerPolicy#predicates()}. */
        public Builder predicates(List<PredicatePolicy> value) {
            values.set(PREDICATES, value);
            return this;
        }

        /** Sets {@link SchedulerPolicy#priorities()}. */
        public Builder priorities(List<PriorityPolicy> value) {
            values.set(PRIORITIES, value);
            return this;
        }

        /** Sets {@link SchedulerPolicy#extenders()}. */
        public Builder extenders(List<LegacySchedulerExtender> value) {
            values.set(EXTENDERS, value);
            return this;
        }

        /** Sets {@link SchedulerPolicy#hardPodAffinitySymmetricWeight()}. */
        public Builder hardPodAffinitySymmetricWeight(int value) {
            values.set(HARD_POD_AFFINITY_SYMMETRIC_WEIGHT, value);
            return this;
        }

        /** Sets {@link SchedulerPolicy#alwaysCheckAllPredicates()}. */
        public Builder alwaysCheckAllPredicates(boolean value) {
            values.set(ALWAYS_CHECK_ALL_PREDICATES, value);
            return this;
        }

        /** The finished object. */
        public SchedulerPolicy build() {
            return new SchedulerPolicy(values);
        }
    }
}
