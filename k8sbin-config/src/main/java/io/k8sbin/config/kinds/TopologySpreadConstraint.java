// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How evenly pods are spread over a topology. */
public final class TopologySpreadConstraint extends ConfigObject {
    private static final Field<Integer> MAX_SKEW = Field.of("maxSkew", Types.INT);
    private static final Field<String> TOPOLOGY_KEY = Field.of("topologyKey", Types.TEXT);
    private static final Field<UnsatisfiableConstraintAction> WHEN_UNSATISFIABLE =
            Field.of("whenUnsatisfiable", Types.words(UnsatisfiableConstraintAction.class));
    private static final Field<LabelSelector> LABEL_SELECTOR =
            Field.of("labelSelector", Types.object(() -> LabelSelector.SCHEMA));
    private static final Field<Integer> MIN_DOMAINS =
            Field.of("minDomains", Types.INT).minors(24, 0).in("v1beta2..");
    private static final Field<NodeInclusionPolicy> NODE_AFFINITY_POLICY = Field.of(
                    "nodeAffinityPolicy", Types.words(NodeInclusionPolicy.class))
            .minors(25, 0)
            .in("v1beta2..");
    private static final Field<NodeInclusionPolicy> NODE_TAINTS_POLICY = Field.of(
                    "nodeTaintsPolicy", Types.words(NodeInclusionPolicy.class))
            .minors(25, 0)
            .in("v1beta2..");
    private static final Field<List<String>> MATCH_LABEL_KEYS =
            Field.of("matchLabelKeys", Types.list(Types.TEXT)).minors(25, 0).in("v1beta2..");
    static final Schema<TopologySpreadConstraint> SCHEMA = new Schema<>(
            "TopologySpreadConstraint",
            TopologySpreadConstraint::new,
            List.of(
                    MAX_SKEW,
                    TOPOLOGY_KEY,
                    WHEN_UNSATISFIABLE,
                    LABEL_SELECTOR,
                    MIN_DOMAINS,
                    NODE_AFFINITY_POLICY,
                    NODE_TAINTS_POLICY,
                    MATCH_LABEL_KEYS));

    private TopologySpreadConstraint(Values values) {
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

    /** {@code maxSkew}: a whole number. Default {@code 1}. */
    public Optional<Integer> maxSkew() {
        return one(MAX_SKEW);
    }

    /** {@code topologyKey}: a text. */
    public Optional<String> topologyKey() {
        return one(TOPOLOGY_KEY);
    }

    /** {@code whenUnsatisfiable}: {@link UnsatisfiableConstraintAction}. */
    public Optional<UnsatisfiableConstraintAction> whenUnsatisfiable() {
        return one(WHEN_UNSATISFIABLE);
    }

    /** {@code labelSelector}: {@link LabelSelector}. */
    public Optional<LabelSelector> labelSelector() {
        return one(LABEL_SELECTOR);
    }

    /** {@code minDomains}: a whole number. Only in API versions {@code v1beta2..}. Since 1.24. */
    public Optional<Integer> minDomains() {
        return one(MIN_DOMAINS);
    }

    /** {@code nodeAffinityPolicy}: {@link NodeInclusionPolicy}. Only in API versions {@code v1beta2..}. Since 1.25. */
    public Optional<NodeInclusionPolicy> nodeAffinityPolicy() {
        return one(NODE_AFFINITY_POLICY);
    }

    /** {@code nodeTaintsPolicy}: {@link NodeInclusionPolicy}. Only in API versions {@code v1beta2..}. Since 1.25. */
    public Optional<NodeInclusionPolicy> nodeTaintsPolicy() {
        return one(NODE_TAINTS_POLICY);
    }

    /** {@code matchLabelKeys}: a list, each entry a text. Only in API versions {@code v1beta2..}. Since 1.25. */
    public List<String> matchLabelKeys() {
        return list(MATCH_LABEL_KEYS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link TopologySpreadConstraint#maxSkew()}. */
        public Builder maxSkew(int value) {
            values.set(MAX_SKEW, value);
            return this;
        }

        /** Sets {@link TopologySpreadConstraint#topologyKey()}. */
        public Builder topologyKey(String value) {
            values.set(TOPOLOGY_KEY, value);
            return this;
        }

        /** Sets {@link TopologySpreadConstraint#whenUnsatisfiable()}. */
        public Builder whenUnsatisfiable(UnsatisfiableConstraintAction value) {
            values.set(WHEN_UNSATISFIABLE, value);
            return this;
        }

        /** Sets {@link TopologySpreadConstraint#labelSelector()}. */
        public Builder labelSelector(LabelSelector value) {
            values.set(LABEL_SELECTOR, value);
            return this;
        }

        /** Sets {@link TopologySpreadConstraint#minDomains()}. */
        public Builder minDomains(int value) {
            values.set(MIN_DOMAINS, value);
            return this;
        }

        /** Sets {@link TopologySpreadConstraint#nodeAffinityPolicy()}. */
        public Builder nodeAffinityPolicy(NodeInclusionPolicy value) {
            values.set(NODE_AFFINITY_POLICY, value);
            return this;
        }

        /** Sets {@link TopologySpreadConstraint#nodeTaintsPolicy()}. */
        public Builder nodeTaintsPolicy(NodeInclusionPolicy value) {
            values.set(NODE_TAINTS_POLICY, value);
            return this;
        }

        /** Sets {@link TopologySpreadConstraint#matchLabelKeys()}. */
        public Builder matchLabelKeys(List<String> value) {
            values.set(MATCH_LABEL_KEYS, value);
            return this;
        }

        /** The finished object. */
        public TopologySpreadConstraint build() {
            return new TopologySpreadConstraint(values);
        }
    }
}
