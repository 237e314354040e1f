// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Optional;

/** Arguments of a plugin. */
public final class SchedulerPluginConfig extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<Json> ARGS = Field.of("args", Types.JSON);
    static final Schema<SchedulerPluginConfig> SCHEMA =
            new Schema<>("SchedulerPluginConfig", SchedulerPluginConfig::new, List.of(NAME, ARGS));

    private SchedulerPluginConfig(Values values) {
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

    /** {@code args}: any value. */
    public Optional<Json> args() {
        return one(ARGS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link SchedulerPluginConfig#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link SchedulerPluginConfig#args()}. */
        public Builder args(Json value) {
            values.set(ARGS, value);
            return this;
        }

        /** The finished object. */
        public SchedulerPluginConfig build() {
            return new SchedulerPluginConfig(values);
        }
    }
}
