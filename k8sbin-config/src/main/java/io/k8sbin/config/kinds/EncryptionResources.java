// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Providers for some resources; the first one encrypts, all decrypt. */
public final class EncryptionResources extends ConfigObject {
    private static final Field<List<String>> RESOURCES = Field.of("resources", Types.list(Types.TEXT));
    private static final Field<List<EncryptionProvider>> PROVIDERS =
            Field.of("providers", Types.list(Types.object(() -> EncryptionProvider.SCHEMA)));
    static final Schema<EncryptionResources> SCHEMA =
            new Schema<>("EncryptionResources", EncryptionResources::new, List.of(RESOURCES, PROVIDERS));

    private EncryptionResources(Values values) {
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

    /** {@code resources}: a list, each entry a text. */
    public List<String> resources() {
        return list(RESOURCES);
    }

    /** {@code providers}: a list, each entry {@link EncryptionProvider}. */
    public List<EncryptionProvider> providers() {
        return list(PROVIDERS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link EncryptionResources#resources()}. */
        public Builder resources(List<String> value) {
            values.set(RESOURCES, value);
            return this;
        }

        /** Sets {@link EncryptionResources#providers()}. */
        public Builder providers(List<EncryptionProvider> value) {
            values.set(PROVIDERS, value);
            return this;
        }

        /** The finished object. */
        public EncryptionResources build() {
            return new EncryptionResources(values);
        }
    }
}
