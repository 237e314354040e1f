// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A resource an extender manages. */
public final class ExtenderManagedResource extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<Boolean> IGNORED_BY_SCHEDULER = Field.of("ignoredByScheduler", Types.BOOL);
    static final Schema<ExtenderManagedResource> SCHEMA =
            new Schema<>("ExtenderManagedResource", ExtenderManagedResource::new, List.of(NAME, IGNORED_BY_SCHEDULER));

    private ExtenderManagedResource(Values values) {
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

    /** {@code ignoredByScheduler}: a truth value. */
    public Optional<Boolean> ignoredByScheduler() {
        return one(IGNORED_BY_SCHEDULER);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ExtenderManagedResource#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link ExtenderManagedResource#ignoredByScheduler()}. */
        public Builder ignoredByScheduler(boolean value) {
            values.set(IGNORED_BY_SCHEDULER, value);
            return this;
        }

        /** The finished object. */
        public ExtenderManagedResource build() {
            return new ExtenderManagedResource(values);
        }
    }
}
