// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A plugin and its weight. */
public final class SchedulerPlugin extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<Integer> WEIGHT = Field.of("weight", Types.INT);
    static final Schema<SchedulerPlugin> SCHEMA =
            new Schema<>("SchedulerPlugin", SchedulerPlugin::new, List.of(NAME, WEIGHT));

    private SchedulerPlugin(Values values) {
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

    /** {@code weight}: a whole number. */
    public Optional<Integer> weight() {
        return one(WEIGHT);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link SchedulerPlugin#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link SchedulerPlugin#weight()}. */
        public Builder weight(int value) {
            values.set(WEIGHT, value);
            return this;
        }

        /** The finished object. */
        public SchedulerPlugin build() {
            return new SchedulerPlugin(values);
        }
    }
}
