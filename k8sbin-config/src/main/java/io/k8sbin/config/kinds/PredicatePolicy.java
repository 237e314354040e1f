// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A predicate nodes must meet. */
public final class PredicatePolicy extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<PredicateArgument> ARGUMENT =
            Field.of("argument", Types.object(() -> PredicateArgument.SCHEMA));
    static final Schema<PredicatePolicy> SCHEMA =
            new Schema<>("PredicatePolicy", PredicatePolicy::new, List.of(NAME, ARGUMENT));

    private PredicatePolicy(Values values) {
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

    /** {@code argument}: {@link PredicateArgument}. */
    public Optional<PredicateArgument> argument() {
        return one(ARGUMENT);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link PredicatePolicy#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link PredicatePolicy#argument()}. */
        public Builder argument(PredicateArgument value) {
            values.set(ARGUMENT, value);
            return this;
        }

        /** The finished object. */
        public PredicatePolicy build() {
            return new PredicatePolicy(values);
        }
    }
}
