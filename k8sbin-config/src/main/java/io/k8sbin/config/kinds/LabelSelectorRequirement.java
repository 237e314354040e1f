// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** What a label must be. */
public final class LabelSelectorRequirement extends ConfigObject {
    private static final Field<String> KEY = Field.of("key", Types.TEXT);
    private static final Field<LabelSelectorOperator> OPERATOR =
            Field.of("operator", Types.words(LabelSelectorOperator.class));
    private static final Field<List<String>> VALUES = Field.of("values", Types.list(Types.TEXT));
    static final Schema<LabelSelectorRequirement> SCHEMA =
            new Schema<>("LabelSelectorRequirement", LabelSelectorRequirement::new, List.of(KEY, OPERATOR, VALUES));

    private LabelSelectorRequirement(Values values) {
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

    /** {@code key}: a text. */
    public Optional<String> key() {
        return one(KEY);
    }

    /** {@code operator}: {@link LabelSelectorOperator}. */
    public Optional<LabelSelectorOperator> operator() {
        return one(OPERATOR);
    }

    /** {@code values}: a list, each entry a text. */
    public List<String> values() {
        return list(VALUES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link LabelSelectorRequirement#key()}. */
        public Builder key(String value) {
            values.set(KEY, value);
            return this;
        }

        /** Sets {@link LabelSelectorRequirement#operator()}. */
        public Builder operator(LabelSelectorOperator value) {
            values.set(OPERATOR, value);
            return this;
        }

        /** Sets {@link LabelSelectorRequirement#values()}. */
        public Builder values(List<String> value) {
            values.set(VALUES, value);
            return this;
        }

        /** The finished object. */
        public LabelSelectorRequirement build() {
            return new LabelSelectorRequirement(values);
        }
    }
}
