// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Nodes that are preferred, and how much. */
public final class PreferredSchedulingTerm extends ConfigObject {
    private static final Field<Integer> WEIGHT = Field.of("weight", Types.INT);
    private static final Field<NodeSelectorTerm> PREFERENCE =
            Field.of("preference", Types.object(() -> NodeSelectorTerm.SCHEMA));
    static final Schema<PreferredSchedulingTerm> SCHEMA =
            new Schema<>("PreferredSchedulingTerm", PreferredSchedulingTerm::new, List.of(WEIGHT, PREFERENCE));

    private PreferredSchedulingTerm(Values values) {
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

    /** {@code weight}: a whole number. */
    public Optional<Integer> weight() {
        return one(WEIGHT);
    }

    /** {@code preference}: {@link NodeSelectorTerm}. */
    public Optional<NodeSelectorTerm> preference() {
        return one(PREFERENCE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link PreferredSchedulingTerm#weight()}. */
        public Builder weight(int value) {
            values.set(WEIGHT, value);
            return this;
        }

        /** Sets {@link PreferredSchedulingTerm#preference()}. */
        public Builder preference(NodeSelectorTerm value) {
            values.set(PREFERENCE, value);
            return this;
        }

        /** The finished object. */
        public PreferredSchedulingTerm build() {
            return new PreferredSchedulingTerm(values);
        }
    }
}
