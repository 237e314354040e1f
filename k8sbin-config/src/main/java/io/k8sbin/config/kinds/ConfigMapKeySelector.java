// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A key of a ConfigMap. */
public final class ConfigMapKeySelector extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<String> KEY = Field.of("key", Types.TEXT);
    private static final Field<Boolean> OPTIONAL = Field.of("optional", Types.BOOL);
    static final Schema<ConfigMapKeySelector> SCHEMA =
            new Schema<>("ConfigMapKeySelector", ConfigMapKeySelector::new, List.of(NAME, KEY, OPTIONAL));

    private ConfigMapKeySelector(Values values) {
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

    /** {@code key}: a text. */
    public Optional<String> key() {
        return one(KEY);
    }

    /** {@code optional}: a truth value. */
    public Optional<Boolean> optional() {
        return one(OPTIONAL);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ConfigMapKeySelector#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link ConfigMapKeySelector#key()}. */
        public Builder key(String value) {
            values.set(KEY, value);
            return this;
        }

        /** Sets {@link ConfigMapKeySelector#optional()}. */
        public Builder optional(boolean value) {
            values.set(OPTIONAL, value);
            return this;
        }

        /** The finished object. */
        public ConfigMapKeySelector build() {
            return new ConfigMapKeySelector(values);
        }
    }
}
