// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Callers without any proof. */
public final class AnonymousAuthConfig extends ConfigObject {
    private static final Field<Boolean> ENABLED =
            Field.of("enabled", Types.BOOL).minors(31, 0);
    private static final Field<List<AnonymousAuthCondition>> CONDITIONS = Field.of(
                    "conditions", Types.list(Types.object(() -> AnonymousAuthCondition.SCHEMA)))
            .minors(31, 0);
    static final Schema<AnonymousAuthConfig> SCHEMA =
            new Schema<>("AnonymousAuthConfig", AnonymousAuthConfig::new, List.of(ENABLED, CONDITIONS));

    private AnonymousAuthConfig(Values values) {
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

    /** {@code enabled}: a truth value. Since 1.31. */
    public Optional<Boolean> enabled() {
        return one(ENABLED);
    }

    /** {@code conditions}: a list, each entry {@link AnonymousAuthCondition}. Since 1.31. */
    public List<AnonymousAuthCondition> conditions() {
        return list(CONDITIONS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link AnonymousAuthConfig#enabled()}. */
        public Builder enabled(boolean value) {
            values.set(ENABLED, value);
            return this;
        }

        /** Sets {@link AnonymousAuthConfig#conditions()}. */
        public Builder conditions(List<AnonymousAuthCondition> value) {
            values.set(CONDITIONS, value);
            return this;
        }

        /** The finished object. */
        public AnonymousAuthConfig build() {
            return new AnonymousAuthConfig(values);
        }
    }
}
