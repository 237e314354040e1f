// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Where a policy stands; one field is set. */
public final class SchedulerPolicySource extends ConfigObject {
    private static final Field<SchedulerPolicyFileSource> FILE =
            Field.of("file", Types.object(() -> SchedulerPolicyFileSource.SCHEMA));
    private static final Field<SchedulerPolicyConfigMapSource> CONFIG_MAP =
            Field.of("configMap", Types.object(() -> SchedulerPolicyConfigMapSource.SCHEMA));
    static final Schema<SchedulerPolicySource> SCHEMA =
            new Schema<>("SchedulerPolicySource", SchedulerPolicySource::new, List.of(FILE, CONFIG_MAP));

    private SchedulerPolicySource(Values values) {
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

    /** {@code file}: {@link SchedulerPolicyFileSource}. */
    public Optional<SchedulerPolicyFileSource> file() {
        return one(FILE);
    }

    /** {@code configMap}: {@link SchedulerPolicyConfigMapSource}. */
    public Optional<SchedulerPolicyConfigMapSource> configMap() {
        return one(CONFIG_MAP);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link SchedulerPolicySource#file()}. */
        public Builder file(SchedulerPolicyFileSource value) {
            values.set(FILE, value);
            return this;
        }

        /** Sets {@link SchedulerPolicySource#configMap()}. */
        public Builder configMap(SchedulerPolicyConfigMapSource value) {
            values.set(CONFIG_MAP, value);
            return this;
        }

        /** The finished object. */
        public SchedulerPolicySource build() {
            return new SchedulerPolicySource(values);
        }
    }
}
