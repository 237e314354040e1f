// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** An environment variable of a static pod. */
public final class ComponentEnvVar extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<String> VALUE = Field.of("value", Types.TEXT);
    private static final Field<ComponentEnvVarSource> VALUE_FROM =
            Field.of("valueFrom", Types.object(() -> ComponentEnvVarSource.SCHEMA));
    static final Schema<ComponentEnvVar> SCHEMA =
            new Schema<>("ComponentEnvVar", ComponentEnvVar::new, List.of(NAME, VALUE, VALUE_FROM));

    private ComponentEnvVar(Values values) {
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

    /** {@code value}: a text. */
    public Optional<String> value() {
        return one(VALUE);
    }

    /** {@code valueFrom}: {@link ComponentEnvVarSource}. */
    public Optional<ComponentEnvVarSource> valueFrom() {
        return one(VALUE_FROM);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ComponentEnvVar#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link ComponentEnvVar#value()}. */
        public Builder value(String value) {
            values.set(VALUE, value);
            return this;
        }

        /** Sets {@link ComponentEnvVar#valueFrom()}. */
        public Builder valueFrom(ComponentEnvVarSource value) {
            values.set(VALUE_FROM, value);
            return this;
        }

        /** The finished object. */
        public ComponentEnvVar build() {
            return new ComponentEnvVar(values);
        }
    }
}
