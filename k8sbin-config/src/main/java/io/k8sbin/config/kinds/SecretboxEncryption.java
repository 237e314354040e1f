// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** XSalsa20 and Poly1305 with local keys of 32 bytes. */
public final class SecretboxEncryption extends ConfigObject {
    private static final Field<List<EncryptionKey>> KEYS =
            Field.of("keys", Types.list(Types.object(() -> EncryptionKey.SCHEMA)));
    static final Schema<SecretboxEncryption> SCHEMA =
            new Schema<>("SecretboxEncryption", SecretboxEncryption::new, List.of(KEYS));

    private SecretboxEncryption(Values values) {
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

    /** {@code keys}: a list, each entry {@link EncryptionKey}. */
    public List<EncryptionKey> keys() {
        return list(KEYS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link SecretboxEncryption#keys()}. */
        public Builder keys(List<EncryptionKey> value) {
            values.set(KEYS, value);
            return this;
        }

        /** The finished object. */
        public SecretboxEncryption build() {
            return new SecretboxEncryption(values);
        }
    }
}
