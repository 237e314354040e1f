// Written by k8sbin-codegen from src/main/catalog/kinds/kubeconfig.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A user and its name. */
public final class NamedUser extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<KubeconfigUser> USER = Field.of("user", Types.object(() -> KubeconfigUser.SCHEMA));
    static final Schema<NamedUser> SCHEMA = new Schema<>("NamedUser", NamedUser::new, List.of(NAME, USER));

    private NamedUser(Values values) {
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

    /** {@code user}: {@link KubeconfigUser}. */
    public Optional<KubeconfigUser> user() {
        return one(USER);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link NamedUser#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link NamedUser#user()}. */
        public Builder user(KubeconfigUser value) {
            values.set(USER, value);
            return this;
        }

        /** The finished object. */
        public NamedUser build() {
            return new NamedUser(values);
        }
    }
}
