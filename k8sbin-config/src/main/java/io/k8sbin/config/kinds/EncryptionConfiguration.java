// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** How kube-apiserver encrypts what it stores, read from --encryption-provider-config. Holds keys. */
public final class EncryptionConfiguration extends ConfigKind {
    private static final Field<List<EncryptionResources>> RESOURCES =
            Field.of("resources", Types.list(Types.object(() -> EncryptionResources.SCHEMA)));
    static final Schema<EncryptionConfiguration> SCHEMA =
            new Schema<>("EncryptionConfiguration", EncryptionConfiguration::new, List.of(RESOURCES));

    static final Kind<EncryptionConfiguration> DEFINITION = new Kind<>(
            EncryptionConfiguration.class,
            SCHEMA,
            List.of(
                    Wire.of("v1/EncryptionConfig", 16, 0),
                    Wire.of("apiserver.config.k8s.io/v1/EncryptionConfiguration", 16, 0)));

    private EncryptionConfiguration(Values values) {
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

    @Override
    Kind<EncryptionConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code resources}: a list, each entry {@link EncryptionResources}. */
    public List<EncryptionResources> resources() {
        return list(RESOURCES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link EncryptionConfiguration#resources()}. */
        public Builder resources(List<EncryptionResources> value) {
            values.set(RESOURCES, value);
            return this;
        }

        /** The finished object. */
        public EncryptionConfiguration build() {
            return new EncryptionConfiguration(values);
        }
    }
}
