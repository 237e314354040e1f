// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A priority nodes are scored by. */
public final class PriorityPolicy extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<Long> WEIGHT = Field.of("weight", Types.LONG);
    private static final Field<PriorityArgument> ARGUMENT =
            Field.of("argument", Types.object(() -> PriorityArgument.SCHEMA));
    static final Schema<PriorityPolicy> SCHEMA =
            new Schema<>("PriorityPolicy", PriorityPolicy::new, List.of(NAME, WEIGHT, ARGUMENT));

    private PriorityPolicy(Values values) {
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

    /** {@code weight}: a whole number of 64 bits. */
    public Optional<Long> weight() {
        return one(WEIGHT);
    }

    /** {@code argument}: {@link PriorityArgument}. */
    public Optional<PriorityArgument> argument() {
        return one(ARGUMENT);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link PriorityPolicy#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link PriorityPolicy#weight()}. */
        public Builder weight(long value) {
            values.set(WEIGHT, value);
            return this;
        }

        /** Sets {@link PriorityPolicy#argument()}. */
        public Builder argument(PriorityArgument value) {
            values.set(ARGUMENT, value);
            return this;
        }

        /** The finished object. */
        public PriorityPolicy build() {
            return new PriorityPolicy(values);
        }
    }
}
