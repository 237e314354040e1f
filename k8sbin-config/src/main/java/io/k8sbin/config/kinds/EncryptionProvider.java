// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** One way to encrypt; exactly one field is set. */
public final class EncryptionProvider extends ConfigObject {
    private static final Field<AesEncryption> AESGCM = Field.of("aesgcm", Types.object(() -> AesEncryption.SCHEMA));
    private static final Field<AesEncryption> AESCBC = Field.of("aescbc", Types.object(() -> AesEncryption.SCHEMA));
    private static final Field<SecretboxEncryption> SECRETBOX =
            Field.of("secretbox", Types.object(() -> SecretboxEncryption.SCHEMA));
    private static final Field<IdentityEncryption> IDENTITY =
            Field.of("identity", Types.object(() -> IdentityEncryption.SCHEMA));
    private static final Field<KmsEncryption> KMS = Field.of("kms", Types.object(() -> KmsEncryption.SCHEMA));
    static final Schema<EncryptionProvider> SCHEMA = new Schema<>(
            "EncryptionProvider", EncryptionProvider::new, List.of(AESGCM, AESCBC, SECRETBOX, IDENTITY, KMS));

    private EncryptionProvider(Values values) {
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

    /** {@code aesgcm}: {@link AesEncryption}. */
    public Optional<AesEncryption> aesgcm() {
        return one(AESGCM);
    }

    /** {@code aescbc}: {@link AesEncryption}. */
    public Optional<AesEncryption> aescbc() {
        return one(AESCBC);
    }

    /** {@code secretbox}: {@link SecretboxEncryption}. */
    public Optional<SecretboxEncryption> secretbox() {
        return one(SECRETBOX);
    }

    /** {@code identity}: {@link IdentityEncryption}. */
    public Optional<IdentityEncryption> identity() {
        return one(IDENTITY);
    }

    /** {@code kms}: {@link KmsEncryption}. */
    public Optional<KmsEncryption> kms() {
        return one(KMS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link EncryptionProvider#aesgcm()}. */
        public Builder aesgcm(AesEncryption value) {
            values.set(AESGCM, value);
            return this;
        }

        /** Sets {@link EncryptionProvider#aescbc()}. */
        public Builder aescbc(AesEncryption value) {
            values.set(AESCBC, value);
            return this;
        }

        /** Sets {@link EncryptionProvider#secretbox()}. */
        public Builder secretbox(SecretboxEncryption value) {
            values.set(SECRETBOX, value);
            return this;
        }

        /** Sets {@link EncryptionProvider#identity()}. */
        public Builder identity(IdentityEncryption value) {
            values.set(IDENTITY, value);
            return this;
        }

        /** Sets {@link EncryptionProvider#kms()}. */
        public Builder kms(KmsEncryption value) {
            values.set(KMS, value);
            return this;
        }

        /** The finished object. */
        public EncryptionProvider build() {
            return new EncryptionProvider(values);
        }
    }
}
