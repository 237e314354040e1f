// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A path that may be called without proof. */
public final class AnonymousAuthCondition extends ConfigObject {
    private static final Field<String> PATH = Field.of("path", Types.TEXT).minors(31, 0);
    static final Schema<AnonymousAuthCondition> SCHEMA =
            new Schema<>("AnonymousAuthCondition", AnonymousAuthCondition::new, List.of(PATH));

    private AnonymousAuthCondition(Values values) {
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

    /** {@code path}: a text. Since 1.31. */
    public Optional<String> path() {
        return one(PATH);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link AnonymousAuthCondition#path()}. */
        public Builder path(String value) {
            values.set(PATH, value);
            return this;
        }

        /** The finished object. */
        public AnonymousAuthCondition build() {
            return new AnonymousAuthCondition(values);
        }
    }
}
