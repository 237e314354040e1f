// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A way of scheduling, and its name. */
public final class SchedulerProfile extends ConfigObject {
    private static final Field<String> SCHEDULER_NAME = Field.of("schedulerName", Types.TEXT);
    private static final Field<SchedulerPlugins> PLUGINS =
            Field.of("plugins", Types.object(() -> SchedulerPlugins.SCHEMA));
    private static final Field<List<SchedulerPluginConfig>> PLUGIN_CONFIG =
            Field.of("pluginConfig", Types.list(Types.object(() -> SchedulerPluginConfig.SCHEMA)));
    private static final Field<Integer> PERCENTAGE_OF_NODES_TO_SCORE = Field.of("percentageOfNodesToScore", Types.INT)
            .minors(26, 0)
            .in("v1..")
            .between(0L, 100L);
    static final Schema<SchedulerProfile> SCHEMA = new Schema<>(
            "SchedulerProfile",
            SchedulerProfile::new,
            List.of(SCHEDULER_NAME, PLUGINS, PLUGIN_CONFIG, PERCENTAGE_OF_NODES_TO_SCORE));

    private SchedulerProfile(Values values) {
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

    /** {@code schedulerName}: a text. */
    public Optional<String> schedulerName() {
        return one(SCHEDULER_NAME);
    }

    /** {@code plugins}: {@link SchedulerPlugins}. */
    public Optional<SchedulerPlugins> plugins() {
        return one(PLUGINS);
    }

    /** {@code pluginConfig}: a list, each entry {@link SchedulerPluginConfig}. */
    public List<SchedulerPluginConfig> pluginConfig() {
        return list(PLUGIN_CONFIG);
    }

    /** {@code percentageOfNodesToScore}: a whole number. From 0 to 100. Only in API versions {@code v1..}. Since 1.26. */
    public Optional<Integer> percentageOfNodesToScore() {
        return one(PERCENTAGE_OF_NODES_TO_SCORE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link SchedulerProfile#schedulerName()}. */
        public Builder schedulerName(String value) {
            values.set(SCHEDULER_NAME, value);
            return this;
        }

        /** Sets {@link SchedulerProfile#plugins()}. */
        public Builder plugins(SchedulerPlugins value) {
            values.set(PLUGINS, value);
            return this;
        }

        /** Sets {@link SchedulerProfile#pluginConfig()}. */
        public Builder pluginConfig(List<SchedulerPluginConfig> value) {
            values.set(PLUGIN_CONFIG, value);
            return this;
        }

        /** Sets {@link SchedulerProfile#percentageOfNodesToScore()}. */
        public Builder percentageOfNodesToScore(int value) {
            values.set(PERCENTAGE_OF_NODES_TO_SCORE, value);
            return this;
        }

        /** The finished object. */
        public SchedulerProfile build() {
            return new SchedulerProfile(values);
        }
    }
}
