// Written by k8sbin-codegen from src/main/catalog/kinds/kubeconfig.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Optional;

/** Data of another program. */
public final class KubeconfigExtension extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<Json> EXTENSION = Field.of("extension", Types.JSON);
    static final Schema<KubeconfigExtension> SCHEMA =
            new Schema<>("KubeconfigExtension", KubeconfigExtension::new, List.of(NAME, EXTENSION));

    private KubeconfigExtension(Values values) {
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

    /** {@code extension}: any value. */
    public Optional<Json> extension() {
        return one(EXTENSION);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeconfigExtension#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link KubeconfigExtension#extension()}. */
        public Builder extension(Json value) {
            values.set(EXTENSION, value);
            return this;
        }

        /** The finished object. */
        public KubeconfigExtension build() {
            return new KubeconfigExtension(values);
        }
    }
}
