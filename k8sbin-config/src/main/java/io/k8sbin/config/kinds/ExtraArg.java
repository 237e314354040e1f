// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A flag of a component and its value. */
public final class ExtraArg extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<String> VALUE = Field.of("value", Types.TEXT);
    static final Schema<ExtraArg> SCHEMA = new Schema<>("ExtraArg", ExtraArg::new, List.of(NAME, VALUE));

    private ExtraArg(Values values) {
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

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ExtraArg#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link ExtraArg#value()}. */
        public Builder value(String value) {
            values.set(VALUE, value);
            return this;
        }

        /** The finished object. */
        public ExtraArg build() {
            return new ExtraArg(values);
        }
    }
}
