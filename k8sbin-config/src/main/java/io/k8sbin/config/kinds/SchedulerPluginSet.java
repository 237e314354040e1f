// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Plugins of an extension point beyond the standard ones, and those left out. */
public final class SchedulerPluginSet extends ConfigObject {
    private static final Field<List<SchedulerPlugin>> ENABLED =
            Field.of("enabled", Types.list(Types.object(() -> SchedulerPlugin.SCHEMA)));
    private static final Field<List<SchedulerPlugin>> DISABLED =
            Field.of("disabled", Types.list(Types.object(() -> SchedulerPlugin.SCHEMA)));
    static final Schema<SchedulerPluginSet> SCHEMA =
            new Schema<>("SchedulerPluginSet", SchedulerPluginSet::new, List.of(ENABLED, DISABLED));

    private SchedulerPluginSet(Values values) {
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

    /** {@code enabled}: a list, each entry {@link SchedulerPlugin}. */
    public List<SchedulerPlugin> enabled() {
        return list(ENABLED);
    }

    /** {@code disabled}: a list, each entry {@link SchedulerPlugin}. */
    public List<SchedulerPlugin> disabled() {
        return list(DISABLED);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link SchedulerPluginSet#enabled()}. */
        public Builder enabled(List<SchedulerPlugin> value) {
            values.set(ENABLED, value);
            return this;
        }

        /** Sets {@link SchedulerPluginSet#disabled()}. */
        public Builder disabled(List<SchedulerPlugin> value) {
            values.set(DISABLED, value);
            return this;
        }

        /** The finished object. */
        public SchedulerPluginSet build() {
            return new SchedulerPluginSet(values);
        }
    }
}
