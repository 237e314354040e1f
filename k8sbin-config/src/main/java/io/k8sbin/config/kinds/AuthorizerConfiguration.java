// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** One authorizer of the chain. */
public final class AuthorizerConfiguration extends ConfigObject {
    private static final Field<String> TYPE = Field.of("type", Types.TEXT);
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<AuthorizationWebhook> WEBHOOK =
            Field.of("webhook", Types.object(() -> AuthorizationWebhook.SCHEMA));
    static final Schema<AuthorizerConfiguration> SCHEMA =
            new Schema<>("AuthorizerConfiguration", AuthorizerConfiguration::new, List.of(TYPE, NAME, WEBHOOK));

    private AuthorizerConfiguration(Values values) {
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

    /** {@code type}: a text. */
    public Optional<String> type() {
        return one(TYPE);
    }

    /** {@code name}: a text. */
    public Optional<String> name() {
        return one(NAME);
    }

    /** {@code webhook}: {@link AuthorizationWebhook}. */
    public Optional<AuthorizationWebhook> webhook() {
        return one(WEBHOOK);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link AuthorizerConfiguration#type()}. */
        public Builder type(String value) {
            values.set(TYPE, value);
            return this;
        }

        /** Sets {@link AuthorizerConfiguration#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link AuthorizerConfiguration#webhook()}. */
        public Builder webhook(AuthorizationWebhook value) {
            values.set(WEBHOOK, value);
            return this;
        }

        /** The finished object. */
        public AuthorizerConfiguration build() {
            return new AuthorizerConfiguration(values);
        }
    }
}
