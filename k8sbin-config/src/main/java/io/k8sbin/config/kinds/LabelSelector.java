// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Map;

/** Objects by their labels. */
public final class LabelSelector extends ConfigObject {
    private static final Field<Map<String, String>> MATCH_LABELS = Field.of("matchLabels", Types.map(Types.TEXT));
    private static final Field<List<LabelSelectorRequirement>> MATCH_EXPRESSIONS =
            Field.of("matchExpressions", Types.list(Types.object(() -> LabelSelectorRequirement.SCHEMA)));
    static final Schema<LabelSelector> SCHEMA =
            new Schema<>("LabelSelector", LabelSelector::new, List.of(MATCH_LABELS, MATCH_EXPRESSIONS));

    private LabelSelector(Values values) {
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

    /** {@code matchLabels}: by name, each a text. */
    public Map<String, String> matchLabels() {
        return map(MATCH_LABELS);
    }

    /** {@code matchExpressions}: a list, each entry {@link LabelSelectorRequirement}. */
    public List<LabelSelectorRequirement> matchExpressions() {
        return list(MATCH_EXPRESSIONS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link LabelSelector#matchLabels()}. */
        public Builder matchLabels(Map<String, String> value) {
            values.set(MATCH_LABELS, value);
            return this;
        }

        /** Sets {@link LabelSelector#matchExpressions()}. */
        public Builder matchExpressions(List<LabelSelectorRequirement> value) {
            values.set(MATCH_EXPRESSIONS, value);
            return this;
        }

        /** The finished object. */
        public LabelSelector build() {
            return new LabelSelector(values);
        }
    }
}
