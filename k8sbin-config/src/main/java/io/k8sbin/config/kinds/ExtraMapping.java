// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** An extra attribute of the user. */
public final class ExtraMapping extends ConfigObject {
    private static final Field<String> KEY = Field.of("key", Types.TEXT);
    private static final Field<String> VALUE_EXPRESSION = Field.of("valueExpression", Types.TEXT);
    static final Schema<ExtraMapping> SCHEMA =
            new Schema<>("ExtraMapping", ExtraMapping::new, List.of(KEY, VALUE_EXPRESSION));

    private ExtraMapping(Values values) {
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

    /** {@code valueExpression}: a text. */
    public Optional<String> valueExpression() {
        return one(VALUE_EXPRESSION);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ExtraMapping#key()}. */
        public Builder key(String value) {
            values.set(KEY, value);
            return this;
        }

        /** Sets {@link ExtraMapping#valueExpression()}. */
        public Builder valueExpression(String value) {
            values.set(VALUE_EXPRESSION, value);
            return this;
        }

        /** The finished object. */
        public ExtraMapping build() {
            return new ExtraMapping(values);
        }
    }
}
