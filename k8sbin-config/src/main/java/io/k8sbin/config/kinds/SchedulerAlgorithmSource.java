// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Where predicates and priorities come from; one field is set. */
public final class SchedulerAlgorithmSource extends ConfigObject {
    private static final Field<SchedulerPolicySource> POLICY =
            Field.of("policy", Types.object(() -> SchedulerPolicySource.SCHEMA));
    private static final Field<String> PROVIDER = Field.of("provider", Types.TEXT);
    static final Schema<SchedulerAlgorithmSource> SCHEMA =
            new Schema<>("SchedulerAlgorithmSource", SchedulerAlgorithmSource::new, List.of(POLICY, PROVIDER));

    private SchedulerAlgorithmSource(Values values) {
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

    /** {@code policy}: {@link SchedulerPolicySource}. */
    public Optional<SchedulerPolicySource> policy() {
        return one(POLICY);
    }

    /** {@code provider}: a text. */
    public Optional<String> provider() {
        return one(PROVIDER);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link SchedulerAlgorithmSource#policy()}. */
        public Builder policy(SchedulerPolicySource value) {
            values.set(POLICY, value);
            return this;
        }

        /** Sets {@link SchedulerAlgorithmSource#provider()}. */
        public Builder provider(String value) {
            values.set(PROVIDER, value);
            return this;
        }

        /** The finished object. */
        public SchedulerAlgorithmSource build() {
            return new SchedulerAlgorithmSource(values);
        }
    }
}
