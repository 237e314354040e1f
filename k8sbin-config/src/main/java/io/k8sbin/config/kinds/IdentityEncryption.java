// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** No encryption. */
public final class IdentityEncryption extends ConfigObject {
    static final Schema<IdentityEncryption> SCHEMA =
            new Schema<>("IdentityEncryption", IdentityEncryption::new, List.of());

    private IdentityEncryption(Values values) {
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

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** The finished object. */
        public IdentityEncryption build() {
            return new IdentityEncryption(values);
        }
    }
}
