// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A claim with a prefix, or an expression. */
public final class PrefixedClaimOrExpression extends ConfigObject {
    private static final Field<String> CLAIM = Field.of("claim", Types.TEXT);
    private static final Field<String> PREFIX = Field.of("prefix", Types.TEXT);
    private static final Field<String> EXPRESSION = Field.of("expression", Types.TEXT);
    static final Schema<PrefixedClaimOrExpression> SCHEMA = new Schema<>(
            "PrefixedClaimOrExpression", PrefixedClaimOrExpression::new, List.of(CLAIM, PREFIX, EXPRESSION));

    private PrefixedClaimOrExpression(Values values) {
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

    /** {@code claim}: a text. */
    public Optional<String> claim() {
        return one(CLAIM);
    }

    /** {@code prefix}: a text. */
    public Optional<String> prefix() {
        return one(PREFIX);
    }

    /** {@code expression}: a text. */
    public Optional<String> expression() {
        return one(EXPRESSION);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link PrefixedClaimOrExpression#claim()}. */
        public Builder claim(String value) {
            values.set(CLAIM, value);
            return this;
        }

        /** Sets {@link PrefixedClaimOrExpression#prefix()}. */
        public Builder prefix(String value) {
            values.set(PREFIX, value);
            return this;
        }

        /** Sets {@link PrefixedClaimOrExpression#expression()}. */
        public Builder expression(String value) {
            values.set(EXPRESSION, value);
            return this;
        }

        /** The finished object. */
        public PrefixedClaimOrExpression build() {
            return new PrefixedClaimOrExpression(values);
        }
    }
}
