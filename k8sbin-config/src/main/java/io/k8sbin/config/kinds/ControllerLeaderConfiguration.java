// Written by k8sbin-codegen from src/main/catalog/kinds/controller-manager.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A controller and the component that runs it. */
public final class ControllerLeaderConfiguration extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<String> COMPONENT = Field.of("component", Types.TEXT);
    static final Schema<ControllerLeaderConfiguration> SCHEMA =
            new Schema<>("ControllerLeaderConfiguration", ControllerLeaderConfiguration::new, List.of(NAME, COMPONENT));

    private ControllerLeaderConfiguration(Values values) {
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

    /** {@code component}: a text. */
    public Optional<String> component() {
        return one(COMPONENT);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ControllerLeaderConfiguration#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link ControllerLeaderConfiguration#component()}. */
        public Builder component(String value) {
            values.set(COMPONENT, value);
            return this;
        }

        /** The finished object. */
        public ControllerLeaderConfiguration build() {
            return new ControllerLeaderConfiguration(values);
        }
    }
}
