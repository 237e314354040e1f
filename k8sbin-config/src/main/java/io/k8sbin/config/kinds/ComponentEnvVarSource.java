// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Where the value of an environment variable comes from; one field is set. */
public final class ComponentEnvVarSource extends ConfigObject {
    private static final Field<ObjectFieldSelector> FIELD_REF =
            Field.of("fieldRef", Types.object(() -> ObjectFieldSelector.SCHEMA));
    private static final Field<ResourceFieldSelector> RESOURCE_FIELD_REF =
            Field.of("resourceFieldRef", Types.object(() -> ResourceFieldSelector.SCHEMA));
    private static final Field<ConfigMapKeySelector> CONFIG_MAP_KEY_REF =
            Field.of("configMapKeyRef", Types.object(() -> ConfigMapKeySelector.SCHEMA));
    private static final Field<SecretKeySelector> SECRET_KEY_REF =
            Field.of("secretKeyRef", Types.object(() -> SecretKeySelector.SCHEMA));
    private static final Field<FileKeySelector> FILE_KEY_REF =
            Field.of("fileKeyRef", Types.object(() -> FileKeySelector.SCHEMA)).minors(34, 0);
    static final Schema<ComponentEnvVarSource> SCHEMA = new Schema<>(
            "ComponentEnvVarSource",
            ComponentEnvVarSource::new,
            List.of(FIELD_REF, RESOURCE_FIELD_REF, CONFIG_MAP_KEY_REF, SECRET_KEY_REF, FILE_KEY_REF));

    private ComponentEnvVarSource(Values values) {
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

    /** {@code fieldRef}: {@link ObjectFieldSelector}. */
    public Optional<ObjectFieldSelector> fieldRef() {
        return one(FIELD_REF);
    }

    /** {@code resourceFieldRef}: {@link ResourceFieldSelector}. */
    public Optional<ResourceFieldSelector> resourceFieldRef() {
        return one(RESOURCE_FIELD_REF);
    }

    /** {@code configMapKeyRef}: {@link ConfigMapKeySelector}. */
    public Optional<ConfigMapKeySelector> configMapKeyRef() {
        return one(CONFIG_MAP_KEY_REF);
    }

    /** {@code secretKeyRef}: {@link SecretKeySelector}. */
    public Optional<SecretKeySelector> secretKeyRef() {
        return one(SECRET_KEY_REF);
    }

    /** {@code fileKeyRef}: {@link FileKeySelector}. Since 1.34. */
    public Optional<FileKeySelector> fileKeyRef() {
        return one(FILE_KEY_REF);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ComponentEnvVarSource#fieldRef()}. */
        public Builder fieldRef(ObjectFieldSelector value) {
            values.set(FIELD_REF, value);
            return this;
        }

        /** Sets {@link ComponentEnvVarSource#resourceFieldRef()}. */
        public Builder resourceFieldRef(ResourceFieldSelector value) {
            values.set(RESOURCE_FIELD_REF, value);
            return this;
        }

        /** Sets {@link ComponentEnvVarSource#configMapKeyRef()}. */
        public Builder configMapKeyRef(ConfigMapKeySelector value) {
            values.set(CONFIG_MAP_KEY_REF, value);
            return this;
        }

        /** Sets {@link ComponentEnvVarSource#secretKeyRef()}. */
        public Builder secretKeyRef(SecretKeySelector value) {
            values.set(SECRET_KEY_REF, value);
            return this;
        }

        /** Sets {@link ComponentEnvVarSource#fileKeyRef()}. */
        public Builder fileKeyRef(FileKeySelector value) {
            values.set(FILE_KEY_REF, value);
            return this;
        }

        /** The finished object. */
        public ComponentEnvVarSource build() {
            return new ComponentEnvVarSource(values);
        }
    }
}
