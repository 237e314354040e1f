// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** What a token must claim. */
public final class ClaimValidationRule extends ConfigObject {
    private static final Field<String> CLAIM = Field.of("claim", Types.TEXT);
    private static final Field<String> REQUIRED_VALUE = Field.of("requiredValue", Types.TEXT);
    private static final Field<String> EXPRESSION = Field.of("expression", Types.TEXT);
    private static final Field<String> MESSAGE = Field.of("message", Types.TEXT);
    static final Schema<ClaimValidationRule> SCHEMA = new Schema<>(
            "ClaimValidationRule", ClaimValidationRule::new, List.of(CLAIM, REQUIRED_VALUE, EXPRESSION, MESSAGE));

    private ClaimValidationRule(Values values) {
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

    /** {@code requiredValue}: a text. */
    public Optional<String> requiredValue() {
        return one(REQUIRED_VALUE);
    }

    /** {@code expression}: a text. */
    public Optional<String> expression() {
        return one(EXPRESSION);
    }

    /** {@code message}: a text. */
    public Optional<String> message() {
        return one(MESSAGE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ClaimValidationRule#claim()}. */
        public Builder claim(String value) {
            values.set(CLAIM, value);
            return this;
        }

        /** Sets {@link ClaimValidationRule#requiredValue()}. */
        public Builder requiredValue(String value) {
            values.set(REQUIRED_VALUE, value);
            return this;
        }

        /** Sets {@link ClaimValidationRule#expression()}. */
        public Builder expression(String value) {
            values.set(EXPRESSION, value);
            return this;
        }

        /** Sets {@link ClaimValidationRule#message()}. */
        public Builder message(String value) {
            values.set(MESSAGE, value);
            return this;
        }

        /** The finished object. */
        public ClaimValidationRule build() {
            return new ClaimValidationRule(values);
        }
    }
}
