// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Nodes of which one term holds. */
public final class NodeSelector extends ConfigObject {
    private static final Field<List<NodeSelectorTerm>> NODE_SELECTOR_TERMS =
            Field.of("nodeSelectorTerms", Types.list(Types.object(() -> NodeSelectorTerm.SCHEMA)));
    static final Schema<NodeSelector> SCHEMA =
            new Schema<>("NodeSelector", NodeSelector::new, List.of(NODE_SELECTOR_TERMS));

    private NodeSelector(Values values) {
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

    /** {@code nodeSelectorTerms}: a list, each entry {@link NodeSelectorTerm}. */
    public List<NodeSelectorTerm> nodeSelectorTerms() {
        return list(NODE_SELECTOR_TERMS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link NodeSelector#nodeSelectorTerms()}. */
        public Builder nodeSelectorTerms(List<NodeSelectorTerm> value) {
            values.set(NODE_SELECTOR_TERMS, value);
            return this;
        }

        /** The finished object. */
        public NodeSelector build() {
            return new NodeSelector(values);
        }
    }
}
