// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Requirements that all must hold. */
public final class NodeSelectorTerm extends ConfigObject {
    private static final Field<List<NodeSelectorRequirement>> MATCH_EXPRESSIONS =
            Field.of("matchExpressions", Types.list(Types.object(() -> NodeSelectorRequirement.SCHEMA)));
    private static final Field<List<NodeSelectorRequirement>> MATCH_FIELDS =
            Field.of("matchFields", Types.list(Types.object(() -> NodeSelectorRequirement.SCHEMA)));
    static final Schema<NodeSelectorTerm> SCHEMA =
            new Schema<>("NodeSelectorTerm", NodeSelectorTerm::new, List.of(MATCH_EXPRESSIONS, MATCH_FIELDS));

    private NodeSelectorTerm(Values values) {
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

    /** {@code matchExpressions}: a list, each entry {@link NodeSelectorRequirement}. */
    public List<NodeSelectorRequirement> matchExpressions() {
        return list(MATCH_EXPRESSIONS);
    }

    /** {@code matchFields}: a list, each entry {@link NodeSelectorRequirement}. */
    public List<NodeSelectorRequirement> matchFields() {
        return list(MATCH_FIELDS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link NodeSelectorTerm#matchExpressions()}. */
        public Builder matchExpressions(List<NodeSelectorRequirement> value) {
            values.set(MATCH_EXPRESSIONS, value);
            return this;
        }

        /** Sets {@link NodeSelectorTerm#matchFields()}. */
        public Builder matchFields(List<NodeSelectorRequirement> value) {
            values.set(MATCH_FIELDS, value);
            return this;
        }

        /** The finished object. */
        public NodeSelectorTerm build() {
            return new NodeSelectorTerm(values);
        }
    }
}
