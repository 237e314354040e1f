// Written by k8sbin-codegen from src/main/catalog/kinds/kubeconfig.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A provider of credentials built into the client. */
public final class AuthProviderConfig extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<Map<String, String>> CONFIG = Field.of("config", Types.map(Types.TEXT));
    static final Schema<AuthProviderConfig> SCHEMA =
            new Schema<>("AuthProviderConfig", AuthProviderConfig::new, List.of(NAME, CONFIG));

    private AuthProviderConfig(Values values) {
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

    /** {@code name}: a text. */
    public Optional<String> name() {
        return one(NAME);
    }

    /** {@code config}: by name, each a text. */
    public Map<String, String> config() {
        return map(CONFIG);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link AuthProviderConfig#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link AuthProviderConfig#config()}. */
        public Builder config(Map<String, String> value) {
            values.set(CONFIG, value);
            return this;
        }

        /** The finished object. */
        public AuthProviderConfig build() {
            return new AuthProviderConfig(values);
        }
    }
}
