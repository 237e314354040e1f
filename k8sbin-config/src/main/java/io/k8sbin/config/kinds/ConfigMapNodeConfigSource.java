// Written by k8sbin-codegen from src/main/catalog/kinds/credential-provider.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A ConfigMap a node had its configuration from. */
public final class ConfigMapNodeConfigSource extends ConfigObject {
    private static final Field<String> NAMESPACE = Field.of("namespace", Types.TEXT);
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<String> UID = Field.of("uid", Types.TEXT);
    private static final Field<String> RESOURCE_VERSION = Field.of("resourceVersion", Types.TEXT);
    private static final Field<String> KUBELET_CONFIG_KEY = Field.of("kubeletConfigKey", Types.TEXT);
    static final Schema<ConfigMapNodeConfigSource> SCHEMA = new Schema<>(
            "ConfigMapNodeConfigSource",
            ConfigMapNodeConfigSource::new,
            List.of(NAMESPACE, NAME, UID, RESOURCE_VERSION, KUBELET_CONFIG_KEY));

    private ConfigMapNodeConfigSource(Values values) {
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

    /** {@code namespace}: a text. */
    public Optional<String> namespace() {
        return one(NAMESPACE);
    }

    /** {@code name}: a text. */
    public Optional<String> name() {
        return one(NAME);
    }

    /** {@code uid}: a text. */
    public Optional<String> uid() {
        return one(UID);
    }

    /** {@code resourceVersion}: a text. */
    public Optional<String> resourceVersion() {
        return one(RESOURCE_VERSION);
    }

    /** {@code kubeletConfigKey}: a text. */
    public Optional<String> kubeletConfigKey() {
        return one(KUBELET_CONFIG_KEY);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ConfigMapNodeConfigSource#namespace()}. */
        public Builder namespace(String value) {
            values.set(NAMESPACE, value);
            return this;
        }

        /** Sets {@link ConfigMapNodeConfigSource#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link ConfigMapNodeConfigSource#uid()}. */
        public Builder uid(String value) {
            values.set(UID, value);
            return this;
        }

        /** Sets {@link ConfigMapNodeConfigSource#resourceVersion()}. */
        public Builder resourceVersion(String value) {
            values.set(RESOURCE_VERSION, value);
            return this;
        }

        /** Sets {@link ConfigMapNodeConfigSource#kubeletConfigKey()}. */
        public Builder kubeletConfigKey(String value) {
            values.set(KUBELET_CONFIG_KEY, value);
            return this;
        }

        /** The finished object. */
        public ConfigMapNodeConfigSource build() {
            return new ConfigMapNodeConfigSource(values);
        }
    }
}
