// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A policy in a ConfigMap. */
public final class SchedulerPolicyConfigMapSource extends ConfigObject {
    private static final Field<String> NAMESPACE = Field.of("namespace", Types.TEXT);
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    static final Schema<SchedulerPolicyConfigMapSource> SCHEMA = new Schema<>(
            "SchedulerPolicyConfigMapSource", SchedulerPolicyConfigMapSource::new, List.of(NAMESPACE, NAME));

    private SchedulerPolicyConfigMapSource(Values values) {
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

    /** {@code namespace}: a text. */
    public Optional<String> namespace() {
        return one(NAMESPACE);
    }

    /** {@code name}: a text. */
    public Optional<String> name() {
        return one(NAME);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link SchedulerPolicyConfigMapSource#namespace()}. */
        public Builder namespace(String value) {
            values.set(NAMESPACE, value);
            return this;
        }

        /** Sets {@link SchedulerPolicyConfigMapSource#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** The finished object. */
        public SchedulerPolicyConfigMapSource build() {
            return new SchedulerPolicyConfigMapSource(values);
        }
    }
}
