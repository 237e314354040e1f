// Written by k8sbin-codegen from src/main/catalog/kinds/credential-provider.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Programs the kubelet asks for image registry credentials, read from --image-credential-provider-config. */
public final class CredentialProviderConfig extends ConfigKind {
    private static final Field<List<CredentialProvider>> PROVIDERS =
            Field.of("providers", Types.list(Types.object(() -> CredentialProvider.SCHEMA)));
    static final Schema<CredentialProviderConfig> SCHEMA =
            new Schema<>("CredentialProviderConfig", CredentialProviderConfig::new, List.of(PROVIDERS));

    static final Kind<CredentialProviderConfig> DEFINITION = new Kind<>(
            CredentialProviderConfig.class,
            SCHEMA,
            List.of(
                    Wire.of("kubelet.config.k8s.io/v1alpha1/CredentialProviderConfig", 20, 0),
                    Wire.of("kubelet.config.k8s.io/v1beta1/CredentialProviderConfig", 24, 0),
                    Wire.of("kubelet.config.k8s.io/v1/CredentialProviderConfig", 26, 0)));

    private CredentialProviderConfig(Values values) {
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
    Kind<CredentialProviderConfig> definition() {
        return DEFINITION;
    }

    /** {@code providers}: a list, each entry {@link CredentialProvider}. */
    public List<CredentialProvider> providers() {
        return list(PROVIDERS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link CredentialProviderConfig#providers()}. */
        public Builder providers(List<CredentialProvider> value) {
            values.set(PROVIDERS, value);
            return this;
        }

        /** The finished object. */
        public CredentialProviderConfig build() {
            return new CredentialProviderConfig(values);
        }
    }
}
