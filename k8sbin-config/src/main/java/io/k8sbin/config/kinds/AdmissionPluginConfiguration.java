// Written by k8sbin-codegen from src/main/catalog/kinds/admission.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Optional;

/** The configuration of an admission plugin, in a file or inside. */
public final class AdmissionPluginConfiguration extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<String> PATH = Field.of("path", Types.TEXT);
    private static final Field<Json> CONFIGURATION = Field.of("configuration", Types.JSON);
    static final Schema<AdmissionPluginConfiguration> SCHEMA = new Schema<>(
            "AdmissionPluginConfiguration", AdmissionPluginConfiguration::new, List.of(NAME, PATH, CONFIGURATION));

    private AdmissionPluginConfiguration(Values values) {
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

    /** {@code path}: a text. */
    public Optional<String> path() {
        return one(PATH);
    }

    /** {@code configuration}: any value. */
    public Optional<Json> configuration() {
        return one(CONFIGURATION);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link AdmissionPluginConfiguration#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link AdmissionPluginConfiguration#path()}. */
        public Builder path(String value) {
            values.set(PATH, value);
            return this;
        }

        /** Sets {@link AdmissionPluginConfiguration#configuration()}. */
        public Builder configuration(Json value) {
            values.set(CONFIGURATION, value);
            return this;
        }

        /** The finished object. */
        public AdmissionPluginConfiguration build() {
            return new AdmissionPluginConfiguration(values);
        }
    }
}
