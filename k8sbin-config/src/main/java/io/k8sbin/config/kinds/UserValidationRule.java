// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** What the user must be. */
public final class UserValidationRule extends ConfigObject {
    private static final Field<String> EXPRESSION = Field.of("expression", Types.TEXT);
    private static final Field<String> MESSAGE = Field.of("message", Types.TEXT);
    static final Schema<UserValidationRule> SCHEMA =
            new Schema<>("UserValidationRule", UserValidationRule::new, List.of(EXPRESSION, MESSAGE));

    private UserValidationRule(Values values) {
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

        /** Sets {@link UserValidationRule#expression()}. */
        public Builder expression(String value) {
            values.set(EXPRESSION, value);
            return this;
        }

        /** Sets {@link UserValidationRule#message()}. */
        public Builder message(String value) {
            values.set(MESSAGE, value);
            return this;
        }

        /** The finished object. */
        public UserValidationRule build() {
            return new UserValidationRule(values);
        }
    }
}
