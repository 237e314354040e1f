// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A policy in a file. */
public final class SchedulerPolicyFileSource extends ConfigObject {
    private static final Field<String> PATH = Field.of("path", Types.TEXT);
    static final Schema<SchedulerPolicyFileSource> SCHEMA =
            new Schema<>("SchedulerPolicyFileSource", SchedulerPolicyFileSource::new, List.of(PATH));

    private SchedulerPolicyFileSource(Values values) {
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

    /** {@code path}: a text. */
    public Optional<String> path() {
        return one(PATH);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link SchedulerPolicyFileSource#path()}. */
        public Builder path(String value) {
            values.set(PATH, value);
            return this;
        }

        /** The finished object. */
        public SchedulerPolicyFileSource build() {
            return new SchedulerPolicyFileSource(values);
        }
    }
}
