// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.core.Secret;
import java.util.List;
import java.util.Optional;

/** A key and its name. */
public final class EncryptionKey extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<Secret> SECRET = Field.of("secret", Types.SECRET);
    static final Schema<EncryptionKey> SCHEMA =
            new Schema<>("EncryptionKey", EncryptionKey::new, List.of(NAME, SECRET));

    private EncryptionKey(Values values) {
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

    /** {@code secret}: a secret text. */
    public Optional<Secret> secret() {
        return one(SECRET);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link EncryptionKey#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link EncryptionKey#secret()}. */
        public Builder secret(Secret value) {
            values.set(SECRET, value);
            return this;
        }

        /** The finished object. */
        public EncryptionKey build() {
            return new EncryptionKey(values);
        }
    }
}
